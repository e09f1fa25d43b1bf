"""What came of retraining, in sentences."""

from __future__ import annotations

from desktop_app.core.language import comma_list, english, tr, translated
from desktop_app.core.retraining.steps import Retrained
from desktop_app.gui import words

__all__ = ["ENOUGH_JUDGED", "figures_text", "use_label"]

ENOUGH_JUDGED = 20
"""Pairs that a person decided about: of fewer a share would say nothing."""

_FAULTS = {
    "neighbours": english("finds fewer of the most similar photos"),
    "nearest": english("shows fewer of them first"),
    "copies": english("finds fewer edited copies"),
    "collisions": english("confuses more photos with each other"),
}


def figures_text(result: Retrained) -> str:
    """Before and after on held-out photos, what the judgements say, and whether to use it."""
    old, new = result.old, result.new
    text = tr(
        "Tried on {photos} that it did not learn from: the new model finds "
        "<b>{neighbours:.0%}</b> of the most similar photos, the present one {neighbours_2:.0%}.",
        photos=words.count_of(result.held_out, "photo"),
        neighbours=new.neighbours,
        neighbours_2=old.neighbours,
    )
    if old.nearest is not None and new.nearest is not None:
        text += tr(
            " It shows <b>{nearest:.0%}</b> of them first, the present one {nearest_2:.0%}.",
            nearest=new.nearest,
            nearest_2=old.nearest,
        )
    if old.copies is not None and new.copies is not None:
        text += tr(
            " Of edited copies it finds <b>{copies:.0%}</b>, the present one {copies_2:.0%}.",
            copies=new.copies,
            copies_2=old.copies,
        )
    if old.collisions is not None and new.collisions is not None:
        text += tr(
            "<br>Photos that it cannot tell from another one: <b>{collisions:.1%}</b>, with the "
            "present model {collisions_2:.1%}.",
            collisions=new.collisions,
            collisions_2=old.collisions,
        )
    said = result.judgements.get("copy")
    if said is not None and said.precision is not None and said.within >= ENOUGH_JUDGED:
        text += tr(
            "<br>Of {pairs} that it would call duplicates and that you decided about, "
            "<b>{precision:.0%}</b> are duplicates.",
            pairs=words.count_of(said.within, "pair"),
            precision=said.precision,
        )
    if result.worse:
        faults = [translated(said) for name, said in _FAULTS.items() if name in result.worse]
        text += tr(
            "<br><b>It {faults} than the present one. The present one is the better choice.</b>",
            faults=comma_list(faults),
        )
    return text


def use_label(result: Retrained) -> str:
    """What the button says."""
    return tr("Use the new one anyway") if result.worse else tr("Use the new one")
