"""Finds texts of a front end that no translator can see: literals that are shown, or read like a sentence."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setTitle"),
    *("setPlaceholderText", "setPrefix", "setSuffix", "setSpecialValueText", "addAction", "addMenu", "addButton"),
    *("addItem", "addItems", "addRow", "addTab", "drawText", "setHeaderLabels", "set_text", "show_words"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QMenu", "QGroupBox"),
    *("Advice", "Notice", "Entry", "say", "warn"),
    *("print", "error", "ArgumentTypeError", "critical", "question", "information"),
}
"""What shows its arguments to a person."""

SHOWN_AS = {"help", "description", "epilog", "title", "usage", "tip", "button", "heading", "explanation", "label"}
"""Keyword arguments that are shown, whatever is called with them."""

MARKED = {"tr", "english", "plural", "count_of", "translated", "Command"}
"""What gives its argument to translators."""

QUIET = {"BugError", "ValueError", "RuntimeError", "setObjectName", "getLogger"}
"""What tells its arguments to programmers, or to Qt; so does a log."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,:;]? [^\W\d_]{2,}")
_NAMES = re.compile(r"Lookalike|lookalike|Desktop Entry|Fusion|Finder|Python|Qt|PySide|MB|Esc|JPEG|HEIC|[A-Z]{3,}")
"""Names, which are the same in every language."""


def texts_outside(tree: ast.Module, errors: set[str]) -> Iterator[str]:
    """The texts of a module that translators cannot see, each with its line.

    Args:
        tree: of the module.
        errors: names of the errors whose reasons translators see as they are raised.
    """
    yield from _walk(tree, errors, shown=False)


def _walk(node: ast.AST, errors: set[str], *, shown: bool) -> Iterator[str]:
    if isinstance(node, ast.Call):
        yield from _walk_call(node, errors, shown=shown)
    elif isinstance(node, ast.JoinedStr):
        if _outside("".join(part.value for part in node.values if isinstance(part, ast.Constant)), shown=shown):
            yield f"line {node.lineno}: {ast.unparse(node)}"
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from _walk(part.value, errors, shown=shown)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _outside(node.value, shown=shown):
            yield f"line {node.lineno}: {node.value!r}"
    else:
        passes_on = isinstance(node, (ast.IfExp, ast.BoolOp, ast.BinOp, ast.List, ast.Tuple))
        for child in _children(node):
            yield from _walk(child, errors, shown=shown and passes_on)


def _walk_call(node: ast.Call, errors: set[str], *, shown: bool) -> Iterator[str]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    logs = (
        isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name) and node.func.value.id == "log"
    )
    if logs or name in MARKED | QUIET | errors:
        return
    yield from _walk(node.func, errors, shown=False)
    for argument in node.args:
        yield from _walk(argument, errors, shown=name in SHOWING)
    for word in node.keywords:
        if word.arg != "channel":
            yield from _walk(word.value, errors, shown=word.arg in SHOWN_AS)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """What is in a node, except for documentation, comparisons, annotations and the names of keys."""
    documentation = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if documentation or isinstance(node, ast.Compare):
        return
    for name, value in ast.iter_fields(node):
        if name not in {"annotation", "returns", "slice", "decorator_list"}:
            values = value if isinstance(value, list) else [value]
            yield from (one for one in values if isinstance(one, ast.AST))


def _outside(text: str, *, shown: bool) -> bool:
    said = _NAMES.sub("", text)
    return bool(_WORD.search(said) if shown else _SENTENCE.search(said))
