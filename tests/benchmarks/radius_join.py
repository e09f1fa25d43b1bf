"""Time and memory of the radius join beside faiss, on random codes with planted clusters.

    python tests/benchmarks/radius_join.py --count 1000000 --bits 128 --radius 10

faiss's flat range search is timed on a sample of queries and scaled to all of them ("extrapolated").
"""

from __future__ import annotations

import argparse
import resource
import time

import faiss
import numpy as np

from desktop_app.core.hamming.radius_join import radius_join
from desktop_app.core.hamming.radius_join_plan import make_plan


def made_codes(count: int, *, bits: int, radius: int, burst: int, seed: int = 0) -> np.ndarray:
    """Uniform codes; one in twenty has a near copy, and `burst` of them are one crowd."""
    random = np.random.default_rng(seed)
    codes = random.integers(256, size=(count, bits // 8), dtype=np.uint8)
    rows = random.permutation(count)
    planted = rows[: count // 20]
    flips = np.zeros((len(planted), bits), bool)
    for row in flips:
        row[random.choice(bits, random.integers(radius + 1), replace=False)] = True
    codes[planted] = codes[np.roll(rows, count // 3)[: len(planted)]] ^ np.packbits(flips, axis=1)
    crowd = rows[-burst:] if burst else rows[:0]
    codes[crowd] = codes[rows[0]] ^ np.packbits(random.random((burst, bits)) < radius / bits / 3, axis=1)
    return codes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--bits", type=int, default=128)
    parser.add_argument("--radius", type=int, default=10)
    parser.add_argument("--burst", type=int, default=0, help="size of one crowd of near-identical codes")
    parser.add_argument("--queries", type=int, default=2000, help="sample for faiss's flat scan; 0 leaves it out")
    parser.add_argument("--threads", type=int, default=2, help="of faiss; the join runs on one")
    chosen = parser.parse_args()

    codes = made_codes(chosen.count, bits=chosen.bits, radius=chosen.radius, burst=chosen.burst)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start, worked = time.perf_counter(), time.process_time()
    plan = make_plan(codes, radius=chosen.radius)
    join = radius_join(codes, radius=chosen.radius, plan=plan)
    seconds, worked = time.perf_counter() - start, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{chosen.count:,} codes of {chosen.bits} bits, radius {chosen.radius}, a crowd of {chosen.burst:,}")
    print("tables (bits, flips):", [(table.width, table.flips) for table in plan.tables] or "flat scan")
    print(
        f"join: {seconds:.1f} s ({worked:.1f} s of one core), {len(join):,} pairs, {len(join.crowd):,} codes in crowds"
    )
    print(f"memory: {before:.0f} MB before, {peak:.0f} MB at the peak")
    if chosen.queries:
        faiss.omp_set_num_threads(chosen.threads)
        flat = faiss.IndexBinaryFlat(chosen.bits)
        flat.add(codes)
        start = time.perf_counter()
        flat.range_search(codes[: chosen.queries], chosen.radius + 1)
        scan = (time.perf_counter() - start) * chosen.count / chosen.queries
        print(f"faiss flat range search: {scan:.0f} s (extrapolated from {chosen.queries:,} queries), "
              f"{scan / seconds:.0f}× the join")  # fmt: skip


if __name__ == "__main__":
    main()
