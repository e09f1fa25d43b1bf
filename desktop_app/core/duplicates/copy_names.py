"""Names and places that say of a photo that it is a copy: "IMG_1 (1).jpg", "Kopie von …", "Downloads", "WhatsApp"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path, PurePath

from desktop_app.core.folder_names import TENDED, name_pattern, thrown_away

__all__ = ["is_named_after", "says_copy"]

# At the end of a name, after what parts it from the rest: a program put it there in the language of its user.
_COPY_WORDS = (
    "copy|copie|copia|cópia|kopie|kopia|kopi|kopio|kopya|kópia|másolat|копия|копія|αντίγραφο|コピー|副本|拷贝|複製|"
    "복사본|사본|duplicate|duplicat|dupe|dup|doublon|duplikat|duplicado|"
    "نسخة|עותק|สำเนา|bản sao|salinan|kopija|koopia|копија"
)
_WORDS = (
    f"{_COPY_WORDS}|"
    "edited|bearbeitet|modifié|modifie|modificado|editado|modificato|modificata|bewerkt|edytowane|redigeret|"
    "redigerad|muokattu|düzenlendi|upravené|измененный|изменено|編集済み|已修改|已編輯|수정됨|"
    "cropped|rotated|retouched|enhanced(?:-nr)?|upscaled|upscayl.*|"
    "resized|reduced|lowres|thumb|thumbnail|compressed|optimi[sz]ed|komprimiert|verkleinert|exported|bak|snapseed"
)
# Words that name things as well: they say so only beside a photo that is called the same without them.
_OF_THINGS = (
    "edit|effects|collage|scaled|small|preview|min|export|web|screenshot|backup|old|conflict|konflikt|"
    "medium|large|mobile|custom"
)
# Behind the word may stand a number, or the moment at which a phone made the copy.
_AT_END = re.compile(rf"[\s_\-.~(\[]+({_WORDS})[\s_\-]*[(\[]?(?:\d{{0,3}}|\d{{8}}_\d{{6}})[)\]]*$", re.IGNORECASE)
_THING_AT_END = re.compile(
    rf"(?P<stem>.+?)[\s_\-.~(\[]+({_OF_THINGS})[\s_\-]*[(\[]?\d{{0,3}}[)\]]*$", re.IGNORECASE | re.DOTALL
)
# "IMG_1 2", "IMG_1-001" of exports, and "IMG_1-567890" of a download from a cloud, by the file's bytes.
_NUMBERED = re.compile(r"(?P<stem>.+)(?:[ _-]\d{1,2}|[ _-]0\d{1,4}|-\d{5,9})", re.DOTALL)
_IN_CJK = re.compile(r"(コピー|副本|拷贝|複製|복사본|사본|編集済み|已修改|已編輯|수정됨)[\s_\-(（]*\d{0,3}[)）]?$")
_AT_START = re.compile(
    r"(copy[\s_\-(\d)]*of|(?:kopie|copie|copia|cópia|kopi|kopia)[\s_(\d)]*(?:von|van|de|di|av|af)|kopia|копия|"
    r"副本|拷贝|複製|コピー|복사본|نسخة من|עותק של|"
    r"thumb|thumbnail|tn|resized|reduced|compressed|optimi[sz]ed|cropped|edited|bearbeitet|line[ _]album|kakaotalk|"
    r"picsart|inshot|screenshot|bildschirmfoto|capture d['’]écran|captura de pantalla|schermata|"
    r"fb_img|received|signal|telegram|whatsapp|snapchat|viber_image|"
    r"photo_\d{4}-\d\d-\d\d)[\s_\-]",
    re.IGNORECASE,
)
# What programs that keep folders alike call the second of two versions, in brackets or behind a point.
_CONFLICT = re.compile(
    r"[(\[.\s_][^()\[\]]*(conflicted copy|conflict copy|case conflict|sync-conflict-|sfconflict|in konflikt stehende|"
    r"konfliktkopie|copie en conflit|copia en conflicto|copia in conflitto|cópia em conflito)",
    re.IGNORECASE,
)
# "IMG_1-1024x768" and "IMG_1@2x" of web pages, "IMG_1 (2020_01_31 10_11_12 UTC)" of Windows' history of files,
# "IMG_1_1_105_c" of what Apple's Photos makes smaller.
_OF_PROGRAMS = re.compile(r"(\w-\d{2,4}x\d{2,4}|\w@[23]x|\w_\d_\d{3,4}_[aco]|\(\d{4}_\d\d_\d\d \d\d_\d\d_\d\d UTC\))$")
# "(1)", "~2", " - 2", and as keyboards of East Asia have brackets
_COUNTED = re.compile(r"(\s?[(（]\d{1,3}[)）]|~\d{1,3}|\s-\s\d{1,2}|[\[【]\d{1,3}[\]】])$")
_MESSENGER = re.compile(r"(IMG|VID)-\d{8}-WA\d{4}|mmexport\d{13}|\d{5,}_\d{10,}_\d{10,}_[no]$", re.IGNORECASE)
# What a browser, a mail or a server calls a picture whose name it does not know.
_NAMELESS = re.compile(
    r"(unnamed|download|images?|image\d|imagefile|photo|pasted image.*)$|1000\d{6}$|"
    r"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$|[\da-f]{32,}$",
    re.IGNORECASE,
)
_EDITED_ON_A_PHONE = re.compile(r"IMG_E\d{4}(?!\d)")  # beside the camera's own IMG_1234

_PLACES = (
    "desktop|schreibtisch|bureau|escritorio|scrivania|桌面|デスクトップ|바탕 화면|"
    "(?:new|untitled) folder.*|neuer ordner.*|nouveau dossier.*|nueva carpeta.*|nuova cartella.*|"
    "新建文件夹.*|新しいフォルダー.*|새 폴더.*|"
    "unsorted|to sort|unsortiert|zu sortieren|à trier|por ordenar|da ordinare|recovered.*|photorec.*|"
    "downloads?|téléchargements|descargas|scaricati|transferências|letöltések|pobrane|stažené|загрузки|завантаження|"
    "下载|下載|ダウンロード|다운로드|"
    "whatsapp.*|telegram.*|signal|viber.*|messenger|wechat.*|weixin|instagram|snapchat|facebook|"
    "twitter|tumblr|reddit|pinterest|tiktok|discord|skype|slack|kakaotalk|line|line[ _]album.*|zalo|odnoklassniki|"
    "bluetooth|quick ?share|airdrop|received(?: files)?|saved pictures|(?:my )?photo stream|low[ _-]?res|"
    "e?mail attachments|attachments|screenshots?|sent|"
    "caches?|\\.?thumbnails?|thumbs?|previews?|te?mp|exports?|exported|darktable_exported|resized|copies|kopien|"
    "copies? of .*|(?:[^\\W\\d_]+[ _-])?backups?(?:[ _-](?:of[ _-].*|[\\d._ -]+)|\\d+)?|bak|"
    "sicherung(?:en|skopien?)?|sauvegardes?|copia de seguridad|copias de seguridad|"
    "kopia zapasowa|резервн(?:ая|ые) копи[яи]|"
    "duplicates?|dup(?:e)?s|duplikate?|doppelte|doublons?|duplicados|duplicati|重复|重複|重複写真|중복|recup_dir\\.\\d+|lost_and_found|"
    # A folder that somebody calls a bin is looked into, but what stays is elsewhere.
    "trash(?:ed)?|bin|rubbish|recycled?|(?:recently )?deleted(?: items| photos)?|to delete|rejects?|rejected|"
    "papierkorb|müll(?:eimer)?|(?:zuletzt )?gelöscht(?:e elemente|e objekte)?|zu löschen|aussortiert|"
    "corbeille|poubelle|(?:éléments )?supprimés(?: récemment)?|à supprimer|"
    "papelera|basura|(?:elementos )?eliminados(?: recientemente)?|borrados|cestino|eliminati(?: di recente)?|lixeira|"
    "excluídos(?: recentemente)?|onlangs verwijderd|nyligen borttagna|недавно удал[её]нные|"
    "最近刪除|最近削除した項目|최근 삭제된 항목|المحذوفة مؤخرًا|"
    "prullenbak|kosz|koš|lomtár|papirkurv|papperskorg|корзина|удал[её]нные|回收站|已删除|最近删除|ゴミ箱|휴지통|"
    "سلة المحذوفات|المحذوفات"
)
_PLACE = re.compile(rf"({_PLACES})$", re.IGNORECASE)
# What a program calls the copy of a whole folder.
_COPIED_PLACE = re.compile(
    rf"(?:.*[\s_\-.(\[])?({_COPY_WORDS})[\s_\-]*[(\[]?\d{{0,3}}[)\]]*$|.*\S\s?[(（]\d{{1,2}}[)）]$", re.IGNORECASE
)
_TENDED = name_pattern(tuple(one for one in TENDED if "/" not in one))


def says_copy(file: Path) -> int:
    """How much a path says that its file is a copy: 0 not at all, 1 the place, 2 the name, 3 both, 4 it is in a bin."""
    if thrown_away(file):
        return 4
    return 2 * _name_says(_folded(file.stem)) + _place_says(file.parent)


def is_named_after(file: Path, others: Iterable[Path]) -> bool:
    """Whether a name is that of another file and what a program adds to it: "IMG_1 2", "IMG_1-web" beside "IMG_1".

    A suffix may be added, too: "IMG_1.jpg.jpg" beside "IMG_1.jpg".
    """
    stem = _folded(file.stem)
    found = [match["stem"] for rule in (_NUMBERED, _THING_AT_END) if (match := rule.fullmatch(stem))]
    return any(_folded(other.stem) in found or _folded(other.name) == stem for other in others)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name)


@lru_cache(maxsize=65_536)
def _name_says(stem: str) -> bool:
    rules = (_AT_END, _IN_CJK, _COUNTED, _CONFLICT, _OF_PROGRAMS)
    return any(rule.search(stem) for rule in rules) or bool(_at_start(stem))


def _at_start(stem: str) -> bool:
    return any(rule.match(stem) for rule in (_AT_START, _MESSENGER, _NAMELESS, _EDITED_ON_A_PHONE))


@lru_cache(maxsize=65_536)
def _place_says(folder: PurePath) -> bool:
    names = [_folded(name) for name in folder.parts]
    return any(rule.match(name) for name in names for rule in (_PLACE, _TENDED, _COPIED_PLACE))
