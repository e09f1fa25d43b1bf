"""Use another encoder: its codes are made in the background, the present ones serve until they are complete."""

from __future__ import annotations

from desktop_app.core.encoders.port import Encoder
from desktop_app.core.types import IndexSummary
from desktop_app.gui.indexing import Run
from desktop_app.gui.radius import HEAD
from desktop_app.gui.session import Session

__all__ = ["use_encoder"]


def use_encoder(session: Session, identity: str, *, name: str, former: str) -> None:
    """Switch; the notice at the end offers the way back.

    Args:
        identity: of the encoder to use.
        name: for people.
        former: identity of the one used until now, "" where there is no way back.
    """
    library, indexing = session.library, session.indexing

    def tell(encoder: Encoder) -> None:
        session.radius.configure(encoder.identity, encoder.card.heads[HEAD])
        indexing.stored.emit()
        if encoder.identity == identity and former:
            session.notices.say(
                f"{name} is used from now on.",
                label="Use the former one",
                action=lambda: use_encoder(session, former, name="The former encoder", former=""),
            )

    def finish(run: Run, _summary: IndexSummary) -> None:
        if run.encoder == identity:
            forget()
            session.tasks.run(lambda: library.encoder, then=tell)

    def forget() -> None:
        indexing.finished.disconnect(finish)
        indexing.stopped.disconnect(forget)

    indexing.finished.connect(finish)
    indexing.stopped.connect(forget)
    indexing.request(Run(frozenset(), asked=False, encoder=identity))
