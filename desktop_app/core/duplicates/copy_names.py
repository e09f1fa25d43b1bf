"""Names and places that say of a photo that it is a copy: "IMG_1 (1).jpg", "Kopie von …", "Downloads", "WhatsApp"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path, PurePath

from desktop_app.core.folder_names import TENDED, name_pattern, thrown_away

__all__ = ["says_copy"]

# At the end of a name, after what parts it from the rest: a program put it there in the language of its user.
_WORDS = (
    "copy|copie|copia|cópia|kopie|kopia|kopi|kopio|kopya|kópia|másolat|копия|копія|αντίγραφο|コピー|副本|拷贝|複製|복사본|"
    "duplicate|duplicat|dupe|doublon|duplikat|duplicado|"
    "edited|edit|bearbeitet|modifié|modifie|modificado|editado|modificato|modificata|bewerkt|edytowane|redigeret|"
    "redigerad|muokattu|düzenlendi|upravené|измененный|изменено|編集済み|已修改|已編輯|수정됨|effects|collage|"
    "resized|small|thumb|thumbnail|compressed|export|exported|web|screenshot|bak|backup|"
    "نسخة|עותק|สำเนา|bản sao|salinan|kopija|koopia|копија|cópia"
)
_AT_END = re.compile(rf"[\s_\-.~(\[]+({_WORDS})[\s_]*[(\[]?\d{{0,3}}[)\]]*$", re.IGNORECASE)
_IN_CJK = re.compile(r"(コピー|副本|拷贝|複製|복사본|編集済み|已修改|已編輯|수정됨)[\s_(]*\d{0,3}\)?$")
_AT_START = re.compile(
    r"(copy[\s_(\d)]*of|copie de|copia de|copia di|cópia de|kopie van|kopie von|kopia|kopi av|kopi af|копия|"
    r"副本|拷贝|複製|コピー|복사본|نسخة من|עותק של|"
    r"thumb|thumbnail|resized|screenshot|bildschirmfoto|fb_img|received|signal|telegram|whatsapp)[\s_\-]",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(\s?\(\d{1,3}\)|~\d{1,3}|\s-\s\d{1,2}|\[\d{1,3}\])$")  # "(1)", "~2", " - 2"
_MESSENGER = re.compile(r"(IMG|VID)-\d{8}-WA\d{4}", re.IGNORECASE)
_EDITED_ON_A_PHONE = re.compile(r"IMG_E\d{4}(?!\d)")  # beside the camera's own IMG_1234

_PLACES = (
    "downloads?|téléchargements|descargas|scaricati|transferências|letöltések|pobrane|stažené|загрузки|завантаження|"
    "下载|下載|ダウンロード|다운로드|"
    "whatsapp.*|telegram.*|signal|viber.*|messenger|wechat.*|weixin|instagram|snapchat|facebook|"
    "e?mail attachments|attachments|screenshots?|sent|"
    "caches?|\\.?thumbnails?|thumbs?|previews?|te?mp|exports?|exported|darktable_exported|resized|copies|kopien|"
    "copies? of .*|backups?|sicherung(?:en)?|sauvegardes?"
)
_PLACE = re.compile(rf"({_PLACES})$", re.IGNORECASE)
_TENDED = name_pattern(tuple(one for one in TENDED if "/" not in one))


def says_copy(file: Path) -> int:
    """How much a path says that its file is a copy: 0 not at all, 1 the place, 2 the name, 3 both, 4 it is in a bin."""
    if thrown_away(file):
        return 4
    return 2 * _name_says(_folded(file.stem)) + _place_says(file.parent)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name)


@lru_cache(maxsize=65_536)
def _name_says(stem: str) -> bool:
    rules = (_AT_END, _IN_CJK, _COUNTED)
    return any(rule.search(stem) for rule in rules) or bool(_at_start(stem))


def _at_start(stem: str) -> bool:
    return any(rule.match(stem) for rule in (_AT_START, _MESSENGER, _EDITED_ON_A_PHONE))


@lru_cache(maxsize=65_536)
def _place_says(folder: PurePath) -> bool:
    names = [_folded(name) for name in folder.parts]
    return any(_PLACE.match(name) or _TENDED.match(name) for name in names)
