"""What is remembered about duplicates: findings of pairs, the user's decisions, the state of the review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.port import Connection, Database
from desktop_app.core.errors import CatalogError
from desktop_app.core.relations import Finding, Judgement, PhotoChoice, Relation
from desktop_app.core.types import PhotoId, PhotoIds

_AT_ONCE = 500
_COMPARED, _AFTER = "compared ", "compared!"
__all__ = ["DuplicateTable"]


class DuplicateTable:
    """Owns the SQL of `verdicts`, `borders`, `decisions`, `marks` and `review`.

    Pairs are keyed by fingerprints, in any order.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        put, self._latest = database.dialect.put, f"SELECT {database.dialect.latest_judgement}"
        self._put_finding = put("verdicts", "first, second", "relation, evidence, place")
        self._put_border = put("borders", "fingerprint", "content")
        self._put_judgement = put("decisions", "first, second", "decision, judgement")
        self._put_state = put("review", "name", "value")

    def finding(self, first: bytes, second: bytes) -> Finding | None:
        """What was found about two files before."""
        row = self._database.read(
            "SELECT relation, evidence, place FROM verdicts WHERE first = ? AND second = ?", _ordered(first, second)
        ).fetchone()
        return None if row is None else _finding(*row)

    def remember(self, first: bytes, second: bytes, finding: Finding) -> None:
        """Keep what was found about two files; nothing where the catalog is read-only, since it can be found again."""
        if self._database.read_only:
            return
        with self._database.transaction() as connection:
            connection.execute(self._put_finding, _row(_ordered(first, second), finding))

    def findings_among(self, fingerprints: Iterable[bytes]) -> dict[tuple[bytes, bytes], Finding]:
        """What was found before about two of these files, by (smaller, larger) fingerprint."""
        wanted, found = set(fingerprints), {}
        some = sorted(wanted)
        for start in range(0, len(some), _AT_ONCE):
            page = some[start : start + _AT_ONCE]
            marks = ",".join("?" * len(page))
            rows = self._database.read(
                f"SELECT first, second, relation, evidence, place FROM verdicts WHERE first IN ({marks})",
                tuple(page),
            )
            for first, second, *said in rows:
                if second in wanted:
                    found[first, second] = _finding(*said)
        return found

    def remember_all(
        self,
        findings: Mapping[tuple[bytes, bytes], Finding],
        borders: Mapping[bytes, float],
        *,
        groups: Mapping[str, str],
    ) -> None:
        """Keep what comparing a proposal told: of pairs, by (smaller, larger) fingerprint, of photos, and its groups.

        Args:
            groups: as `compared_groups` gives them back.
        """
        with self._database.transaction() as connection:
            connection.executemany(self._put_finding, [_row(pair, finding) for pair, finding in findings.items()])
            connection.executemany(self._put_border, list(borders.items()))
            connection.executemany(self._put_state, [(_COMPARED + name, value) for name, value in groups.items()])

    def compared_groups(self) -> dict[str, str]:
        """The groups of proposals that were compared, by the proposals' signatures, as text."""
        rows = self._database.read("SELECT name, value FROM review WHERE name >= ? AND name < ?", (_COMPARED, _AFTER))
        return {name.removeprefix(_COMPARED): value for name, value in rows}

    def forget_compared(self, signatures: Iterable[str]) -> None:
        """Drop the groups of proposals that have gone."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM review WHERE name = ?", [(_COMPARED + one,) for one in signatures])

    def copies(self) -> list[list[PhotoId]]:
        """Photos with the same size and fingerprint, those of most bytes to gain first; ids ascending."""
        rows = self._database.read(
            "SELECT group_concat(id) FROM photos GROUP BY fingerprint, size HAVING count(*) > 1 "
            "ORDER BY size * (count(*) - 1) DESC, min(id)"
        )
        return [sorted(PhotoId(int(one)) for one in ids.split(",")) for (ids,) in rows]

    def borders(self) -> dict[bytes, float]:
        """By fingerprint, the share of a photo inside its plain border, of those that have one."""
        return dict(self._database.read("SELECT fingerprint, content FROM borders"))

    def remember_border(self, fingerprint: bytes, content: float) -> None:
        """Keep that a photo has a border; as `remember`."""
        if self._database.read_only:
            return
        with self._database.transaction() as connection:
            connection.execute(self._put_border, (fingerprint, content))

    def judge(self, pairs: Iterable[tuple[bytes, bytes]], judgement: Judgement | None) -> None:
        """Remember what the user said about pairs, under one number (`last_judgement`); None forgets it."""
        ordered = [_ordered(first, second) for first, second in pairs]
        with self._database.transaction() as connection:
            number = connection.execute(self._latest).fetchone()[0] + 1
            connection.executemany("DELETE FROM decisions WHERE first = ? AND second = ?", ordered)
            if judgement is None:
                self._check_gone(connection, "SELECT 1 FROM decisions WHERE first = ? AND second = ?", ordered)
            else:
                said = [(*pair, judgement.value, number) for pair in ordered]
                connection.executemany(self._put_judgement, said)

    def renew(self, old: bytes, new: bytes) -> None:
        """Keep what the user said about a file whose fingerprint is made otherwise today."""
        if old == new:
            return
        select = "SELECT first, second, decision, judgement FROM decisions WHERE first = ? OR second = ?"
        with self._database.transaction() as connection:
            for first, second, said, number in connection.execute(select, (old, old)).fetchall():
                connection.execute("DELETE FROM decisions WHERE first = ? AND second = ?", (first, second))
                pair = _ordered(*(new if one == old else one for one in (first, second)))
                connection.execute(self._put_judgement, (*pair, said, number))

    def last_judgement(self) -> int:
        """The number of the latest one; 0 where there is none."""
        return int(self._database.read(self._latest).fetchone()[0])

    def said(self) -> list[tuple[int, Judgement, tuple[bytes, ...]]]:
        """Every judgement, the latest first: its number, what was said, and the fingerprints that it was said of."""
        rows = self._database.read("SELECT judgement, decision, first, second FROM decisions ORDER BY judgement DESC")
        said: dict[tuple[int, str], dict[bytes, None]] = {}
        for number, judgement, first, second in rows:
            said.setdefault((number, judgement), {}).update({first: None, second: None})
        return [(number, Judgement(judgement), tuple(marks)) for (number, judgement), marks in said.items()]

    def forget_judgements(self, numbers: Iterable[int]) -> None:
        """Let the pairs of some judgements be grouped again."""
        taken_back = [(number,) for number in numbers]
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM decisions WHERE judgement = ?", taken_back)
            self._check_gone(connection, "SELECT 1 FROM decisions WHERE judgement = ?", taken_back)

    def judgements(self) -> dict[tuple[bytes, bytes], Judgement]:
        """Every decision, by (smaller, larger) fingerprint."""
        rows = self._database.read("SELECT first, second, decision FROM decisions")
        return {(first, second): Judgement(judgement) for first, second, judgement in rows}

    def judged_photos(self) -> set[tuple[PhotoId, PhotoId]]:
        """The pairs of photos, (smaller, larger) id, that a decision is about."""
        rows = self._database.read(
            "SELECT p.id, q.id FROM decisions d JOIN photos p ON p.fingerprint = d.first "
            "JOIN photos q ON q.fingerprint = d.second WHERE p.id <> q.id"
        )
        return {(PhotoId(min(pair)), PhotoId(max(pair))) for pair in rows}

    def marks(self) -> dict[PhotoId, PhotoChoice]:
        """Every mark."""
        rows = self._database.read("SELECT photo_id, mark FROM marks")
        return {PhotoId(photo): PhotoChoice(mark) for photo, mark in rows}

    def put_marks(self, marks: Mapping[PhotoId, PhotoChoice | None]) -> None:
        """Set marks, or with None take them away. Photos that have gone since are passed over."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM marks WHERE photo_id = ?", [(photo,) for photo in marks])
            unmarked = [(photo,) for photo, mark in marks.items() if mark is None]
            self._check_gone(connection, "SELECT 1 FROM marks WHERE photo_id = ?", unmarked)
            connection.executemany(
                "INSERT INTO marks (photo_id, mark) SELECT id, ? FROM photos WHERE id = ?",
                [(mark.value, photo) for photo, mark in marks.items() if mark is not None],
            )

    def _check_gone(self, connection: Connection, sql: str, keys: Iterable[Sequence[Any]]) -> None:
        """A server leaves rows alone that one may not delete, and says nothing of it.

        Raises:
            CatalogError: a row is still there.
        """
        if self._database.shared and any(connection.execute(sql, key).fetchone() for key in keys):
            raise CatalogError(
                f"{self._database.name}: your role has no right to take that back; ask who runs the server"
            )

    def state(self, name: str) -> str | None:
        """A value of the review, as it was put."""
        row = self._database.read("SELECT value FROM review WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def put_state(self, name: str, value: str) -> None:
        """Keep a value of the review."""
        with self._database.transaction() as connection:
            connection.execute(self._put_state, (name, value))

    def sizes(self) -> tuple[PhotoIds, npt.NDArray[np.int64]]:
        """Ids of all photos, ascending, and their bytes: int64 (N,) each."""
        rows = self._database.numbers("SELECT id || ',' || size FROM photos ORDER BY id").reshape(-1, 2)
        return rows[:, 0].copy(), rows[:, 1].copy()


def _row(pair: tuple[bytes, bytes], finding: Finding) -> tuple[bytes, bytes, str, str, str]:
    place = "" if finding.place is None else "{:.3f} {:.3f}".format(*finding.place)
    return (*pair, finding.relation.value, finding.evidence, place)


def _finding(relation: str, evidence: str, place: str) -> Finding:
    across, _, down = place.partition(" ")
    return Finding(Relation(relation), evidence, (float(across), float(down)) if place else None)


def _ordered(first: bytes, second: bytes) -> tuple[bytes, bytes]:
    return (first, second) if first <= second else (second, first)
