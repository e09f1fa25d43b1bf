"""The house rules that no linter checks: small rooms, no attic, documented modules, a core that stands alone."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("desktop_app", "training")
CORE = ROOT / "desktop_app" / "core"
SOURCES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
FILE_LINES, CLASS_LINES, FUNCTION_LINES = 400, 250, 60


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _too_large(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            limit = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
            if lines > limit:
                yield f"{node.name} has {lines} lines, more than {limit}"


def test_the_sources_are_found() -> None:
    assert len(SOURCES) > 50


def test_rooms_are_small() -> None:
    for path in SOURCES:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= FILE_LINES, path
        assert list(_too_large(_tree(path))) == [], path


def test_modules_are_documented_and_no_attic() -> None:
    for path in SOURCES:
        assert ast.get_docstring(_tree(path)), path
        assert path.stem not in {"util", "utils", "helper", "helpers", "misc", "common"}, path


def test_a_room_that_is_too_large_would_be_found() -> None:
    body = "    pass\n" * 60
    assert list(_too_large(ast.parse(f"def f():\n{body}"))) == ["f has 61 lines, more than 60"]
    assert list(_too_large(ast.parse(f"class C:\n{body * 5}"))) == ["C has 301 lines, more than 250"]
    assert list(_too_large(ast.parse(f"class C:\n{body}"))) == []


def _loaded_by(*modules: str) -> set[str]:
    code = f"import sys, importlib\nfor m in {modules!r}: importlib.import_module(m)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


def _modules(package: str) -> list[str]:
    paths = sorted((ROOT / package).rglob("*.py"))
    return [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in paths]


def test_core_and_command_line_load_neither_qt_nor_torch() -> None:
    loaded = _loaded_by(*_modules("desktop_app/core"), *_modules("desktop_app/cli"), "desktop_app.__main__")
    assert "desktop_app.core.library" in loaded
    assert not loaded & {"PySide6", "shiboken6", "torch", "torchvision", "onnx", "sklearn", "scipy", "matplotlib"}
    assert not any(name.startswith(("desktop_app.gui", "training")) for name in loaded)


def test_without_an_archive_nothing_of_it_is_loaded() -> None:
    """The plain application needs no packages for it, and opens no socket."""
    loaded = _loaded_by("desktop_app.cli.main", "desktop_app.core.library", "desktop_app.gui.app", "desktop_app.api")
    assert "desktop_app.core.catalog.archive" in loaded
    assert not loaded & {"psycopg", "procrastinate", "asyncio.selector_events", "desktop_app.core.catalog.postgres"}


def test_what_the_command_line_is_asked_is_all_that_it_loads() -> None:
    """Its help and its mistakes come at once; a command's own modules come with that command."""
    loaded = _loaded_by("desktop_app.cli.main", "desktop_app.__main__")
    assert not loaded & {"desktop_app.core.library", "desktop_app.cli.index", "faiss", "onnxruntime"}


def test_core_does_not_print() -> None:
    for path in (ROOT / "desktop_app" / "core").rglob("*.py"):
        calls = (node.func for node in ast.walk(_tree(path)) if isinstance(node, ast.Call))
        assert "print" not in {call.id for call in calls if isinstance(call, ast.Name)}, path


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _imported(path: Path, modules: set[str]) -> set[str]:
    return {name for name in _imports(path) if any(f"{name}.".startswith(f"{module}.") for module in modules)}


def test_only_the_tests_of_training_load_torch() -> None:
    """They run in a process of their own (`packaging/suite.py`): loading it takes as long as hundreds of tests."""
    tests = ROOT / "tests"
    apart = (tests / "training", tests / "benchmarks")
    others = [path for path in tests.rglob("*.py") if not any(path.is_relative_to(folder) for folder in apart)]
    assert {path.name for path in others if _imported(path, {"torch", "training", "tests.training"})} == set()


def test_the_application_opens_no_connection() -> None:
    """No network access at all: nothing that could is even imported by our code, but for an archive's."""
    network = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}
    network |= {"asyncio", "PySide6.QtNetwork", "PySide6.QtWebSockets"}
    for path in (ROOT / "desktop_app").rglob("*.py"):
        if path.parent not in {CORE / "archive", CORE / "catalog" / "postgres"}:
            assert not _imported(path, network | {"psycopg", "procrastinate"}), path


