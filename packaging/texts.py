"""Every text of the sources that a person may read: what translators translate."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop_app"

MARKS = {"tr", "english"}
"""The functions of `desktop_app/core/language.py` whose first argument is a text."""


class NotLiteral(Exception):  # noqa: N818 -- it is told as it is
    """A text is put together where it should be written out, so that nobody can translate it."""


@dataclass(slots=True)
class Text:
    """A text, and where it is.

    Attributes:
        source: in English, with its placeholders.
        one: the form of one thing, if it is about a number of things.
        said: core says it in English, so it is recognised by its words.
        files: in which it is, from the root of the repository.
    """

    source: str
    one: str = ""
    said: bool = False
    files: list[str] = field(default_factory=list)


@cache
def known_errors() -> set[str]:
    """The names of the errors whose reason a person reads: `KnownError` and all that derive from it."""
    bases: dict[str, set[str]] = {}
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    found, before = {"KnownError"}, 0
    while len(found) > before:
        before = len(found)
        found |= {name for name, of in bases.items() if of & found}
    return found


@cache
def texts() -> dict[str, Text]:
    """Every text by its source, in the order of the files.

    Raises:
        NotLiteral: one is put together.
    """
    found: dict[str, Text] = {}
    errors = known_errors()
    for path in sorted(SOURCES.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for said in texts_in(ast.parse(path.read_text(encoding="utf-8")), errors):
            known = found.setdefault(said.source, said)
            known.said |= said.said
            known.one = known.one or said.one
            if name not in known.files:
                known.files.append(name)
    return found


def texts_in(tree: ast.AST, errors: set[str]) -> Iterator[Text]:
    """The texts of a module.

    Args:
        tree: of the module.
        errors: names of errors whose reason a person reads.

    Raises:
        NotLiteral: one is put together.
    """
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name, plain = called(node), isinstance(node.func, ast.Name)
        if name in MARKS and plain and node.args:
            for source in _sources(node.args[0], must=True):
                yield Text(source, said=name == "english")
        elif name == "plural" and plain:
            (one,), (many,) = (list(_sources(form, must=True)) for form in node.args[1:3])
            yield Text(many, one=one)
        elif name == "count_of":
            yield from _counted(node)
        elif name == "Command" and isinstance(node.args[0], ast.Constant):  # the window's, with its id
            yield from _declared(node)
        elif name in errors and plain and node.args:
            for source in _sources(node.args[0], must=False):
                yield Text(source, said=True)


def called(node: ast.Call) -> str:
    """The name of the function that is called, without what it is of."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _counted(node: ast.Call) -> Iterator[Text]:
    """The two forms of `words.count_of(count, "photo")`."""
    (noun,) = _sources(node.args[1], must=True)
    given = [word.value for word in node.keywords if word.arg == "plural"]
    (many,) = _sources(given[0], must=True) if given else (f"{noun}s",)
    yield Text(f"{{count:,}} {many}", one=f"{{count:,}} {noun}")


def _declared(node: ast.Call) -> Iterator[Text]:
    """The texts of a line in the window's table of commands."""
    shown = [word.value for word in node.keywords if word.arg in {"group", "meaning", "hands", "text_again"}]
    for value in (node.args[1], *shown):
        for form in value.elts if isinstance(value, ast.Tuple) else (value,):
            yield from (Text(source) for source in _sources(form, must=True))


def _sources(node: ast.expr, *, must: bool) -> Iterator[str]:
    """The text that an argument is, or both that it may be; what an error passes on from another is none."""
    if isinstance(node, ast.IfExp):
        yield from _sources(node.body, must=must)
        yield from _sources(node.orelse, must=must)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from _templates(node)
    elif must or isinstance(node, ast.BinOp):
        raise NotLiteral(f"line {node.lineno}: {ast.unparse(node)}")


def _templates(joined: ast.JoinedStr) -> Iterator[str]:
    """An f-string with named placeholders: "{path} is away". Its formats are left out: the values are text already.

    Where a word is one of two, ("page" if … else "pages"), there is a text for each.
    """
    names: dict[str, str] = {}
    parts: list[list[str]] = []
    for part in joined.values:
        if isinstance(part, ast.Constant):
            parts.append([str(part.value)])
        elif isinstance(part, ast.FormattedValue):
            words = _words_of(part.value)
            said = ast.unparse(part.value)
            parts.append(words or [f"{{{names.setdefault(said, _free(_place_name(part.value), names))}}}"])
    yield from ("".join(choice) for choice in product(*parts))


def _words_of(node: ast.expr) -> list[str]:
    """The words that a choice in an f-string is between; none if it is something else."""
    forms = (node.body, node.orelse) if isinstance(node, ast.IfExp) else ()
    words = [form.value for form in forms if isinstance(form, ast.Constant) and isinstance(form.value, str)]
    return words if len(words) == 2 else []


def _free(name: str, names: dict[str, str]) -> str:
    taken = set(names.values())
    return next(one for one in (name, *(f"{name}_{number}" for number in range(2, 20))) if one not in taken)


def _place_name(node: ast.expr) -> str:
    """A name for what stands in an f-string: `display_path(folder.path)` → "folder"."""
    if isinstance(node, ast.Attribute):
        inner = _place_name(node.value)
        return inner if node.attr in {"path", "name", "value"} and inner != "value" else node.attr.strip("_")
    if isinstance(node, ast.Name):
        return node.id.strip("_").lower()
    if isinstance(node, ast.Call) and node.args:
        return _place_name(node.args[0])
    if isinstance(node, (ast.Call, ast.Subscript)):
        return _place_name(node.func if isinstance(node, ast.Call) else node.value)
    if isinstance(node, (ast.BoolOp, ast.BinOp)):
        return _place_name(node.values[0] if isinstance(node, ast.BoolOp) else node.left)
    if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
        return _place_name(node.generators[0].iter)
    return "value"
