"""What the documentation says is so: its links, paths, commands and examples, and the words that it does without."""

from __future__ import annotations

import ast
import io
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, UnidentifiedImageError

from desktop_app.cli.main import COMMANDS as CLI
from desktop_app.cli.main import build_parser
from desktop_app.core.images import FAMILIES

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "DECISIONS.md")]
PAGES += sorted((ROOT / "docs").glob("*.md"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
ROOMS = ("desktop_app/", "docs/", "packaging/", "resources/", "tests/", "training/")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def python_blocks(page: Path) -> list[str]:
    """The page's examples in Python."""
    return re.findall(r"```python\n(.*?)```", _text(page), re.DOTALL)


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _code(text: str) -> list[str]:
    """What stands between backticks, outside of blocks."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def commands_of(text: str, first: str) -> list[list[str]]:
    """The command lines that begin so, in backticks or in blocks, without what a reader is to fill in or choose."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    said = [*_code(text), *(line for block in blocks for line in block.splitlines())]
    lines = [line.partition("  #")[0] for line in said if line.startswith(f"{first} ")]
    return [shlex.split(line) for line in lines if not set(line) & set("[(|…")]


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", _text(page))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


@every_page
def test_paths_are_there(page: Path) -> None:
    named = [path for path in _code(_text(page)) if path.startswith(ROOMS) and " " not in path]
    fixed = [path for path in named if not re.search(r"[*<]|NAME|NNNN|-N\.", path)]
    assert [path for path in fixed if not (ROOT / path).exists()] == []


def test_every_format_has_its_row() -> None:
    page = set(_text(ROOT / "docs" / "formats.md").replace("`", " ").split())
    assert {family.name for family in FAMILIES if not page & set(family.extensions)} == set()


def test_the_readme_is_short() -> None:
    assert len(README.splitlines()) <= 130
    results = README.partition("## Results")[2].partition("\n## ")[0]
    assert len(re.findall(r"^\|", results, re.MULTILINE)) <= 2 + 8


def _defined(module: Path) -> set[str]:
    """The functions, classes and methods that a module defines: "answer", "Tasks", "Tasks.run"."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    top = [node for node in ast.parse(_text(module)).body if isinstance(node, kinds)]
    inner = [f"{node.name}.{one.name}" for node in top for one in node.body if isinstance(one, kinds)]
    return {*(node.name for node in top), *inner}


def test_the_walks_name_what_is_there() -> None:
    rows = re.findall(r"^\| \d+ \| `([^`]+)` \| `([^`]+)`", _text(ROOT / "docs" / "architecture.md"), re.MULTILINE)
    assert len(rows) > 40
    assert [f"{module} defines no {name}" for module, name in rows if name not in _defined(ROOT / module)] == []


def test_a_word_is_not_a_definition(tmp_path: Path) -> None:
    (tmp_path / "walk.py").write_text("import answer\nclass Tasks:\n    def run(self):\n        land = open\n", "utf-8")
    assert _defined(tmp_path / "walk.py") == {"Tasks", "Tasks.run"}


def test_the_floors_name_every_room() -> None:
    floors = _text(ROOT / "docs" / "architecture.md").partition("## The floors")[2].partition("```\n\n")[0]
    front_ends, _, core = floors.partition("desktop_app/core")
    rooms = [path.parent.name for path in (ROOT / "desktop_app" / "gui").glob("*/__init__.py")]
    contract = re.search(r"^layers = \[(.*?)^\]", _text(ROOT / "pyproject.toml"), re.MULTILINE | re.DOTALL)
    assert contract is not None
    *above, _ground = re.findall(r'^    "([^"]+)"', contract[1], re.MULTILINE)
    layers = [room for layer in above for room in re.split(r" [|:] ", layer)]
    for named, drawing in ((rooms, front_ends), (layers, core)):
        assert [room for room in named if not re.search(rf"\b{room}\b", drawing)] == []


def test_every_command_line_is_understood() -> None:
    lines = [words for page in PAGES for words in commands_of(_text(page), "lookalike")]
    assert len(lines) > 8
    for _program, *arguments in lines:
        if len(arguments) == 1:
            assert arguments[0] in [*CLI, "FOLDER", "PHOTO", "COMMAND"]
        elif arguments[0] != "COMMAND":
            values = {"N": "1", "R": "1", "X,Y,WIDTH,HEIGHT": "1,1,20,20"}
            filled = [values.get(word, word) for word in arguments]
            build_parser().parse_args(filled)


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, draw: Callable[..., Image.Image]) -> Path:
    """A working folder with the photos that the README asks for, and no home."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("desktop_app.core.locations.data_folder", lambda: tmp_path / "home")
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, name in enumerate(("beach", "forest", "town")):
        draw(number, size=(160, 120)).save(folder / f"{name}.jpg")
    return folder


@pytest.mark.usefixtures("photos")
def test_the_example_in_python_runs(capsys: pytest.CaptureFixture[str]) -> None:
    example, _with_torch = python_blocks(ROOT / "README.md")
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102 -- our own page
    said = capsys.readouterr().out.splitlines()
    assert "0 beach.jpg" in said
    assert "done 3 3" in said


def test_the_example_of_a_format_reads_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "ID", list(Image.ID))
    monkeypatch.setattr(Image, "OPEN", dict(Image.OPEN))
    (example,) = python_blocks(ROOT / "CONTRIBUTING.md")
    exec(compile(example, "CONTRIBUTING.md", "exec"), {"__name__": "toy"})  # noqa: S102 -- our own page
    pixels = bytes(range(18))
    with Image.open(io.BytesIO(b"TOY1\3\0\2\0" + pixels), formats=("TOY",)) as image:
        assert (image.format, image.size, image.tobytes()) == ("TOY", (3, 2), pixels)
    with pytest.raises(UnidentifiedImageError):
        Image.open(io.BytesIO(b"TOY2" + pixels), formats=("TOY",))


STUMBLING = ("anew", "whoever", "meanwhile", "so many", "so often", "may not be", "not any more", "but for")
STUMBLING += (r"(?<!there )(is|are|was|were) no (?!longer|more|better|worse|higher|larger)\w+",)
"""What a stranger stumbles over; CONTRIBUTING.md says what to write instead."""

NAMES = re.compile(r"`[^`\n]*`|--anew|arguments\.anew")
"""What is called so in the code."""


@every_page
def test_pages_are_in_plain_english(page: Path) -> None:
    if page.name == "CONTRIBUTING.md":
        return  # it names them
    assert _stumbles(_text(page)) == []


def _stumbles(prose: str) -> list[str]:
    plain = re.sub(r"[\s#]+", " ", NAMES.sub("", prose)).lower()
    return [found[0] for word in STUMBLING if (found := re.search(rf"\b{word}\b", plain))]


@pytest.mark.parametrize("package", ["desktop_app", "training", "packaging"])
def test_the_code_is_in_plain_english(package: str) -> None:
    found = {path.name: stumbles for path in (ROOT / package).rglob("*.py") if (stumbles := _stumbles(_text(path)))}
    assert found == {}


def test_what_a_stranger_stumbles_over_would_be_found() -> None:
    assert _stumbles('"""It is\n    no image."""\nx = f"{1} so many"  # made anew\n') == [
        "anew",
        "so many",
        "is no image",
    ]
    assert _stumbles("There is no image; it is no longer there. `--anew`") == []
