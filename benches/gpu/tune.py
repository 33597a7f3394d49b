"""Tunes several models for one card with one database of measured kernels, all cores planning, one process timing.

    python3 benches/gpu/tune.py --kiln target/release/kiln --kiln-run target/release/kiln-run --database DB.jsonl MODEL.onnx ..

In every round each model says which kernels its best plan rests on that nobody has measured (`kiln tune --bundle`), models side
by side; then one process times the bundles one after the other. It ends when every plan is known, or after --rounds.
`ship.py` puts a database into the compiler.
"""
import argparse
import concurrent.futures as futures
import os
import pathlib
import subprocess
import sys
import time


def wanted(a, model, folder):
    """Writes the bundle of what a model needs next; its report, and the bundle if there is something to time."""
    bundle = folder / f"{model.stem}.bundle"
    bundle.unlink(missing_ok=True)
    command = [a.kiln, "tune", model, "--database", a.database, "--bundle", bundle, "--target", a.target, "--precision", a.precision]
    command += ["--alternatives", a.alternatives, "--slack", a.slack] + ["--predict"] * a.fresh
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=a.limit)
    if done.returncode != 0:
        return f"failed: {(done.stdout + done.stderr)[-500:]}", None
    return done.stdout.strip().splitlines()[0], bundle if bundle.exists() else None


def timed(a, bundle):
    """Times a bundle into the database."""
    command = [a.kiln_run, "bundle", bundle, "--records", a.database, "--device", a.device, "--date", a.date]
    command += ["--iterations", a.iterations, "--warmup", 1, "--warm-only"]
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=a.limit)
    lines = (done.stdout + done.stderr).strip().splitlines()
    return lines[-1] if lines else f"exit {done.returncode}"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("models", nargs="+", type=pathlib.Path)
    p.add_argument("--kiln", default="kiln")
    p.add_argument("--kiln-run", default="kiln-run")
    p.add_argument("--database", type=pathlib.Path, required=True)
    p.add_argument("--target", default="sm_90a")
    p.add_argument("--precision", default="fp16")
    p.add_argument("--device", default="cuda:0")
    p.add_argument("--rounds", type=int, default=4)
    p.add_argument("--alternatives", type=int, default=8, help="measured of each kernel that is not known, itself included")
    p.add_argument("--slack", type=int, default=60, help="per cent that an alternative may be predicted to be slower")
    p.add_argument("--iterations", type=int, default=9)
    p.add_argument("--date", default=time.strftime("%F"))
    p.add_argument("--fresh", action="store_true", help="measure anew what was shipped with the compiler")
    p.add_argument("--limit", type=float, default=300, help="seconds for one command")
    p.add_argument("--budget", type=float, default=1e9, help="seconds after which no further round begins")
    p.add_argument("--jobs", type=int, default=os.cpu_count() or 4, help="models planned at once")
    a = p.parse_args()
    started = time.time()
    say = lambda text: print(f"{time.time() - started:6.1f} s  {text}", flush=True)
    folder = a.database.parent / "bundles"
    folder.mkdir(parents=True, exist_ok=True)
    failed = False
    for round_ in range(a.rounds):
        if time.time() - started > a.budget:
            say("no time left")
            break
        with futures.ThreadPoolExecutor(a.jobs) as pool:
            found = list(pool.map(lambda m: wanted(a, m, folder), a.models))
        for model, (report, _) in zip(a.models, found):
            failed |= report.startswith("failed")
            say(f"round {round_}: {model.stem}: {report}")
        bundles = [b for _, b in found if b]
        if not bundles:
            break
        for b in bundles:
            say(f"round {round_}: {b.stem}: {timed(a, b)}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
