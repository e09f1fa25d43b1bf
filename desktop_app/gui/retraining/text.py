"""What came of retraining, in sentences."""

from __future__ import annotations

from desktop_app.core.retraining.steps import Retrained
from desktop_app.gui import words

__all__ = ["figures_text", "use_label"]

_FIGURES = {
    "neighbours": "of the closest photos",
    "nearest": "of the very closest photos",
    "copies": "of the edited copies",
}


def figures_text(result: Retrained) -> str:
    """Before and after on held-out photos, what the judgements say, and whether to use it."""
    old, new = result.old, result.new
    text = (
        f"On {words.count_of(result.held_out, 'photo')} that it did not learn from, the new codes find "
        f"<b>{new.neighbours:.0%}</b> of the closest photos, the present ones {old.neighbours:.0%}. "
    )
    if old.copies is None or new.copies is None:
        text += f"A bit carries <b>{new.entropy:.2f}</b> bits of information, a present one {old.entropy:.2f}."
    else:
        text += f"Of edited copies they find <b>{new.copies:.0%}</b>, the present ones {old.copies:.0%}."
    if old.collisions is not None and new.collisions is not None:
        text += (
            f"<br>The code of a different photo have <b>{new.collisions:.1%}</b> of the photos, "
            f"with the present codes {old.collisions:.1%}."
        )
    said = result.judgements.get("copy")
    if said is not None and said.precision is not None:
        text += (
            f"<br>Copies: the expected precision within the default distance is <b>{said.precision:.0%}</b>: "
            f"{words.number(said.same)} of {words.count_of(said.within, 'pair')} that you judged there are the same "
            f"({words.number(said.pairs)} judged in all)."
        )
    elif said is not None:
        judged = words.count_of(said.pairs, "pair")
        text += f"<br>None of the {judged} that you judged lies within the default distance of copies."
    if result.worse:
        fallen = " and ".join(said for name, said in _FIGURES.items() if name in result.worse)
        faults = [f"finds fewer {fallen}"] if fallen else []
        faults += ["gives more photos the code of a different one"] if "collisions" in result.worse else []
        text += f"<br><b>It {' and '.join(faults)} than the present one, which is the better choice.</b>"
    return text


def use_label(result: Retrained) -> str:
    """What the button says."""
    return "Use the new one anyway" if result.worse else "Use the new one"
