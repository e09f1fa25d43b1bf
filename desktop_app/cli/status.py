"""`lookalike status`: what is in the library."""

from __future__ import annotations

import argparse
import json

from desktop_app.core.errors import display_path
from desktop_app.core.library import Library

HELP = "show the library's folders, counts and encoder"

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Print the status."""
    status = library.status()
    if arguments.json:
        folders = [{"path": str(f.path), "photos": f.photos, "online": f.online} for f in status.folders]
        document = {
            "catalog": str(status.catalog),
            "catalog_bytes": status.catalog_bytes,
            "photos": status.photos,
            "failures": status.failures,
            "folders": folders,
            "encoder": {
                "name": status.encoder,
                "identity": status.encoder_identity,
                "provider": status.provider,
            },
        }
        print(json.dumps(document, indent=2))
        return 0
    print(f"Library    {display_path(status.catalog)} ({status.catalog_bytes / 1e6:.1f} MB)")
    print(f"Photos     {status.photos:,}, not readable {status.failures:,}")
    print(f"Encoder    {display_path(status.encoder)} on {status.provider}, {status.encoder_identity[:12]}")
    for folder in status.folders:
        away = "" if folder.online else "  (not reachable now)"
        print(f"Folder     {display_path(folder.path)}  {folder.photos:,}{away}")
    return 0
