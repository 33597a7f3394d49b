"""Kiln beside PyTorch on one card: builds, checks and times the cases of `models.py`, and writes a table.

    python3 benches/gpu/peers/run.py --kiln target/release/kiln --kiln-run target/release/kiln-run --out DIR [CASE ..]

First everything is exported and compiled, by several processes at once; then every case is timed alone, Kiln and its peers
one after the other. DIR gets results.json, table.md and profiles.json. A case that fails or takes too long is reported as such.
"""
import argparse
import concurrent.futures as futures
import itertools
import json
import os
import pathlib
import subprocess
import sys
import threading
import time

import numpy as np

import models
import table

HERE = pathlib.Path(__file__).resolve().parent
TOLERANCE = 1e-2


class Failed(Exception):
    pass


def call(command, limit, **options):
    """The standard output of a command; `Failed` with the end of its messages otherwise."""
    start = time.time()
    try:
        done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=max(limit, 1), **options)
    except subprocess.TimeoutExpired as e:
        last = (e.stderr or b"")[-200:].decode(errors="replace") if isinstance(e.stderr, bytes) else str(e.stderr)[-200:]
        raise Failed(f"{' '.join(pathlib.Path(str(c)).name for c in command[:3])} took more than {limit:.0f} s; {last}") from e
    if done.returncode != 0:
        raise Failed(f"{' '.join(map(str, command[:3]))}: exit {done.returncode}: {(done.stdout + done.stderr)[-700:]}")
    return done.stdout, time.time() - start


class Peer:
    """A process of `torch_case.py`."""

    def __init__(self, case, modes):
        self.lines, self.arrived = [], threading.Condition()
        command = [sys.executable, str(HERE / "torch_case.py"), case, "--modes", modes]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.errors = []
        threading.Thread(target=self.follow, daemon=True).start()
        threading.Thread(target=lambda: self.errors.extend(self.process.stderr), daemon=True).start()

    def follow(self):
        for line in itertools.chain(self.process.stdout, [None]):
            with self.arrived:
                self.lines.append(line)
                self.arrived.notify_all()

    def line(self, index, limit):
        """The report of that number, or why there is none."""
        with self.arrived:
            self.arrived.wait_for(lambda: len(self.lines) > index or None in self.lines, max(limit, 0.1))
            found = self.lines[index] if len(self.lines) > index else None
        if found is None:
            return {"failed": "".join(self.errors)[-500:] or "took too long"}
        return json.loads(found)

    def go(self):
        try:
            self.process.stdin.write("go\n")
            self.process.stdin.flush()
        except OSError:
            pass


def compare(got, wanted):
    worst = 0.0
    for name in wanted.files:
        if name not in got.files or got[name].shape != wanted[name].shape:
            return float("inf")
        g, w = got[name].astype(np.float64), wanted[name].astype(np.float64)
        worst = max(worst, float(np.linalg.norm(g - w) / max(np.linalg.norm(w), 1e-30)) if np.isfinite(g).all() else float("inf"))
    return worst


def prepare(case, a, say):
    """Exports and compiles a case and checks its answers to two inputs."""
    stem = a.dir / case.replace(":", "_b")
    row = {"case": case}
    engine, told = pathlib.Path(f"{stem}.kiln"), pathlib.Path(f"{stem}.model.json")
    left = lambda: a.ready - (time.time() - a.started)
    with a.exporting:
        start = time.time()
        if not (a.keep and told.exists()):
            call([sys.executable, HERE / "models.py", case, "--dir", a.dir], left())
        row["model"] = json.loads(told.read_text()) | {"export_seconds": time.time() - start}
    say(f"{case}: exported in {time.time() - start:.1f} s")
    command = [a.kiln, "compile", f"{stem}.onnx", "-o", engine, "--target", a.target, "--precision", "fp16", "--json"]
    report, seconds = call(command + a.compile_option, left())
    report = json.loads(report)
    row["compile"] = {"seconds": report.get("seconds", seconds), "engine_bytes": engine.stat().st_size, "targets": report.get("targets")}
    say(f"{case}: compiled in {seconds:.1f} s")
    if a.no_device:
        return row
    row |= check(a, stem, engine, left)
    row["telling"] = row["model"]["spread"] >= 10 * TOLERANCE
    say(f"{case}: first run {row['first_run_seconds']:.1f} s, error {row['error']:.2e}, spread {row['model']['spread']:.2f}")
    row["rules"] = {rules: other_rules(a, stem, rules, command, left) for rules in a.rules}
    return row


def other_rules(a, stem, rules, command, left):
    """The same model under other rules of fusion."""
    engine = f"{stem}.{rules}.kiln"
    try:
        report, _ = call([engine if word == pathlib.Path(f"{stem}.kiln") else word for word in command] + ["--rules", rules], left())
        return {"compile": json.loads(report), "engine": engine} | check(a, stem, engine, left)
    except (Failed, ValueError, OSError) as e:
        return {"failed": str(e)}


def check(a, stem, engine, left):
    """How far an engine's answers to both inputs are from PyTorch's in fp32."""
    told, errors = {}, []
    for letter in "ab":
        out = f"{stem}.{letter}.out.npz"
        _, seconds = call([a.kiln_run, engine, "--device", "cuda:0", "--input", f"{stem}.{letter}.npz", "--output", out], left())
        told.setdefault("first_run_seconds", seconds)
        errors.append(compare(np.load(out), np.load(f"{stem}.{letter}.ref.npz")))
    return told | {"error": max(errors), "ok": max(errors) <= TOLERANCE}


