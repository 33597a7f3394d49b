#!/usr/bin/env python3
"""Runs engines that `check_exports.py --pack` wrote on a GPU machine that has kiln-run but no compiler.

check_exports_gpu.py --run KILN_RUN --dir DIR --out RESULTS.json

Every <name>.<precision>.kiln runs its <name>.<case>.npz and is compared with <name>.<case>.ref.npz; where there is
<name>.tokens.json, its 32 greedy tokens must be equal."""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

from check_exports import TOLERANCE, boxes
from compare import compare, unordered


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--run", type=pathlib.Path, required=True)
    p.add_argument("--dir", type=pathlib.Path, required=True)
    p.add_argument("--out", type=pathlib.Path, required=True)
    p.add_argument("--tolerance", type=float, default=TOLERANCE)
    p.add_argument("--iterations", default="30")
    a = p.parse_args()
    rows = []
    for engine in sorted(a.dir.glob("*.kiln")):
        name, precision, _ = engine.name.rsplit(".", 2)
        for reference in sorted(a.dir.glob(f"{name}.*.ref.npz")):
            given = reference.with_name(reference.name.replace(".ref.npz", ".npz"))
            row = {"model": name, "precision": precision, "case": given.name.split(".")[-2]}
            with tempfile.TemporaryDirectory() as tmp:
                out = pathlib.Path(tmp) / "out.npz"
                common = [a.run, engine, "--device", "cuda:0", "--input", given]
                done = subprocess.run([*common, "--output", out], capture_output=True, text=True)
                if done.returncode == 0:
                    got, want = np.load(out), np.load(reference)
                    found = compare(got, want)
                    detections = unordered(found)
                    row["error"], row["note"] = boxes(got, want) if detections else (max(r["error"] for r in found), "")
                    row["outputs"] = {r["output"]: r["error"] for r in found}
                    bench = subprocess.run([*common, "--bench", "--iterations", a.iterations, "--json"], capture_output=True, text=True)
                    row["bench"] = json.loads(bench.stdout) if bench.returncode == 0 else bench.stderr[-300:]
                else:
                    row["error"], row["note"] = float("inf"), done.stderr[-600:]
            tokens = a.dir / f"{name}.tokens.json"
            if tokens.exists():
                generate = pathlib.Path(__file__).with_name("generate.py")
                done = subprocess.run([sys.executable, generate, "run", a.run, engine, given, tokens, "--device", "cuda:0"], capture_output=True, text=True)
                row["tokens"] = (done.stdout or done.stderr[-300:]).strip()
                row["same_tokens"] = done.returncode == 0
            row["ok"] = row["error"] <= a.tolerance and row.get("same_tokens", True)
            rows.append(row)
            times = row.get("bench") if isinstance(row.get("bench"), dict) else {}
            wall = (times.get("wall") or {}).get("median_us", float("nan"))
            device = (times.get("on_device") or {}).get("median_us", float("nan"))
            print(f"{name:26} {precision} {row['case']:8} {'ok  ' if row['ok'] else 'FAIL'} error {row['error']:.2e} host {wall:.0f} us device {device:.0f} us "
                  f"{row['note'][:300]} {row.get('tokens', '').split(':')[0]}", flush=True)
    a.out.write_text(json.dumps(rows, indent=1) + "\n")
    sys.exit(0 if all(r["ok"] for r in rows) else 1)


if __name__ == "__main__":
    main()
