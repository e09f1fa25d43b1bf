"""The window: a shell that puts the parts together and lets them know of each other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.language import tr
from desktop_app.core.types import PhotoId
from desktop_app.gui.actions import queries
from desktop_app.gui.actions.settings import start_again
from desktop_app.gui.background.mime import Offered
from desktop_app.gui.gallery.view import PhotosView
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.navigation import PHOTOS, Location, Place, Query
from desktop_app.gui.session.notices import READ_AGAIN
from desktop_app.gui.session.radius import HEAD
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.activity_bar import ActivityBar
from desktop_app.gui.widgets.enter_key import press_focused
from desktop_app.gui.widgets.placement import fit_to_screen, scrolling, widened
from desktop_app.gui.widgets.strips import Strips
from desktop_app.gui.window.announcing import Announcer
from desktop_app.gui.window.arranging import can_arrange
from desktop_app.gui.window.commands import add_commands, enable_commands, photo_menu
from desktop_app.gui.window.connections import connect_library, connect_parts, connect_removal, connect_retraining
from desktop_app.gui.window.damage import DamagedLibrary
from desktop_app.gui.window.drop_target import DropTarget
from desktop_app.gui.window.focus_keeper import FocusKeeper
from desktop_app.gui.window.menu_bar import fill_menu_bar, wants_menu_bar
from desktop_app.gui.window.notice_strip import NoticeStrip
from desktop_app.gui.window.preview_panel import PreviewPanel
from desktop_app.gui.window.quick_look import QuickLook
from desktop_app.gui.window.seating import keep_above_foot
from desktop_app.gui.window.sidebar import Sidebar
from desktop_app.gui.window.text import entries, name_of, title_of
from desktop_app.gui.window.top_bar import TopBar
from desktop_app.gui.window.views import VIEWS

CHIP_SIDE = 64
"""Longest side of the picture in the query's chip, device pixels."""

__all__ = ["MainWindow"]


