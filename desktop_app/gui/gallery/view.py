"""The gallery: all photos, a folder's, what a search finds, or what looks like a query."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.core.errors import KnownError
from desktop_app.core.language import explained, tr
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.actions import folders, queries
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.gallery.advice import Situation, advice_for
from desktop_app.gui.gallery.chosen import Chosen
from desktop_app.gui.gallery.holding import Holding
from desktop_app.gui.gallery.listing import answer
from desktop_app.gui.gallery.model import GalleryModel
from desktop_app.gui.gallery.photo_grid import DRAG_LIMIT, PhotoGrid
from desktop_app.gui.gallery.picking import Picking
from desktop_app.gui.gallery.situation import situation_of
from desktop_app.gui.session.navigation import PHOTOS, Contents, Location, Place
from desktop_app.gui.session.notices import MOVED_ON
from desktop_app.gui.session.preferences import THUMBNAIL_SIDES
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.empty_state import EmptyState

__all__ = ["PhotosView", "answer"]

# Who comes back only to click the next photo shall not wait for all photos to be read again.
_SETTLED_MS = 500

_PATIENCE_MS = 400
"""An answer that takes longer is said to be on its way."""


class PhotosView(View):
    """Shows `Location`s of the view "photos"."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._location = Location()
        self._shown: Location | None = None
        self._age = self._shown_count = 0
        self._problem = ""
        self._asking = self._outdated = self._suits = False
        self._recheck = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._recheck.timeout.connect(self.refresh)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_count)
        self.model = GalleryModel(session.library.photos, session.tasks, parent=self)
        self.grid = PhotoGrid(self.model, session.thumbnails)
        self.grid.set_side(session.preferences.thumbnail_side)
        self.grid.set_captions(session.preferences.names)
        self.grid.picks = session.preferences.click_finds
        self.grid.set_rows(session.preferences.rows)
        self._holding = Holding(self.grid, put=lambda waiting: self._put(waiting, self.grid.place()))
        self.empty = EmptyState()
        self.parts = (self.grid, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid)
        column.addWidget(self.empty)
        self._picking = Picking(session, self.model, self, current=lambda: self.grid.current_photo)
        self.grid.picked.connect(self._picking.pick)
        self.grid.opened.connect(self._picking.open_clicked)
        self.grid.peeked.connect(self.peek_wanted)
        self.grid.trash_wanted.connect(lambda: self.command_wanted.emit("trash"))
        self._chosen = Chosen(self.grid, session.library.size_of, session.tasks)
        self._chosen.changed.connect(self._say_count)
        self.grid.back.connect(session.navigator.back)
        self.grid.resized.connect(self.resize_thumbnails)
        self.grid.focus_moved.connect(self._tell_subject)
        self.grid.drag_refused.connect(
            lambda: session.notices.say(tr("At most {count:,} photos can be dragged at once.", count=DRAG_LIMIT))
        )
        self.model.dataChanged.connect(self._tell_subject)
        session.radius.changed.connect(self._cut)
        session.radius.ready.connect(self._suit_again)
        session.indexing.stored.connect(self._note_change)
        for signal in (session.shelf.changed, session.indexing.started, session.indexing.idle):
            signal.connect(self._show_advice)

    def open(self, location: Location, place: Place | None) -> None:
        """Ask for a location; when coming back, what was there is shown at once."""
        self._location, self._holding.waiting = location, None
        self._recheck.stop()
        if place is not None and place.contents is not None:
            self._session.tasks.drop(PHOTOS)
            self._asking = False
            self._put(place.contents, place)
            if place.contents.age != self._age or (place.contents.shapes is not None) != self._session.preferences.rows:
                self._recheck.start()
        else:
            self._ask(fresh=place is None)

    def refresh(self) -> None:
        """Ask again, without moving anything; an answer that is on its way is awaited first."""
        if self._asking:
            self._outdated = True
        else:
            self._ask(fresh=False)

    def place(self) -> Place | None:
        """Where one is; None while the answer for this location is still awaited."""
        return self.grid.place() if self._shown is self._location else None

    def clear_selection(self) -> bool:
        """Give up what several photos were selected for."""
        several = self.grid.selected_count() > 1
        if several:
            self.grid.clearSelection()
        return several

    def step(self, direction: int) -> None:
        """Move the focus to the next photo."""
        self.grid.step(direction)

    @property
    def has_subjects(self) -> bool:
        """Whether any photo is on show."""
        return self.model.rowCount() > 0

    def pick(self) -> None:
        """Select the current photo, or no longer; the first time nothing else."""
        self.grid.pick()

    @property
    def picked(self) -> str:
        """Whether the current photo was picked."""
        return tr("Selected") if self.grid.is_picked() else ""

    def end_picking(self) -> None:
        """What is picked stays selected."""
        self.grid.picking = False

    def rearrange(self) -> None:
        """Another order is wanted: show it from its top."""
        if self._location.query is None:
            self._ask(fresh=True)

    def lay_out(self, rows: bool) -> None:
        """Show photos in rows, each as wide as its shape wants, or in squares."""
        self._session.preferences.rows = rows
        self.grid.set_rows(rows)
        self.refresh()

    def resize_thumbnails(self, direction: int) -> None:
        """Larger (1) or smaller (-1) thumbnails."""
        sides = THUMBNAIL_SIDES
        side = min(max(self.grid.side + direction * sides.step, sides[0]), sides[-1])
        if side != self.grid.side:
            self.grid.set_side(side)
            self._session.preferences.thumbnail_side = side
            self._show_advice()

    def selected(self) -> list[PhotoId]:
        """The selected photos; with none selected, the current one."""
        ids = [PhotoId(int(photo)) for photo in self.grid.selected_ids()]
        current = self.grid.current_photo
        return ids or ([] if current is None else [current])

    def _note_change(self) -> None:
        self._age += 1

    def _ask(self, *, fresh: bool) -> None:
        session = self._session
        self._asking, self._outdated = True, False
        self._patience.start()
        ask = partial(answer, session.library, self._location, radius=session.radius.maximum, age=self._age)
        session.tasks.run(
            partial(ask, order=session.preferences.order, shapes=session.preferences.rows),
            then=partial(self._take, fresh),
            failed=self._refuse,
            lost=self._give_up,
            lane=Lane.READ if self._location.in_library else Lane.FILES,
            channel=PHOTOS,
        )

    def _suit_again(self) -> None:
        self._suits = True  # another encoder has another scale: the next answer decides how far "alike" goes

    def _look_closer(self, look: Callable[[], Contents]) -> None:
        lane, take = Lane.FILES, partial(self._take, False)
        self._session.tasks.run(look, then=take, failed=self._refuse, lost=self._give_up, lane=lane, channel=PHOTOS)

    def _take(self, fresh: bool, contents: Contents) -> None:
        self._asking, self._problem = False, ""
        if contents.later is not None:
            self._look_closer(contents.later)
            if not fresh and self._shown is self._location:
                return  # what is on show was looked at before
        if self._suits and contents.distances is not None:
            self._suits = False
            self._session.radius.suit(contents.distances)
        if fresh or self._shown is not self._location:
            query = self._location.query
            asked = query.photo if query else None
            if contents.distances is not None:
                self._session.radius.suit(contents.distances)
            self._holding.waiting = None
            self._put(contents, Place(current=asked))  # not selected: who removes nine of ten keeps this one
        elif self._holding.waiting is not None or not contents.same(self.model.contents):
            self._put(self._holding.arranged(self.model.contents, contents), self.grid.place())
        else:
            self.model.confirm(contents)
            self.grid.viewport().update()  # which reads again what is in sight
            self._read_current_again()
            self._show_advice()
        if self._outdated:
            self._ask(fresh=False)

    def _refuse(self, error: KnownError) -> None:
        self._asking = False
        self._session.notices.warn(error, until=MOVED_ON)
        if self._shown is not self._location:
            self._put(Contents(distances=np.empty(0, np.int32)), Place(), problem=explained(error))
        if self._outdated:
            self._ask(fresh=False)

    def _give_up(self) -> None:
        self._asking = False  # so that the next change is asked about

    def _put(self, contents: Contents, place: Place, *, problem: str = "") -> None:
        query = self._location.query
        self._shown, self._problem = self._location, problem
        self.grid.set_query(query.photo if query else None)
        self.model.show(contents, count=contents.within(self._session.radius.value))
        self._show_advice()
        self.grid.restore(place)
        self._tell_subject()

    def _cut(self) -> None:
        self.model.cut(self.model.contents.within(self._session.radius.value))
        self.grid.updateGeometries()
        self._show_advice()

    def _tell_subject(self) -> None:
        row = self.grid.currentIndex().row()
        if row >= 0:
            photo = self.model.photo(row)
            if photo is not None:  # otherwise it is being read, and dataChanged comes back here
                self.subject_changed.emit(Subject.of_photo(photo, self.model.likeness(row), self.model.place(row)))
        else:
            query = self._location.query
            self.subject_changed.emit(Subject.of_query(query) if query else None)

    def _read_current_again(self) -> None:
        row = self.grid.currentIndex().row()
        if row >= 0:
            self.model.need(row, row)  # it may be out of sight; dataChanged tells about it

    def _show_advice(self) -> None:
        now = self._situation()
        advice = advice_for(now)
        self.grid.setVisible(self.model.rowCount() > 0)
        if advice is not None and advice != self.empty.advice:
            self.empty.say(advice, self._act)
        self.empty.setVisible(advice is not None)
        # Only the query itself is there: one row of it above the advice.
        alone = advice is not None and self.model.rowCount() > 0
        self.grid.setMaximumHeight(self.grid.geometry_now.height if alone else 16_777_215)
        self._shown_count = self.model.rowCount() if now.shown else 0
        self._say_count()

    def _say_count(self) -> None:
        if self._asking and self._shown is not self._location:  # what is on show is not the answer yet
            self.counted.emit("" if self._patience.isActive() else tr("Looking for photos…"))
            return
        count = words.count_of(self._shown_count, "photo") if self._shown_count else ""
        still = tr("still indexing") if self._location.query and self._session.indexing.running else ""
        self.counted.emit(words.dotted([count, still, self._chosen.text]))

    def _situation(self) -> Situation:
        return situation_of(self._session, self.model, self._location, problem=self._problem)

    def _act(self) -> None:
        now = self._situation()
        if now.nearest is not None:
            self._session.radius.set(now.nearest)
        elif now.location.text and now.folders:
            queries.type_search(self._session, "")
        else:
            folders.ask_for_folder(self._session, self)
