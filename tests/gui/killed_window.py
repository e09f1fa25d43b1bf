"""`python -m tests.gui.killed_window JSON`: a window over an archive that judges, removes and takes back by chance.

It says what it is about to do, and what it has done, a line each, until it is killed.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.core import archive_address
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement, PhotoChoice, Relation
from desktop_app.core.removal.actions import RemovalPlan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId
from desktop_app.gui.session.navigation import DUPLICATES, Location
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.session.session import Session
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import FolderTrash

Until = Callable[[], bool]


def say(*words: object) -> None:
    """A line; what was said before a kill has arrived."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Life:
    """What the person at this window does, each step when the one before has come to its end."""

    def __init__(self, session: Session, chance: random.Random, *, steps: int | None) -> None:
        self.session, self.chance, self.steps = session, chance, steps
        self.reviewing = session.reviewing
        self.ends: list[object] = []
        self.reviewing.acted.connect(self._acted)
        self.reviewing.failed.connect(lambda error: self._end("refused", error))
        self.reviewing.searched.connect(lambda: self.ends.append("searched"))

    def live(self) -> Iterator[Until]:
        self.session.navigator.go(Location(view=DUPLICATES))
        yield lambda: self.reviewing.ready
        say("ready")
        number = 0
        while self.steps is None or number < self.steps:
            number += 1
            self.ends.clear()
            self.reviewing.find()
            yield lambda: bool(self.ends) and not self.reviewing.work.busy
            pairs = [one for one in self.reviewing.review.groups() if one.relation is Relation.EXACT]
            what = self.chance.choices((self._judge, self._remove, self._undo), (1, 4, 3))[0]
            self.ends.clear()
            what(list(self.chance.choice(pairs).photos) if pairs else [])
            yield lambda: bool(self.ends) and not self.reviewing.acting
        say("whole")

    def _judge(self, photos: list[PhotoId]) -> None:
        if not photos:
            return self._undo(photos)
        say("judging")
        library, review, marks = self.session.library, self.reviewing.review, list[str]()

        def work() -> None:
            marks.extend(photo.fingerprint.hex() for photo in library.photos(photos))
            review.judge(photos, Judgement.KEEP_BOTH)

        return self.reviewing.change(work, then=lambda: self._end("judged", *marks))

    def _remove(self, photos: list[PhotoId]) -> None:
        if not photos:
            return self._undo(photos)
        going, *staying = self.chance.sample(photos, len(photos))
        say("removing", going)
        choices = {going: PhotoChoice.REMOVE} | dict.fromkeys(staying, PhotoChoice.KEEP)
        marks = self.reviewing.review.marks
        return self.reviewing.change(lambda: marks.put(choices), then=self._plan)

    def _plan(self) -> None:
        self.reviewing.plan(RemovalKind.TRASH, None, then=self._act, failed=lambda error: self._end("refused", error))

    def _act(self, plan: RemovalPlan) -> None:
        if plan.items:
            self.reviewing.act(plan)
        else:
            self._end("nothing to remove")

    def _undo(self, _photos: list[PhotoId]) -> None:
        say("taking back")
        self.reviewing.undo()

    def _acted(self, report: Report) -> None:
        for path in report.done:
            say("back" if report.kind is None else "removed", path.name)
        self._end("acted", *(type(error).__name__ for error in report.refused))

    def _end(self, *words: object) -> None:
        say(*words)
        self.ends.append(words)


def main() -> int:
    """Open the window, and live."""
    url, machine, data, photos, trash, seed, steps = json.loads(sys.argv[1])
    archive_address.data_folder = lambda: Path(data)
    application = QApplication(sys.argv[:1])
    library = Library(ArchiveAddress(url, machine), settings=Settings(threads=1), shelf=EncoderStore([]))
    as_archive(library.catalog).roots.place("pictures", Path(photos))
    session = Session.over(library, Preferences(QSettings(f"{data}/window.ini", QSettings.Format.IniFormat)))
    session.reviewing.trash = FolderTrash(Path(trash))
    session.tasks.crashed.connect(lambda error: say("crashed", repr(error)))
    window = MainWindow(session)
    window.start(None)
    window.show()
    say("begins")
    life = Life(session, random.Random(seed), steps=steps).live()
    wait: list[Until] = [lambda: True]

    def look() -> None:
        if wait[0]():
            try:
                wait[0] = next(life)
            except StopIteration:
                timer.stop()
                application.exit(0)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    result = application.exec()
    session.close()
    return result


if __name__ == "__main__":
    sys.exit(main())