class MainWindow(DropTarget):
    """Where (left), what (middle), about this one (right), what is going on (bottom)."""

    top: TopBar

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setWindowTitle("Lookalike")
        self.menu = QMenu(self)
        self.top = TopBar(session.radius, self.menu)
        self.sidebar = Sidebar()
        self.notices = NoticeStrip()
        self.activity, self.learning, self.removal = ActivityBar(), ActivityBar(details=True), ActivityBar()
        self.preview = PreviewPanel(session.pictures, self._thumbnail_of)
        self.views: dict[str, View] = {spec.key: spec.make(session) for spec in VIEWS}
        self._stack = QStackedWidget()
        for view in self.views.values():
            self._stack.addWidget(view)
        self.damaged = DamagedLibrary(self._stack, partial(start_again, self))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        shell = self._lay_out()
        self.quick_look = QuickLook(session.pictures, shell)
        self.set_drop_area(shell)
        self.commands = add_commands(self)
        if wants_menu_bar():
            fill_menu_bar(self.menuBar(), self.commands)
        enable_commands(self)
        connect_parts(self)
        connect_library(self)
        connect_retraining(self)
        connect_removal(self)
        FocusKeeper(self, self.focus_view)
        Announcer(self)
        self.show_sidebar()
        self._restore_layout()

    @property
    def photos(self) -> PhotosView:
        """The gallery."""
        view = self.views[PHOTOS]
        assert isinstance(view, PhotosView)  # noqa: S101 -- tells the type checker what VIEWS says
        return view

    @property
    def view(self) -> View:
        """What the middle shows."""
        return self.views[self.session.navigator.here.view]

    def start(self, place: Path | None = None) -> None:
        """Read the library, compare it with the disk, and add a folder, or show what looks like a photo."""
        session = self.session
        for note in session.library.notes:
            session.notices.warn(note, until=READ_AGAIN)
        session.tasks.run(
            lambda: session.library.encoder,
            then=lambda encoder: session.radius.configure(encoder.identity, encoder.card.heads[HEAD]),
        )
        session.inbox.watch()
        session.shelf.loaded.connect(self.look_at_disk)
        session.shelf.refresh()
        self.show_location(session.navigator.here, None)
        self.view.take_focus()
        if place is not None:
            queries.take(session, Offered(paths=(place.absolute(),)))

    def peek(self) -> None:
        """Quick look at the subject."""
        subject = self.preview.subject
        if subject is not None:
            self.quick_look.look(subject, self.preview.picture.image, state=self.view.picked)

    def do_looking(self, command: str) -> None:
        """What quick look asks for about the photo on show."""
        if command == "pick":
            self.view.pick()
            self.quick_look.show_state(self.view.picked)
        else:
            self.do(command)

    def end_looking(self) -> None:
        """Quick look went away."""
        self.view.end_picking()
        self.view.take_focus()

    def go_back(self) -> None:
        """Return to where one was."""
        if self.session.navigator.back():
            self.view.take_focus()

    def go_forward(self) -> None:
        """Return to where one came back from."""
        if self.session.navigator.forward():
            self.view.take_focus()

    def _lay_out(self) -> QWidget:
        middle = QWidget()
        middle.setObjectName("middle")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(150)  # or a bar that comes would make a window of a low screen grow
        below = Strips()
        column.addWidget(below)
        bars = self.notices, self.removal, self.learning, self.activity
        keep_above_foot(bars, self._stack, below=below, within=_strips_of)
        larger = widened(self)
        about = _facts(self.preview)
        sides = ((self.sidebar, 0, 150 * larger), (middle, 1, 280), (about, 0, self.preview.least_width))
        about.setVisible(sum(least for _, _, least in sides) <= self.screen().availableGeometry().width())
        for widget, stretch, least in sides:
            widget.setMinimumWidth(round(least))
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        shell = QWidget()
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(shell)
        return shell

    def focus_view(self) -> None:
        """The keyboard goes to the middle."""
        self.view.take_focus()

    def refresh_view(self) -> None:
        """Photos changed: the middle shows them; other views do when they are opened."""
        self.view.refresh()

    def look_at_disk(self) -> None:
        """Compare the library with the disk, and watch it."""
        if self.session.shelf.folders:
            self.session.indexing.watch()
            self.session.indexing.request(Run(None, asked=False))

    def begin_activity(self, run: Run) -> None:
        """A run of indexing began."""
        self.activity.begin(name_of(self.session.shelf, run), quietly=not run.asked)

    def show_location(self, location: Location, place: Place | None) -> None:
        """Show another location."""
        session = self.session
        self._stack.setCurrentWidget(self.views[location.view])
        self.top.back_button.setEnabled(session.navigator.can_go_back)
        self._show_title()
        self.show_count("")
        self.sidebar.show_location(location)
        self.view.open(location, place)
        session.pictures.drop("chip")
        self.top.chip.show_image(None)
        if location.query is not None:
            self._ask_chip_image(location.query)

    def _show_title(self) -> None:
        location, shelf = self.session.navigator.here, self.session.shelf
        self.top.arrange_button.setVisible(can_arrange(shelf, location))
        title = title_of(shelf, location)
        if location.query is not None:
            self.top.show_query(location.query.name, part=location.query.part is not None)
        else:
            self.top.show_browsing(title, location.text)
        self.setWindowTitle(tr("{title} — Lookalike", title=title))

    def show_count(self, text: str) -> None:
        """Say how many there are."""
        self.top.say_count(text)

    def show_sidebar(self) -> None:
        """Folders or counts changed."""
        self.sidebar.rows.show(entries(self.session.shelf, self.sidebar.unfolded))
        self._show_title()

    def mark_location(self) -> None:
        """The sidebar has other rows: mark where one is."""
        self.sidebar.show_location(self.session.navigator.here)

    def show_subject(self, subject: Subject | None) -> None:
        """The preview is about another photo."""
        query, photo = self.session.navigator.here.query, None if subject is None else subject.photo
        # Who asked about a part of it sees no photos like the whole of it yet.
        asked = query is not None and query.part is None and photo is not None and photo.id == query.photo
        self.preview.show_subject(subject, asked=asked)
        enable_commands(self)
        if self.quick_look.isVisible() and subject is not None:
            self.quick_look.look(subject, self.preview.picture.image, state=self.view.picked)
        elif self.quick_look.isVisible() and not self.view.has_subjects:
            self.quick_look.leave()  # the last one is gone

    def show_chip_image(self, photo: PhotoId) -> None:
        """A thumbnail is there: perhaps the query's."""
        query = self.session.navigator.here.query
        if query is not None and query.photo == photo:
            self.top.chip.show_image(self.session.thumbnails.image(photo))

    def _ask_chip_image(self, query: Query) -> None:
        if not isinstance(query.subject, (Path, np.ndarray)):
            self.show_chip_image(query.subject)
            return
        self.session.pictures.request(
            query.subject,
            side=CHIP_SIDE,
            then=self.top.chip.show_image,
            failed=lambda _error: None,  # the view has said so
            channel="chip",
        )

    def _thumbnail_of(self, subject: Subject) -> QImage | None:
        return self.session.thumbnails.image(subject.photo.id) if subject.photo is not None else None

    def show_photo_menu(self, point: QPoint) -> None:
        """The context menu of the gallery: at the mouse, or at the current photo for the Menu key."""
        grid = self.photos.grid
        current = grid.currentIndex()
        if current.isValid():
            at = point if grid.indexAt(point) == current else grid.visualRect(current).center()
            photo_menu(self).popup(grid.viewport().mapToGlobal(at))

    def do(self, command: str) -> None:
        """Do the command of that id, if what it needs is there."""
        self.commands[command].trigger()

    def _restore_layout(self) -> None:
        geometry = self.session.preferences.layout("window")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(1360, 860)
        fit_to_screen(self)
        if not self._splitter.restoreState(self.session.preferences.layout(_panels(self))):
            self._share_width()

    def _share_width(self) -> None:
        """The sides have what they want, but the facts leave half of a small window to the middle, if they can."""
        larger, width = widened(self), self.width()
        left = 210 * larger
        right = min(max(width / 2 - left, 220 * larger), 320 * larger)
        self._splitter.setSizes([round(left), round(width - left - right), round(right)])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter presses the button that has the keyboard."""
        if not press_focused(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Remember the layout."""
        self.session.preferences.set_layout("window", self.saveGeometry())
        self.session.preferences.set_layout(_panels(self), self._splitter.saveState())
        super().closeEvent(event)


def _strips_of(shown: QWidget | None) -> Strips | None:
    """A view's own place for bars; the page of a damaged library, which is something else, has none."""
    return shown.strips if isinstance(shown, View) else None


def _facts(preview: PreviewPanel) -> QScrollArea:
    """The panel at the right: a window of a low screen has room for a part of it only."""
    area = scrolling(preview)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _panels(window: QWidget) -> str:
    """Under which the sides' widths are kept: with larger letters others are wanted."""
    larger = widened(window)
    return "panels" if larger == 1 else f"panels {larger:.1f}"
