"""The queue of work in an archive: procrastinate's, in the archive's own schema."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, UniqueViolation
from procrastinate.jobs import DeleteJobCondition, Status

from desktop_app.core.catalog.postgres.connecting import conninfo
from desktop_app.core.catalog.postgres.database import PostgresDatabase

__all__ = ["DONE", "JOINS", "MOST_ATTEMPTS", "Queue", "make_queue", "put_back", "queue_name"]

MOST_ATTEMPTS = 5

DONE = DeleteJobCondition.SUCCESSFUL
"""Which jobs are dropped at once; those that failed stay, to be looked at."""


JOINS = "joins"
"""The queue of what needs no files."""

# Whose job it is says its queue; see `own_queues` in the schema.
_GUARD = (
    "ALTER TABLE procrastinate_jobs ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON procrastinate_jobs "
    "USING (queue_name = ANY (CAST((SELECT own_queues()) AS text[])))"
)
_BEGUN = "SELECT 1 FROM procrastinate_jobs WHERE queueing_lock = ? AND status = 'doing'"


def queue_name(root: int) -> str:
    """The queue of a root: only machines that see the root take its jobs."""
    return f"root {root:d}"


def make_queue(database: PostgresDatabase) -> None:
    """Make the queue's tables in the archive's schema, if they are not there; the owner of the archive does."""
    with database.transaction():
        if database.read("SELECT to_regclass('procrastinate_jobs')").fetchone()[0] is None:
            app = App(connector=SyncPsycopgConnector(conninfo=conninfo(database.address)))
            database.run_script(app.schema_manager.get_schema())
            database.run_script(_GUARD)


async def put_back(app: App, *, silent: float) -> None:
    """Let jobs be taken again whose workers were not heard from for some seconds; at most as often as failed ones."""
    await app.job_manager.prune_stalled_workers(silent)
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=silent):
        try:
            if job.attempts >= MOST_ATTEMPTS:  # it may be what ends them
                await app.job_manager.finish_job(job, Status.FAILED, delete_job=False)
                continue
            await app.job_manager.retry_job(job)
        except UniqueViolation:  # a job like it waits, which could not begin before this one has ended
            await app.job_manager.finish_job(job, Status.ABORTED, delete_job=True)


class Queue:
    """Jobs by the name of a task. Made in the schema when it is first needed."""

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database
        self._conninfo = conninfo(database.address)
        make_queue(database)

    def for_worker(self) -> App:
        """What a worker runs."""
        return App(connector=PsycopgConnector(conninfo=self._conninfo, min_size=1, max_size=4))

    @contextmanager
    def open(self) -> Iterator[App]:
        """What jobs are put in by."""
        app = App(connector=SyncPsycopgConnector(conninfo=self._conninfo, min_size=1, max_size=1))
        with app.open():
            yield app

    def put(self, task: str, queue: str, jobs: Iterable[Mapping[str, Any]]) -> int:
        """How many jobs were put into a queue."""
        given = [dict(job) for job in jobs]
        with self.open() as app:
            if given:
                app.configure_task(task, queue=queue).batch_defer(*given)
        return len(given)

    def put_once(self, task: str, queue: str, jobs: Iterable[Mapping[str, Any]]) -> int:
        """How many jobs were put into a queue, where none like it waits or is done: two alike never run at once."""
        number = 0
        with self.open() as app:
            for job in jobs:
                lock = f"{task} {queue} {json.dumps(job, sort_keys=True)}"
                if self._database.read(_BEGUN, (lock,)).fetchone():
                    continue
                with suppress(AlreadyEnqueued):
                    app.configure_task(task, queue=queue, lock=lock, queueing_lock=lock).defer(**job)
                    number += 1
        return number

    def forget_failed(self, queue: str) -> None:
        """Drop the jobs of a queue that failed, once what they were about was looked at again."""
        with self._database.transaction() as transaction:
            transaction.execute("DELETE FROM procrastinate_jobs WHERE queue_name = ? AND status = 'failed'", (queue,))

    def counts(self) -> dict[tuple[str, str], int]:
        """How many jobs there are by queue and state ("todo", "doing", "failed")."""
        sql = "SELECT queue_name, CAST(status AS text), count(*) FROM procrastinate_jobs GROUP BY 1, 2"
        return {(queue, state): number for queue, state, number in self._database.read(sql)}
