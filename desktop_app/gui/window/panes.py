"""From pane to pane by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.gui.window.main_window import MainWindow

__all__ = ["go_to_pane"]


def go_to_pane(window: MainWindow, step: int) -> None:
    """The keyboard goes to the next (1) or previous (-1) pane: folders, photos, message, the photo's panel, top bar."""
    panes = {
        window.sidebar: window.sidebar.setFocus,
        window.view: window.view.take_focus,
        window.notices: window.notices.take_focus,
        window.preview: window.preview.take_focus,
        window.top: window.top.focus_search,
    }
    focused = window.focusWidget()
    order = [pane for pane in panes if not pane.isHidden()]
    at = next((n for n, pane in enumerate(order) if focused and (pane is focused or pane.isAncestorOf(focused))), 0)
    for ahead in range(1, len(order)):
        pane = order[(at + step * ahead) % len(order)]
        panes[pane]()
        now = window.focusWidget()
        if now is not None and (now is pane or pane.isAncestorOf(now)):
            return
