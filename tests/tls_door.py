"""A door in front of a PostgreSQL server that knows no TLS: TLS outside, plain inside."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

_SSL_REQUEST = bytes([0, 0, 0, 8, 0x04, 0xD2, 0x16, 0x2F])


def certificate(folder: Path, *, host: str) -> tuple[Path, Path]:
    """A certificate that signs itself, for a host, and its key."""
    folder.mkdir(parents=True)
    file, key = folder / "server.crt", folder / "server.key"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    named = ["-days", "2", "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}"]
    subprocess.run([*command, *named, "-keyout", str(key), "-out", str(file)], check=True, capture_output=True)
    return file, key


@contextlib.contextmanager
def door(inside: Path, pair: tuple[Path, Path] | None) -> Iterator[int]:
    """The port of a door to the server with this socket; without a certificate it refuses TLS, as a server may."""
    loop, opened, ports = asyncio.new_event_loop(), threading.Event(), list[int]()
    closing = asyncio.Event()

    async def keep() -> None:
        async def come(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                await _serve(reader, writer, inside, pair)
            writer.close()

        server = await asyncio.start_server(come, "127.0.0.1", 0)
        ports.append(server.sockets[0].getsockname()[1])
        opened.set()
        await closing.wait()
        server.close()
        guests = asyncio.all_tasks() - {asyncio.current_task()}
        for guest in guests:
            guest.cancel()
        await asyncio.gather(*guests, return_exceptions=True)

    thread = threading.Thread(target=loop.run_until_complete, args=(keep(),), name="door")
    thread.start()
    opened.wait()
    try:
        yield ports[0]
    finally:
        loop.call_soon_threadsafe(closing.set)
        thread.join()
        loop.close()


async def _serve(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, inside: Path, pair: tuple[Path, Path] | None
) -> None:
    first = await reader.readexactly(8)
    if first == _SSL_REQUEST:
        writer.write(b"N" if pair is None else b"S")
        await writer.drain()
        if pair is None:
            return
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*pair)
        await writer.start_tls(context)
        first = b""
    back, server = await asyncio.open_unix_connection(inside)
    server.write(first)
    try:
        await asyncio.gather(_pass_on(reader, server), _pass_on(back, writer))
    finally:
        server.close()


async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while data := await source.read(1 << 16):
        target.write(data)
        await target.drain()
    target.close()
