"""`lookalike status`: what is in the library."""

from __future__ import annotations

import argparse
import json

from desktop_app.core.errors import display_path
from desktop_app.core.language import english, tr
from desktop_app.core.library import Library

HELP = english("show the library's folders, counts and encoder")

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("--json", action="store_true", help=tr("print it as JSON"))


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
        if status.recall is not None:
            document["recall"] = status.recall
        print(json.dumps(document, indent=2))
        return 0
    print(
        tr(
            "Library    {catalog} ({catalog_bytes:.1f} MB)",
            catalog=display_path(status.catalog),
            catalog_bytes=status.catalog_bytes / 1000000.0,
        )
    )
    print(tr("Photos     {photos:,}, not readable {failures:,}", photos=status.photos, failures=status.failures))
    print(
        tr(
            "Encoder    {encoder} on {provider}, {encoder_identity}",
            encoder=display_path(status.encoder),
            provider=status.provider,
            encoder_identity=status.encoder_identity[:12],
        )
    )
    if status.recall is not None:
        print(tr("Search     by a graph, which finds {recall:.1%} of the nearest photos", recall=status.recall))
    for folder in status.folders:
        away = "" if folder.online else tr("  (not reachable now)")
        print(
            tr(
                "Folder     {folder}  {photos:,}{away}",
                folder=display_path(folder.path),
                photos=folder.photos,
                away=away,
            )
        )
    return 0
