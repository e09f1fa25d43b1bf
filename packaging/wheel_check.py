"""Builds the wheel from a clean clone, installs it into empty environments, and tries what a person does first.

`python packaging/tasks.py wheel [PYTHON …]`: an interpreter for each environment. Only the standard library is used.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXTRAS = "raw,jxl"
MUST_HOLD = ("resources/encoders/", "resources/icons/", "desktop_app/py.typed", "training/recipes/", ".sql")
MEGABYTE = 1 << 20

MAKE_PHOTOS = """
import sys
from pathlib import Path
from PIL import Image, ImageDraw
folder = Path(sys.argv[1]); folder.mkdir()
for number in range(6):
    image = Image.radial_gradient("L").resize((640, 480)).convert("RGB")
    draw = ImageDraw.Draw(image)
    for step in range(9):
        place = (number * 97 + step * 61) % 500
        box = (place, step * 45, place + 60 + 9 * number, step * 45 + 40)
        draw.rectangle(box, fill=(25 * step, 40 * number, place // 2))
    image.save(folder / f"photo{number}.png")
image.save(folder / "copy.jpg", quality=80)
"""

OPEN_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.gui import app
from desktop_app.gui.window.main_window import MainWindow
application = QApplication(sys.argv[:1])
seen = []
def look():
    windows = [window for window in application.topLevelWidgets() if isinstance(window, MainWindow)]
    seen[:] = [window.windowTitle() for window in windows if window.isVisible()]
    application.quit()
QTimer.singleShot(3000, look)
code = app.run(Path(sys.argv[1]), None)
assert code == 0 and seen, (code, seen)
print(seen[0])
"""


def build(folder: Path) -> Path:
    """The wheel of what is committed, built into a folder."""
    clone = folder / "clone"
    _run("git", "clone", "--quiet", str(ROOT), str(clone))
    _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(clone))
    (wheel,) = folder.glob("lookalike-*.whl")
    held = _run(sys.executable, "-m", "zipfile", "--list", str(wheel)).split()
    missing = [part for part in MUST_HOLD if not any(part in name for name in held)]
    if missing:
        raise SystemExit(f"{wheel.name} lacks {', '.join(missing)}")
    return wheel


def check(wheel: Path, interpreter: str, folder: Path) -> dict[str, float]:
    """Seconds of each step, and the environment's megabytes.

    Raises:
        SystemExit: a step failed, with its output.
    """
    environment, photos, catalog = folder / "environment", folder / "photos", folder / "library" / "photos.db"
    seconds = {}

    def step(name: str, *command: str) -> str:
        began = time.monotonic()
        said = _run(*command, cwd=folder)
        seconds[name] = round(time.monotonic() - began, 1)
        print(f"  {name}: {seconds[name]} s", flush=True)
        return said

    _run(interpreter, "-m", "venv", str(environment))
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    python, command = str(scripts / "python"), [str(scripts / "lookalike"), "--library", str(catalog)]
    uv = shutil.which("uv")
    installer = (uv, "pip", "install", "--python", python) if uv else (python, "-m", "pip", "install")
    step("install", *installer, "--quiet", f"{wheel}[{EXTRAS}]")
    step("version", *command[:1], "--version")
    step("make photos", python, "-c", MAKE_PHOTOS, str(photos))
    _expect(json.loads(step("index", *command, "index", str(photos), "--json"))["added"] == 7, "seven photos indexed")
    found = step("similar", *command, "similar", str(photos / "photo5.png"))
    _expect("copy.jpg" in found, f"the copy among the similar photos: {found}")
    groups = json.loads(step("duplicates", *command, "duplicates", "--json"))
    _expect(any("copy.jpg" in member["path"] for group in groups for member in group["members"]), "a group")
    step("window", python, "-c", OPEN_WINDOW, str(catalog))
    megabytes = sum(path.stat().st_size for path in environment.rglob("*") if path.is_file()) / MEGABYTE
    return {**seconds, "megabytes": round(megabytes)}


def main(interpreters: Iterable[str]) -> int:
    """Check the wheel with each interpreter; with the one that runs this where none is named."""
    with tempfile.TemporaryDirectory(prefix="lookalike-wheel-") as made:
        wheel = build(Path(made))
        print(f"{wheel.name}: {wheel.stat().st_size / MEGABYTE:.1f} MB", flush=True)
        for number, interpreter in enumerate(interpreters or [sys.executable]):
            print(_run(interpreter, "--version").strip(), flush=True)
            folder = Path(made, str(number))
            folder.mkdir()
            print(f"  {check(wheel, interpreter, folder)}", flush=True)
            shutil.rmtree(folder)
        kept = ROOT / "build" / "wheel"
        kept.mkdir(parents=True, exist_ok=True)
        print(shutil.copy(wheel, kept))
    return 0


def _run(*command: str, cwd: Path | None = None) -> str:
    """What a command prints, where nothing of this checkout can be imported."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(
            f"{' '.join(command[:6])} … failed ({done.returncode}):\n{done.stdout[-2000:]}{done.stderr[-4000:]}"
        )
    return done.stdout


def _expect(true: bool, what: str) -> None:
    if not true:
        raise SystemExit(f"expected {what}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
