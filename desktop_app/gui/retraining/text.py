"""What came of retraining, in sentences."""

from __future__ import annotations

from desktop_app.core.retraining.steps import Retrained
from desktop_app.gui import words

__all__ = ["ENOUGH_JUDGED", "figures_text", "use_label"]

ENOUGH_JUDGED = 20
"""Pairs that a person decided about: of fewer a share would say nothing."""

_FIGURES = {
    "neighbours": "of the most similar photos",
    "nearest": "of the most similar photo of all",
    "copies": "of the edited copies",
}


def figures_text(result: Retrained) -> str:
    """Before and after on held-out photos, what the judgements say, and whether to use it."""
    old, new = result.old, result.new
    text = (
        f"Tried on {words.count_of(result.held_out, 'photo')} that it did not learn from: the new model finds "
        f"<b>{new.neighbours:.0%}</b> of the most similar photos, the present one {old.neighbours:.0%}."
    )
    if old.copies is not None and new.copies is not None:
        text += f" Of edited copies it finds <b>{new.copies:.0%}</b>, the present one {old.copies:.0%}."
    if old.collisions is not None and new.collisions is not None:
        text += (
            f"<br>Photos that it cannot tell from another one: <b>{new.collisions:.1%}</b>, "
            f"with the present model {old.collisions:.1%}."
        )
    said = result.judgements.get("copy")
    if said is not None and said.precision is not None and said.within >= ENOUGH_JUDGED:
        text += (
            f"<br>Of {words.count_of(said.within, 'pair')} that it would call duplicates and that you decided about, "
            f"<b>{said.precision:.0%}</b> are duplicates."
        )
    if result.worse:
        fallen = " and ".join(said for name, said in _FIGURES.items() if name in result.worse)
        faults = [f"finds fewer {fallen}"] if fallen else []
        faults += ["confuses more photos with each other"] if "collisions" in result.worse else []
        text += f"<br><b>It {' and '.join(faults)} than the present one. The present one is the better choice.</b>"
    return text


def use_label(result: Retrained) -> str:
    """What the button says."""
    return "Use the new one anyway" if result.worse else "Use the new one"