def measure(a, stem, engine):
    common = [a.kiln_run, engine, "--device", "cuda:0", "--input", f"{stem}.a.npz", "--json"]
    return {name: json.loads(call([*common, f"--{name}"], 30)[0]) for name in ("bench", "profile")}


def tune(a, stem):
    """Measures the kernels of the plan on this card, compiles with the records, and measures the engine."""
    database, engine = a.out / f"records.{stem.name}.jsonl", pathlib.Path(f"{stem}.tuned.kiln")
    options = ["--target", a.target, "--precision", "fp16"]
    command = [a.kiln, "tune", f"{stem}.onnx", "--database", database, "--here", "cuda", "--rounds", a.rounds, "--alternatives", 8]
    _, seconds = call([*command, *options, "--date", time.strftime("%F")], a.limit)
    report, _ = call([a.kiln, "compile", f"{stem}.onnx", "-o", engine, *options, "--records", database, "--json"], a.limit)
    row = {"tune_seconds": seconds, "compile": json.loads(report)}
    return row | check(a, stem, engine, lambda: 30) | measure(a, stem, engine)


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("cases", nargs="*", help="such as resnet50:1; all by default")
    p.add_argument("--kiln", default="kiln")
    p.add_argument("--kiln-run", default="kiln-run")
    p.add_argument("--out", type=pathlib.Path, required=True)
    p.add_argument("--dir", type=pathlib.Path, help="for models and engines; default: OUT/work")
    p.add_argument("--target", default="sm_90a")
    p.add_argument("--modes", default="eager,compile,reduce-overhead", help="of PyTorch; empty for none")
    p.add_argument("--ready", type=float, default=600, help="seconds from the start after which what is not compiled is left out")
    p.add_argument("--budget", type=float, default=1e9, help="seconds from the start after which no further case is timed")
    p.add_argument("--rules", action="append", default=[], help="also compile with these rules of fusion, such as none or greedy")
    p.add_argument("--tune", action="append", default=[], metavar="CASE", help="also measure kernels of this case (or all) and compile anew")
    p.add_argument("--rounds", type=int, default=2, help="of tuning")
    p.add_argument("--limit", type=float, default=90, help="seconds for tuning a case")
    p.add_argument("--jobs", type=int, default=max(1, (os.cpu_count() or 4) // 2), help="exports at once")
    p.add_argument("--keep", action="store_true", help="use models that are there already")
    p.add_argument("--no-device", action="store_true", help="only export and compile")
    p.add_argument("--compile-option", action="append", default=[], help="one more word for `kiln compile`")
    p.add_argument("--commit", default="unknown")
    a = p.parse_args()
    a.started, a.exporting = time.time(), threading.Semaphore(a.jobs)
    a.dir = a.dir or a.out / "work"
    a.dir.mkdir(parents=True, exist_ok=True)
    a.out.mkdir(parents=True, exist_ok=True)
    # Dozens of processes at once: threads of each would only wait for each other.
    os.environ.setdefault("OMP_NUM_THREADS", "2")
    os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "2")
    os.environ.setdefault("CUDA_CACHE_MAXSIZE", str(4 << 30))
    return a


def main():
    a = arguments()
    say = lambda text: print(f"{time.time() - a.started:6.1f} s  {text}", flush=True)
    cases = a.cases or models.CASES
    results = {"commit": a.commit, "target": a.target, "date": time.strftime("%F"), "cases": []}
    if not a.no_device:
        query = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]
        results["device"] = call(query, 30)[0].strip().splitlines()[0]
        results["torch"] = models.torch.__version__
    say("started")
    peers = {c: Peer(c, a.modes) for c in cases} if a.modes and not a.no_device else {}
    with futures.ThreadPoolExecutor(len(cases)) as pool:
        jobs = {c: pool.submit(prepare, c, a, say) for c in cases}
        for c in cases:
            try:
                row = jobs[c].result()
            except (Failed, OSError, ValueError, KeyError) as e:
                row = {"case": c, "failed": str(e)}
                say(f"{c}: {e}")
            results["cases"].append(row)
    (a.out / "results.json").write_text(json.dumps(results))
    for c, peer in peers.items():
        first = peer.line(0, a.ready - (time.time() - a.started))
        say(f"torch {c}: {first.get('failed', 'ready')}")
        if "failed" in first:
            peer.process.kill()
    for row in results["cases"]:
        c = row["case"]
        peer = peers.get(c)
        if time.time() - a.started > a.budget:
            row["torch"] = {"failed": "no time left"}
            continue
        if "failed" not in row and not a.no_device:
            try:
                stem = a.dir / c.replace(":", "_b")
                row |= measure(a, stem, f"{stem}.kiln")
                for other in row["rules"].values():
                    if "failed" not in other:
                        other |= measure(a, stem, other["engine"])
            except (Failed, ValueError) as e:
                row["failed"] = str(e)
        if peer:
            ready = peer.line(0, 0)
            if "failed" not in ready:
                peer.go()
                ready |= peer.line(1, 30)
            row["torch"] = ready
        table.write(results, a.out)
        say(table.line(row))
    for peer in peers.values():
        peer.process.kill()
    for row in results["cases"]:
        c = row["case"]
        if not {c, "all"} & set(a.tune) or "failed" in row or time.time() - a.started > a.budget:
            continue
        try:
            row["tuned"] = tune(a, a.dir / c.replace(":", "_b"))
            say(f"{c}: tuned in {row['tuned']['tune_seconds']:.1f} s: {table.ours(row['tuned'])} ms, error {row['tuned']['error']:.1e}")
        except (Failed, ValueError, OSError) as e:
            say(f"{c}: not tuned: {e}")
        table.write(results, a.out)
    print(table.markdown(results))


if __name__ == "__main__":
    main()
