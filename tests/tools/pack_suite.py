#!/usr/bin/env python3
"""Compiles ONNX's backend suite with a `kiln` of `./x release`, on a machine without Rust: what `kiln-conformance cuda-pack` does here.

pack_suite.py --suite SUITE --kiln KILN --expect cuda.toml --out DIR [--target cuda] [--jobs N] [--filter TEXT]

SUITE is what onnx_suite.py wrote. DIR/batch is what `kiln-run suite` runs; DIR/packed.jsonl has a line a case, for
`kiln-conformance cuda-record --packed`."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import tomllib

import numpy as np

REFUSED = ["kiln::unsupported-operator", "kiln::unsupported-type", "kiln::cannot-lower", "kiln::invalid-model"]


def shapes(inputs):
    """An open dimension is at least 1 unless asked for: those that hold no elements are."""
    for name, shape in inputs:
        if 0 in shape and "." not in name:
            yield from ("--shape", f"{name}=" + "x".join("0..1..1048576" if d == 0 else "?" for d in shape))


def attempt(a, case, listed):
    name = f"{case['group']}.{case['case']}"
    source, folder = a.suite / case["group"] / case["case"], a.out / "batch" / name
    data = np.load(source / "inputs.npz")
    folder.mkdir(parents=True, exist_ok=True)
    command = [a.kiln, "compile", source / "model.onnx", "-o", folder / "engine.kiln", "--target", a.target]
    try:
        given = [(n, data[n].shape) for n in data.files]
        done = subprocess.run([*map(str, command), *shapes(given)], capture_output=True, text=True, timeout=120)
        status = "pass" if done.returncode == 0 else "refused" if any(r in done.stderr for r in REFUSED) else "crash" if "panicked" in done.stderr else "compile"
        detail = "" if done.returncode == 0 else " ".join(done.stderr.split())[:400]
    except subprocess.TimeoutExpired:
        status, detail = "timeout", "the compiler took 120 s"
    if status != "pass":
        shutil.rmtree(folder)
    else:
        for f in source.iterdir():
            if f.name != "model.onnx":
                shutil.copy(f, folder)
        known = listed.get(f"{case['group']}/{case['case']}")
        (folder / "case.json").write_text(json.dumps(case | ({"listed": known} if known else {})))
    row = {k: case[k] for k in ("group", "case", "operator")} | ({"ordinary": True} if case["ordinary"] else {})
    return row | {"status": status} | ({"detail": detail} if detail else {})


def main():
    p = argparse.ArgumentParser()
    for flag in ("suite", "kiln", "expect", "out"):
        p.add_argument(f"--{flag}", type=pathlib.Path, required=True)
    p.add_argument("--target", default="cuda")
    p.add_argument("--filter", default="")
    p.add_argument("--jobs", type=int, default=os.cpu_count())
    a = p.parse_args()
    listed = {c: {"rtol": t["rtol"], "atol": t["atol"]} for t in tomllib.loads(a.expect.read_text()).get("tolerance", []) for c in t["cases"]}
    cases = [c for c in json.loads((a.suite / "suite.json").read_text()) if a.filter in f"{c['group']}/{c['case']}"]
    cases.sort(key=lambda c: -(a.suite / c["group"] / c["case"] / "model.onnx").stat().st_size)
    (a.out / "batch").mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
        rows = sorted(pool.map(lambda c: attempt(a, c, listed), cases), key=lambda r: (r["group"], r["case"]))
    header = {"runtime": "cuda", "device": "", "driver": "", "date": "", "commit": ""}
    (a.out / "packed.jsonl").write_text("".join(json.dumps(r) + "\n" for r in [header, *rows]))
    for status in sorted({r["status"] for r in rows}):
        print(status, sum(r["status"] == status for r in rows), flush=True)


if __name__ == "__main__":
    main()
