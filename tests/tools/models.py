#!/usr/bin/env python3
"""Compiles the test models, runs them on the CPU on real inputs, and compares with onnxruntime, its optimiser off.

models.py --cache CACHE --bin FOLDER_WITH_KILN [--only TEXT] [--out TABLE.md] [--pack DIR]

Floating outputs are compared by relative L2 (1e-3; quantised models as `judge` says), everything else exactly. --pack compiles for CUDA instead and writes what gpu_models.py runs.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import numpy as np

from compare import compare
from reference import session

TOLERANCE = 1e-3
# Its exporter squeezes where an extent is 1: with open extents the rank of what follows would depend on the input.
SHAPES = {"silero_vad": ["input=1x576", "state=2x1x128"]}
QUANTISED = {"bge_small_en_int8", "smart_turn_v3_2_int8"}


def cases(cache):
    """The natural cases of each model, by model."""
    found = {}
    for reference in sorted((cache / "natural").glob("*.ref.npz")):
        model, case = reference.name.removesuffix(".ref.npz").split(".")
        found.setdefault(model, []).append((case, reference.with_name(f"{model}.{case}.npz"), reference))
    return found


def distance(got, wanted):
    """The largest relative L2 of the outputs."""
    return float(max(np.linalg.norm(got[k].astype(np.float64) - wanted[k]) / max(np.linalg.norm(wanted[k]), 1e-30) for k in wanted))


def answers(model, inputs):
    """onnxruntime's own answers: without its optimiser, and at each of its levels."""
    given, found = dict(np.load(inputs)), []
    for level in ("none", "basic", "extended", "all"):
        s = session(str(model), level=level)
        found.append(dict(zip([o.name for o in s.get_outputs()], s.run(None, given))))
    return found


def own_spread(model, inputs):
    """A model's answers by onnxruntime, and how far the one with its whole optimiser is from the one without: what a
    quantised model's result is worth."""
    found = answers(model, inputs)
    return found, distance(found[-1], found[0])


def sensitivity(model, inputs, seeds=4):
    """How far onnxruntime's own result goes, its optimiser off, when each floating input changes in its last bit: what
    rounding before the first quantiser comes to behind the last. Not a tolerance; it says how far rounding alone can go."""
    given, s = dict(np.load(inputs)), session(str(model))
    run = lambda x: dict(zip([o.name for o in s.get_outputs()], s.run(None, x)))
    wanted, worst = run(given), 0.0
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        side = lambda v: rng.choice([-np.inf, np.inf], v.shape).astype(v.dtype)
        moved = {k: np.nextafter(v, side(v)) if np.issubdtype(v.dtype, np.floating) else v for k, v in given.items()}
        worst = max(worst, distance(run(moved), wanted))
    return worst


def judge(model, inputs, got, error):
    """A quantised model's result is right within onnxruntime's own spread around the answer without its optimiser. The
    distance to the nearest of its answers is told beside it, and decides nothing."""
    found, width = own_spread(model, inputs)
    nearest = min([error, *(distance(got, f) for f in found[1:])])
    tolerance = max(TOLERANCE, width)
    return {"nearest": nearest, "tolerance": tolerance, "sensitivity": sensitivity(model, inputs), "ok": bool(error <= tolerance)}


def first_problem(text):
    lines = [line.strip(" │├╰─▶·×|") for line in text.splitlines() if line.strip()]
    return " ".join(lines)[:300]


def call(command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(first_problem(done.stderr) or f"exit {done.returncode}")
    return done.stdout


def check(a, model, case, engine, inputs, reference, tmp):
    out = tmp / "out.npz"
    started = time.time()
    call([a.bin / "kiln", "run", engine, "--device", "cpu", "--input", inputs, "--output", out])
    got = np.load(out)
    worst = max(compare(got, np.load(reference)), key=lambda r: r["error"])
    row = {"model": model, "case": case, "error": worst["error"], "tolerance": TOLERANCE, "seconds": time.time() - started}
    row |= judge(a.cache / f"{model}.onnx", inputs, got, worst["error"]) if model in QUANTISED else {"ok": worst["error"] <= TOLERANCE}
    return row | {"note": "" if row["ok"] else f"{worst['output']}: {worst['note']}"}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--cache", type=pathlib.Path, required=True)
    p.add_argument("--bin", type=pathlib.Path, required=True)
    p.add_argument("--only", default="")
    p.add_argument("--out", type=pathlib.Path)
    p.add_argument("--pack", type=pathlib.Path)
    p.add_argument("--title", default="Models on the CPU")
    a = p.parse_args()
    rows = []
    for model, given in cases(a.cache).items():
        if a.only not in model:
            continue
        with tempfile.TemporaryDirectory() as tmp:
            tmp = pathlib.Path(tmp)
            engine = a.pack / f"{model}.fp32.kiln" if a.pack else tmp / "model.kiln"
            started = time.time()
            try:
                report = json.loads(call([a.bin / "kiln", "compile", a.cache / f"{model}.onnx", "-o", engine,
                                          "--target", "cuda" if a.pack else "cpu", "--json",
                                          *(x for s in SHAPES.get(model, []) for x in ("--shape", s))]))
            except RuntimeError as e:
                rows.append({"model": model, "case": "", "ok": False, "note": f"does not compile: {e}"})
                print(f"{model:26} FAIL does not compile: {e}", flush=True)
                continue
            compiled = time.time() - started
            if a.pack:
                for _, *files in given:
                    for f in files:
                        shutil.copy(f, a.pack)
                print(f"{model:26} packed in {compiled:.0f} s", flush=True)
                continue
            for case, inputs, reference in given:
                try:
                    row = check(a, model, case, engine, inputs, reference, tmp)
                except RuntimeError as e:
                    row = {"model": model, "case": case, "ok": False, "note": f"does not run: {e}"}
                row |= {"compile": compiled, "launches": report["targets"][0]["launches"], "bytes": report["engine_bytes"]}
                rows.append(row)
                print(f"{model:26} {case:10} {'ok  ' if row['ok'] else 'FAIL'} error {row.get('error', float('nan')):.2e} {row['note']}",
                      f"compiled in {compiled:.0f} s", flush=True)
    if a.out:
        table = [f"# {a.title}", "", "Real inputs, against onnxruntime with its optimiser off. `./x models --all` makes this table.", "",
                 "Of quantised models, onnxruntime's own answers with and without its optimiser lie `allowed` apart; `nearest`, which decides nothing, is the distance to the nearest of them,",
                 "`last bit` how far onnxruntime's answer goes when floating inputs change in their last bit.", "",
                 "| model | case | relative L2 | nearest | allowed | last bit | launches | engine bytes | result |", "|---|---|---|---|---|---|---|---|---|"]
        for r in rows:
            figures = [f"{r[k]:.1e}" if k in r else "" for k in ("error", "nearest", "tolerance", "sensitivity")]
            result = "ok" if r["ok"] else r["note"].replace("|", "\\|")
            table.append(" | ".join([f"| {r['model']}", r["case"], *figures, str(r.get("launches", "")), str(r.get("bytes", "")), f"{result} |"]))
        a.out.write_text("\n".join(table) + "\n")
    sys.exit(0 if all(r["ok"] for r in rows) else 1)


if __name__ == "__main__":
    main()
