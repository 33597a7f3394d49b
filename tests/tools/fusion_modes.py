#!/usr/bin/env python3
"""Compares covering with its baselines: the same models planned with all rules, without saturation, and by a greedy fuser of
pairs, all with the same archetypes.

fusion_modes.py compile --kiln KILN --out DIR [--precision fp16] [--target sm_90a] MODEL.onnx...
    writes DIR/<model>.<mode>.kiln, and DIR/plans.json with launches and predicted times.
fusion_modes.py run --run KILN_RUN --dir DIR --out RESULTS.json
    times them on a GPU that has kiln-run but no compiler, mode after mode and that several times over, and compares the
    results with <model>.ref.npz. DIR has the engines, <model>.input.npz and <model>.ref.npz.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import tempfile

import numpy as np

MODES = ["all", "none", "greedy"]


def call(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def compile_all(a):
    a.out.mkdir(parents=True, exist_ok=True)
    plans = {}
    for model in a.models:
        for mode in MODES:
            engine = a.out / f"{model.stem}.{mode}.kiln"
            options = ["--precision", a.precision, "--target", a.target, "--rules", mode, "--json"]
            shapes = [x for s in a.shape for x in ("--shape", s) if s.split(":")[0] == model.stem]
            shapes = [x.split(":", 1)[-1] for x in shapes]
            report = json.loads(call(a.kiln, "compile", model, "-o", engine, *options, *shapes))
            [t] = report["targets"]
            plans.setdefault(model.stem, {})[mode] = {k: t[k] for k in ("launches", "kernels", "predicted_us")}
        row = plans[model.stem]
        print(model.stem, {m: (r["launches"], round(r["predicted_us"], 1)) for m, r in row.items()}, flush=True)
    (a.out / "plans.json").write_text(json.dumps(plans, indent=1))


def error(run, engine, given, reference):
    with tempfile.TemporaryDirectory() as tmp:
        out = pathlib.Path(tmp) / "out.npz"
        call(run, engine, "--device", "cuda:0", "--input", given, "--output", out)
        got, want = np.load(out), np.load(reference)
        distance = [np.linalg.norm(got[k].astype(np.float64) - want[k]) / max(np.linalg.norm(want[k]), 1e-30) for k in want.files]
    return float(max(distance))


def run_all(a):
    plans = json.loads((a.dir / "plans.json").read_text())
    results = {}
    for model in sorted(plans):
        given, reference = a.dir / f"{model}.input.npz", a.dir / f"{model}.ref.npz"
        row = {mode: {"times": [], **plans[model][mode]} for mode in MODES}
        for repetition in range(a.repetitions):
            for mode in MODES:
                engine = a.dir / f"{model}.{mode}.kiln"
                try:
                    if repetition == 0 and reference.exists():
                        row[mode]["error"] = error(a.run, engine, given, reference)
                    common = (engine, "--device", "cuda:0", "--input", given, "--json")
                    bench = json.loads(call(a.run, *common, "--bench", "--iterations", a.iterations))
                    device = bench.get("on_device") or bench["wall"]
                    row[mode]["times"].append(device["median_us"])
                except (RuntimeError, KeyError, ValueError) as e:
                    row[mode]["failure"] = str(e)[:1500]
        for r in row.values():
            r["median_us"] = statistics.median(r["times"]) if r["times"] else None
        results[model] = row
        shown = {m: (r["launches"], r["median_us"], r.get("error"), r.get("failure", "")[:200]) for m, r in row.items()}
        print(model, shown, flush=True)
    a.out.write_text(json.dumps(results, indent=1))


def main():
    p = argparse.ArgumentParser()
    commands = p.add_subparsers(required=True)
    c = commands.add_parser("compile")
    c.add_argument("--kiln", type=pathlib.Path, required=True)
    c.add_argument("--out", type=pathlib.Path, required=True)
    c.add_argument("--precision", default="fp16")
    c.add_argument("--target", default="sm_90a")
    c.add_argument("--shape", action="append", default=[], help="MODEL:NAME=SHAPE")
    c.add_argument("models", type=pathlib.Path, nargs="+")
    c.set_defaults(do=compile_all)
    r = commands.add_parser("run")
    r.add_argument("--run", type=pathlib.Path, required=True)
    r.add_argument("--dir", type=pathlib.Path, required=True)
    r.add_argument("--out", type=pathlib.Path, required=True)
    r.add_argument("--iterations", type=int, default=100)
    r.add_argument("--repetitions", type=int, default=3)
    r.set_defaults(do=run_all)
    a = p.parse_args()
    a.do(a)


if __name__ == "__main__":
    main()
