#!/usr/bin/env python3
"""Makes files small that hold few different numbers, as engines of exports.py's ternary models do.

carry.py pack FILE... OUT     one file of all of them
carry.py unpack IN FOLDER

A file is cut into pieces of 32-bit words. A piece of at most 16 different words becomes a table and the words' places in it,
as digits to the base of the table's length; any other piece stays as it is. All of it goes through lzma at its fastest."""
import lzma
import pathlib
import struct
import sys

import numpy as np

PIECE = 1 << 14
MOST = 16


def digits(base):
    """How many digits of a base a byte holds."""
    count = 1
    while base ** (count + 1) <= 256:
        count += 1
    return count


def pack_piece(words):
    table, at = np.unique(words, return_inverse=True)
    if len(table) > MOST:
        return struct.pack("<BI", 0, len(words)) + words.tobytes()
    base = max(len(table), 2)
    count = digits(base)
    at = np.pad(at.astype(np.uint8), (0, -len(at) % count)).reshape(-1, count)
    packed = (at * base ** np.arange(count)).sum(1).astype(np.uint8)
    return struct.pack("<BI", len(table), len(words)) + table.tobytes() + packed.tobytes()


def unpack_piece(data, at):
    kinds, words = struct.unpack_from("<BI", data, at)
    at += 5
    if kinds == 0:
        return data[at : at + 4 * words], at + 4 * words
    table = np.frombuffer(data, np.uint32, kinds, at)
    at += 4 * kinds
    base = max(kinds, 2)
    count = digits(base)
    bytes_ = (words + count - 1) // count
    packed = np.frombuffer(data, np.uint8, bytes_, at)
    places = (packed[:, None] // base ** np.arange(count) % base).reshape(-1)[:words]
    return table[places].tobytes(), at + bytes_


def pack(files, out):
    with lzma.open(out, "wb", preset=1) as z:
        for path in files:
            data = path.read_bytes()
            words = np.frombuffer(data, np.uint32, len(data) // 4)
            pieces = [pack_piece(words[i : i + PIECE]) for i in range(0, len(words), PIECE)]
            rest = data[len(words) * 4 :]
            name = path.name.encode()
            z.write(struct.pack("<III", len(name), len(pieces), len(rest)) + name + rest)
            for p in pieces:
                z.write(p)


def unpack(path, folder):
    folder.mkdir(parents=True, exist_ok=True)
    data, at = lzma.open(path).read(), 0
    while at < len(data):
        name, pieces, rest = struct.unpack_from("<III", data, at)
        at += 12
        target, tail = folder / data[at : at + name].decode(), data[at + name : at + name + rest]
        at += name + rest
        with open(target, "wb") as f:
            for _ in range(pieces):
                piece, at = unpack_piece(data, at)
                f.write(piece)
            f.write(tail)


def main():
    command, *paths = sys.argv[1:]
    paths = [pathlib.Path(p) for p in paths]
    if command == "pack":
        pack(paths[:-1], paths[-1])
    else:
        unpack(*paths)


if __name__ == "__main__":
    main()
