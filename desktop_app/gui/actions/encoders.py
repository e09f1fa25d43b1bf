"""Use another encoder: its codes are made in the background, the present ones serve until they are complete."""

from __future__ import annotations

from desktop_app.core.encoders.port import Encoder
from desktop_app.core.language import plural, tr
from desktop_app.gui.session.index_queue import Run, Switch
from desktop_app.gui.session.radius import HEAD
from desktop_app.gui.session.session import Session

__all__ = ["tell_switch", "use_encoder"]


def use_encoder(session: Session, switch: Switch) -> None:
    """Switch; the notice at the end offers the way back."""
    session.indexing.request(Run(frozenset(), asked=False, switch=switch))


def tell_switch(session: Session, switch: Switch) -> None:
    """It was done, stopped or refused: show what the encoder now in use finds, and say so if it is the wanted one."""

    def tell(now: tuple[Encoder, int]) -> None:
        encoder, left = now
        session.radius.configure(encoder.identity, encoder.card.heads[HEAD])
        session.indexing.stored.emit()
        if encoder.identity == switch.encoder and switch.former:
            back = Switch(switch.former, tr("The previous model"), former="")
            unread = plural(
                left,
                "{count:,} photo cannot be read now; it is found again after it was indexed.",
                "{count:,} photos cannot be read now; they are found again after they were indexed.",
            )
            session.notices.say(
                tr("Now using “{switch}”.", switch=switch.name) + (f" {unread}" if left else ""),
                label=tr("Switch back"),
                action=lambda: use_encoder(session, back),
            )

    library = session.library
    session.tasks.run(lambda: (library.encoder, library.indexing.uncoded()), then=tell)
