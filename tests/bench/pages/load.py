"""Asks a server over its socket, one after the other or eight at once, and takes the time.

Each question has a connection of its own, as nginx has towards the product. It costs a tenth of a
millisecond, and so weighs on both sides alike.
"""

import selectors
import socket
import time
from collections import deque


def question(path, headers, body=None):
    """The bytes of a request."""
    method = "GET" if body is None else "POST"
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    lines += ["Connection: close"] + ([] if body is None else [f"Content-Length: {len(body)}"])
    return "\r\n".join([*lines, "", ""]).encode() + (body or b"")


def answer(port, asked):
    """(status, headers and body as bytes) of one question."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as link:
        link.sendall(asked)
        said = b"".join(iter(lambda: link.recv(1 << 18), b""))
    head, _blank, body = said.partition(b"\r\n\r\n")
    return int(head[9:12] or 0), head, body


def one_by_one(port, ask, *, seconds, fewest=5):
    """How long each took, in milliseconds; `ask` gives the next question.

    Twenty at least, unless they take so long that a few must do.
    """
    times, began = [], time.perf_counter()
    while len(times) < fewest or time.perf_counter() < began + seconds * (
        1 + 4 * (len(times) < 20)
    ):
        asked, begun = ask(), time.perf_counter()
        status = answer(port, asked)[0]
        times.append(1000 * (time.perf_counter() - begun))
        _expect(status)
    return times


def at_once(port, ask, *, seconds, connections=8):
    """(how many were answered, in how many seconds) while so many waited."""
    done, began = 0, time.perf_counter()
    end = began + seconds
    with selectors.DefaultSelector() as waiting:
        for _n in range(connections):
            _begin(waiting, port, ask)
        while waiting.get_map():
            for key, _mask in waiting.select(timeout=60):
                if _is_over(key.fileobj, key.data):
                    waiting.unregister(key.fileobj)
                    key.fileobj.close()
                    _expect(int(key.data[0][9:12] or 0))
                    done += 1
                    if time.perf_counter() < end:
                        _begin(waiting, port, ask)
    return done, time.perf_counter() - began


def _begin(waiting, port, ask):
    link = socket.create_connection(("127.0.0.1", port), timeout=60)
    link.sendall(ask())
    waiting.register(link, selectors.EVENT_READ, deque(maxlen=1))


def _is_over(link, first):
    """Whether that was the last of it; of what came the first piece is kept."""
    piece = link.recv(1 << 18)
    if piece and not first:
        first.append(piece)
    return not piece


def _expect(status):
    if status not in {200, 302}:
        raise SystemExit(f"Answered with {status}.")
