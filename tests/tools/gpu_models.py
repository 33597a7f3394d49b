#!/usr/bin/env python3
"""Checks and times engines on a GPU machine that has kiln-run but no compiler.

gpu_models.py --run KILN_RUN --dir DIR --out RESULTS.json

DIR holds <model>.<precision>.kiln, <model>.<case>.npz and <model>.<case>.ref.npz (onnxruntime's answers). Every engine
runs every case of its model on each of its CUDA targets; floats are compared by relative L2, the rest exactly.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

from compare import compare

TOLERANCE = {"fp32": 1e-4, "fp16": 1e-2}


def call(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def check(run, engine, target, case, reference, tolerance):
    with tempfile.TemporaryDirectory() as tmp:
        out = pathlib.Path(tmp) / "out.npz"
        call(run, engine, "--device", "cuda:0", "--target", target, "--input", case, "--output", out)
        rows = compare(np.load(out), np.load(reference))
    worst = max(r["error"] for r in rows)
    best = {"same_best": all(r["same_best"] for r in rows if "same_best" in r)}
    return {"worst_error": worst, "ok": worst <= tolerance, "outputs": rows} | best


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--run", type=pathlib.Path, required=True)
    p.add_argument("--dir", type=pathlib.Path, required=True)
    p.add_argument("--out", type=pathlib.Path, required=True)
    p.add_argument("--only", default="")
    p.add_argument("--iterations", type=int, default=200)
    a = p.parse_args()
    results, failed = [], 0
    for engine in sorted(a.dir.glob("*.kiln")):
        model, precision, _ = engine.name.rsplit(".", 2)
        if a.only not in engine.name:
            continue
        targets = [t for t in json.loads(call(a.run, "inspect", engine, "--json"))["targets"] if t["target"].startswith("sm_")]
        for target in [t["target"] for t in targets]:
            for case in sorted(a.dir.glob(f"{model}.*.npz")):
                if case.name.endswith(".ref.npz"):
                    continue
                row = {"model": model, "precision": precision, "target": target, "case": case.name.split(".")[-2]}
                try:
                    reference = case.with_suffix("").with_suffix(case.with_suffix("").suffix + ".ref.npz")
                    row |= check(a.run, engine, target, case, reference, TOLERANCE[precision])
                    common = (a.run, engine, "--device", "cuda:0", "--target", target, "--input", case, "--json")
                    row["bench"] = json.loads(call(*common, "--bench", "--iterations", a.iterations))
                    row["profile"] = json.loads(call(*common, "--profile"))
                except (RuntimeError, ValueError, KeyError, OSError) as e:
                    row |= {"ok": False, "failure": str(e)}
                failed += not row["ok"]
                results.append(row)
                nan = float("nan")
                wall, device = ((row.get("bench", {}).get(k) or {}).get("median_us", nan) for k in ("wall", "on_device"))
                print(f"{model:26} {precision} {target:7} {row['case']:8} {'ok  ' if row['ok'] else 'FAIL'} "
                      f"error {row.get('worst_error', nan):.2e} host {wall:.1f} us "
                      f"device {device:.1f} us {'same best class' if row.get('same_best') else ''} {row.get('failure', '')[:600]}", flush=True)
    a.out.write_text(json.dumps(results, indent=1))
    print(f"{len(results) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
