#!/usr/bin/env python3
"""The demo: draws a line of text, compiles an OCR model, reads the line with it, shows how the model was fused."""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

import numpy as np
from PIL import Image

import natural

MODEL = "ppocrv6_rec_small"


def characters(path):
    """The model's alphabet, from its metadata: class 0 is the blank of CTC, the last class a space."""
    import onnx

    model = onnx.load(path, load_external_data=False)
    (alphabet,) = [p.value for p in model.metadata_props if p.key == "character"]
    return [""] + alphabet.split("\n") + [" "]


def decode(probabilities, alphabet):
    best = probabilities.argmax(axis=1)
    keep = [i for i, c in enumerate(best) if c and (i == 0 or best[i - 1] != c)]
    text = "".join(alphabet[best[i]] for i in keep)
    confidence = float(np.mean([probabilities[i, best[i]] for i in keep])) if keep else 0.0
    return text, confidence


def show(pixels, columns=112):
    """The picture as half-block characters, two rows of pixels a line."""
    image = Image.fromarray(((pixels[0].transpose(1, 2, 0)[:, :, ::-1] * 0.5 + 0.5) * 255).astype(np.uint8)).convert("L")
    ink = np.asarray(image).min(axis=0) < 90
    image = image.crop((0, 6, int(np.flatnonzero(ink).max()) + 6, 42)).resize((columns, 24), Image.LANCZOS)
    dark = np.asarray(image) < 165
    for top, bottom in zip(dark[0::2], dark[1::2]):
        print("   " + "".join(" ▄▀█"[2 * t + b] for t, b in zip(top, bottom)))


def fused(engine):
    """How many ONNX nodes each kernel holds, the largest ones by name."""
    for target in engine["targets"]:
        kernels = [[o for o in k["ops"] if not o.startswith("alg.")] for k in target["kernels"]]
        nodes = sum(map(len, kernels))
        print(f"{target['target']}: {target['launches']} launches of {len(kernels)} kernels; the kernels hold {nodes} ONNX nodes. The largest:")
        for k in sorted(zip(map(len, kernels), range(len(kernels))), reverse=True)[:4]:
            kernel, ops = target["kernels"][k[1]], kernels[k[1]]
            shown = " ".join(ops[:9]) + (" ..." if len(ops) > 9 else "")
            print(f"   {kernel['name']:14} {len(ops):2} nodes: {shown}")
    print()


def run(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def has_gpu(kiln):
    return json.loads(run(kiln, "devices", "--json"))["cuda"] != []


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--cache", type=pathlib.Path, required=True)
    p.add_argument("--bin", type=pathlib.Path, required=True)
    p.add_argument("--text", default="Hello World 2024 ONNX")
    a = p.parse_args()
    work = a.cache / "demo"
    work.mkdir(parents=True, exist_ok=True)
    kiln, model, engine = a.bin / "kiln", a.cache / f"{MODEL}.onnx", work / "reader.kiln"
    gpu = has_gpu(kiln)
    target, device = ("cuda", "cuda:0") if gpu else ("cpu", "cpu")

    width = max(320, -(-int(natural.ImageFont.truetype(natural.FONT, 28).getlength(a.text) + 16) // 32) * 32)
    line = natural.text_line(a.text, width)
    np.savez(work / "line.npz", **line)
    print("\nA picture of a line of text:\n")
    show(line["x"])

    started = time.perf_counter()
    run(kiln, "compile", model, "-o", engine, "--target", target)
    took = time.perf_counter() - started
    print(f"\nCompiled {MODEL} ({model.stat().st_size / 1e6:.0f} MB, text recognition, any width) for {target} in {took:.1f} s.")
    fused(json.loads(run(kiln, "inspect", engine, "--json")))

    run(a.bin / "kiln-run", engine, "--device", device, "--input", work / "line.npz", "--output", work / "answer.npz")
    (probabilities,) = np.load(work / "answer.npz").values()
    text, confidence = decode(probabilities[0], characters(model))
    timing = json.loads(run(a.bin / "kiln-run", engine, "--device", device, "--input", work / "line.npz", "--bench", "--json"))
    where = timing.get("device", device)
    print(f"The model reads:  {text!r}  ({confidence:.0%} sure)")
    print(f"Time for a line:  {timing['wall']['median_us'] / 1000:.2f} ms on {where} (median of {timing['wall']['count']} runs)\n")
    if text != a.text:
        sys.exit(f"expected {a.text!r}")


if __name__ == "__main__":
    os.chdir(pathlib.Path(__file__).resolve().parents[2])
    main()