SCREENS = ("arrivals", "cleanup", "failures", "gallery", "retraining", "review", "settings", "widgets", "window")
KNOW_THE_LIBRARY = {
    f"desktop_app.gui.{part}"
    for part in (
        *("arrivals.view", "failures.view", "gallery.listing", "gallery.part_listing", "gallery.picking"),
        *("gallery.situation", "gallery.view"),
        *("retraining.adopt_dialog", "retraining.comparison", "retraining.dialog"),
        *("review.actions", "review.advice", "review.asking", "review.comparing", "review.menu", "review.shown_groups"),
        "review.view",
        *("window.commands", "window.connections", "window.drop_target", "window.main_window"),
        *("window.announcing", "window.arranging", "window.panes"),
        *("window.text", "window.views"),
    )
}
"""What puts a screen together; all else on a screen is a widget or a model."""


def test_widgets_and_models_know_values_and_no_library() -> None:
    modules = {name for screen in SCREENS for name in _modules(f"desktop_app/gui/{screen}")}
    assert modules > KNOW_THE_LIBRARY
    library = {"desktop_app.core.library", "desktop_app.gui.session.session", "desktop_app.gui.session.view"}
    for name in modules - KNOW_THE_LIBRARY:
        path = ROOT.joinpath(*name.split(".")).with_suffix(".py")
        if path.exists():
            assert not _imported(path, library | KNOW_THE_LIBRARY), path


def test_the_application_reads_no_pickles() -> None:
    for path in (ROOT / "desktop_app").rglob("*.py"):
        assert not _imported(path, {"pickle", "shelve", "marshal", "dill", "joblib"}), path
        assert "allow_pickle" not in path.read_text(encoding="utf-8"), path


SQL_CALLS = {"execute", "executemany", "executescript", "read"}
SQL_NAMES = {"table", "columns", "join", "where", "marks", "name", "number", "sql", "key", "direction", "select"}
"""What may be put into a statement's text: names of our own tables, clauses of our own, question marks."""


def _put_into_sql(source: str) -> set[str]:
    """What statements are built of, beside literals and module constants."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SQL_CALLS):
            continue
        for part in ast.walk(node.args[0]) if node.args else ():
            if isinstance(part, ast.FormattedValue):
                found.add(ast.unparse(part.value))
            elif isinstance(part, ast.BinOp | ast.Call):
                found.add(ast.unparse(part))
    return {name for name in found if not name.lstrip("_").isupper()}


def test_sql_is_given_its_values_as_parameters() -> None:
    for path in (ROOT / "desktop_app" / "core").rglob("*.py"):
        source = path.read_text("utf-8")
        if "SELECT" in source or "PRAGMA" in source:
            assert _put_into_sql(source) <= SQL_NAMES | {"self._application", "self._select"}, path
    assert _put_into_sql("c.execute(f'SELECT {text}')") == {"text"}
    assert _put_into_sql("c.execute('SELECT ' + text)") == {"'SELECT ' + text"}
    assert _put_into_sql("c.execute('SELECT {}'.format(text))")


DOUBLES = {"cluster", "config", "decision", "directory", "sidecar", "toast", "verdict"}
"""What `docs/words.md` has another word for, and what means nothing else here."""


def _named(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.id if isinstance(node, ast.Name) else node.attr


def _doubles(tree: ast.Module) -> set[str]:
    """The names in which a word has a double."""
    parts = {
        name: {part.lower().removesuffix("s") for part in re.findall(r"[A-Z]*[a-z]+|[A-Z]+", name)}
        for name in _named(tree)
    }
    return {name for name, words in parts.items() if words & DOUBLES}


def test_one_word_has_one_meaning() -> None:
    page = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
    refused = {word.strip() for row in re.findall(r"^\|.*\|([^|]*)\|$", page, re.MULTILINE) for word in row.split(",")}
    assert refused >= DOUBLES
    for path in SOURCES:
        assert not _doubles(_tree(path)), path
    assert _doubles(ast.parse("class UserDecision:\n    verdicts = 1\ndef f(x_toast): self.config = 1")) == {
        *("UserDecision", "verdicts", "x_toast", "config")
    }
