"""Who listens to whom in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea

from desktop_app.core.language import tr, translated
from desktop_app.core.retraining.steps import Retrained
from desktop_app.core.types import PhotoId
from desktop_app.gui.actions import arrivals, encoders, folders, parts, queries, removing
from desktop_app.gui.actions.returned import look_for_returned
from desktop_app.gui.background.long_work import Work
from desktop_app.gui.retraining.dialog import show_retraining
from desktop_app.gui.session.navigation import DUPLICATES, Location
from desktop_app.gui.session.notices import DECIDED, INDEXED, MOVED_ON, REACHED, READ_AGAIN
from desktop_app.gui.session.retraining_job import say_step
from desktop_app.gui.widgets.menu_button import give_menu
from desktop_app.gui.window.arranging import arranging_menu
from desktop_app.gui.window.commands import folder_menu, open_shown
from desktop_app.gui.window.history_buttons import HistoryButtons
from desktop_app.gui.window.text import tell_end, tell_stopped

if TYPE_CHECKING:
    from desktop_app.gui.session.index_queue import Run
    from desktop_app.gui.session.session import Session
    from desktop_app.gui.session.view import View
    from desktop_app.gui.window.main_window import MainWindow

__all__ = ["connect_library", "connect_parts", "connect_removal", "connect_retraining"]


def connect_parts(window: MainWindow) -> None:
    """Clicks and keys: from a part to the action that it means."""
    session = window.session
    session.navigator.place = lambda: window.view.place()  # noqa: PLW0108 -- the view of that moment
    session.navigator.moved.connect(window.show_location)
    session.navigator.moved.connect(lambda *_: session.tasks.drop("find"))  # no late answer leads away from there
    window.top.back.connect(window.go_back)
    give_menu(window.top.arrange_button, arranging_menu(window))
    window.top.chip.closed.connect(lambda: queries.leave_query(session))
    window.top.searched.connect(lambda text: queries.type_search(session, text))
    # Queued: that Enter must not press the button that then has the keyboard, which clears a search that found nothing.
    window.top.search.returnPressed.connect(window.focus_view, Qt.ConnectionType.QueuedConnection)
    window.sidebar.rows.modelReset.connect(window.mark_location)
    window.sidebar.folded.connect(window.show_sidebar)
    window.sidebar.chosen.connect(session.navigator.go)
    window.sidebar.entered.connect(window.focus_view, Qt.ConnectionType.QueuedConnection)
    selection, offer = window.photos.grid.selectionModel(), partial(_offer_trash, window)
    for changed in (selection.selectionChanged, window.photos.model.modelReset, session.navigator.moved):
        changed.connect(lambda *_: offer())
    window.top.trash_button.clicked.connect(lambda: window.do("trash"))
    # Queued: the drag ends first.
    drop = partial(_drop_photos, window)
    window.sidebar.photos_dropped.connect(drop, Qt.ConnectionType.QueuedConnection)
    window.sidebar.add_wanted.connect(lambda: folders.ask_for_folder(session, window))
    window.sidebar.folder_menu_wanted.connect(lambda folder, at: folder_menu(window, folder).popup(at))
    window.preview.similar_wanted.connect(lambda: window.do("find-similar"))
    window.preview.reveal_wanted.connect(lambda: window.do("show-file"))
    window.preview.open_wanted.connect(lambda: open_shown(window))  # that one, though others are selected
    for looked_at in (window.preview, window.quick_look):
        looked_at.part_drawn.connect(lambda part: parts.find_part(session, window.preview.subject, part))
    for view in window.views.values():
        # A view that is not on show may be brought up to date too, and then is not what the window is about.
        view.subject_changed.connect(partial(_if_on_show, window, view, window.show_subject))
        view.counted.connect(partial(_if_on_show, window, view, window.show_count))
        view.peek_wanted.connect(window.peek)
        view.command_wanted.connect(window.do)
    grid = window.photos.grid
    grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    grid.customContextMenuRequested.connect(window.show_photo_menu)
    window.quick_look.step_wanted.connect(lambda direction: window.view.step(direction))  # noqa: PLW0108 -- likewise
    window.quick_look.wanted.connect(window.do_looking)
    window.quick_look.closed.connect(window.end_looking)
    viewports = [area.viewport() for area in window.findChildren(QAbstractScrollArea)]
    HistoryButtons([window, *viewports], back=window.go_back, forward=window.go_forward, parent=window)
    session.thumbnails.arrived.connect(window.show_chip_image)
    session.thumbnails.arrived.connect(window.preview.take_thumbnail)


def _if_on_show(window: MainWindow, view: View, tell: Callable[[Any], None], value: object) -> None:
    if view is window.view:
        tell(value)


def _drop_photos(window: MainWindow, photos: list[PhotoId], place: Location, copied: bool) -> None:
    session = window.session
    folder = session.shelf.path_of(place)
    if folder is None:
        return
    if copied:
        removing.copy_photos(session, photos, folder)
    else:
        removing.move_photos(session, photos, folder, window)


def connect_library(window: MainWindow) -> None:
    """What the library does: to the parts that show it."""
    session, indexing = window.session, window.session.indexing
    indexing.photos = lambda: session.shelf.photos
    session.notices.posted.connect(window.notices.post)
    session.notices.damaged.connect(window.damaged.stay)
    session.tasks.known.connect(session.notices.warn)
    session.shelf.changed.connect(window.show_sidebar)
    indexing.started.connect(window.begin_activity)
    indexing.progressed.connect(window.activity.update_progress)
    indexing.idle.connect(window.activity.end)
    for images in (session.thumbnails, session.frames):
        indexing.altered.connect(images.forget)
    indexing.stored.connect(session.shelf.refresh)
    indexing.stored.connect(window.refresh_view)
    indexing.switched.connect(partial(encoders.tell_switch, session))
    indexing.finished.connect(lambda run, summary: session.shelf.note_unlisted(run.folders, summary.unlisted))
    indexing.finished.connect(lambda run, summary: tell_end(session, run, summary))
    indexing.finished.connect(lambda _run, summary: look_for_returned(window, summary))
    indexing.stopped.connect(lambda: tell_stopped(session))
    indexing.failed.connect(partial(session.notices.warn, until=INDEXED))
    indexing.finished.connect(lambda run, _summary: _end_warnings(session, run))
    indexing.started.connect(lambda *_: session.notices.ended.emit(INDEXED))
    session.navigator.moved.connect(lambda *_: session.notices.ended.emit(MOVED_ON))
    session.notices.ended.connect(window.notices.end)
    indexing.noted.connect(session.notices.say)
    indexing.changed_elsewhere.connect(session.reviewing.others.heed)
    indexing.away.connect(partial(session.notices.warn, until=REACHED))
    indexing.back.connect(lambda: session.notices.ended.emit(REACHED))
    indexing.back.connect(lambda: session.notices.say(tr("The library can be reached again.")))
    session.inbox.landed.connect(partial(arrivals.tell_landed, session))
    indexing.warned.connect(session.notices.warn)
    window.activity.pause_wanted.connect(lambda pause: indexing.pause() if pause else indexing.resume())
    window.activity.stop_wanted.connect(indexing.stop)


def _end_warnings(session: Session, run: Run) -> None:
    session.notices.ended.emit(INDEXED)
    if run.folders is None:
        session.notices.ended.emit(READ_AGAIN)


def connect_removal(window: MainWindow) -> None:
    """Moving photos away, and bringing them back, to a bar of its own: the review shows it itself."""
    reviewing, bar = window.session.reviewing, window.removal

    def show(work: Work) -> None:
        if reviewing.acting and reviewing.work.busy and window.view is not window.views[DUPLICATES]:
            if bar.isHidden():
                bar.begin(translated(work.what), quietly=True)
            bar.show_step(translated(work.what), done=work.done, total=work.total, said=work.said, pace=work.pace)

    reviewing.work.worked.connect(show)
    reviewing.work.rested.connect(bar.end)
    bar.pause_wanted.connect(reviewing.work.pause)
    bar.stop_wanted.connect(reviewing.work.stop)


def connect_retraining(window: MainWindow) -> None:
    """The retraining, to a bar of its own: it goes on beside indexing, and with its dialog closed."""
    retraining, bar, session = window.session.retraining, window.learning, window.session

    def show() -> None:
        step = retraining.step
        if retraining.result is None:
            session.notices.ended.emit(DECIDED)
        if not retraining.running:
            bar.end()
            return
        bar.show()
        if bar.paused != retraining.paused:
            bar.set_paused(retraining.paused)
        total = step.progress.total if step is not None else None
        said = "" if step is None else say_step(step)
        bar.show_step(tr("Learning from my photos"), done=step.progress.done if step else 0, total=total, said=said)

    def tell(result: Retrained) -> None:
        session.notices.say(
            tr("“{result}” is ready.", result=result.name),
            label=tr("Show"),
            action=lambda: show_retraining(session, window),
            lasting=True,  # nobody waits beside it for twenty minutes
            until=DECIDED,
        )

    retraining.changed.connect(show)
    retraining.done.connect(tell)
    bar.details_wanted.connect(lambda: show_retraining(session, window))
    bar.pause_wanted.connect(retraining.pause)
    bar.stop_wanted.connect(retraining.stop)


def _offer_trash(window: MainWindow) -> None:
    """Who selects by the mouse alone finds there what can be done with it."""
    window.top.offer_trash(window.view is window.photos and window.photos.grid.selected_count() > 0)
