"""What names of one photo have in common: phones and Google add to them what says that it is an edit or a cover."""

from __future__ import annotations

import re

__all__ = ["cover_of", "edited_from", "plain"]

# "IMG_E1234" is what the phone made of "IMG_1234" by its edits, and "IMG_O1234.AAE" are those before the last ones.
_PHONE_EDIT = re.compile(r"(img_)[eo](\d{4,}.*)")
# Pixel: "PXL_1.RAW-01.COVER.jpg" and "PXL_1.RAW-02.ORIGINAL.dng", "PXL_1.PORTRAIT-01.COVER.jpg" and so on.
_COVER = re.compile(r"(.+?)[._](?:raw|portrait|night|motion|burst)-?\d*(?:\.mp)?[._](?:mp\.)?(?:cover|original)")
# Google writes it in the language of its user.
_WORDS = (
    *("edited", "bearbeitet", "modifié", "modifie", "editado", "editada", "ha editado", "editat", "modificato"),
    *("modificata", "bewerkt", "edytowane", "redigerad", "redigeret", "redigert", "muokattu", "düzenlendi", "upraveno"),
    *("upravené", "szerkesztett", "editată", "измененный", "изменено", "відредаговано", "επεξεργασία", "編集済み"),
    *("已修改", "已編輯", "已编辑", "수정됨", "แก้ไขแล้ว", "đã chỉnh sửa", "diedit"),
)
_EDITED = re.compile(rf"(.+)-(?:{'|'.join(map(re.escape, _WORDS))})(\(\d{{1,4}}\))?")
_NUMBERED = re.compile(r"(.+?)(\(\d{1,4}\))?")
_CUT_AT = range(44, 49)  # characters of a stem where Takeout cuts it, "-edited" and all


def cover_of(stem: str) -> str:
    """The stem of the photo whose cover or original this is; "" where it is none.

    Args:
        stem: folded, as all names here.
    """
    return _joined(_COVER, stem)


def edited_from(stem: str) -> str:
    """The stem of the photo that this was made of by edits; "" where the name says nothing of that."""
    return _joined(_PHONE_EDIT, stem) or _joined(_EDITED, stem) or _cut(stem)


def plain(stem: str) -> str:
    """The stem without all that."""
    stem = cover_of(stem) or stem
    return edited_from(stem) or stem


def _cut(stem: str) -> str:
    """As in "a very long name-edi.jpg"."""
    numbered = _NUMBERED.fullmatch(stem)
    if numbered is None or len(numbered[1]) not in _CUT_AT:
        return ""
    before, dash, word = numbered[1].rpartition("-")
    return before + (numbered[2] or "") if dash and any(one.startswith(word) for one in _WORDS) else ""


def _joined(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.fullmatch(text)
    return "".join(filter(None, match.groups())) if match else ""
