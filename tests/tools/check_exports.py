#!/usr/bin/env python3
"""Compiles what exports.py wrote, runs it on the CPU, and compares with onnxruntime, its optimiser off.

check_exports.py --dir DIR --bin FOLDER_WITH_KILN [--only NAME,...] [--out TABLE.md] [--pack DIR]

Floats by relative L2 of 1e-3; detections box by box (same number, same labels, each within 1e-3 of the image); decoders by
32 greedy tokens, which must be equal, and by the logits of the prompt. --pack compiles for CUDA and writes what
check_exports_gpu.py runs: engines, inputs, references and tokens."""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import numpy as np

import generate
from compare import compare, unordered

TOLERANCE = 1e-3
# Positions and caches are ranges: one engine serves every length.
DECODERS = {
    "decoder": ["ids=1x1..4..16", "past=4x2x1x8x0..32..128x32"],
    "gpt2": ["ids=1x1..1..64", "past=12x2x1x12x0..32..1024x64"],
    "gpt2_4": ["ids=1x1..1..64", "past=4x2x1x12x0..32..1024x64"],
    "llama": ["ids=1x1..1..64", "past=4x2x1x2x0..32..1024x64"],
}
IMAGE = 320


def call(command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip()[-400:])
    return done.stdout


def boxes(got, wanted):
    """The largest distance of a box's corner, a score or a mask, or why the detections differ. Detections whose scores differ
    by less than rounding does may be in another order: each wanted one is matched with the nearest of its label."""
    for name in wanted.files:
        if got[name].shape != wanted[name].shape:
            return float("inf"), f"{name}: {got[name].shape}, expected {wanted[name].shape}"
    count = len(wanted[wanted.files[0]])
    rows = lambda z, kind: [z[n].reshape(count, -1) for n in wanted.files if np.issubdtype(wanted[n].dtype, np.floating) == kind]
    unit = [IMAGE if wanted[n].shape[-1] == 4 else 1.0 for n in wanted.files if np.issubdtype(wanted[n].dtype, np.floating)]
    table = lambda z: (np.hstack(rows(z, False)), np.hstack([r / u for r, u in zip(rows(z, True), unit)]))
    (labels, values), (wanted_labels, wanted_values) = table(got), table(wanted)
    free, worst = np.ones(count, bool), 0.0
    for i in range(count):
        same = np.flatnonzero(free & (labels == wanted_labels[i]).all(1))
        if not len(same):
            return float("inf"), f"detection {i} of {count} has no counterpart"
        distance = np.abs(values[same] - wanted_values[i]).max(1)
        at = int(distance.argmin())
        free[same[at]] = False
        worst = max(worst, float(distance[at]))
    return worst, ""


def reference(folder, name):
    """onnxruntime's outputs, and for a decoder its tokens."""
    model, given, wanted = (folder / f"{name}{s}" for s in (".onnx", ".npz", ".ref.npz"))
    tokens = folder / f"{name}.tokens.json"
    made = [wanted] + [tokens] * (name in DECODERS)
    if not all(f.exists() and f.stat().st_mtime >= model.stat().st_mtime for f in made):
        from reference import session

        s = session(str(model), threads=2)
        np.savez(wanted, **dict(zip([o.name for o in s.get_outputs()], s.run(None, dict(np.load(given))))))
        if name in DECODERS:
            step = lambda ids, past: s.run(["logits", "present"], {"ids": ids, "past": past})
            tokens.write_text(json.dumps(generate.decode(step, given, 32)) + "\n")
    return given, wanted


def check(a, name, engine, given, wanted):
    with tempfile.TemporaryDirectory() as tmp:
        out = pathlib.Path(tmp) / "out.npz"
        call([a.bin / "kiln", "run", engine, "--device", "cpu", "--input", given, "--output", out])
        got, want = np.load(out), np.load(wanted)
        rows = compare(got, want)
        if unordered(rows):
            error, note = boxes(got, want)
        else:
            error, note = max(r["error"] for r in rows), ""
    row = {"error": error, "note": note, "ok": error <= TOLERANCE, "what": f"{max(len(want[n]) for n in want.files)} detections" if unordered(rows) else "relative L2"}
    if name in DECODERS:
        tokens = a.dir / f"{name}.tokens.json"
        done = subprocess.run([sys.executable, generate.__file__, "run", a.bin / "kiln-run", engine, given, tokens], capture_output=True, text=True)
        row["ok"] &= done.returncode == 0
        row["what"] = done.stdout.split(":")[0] or done.stderr[-300:]
    return row


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--dir", type=pathlib.Path, required=True)
    p.add_argument("--bin", type=pathlib.Path, required=True)
    p.add_argument("--only", default="")
    p.add_argument("--out", type=pathlib.Path)
    p.add_argument("--pack", type=pathlib.Path)
    p.add_argument("--target", default="sm_90a")
    a = p.parse_args()
    rows = []
    for model in sorted(a.dir.glob("*.onnx")):
        name = model.stem
        if a.only and name not in a.only.split(","):
            continue
        given, wanted = reference(a.dir, name)
        engine = (a.pack or a.dir) / f"{name}.fp32.kiln"
        started = time.time()
        flags = [x for s in DECODERS.get(name, []) for x in ("--shape", s)]
        row = {"name": name, "bytes": model.stat().st_size}
        try:
            report = json.loads(call([a.bin / "kiln", "compile", model, "-o", engine, "--target", a.target if a.pack else "cpu", "--json", *flags]))
            target = report["targets"][0]
            row |= {"seconds": time.time() - started, "launches": target["launches"], "kernels": target["kernels"], "alg_ops": target["alg_ops"]}
            if a.pack:
                shutil.copy(given, a.pack / f"{name}.x.npz")
                shutil.copy(wanted, a.pack / f"{name}.x.ref.npz")
                if name in DECODERS:
                    shutil.copy(a.dir / f"{name}.tokens.json", a.pack)
                row |= {"ok": True, "error": 0.0, "note": "packed", "what": ""}
            else:
                row |= check(a, name, engine, given, wanted)
                engine.unlink()
        except RuntimeError as e:
            row |= {"ok": False, "note": str(e)[:400], "what": ""}
        rows.append(row)
        print(f"{name:20} {'ok  ' if row['ok'] else 'FAIL'} {row.get('error', float('nan')):.2e} {row['what']} {row.get('launches')} launches "
              f"{row.get('kernels')} kernels, compiled in {row.get('seconds', 0):.0f} s {row['note']}", flush=True)
    if a.out:
        lines = ["# Exported architectures on the CPU", "",
                 "Random weights; against onnxruntime with its optimiser off. `exports.py` writes the models, `check_exports.py` makes this table.", "",
                 "| model | primitives | launches | kernels | error | compared | result |", "|---|---|---|---|---|---|---|"]
        for r in rows:
            lines.append(f"| {r['name']} | {r.get('alg_ops', '')} | {r.get('launches', '')} | {r.get('kernels', '')} | {r.get('error', float('nan')):.1e} | "
                         f"{r['what']} | {'ok' if r['ok'] else r['note'].replace('|', ' ')} |")
        a.out.write_text("\n".join(lines) + "\n")
    sys.exit(0 if all(r["ok"] for r in rows) else 1)


if __name__ == "__main__":
    main()
