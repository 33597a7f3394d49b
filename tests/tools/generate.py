#!/usr/bin/env python3
"""Greedy decoding with cached keys and values, one engine for every length. START.npz holds the prompt `ids` and an empty `past`.

generate.py reference MODEL.onnx START.npz TOKENS.json [--tokens 32]    onnxruntime without its optimiser, on an exported decoder
generate.py run KILN_RUN ENGINE START.npz TOKENS.json --device DEVICE   the same through kiln-run; the tokens must be equal"""
import argparse
import json
import pathlib
import subprocess
import tempfile

import numpy as np


def decode(step, start, count):
    z = np.load(start)
    ids, past, out = z["ids"], z["past"], []
    for _ in range(count):
        logits, past = step(ids, past)
        out.append(int(logits[0, -1].argmax()))
        ids = np.array([[out[-1]]])
    return out


def reference(a):
    from reference import session

    s = session(str(a.model), optimised=False, threads=2)
    tokens = decode(lambda ids, past: s.run(["logits", "present"], {"ids": ids, "past": past}), a.start, a.tokens)
    a.json.write_text(json.dumps(tokens) + "\n")
    print(tokens)


def run(a):
    wanted = json.loads(a.json.read_text())
    with tempfile.TemporaryDirectory() as tmp:
        given, got = pathlib.Path(tmp) / "in.npz", pathlib.Path(tmp) / "out.npz"

        def step(ids, past):
            np.savez(given, ids=ids, past=past)
            done = subprocess.run([a.run, a.engine, "--device", a.device, "--input", given, "--output", got], capture_output=True, text=True)
            if done.returncode != 0:
                raise SystemExit(done.stderr)
            z = np.load(got)
            return z["logits"], z["present"]

        tokens = decode(step, a.start, len(wanted))
    same = sum(x == y for x, y in zip(tokens, wanted))
    print(f"{same} of {len(wanted)} tokens equal: {tokens}")
    raise SystemExit(0 if same == len(wanted) else 1)


def main():
    p = argparse.ArgumentParser()
    commands = p.add_subparsers(required=True)
    q = commands.add_parser("reference")
    q.add_argument("model", type=pathlib.Path)
    q.add_argument("start", type=pathlib.Path)
    q.add_argument("json", type=pathlib.Path)
    q.add_argument("--tokens", type=int, default=32)
    q.set_defaults(f=reference)
    q = commands.add_parser("run")
    q.add_argument("run", type=pathlib.Path)
    q.add_argument("engine", type=pathlib.Path)
    q.add_argument("start", type=pathlib.Path)
    q.add_argument("json", type=pathlib.Path)
    q.add_argument("--device", default="cpu")
    q.set_defaults(f=run)
    a = p.parse_args()
    a.f(a)


if __name__ == "__main__":
    main()
