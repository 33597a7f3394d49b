#!/usr/bin/env python3
"""One engine over a range of shapes, against an engine compiled for each shape.

dynamic_shapes.py pack --cache CACHE --bin BIN --out DIR --target cpu|cuda [--model det|bert] [--vocabulary N]
dynamic_shapes.py run --run KILN_RUN --dir DIR --device cpu|cuda:0 [--out RESULTS.json]

`pack` needs the compiler and onnxruntime: it writes engines, inputs and references (onnxruntime without its optimiser).
--vocabulary keeps the first N rows of BERT's embeddings, so that its engines can be carried; --jobs compiles so many at a time. `run` needs kiln-run alone. Both engines of a shape are timed in turn, a warm-up and then the median of many runs."""
import argparse
import concurrent.futures
import json
import pathlib
import subprocess

import numpy as np

from compare import compare

MODELS = {
    "det": {
        "file": "ppocrv6_det_small.onnx",
        "range": "x=1x3x320..640..1280x320..640..1280",
        "shapes": [(320, 320), (352, 608), (480, 640), (640, 640), (736, 992), (960, 960), (960, 1280), (1280, 1280)],
        "input": lambda h, w: {"x": np.random.default_rng(h * w).standard_normal((1, 3, h, w)).astype(np.float32)},
        "fixed": lambda h, w: [f"x=1x3x{h}x{w}"],
    },
    "bert": {
        "file": "paraphrase_minilm_l3_v2.onnx",
        "range": None,
        "shapes": [(1, n) for n in (8, 16, 40, 77, 128, 200, 384, 512)],
        "input": None,
        "fixed": None,
    },
}


def call(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def fewer_words(model, count, out):
    """The model with the first rows of its table of words; all else is as it was."""
    import onnx
    from onnx import numpy_helper

    m = onnx.load(str(model))
    for w in m.graph.initializer:
        if len(w.dims) == 2 and w.dims[0] > 20000:
            w.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(w)[:count], w.name))
    onnx.save(m, str(out))
    return out


def bert_inputs(model, words):
    import onnx
    names = [i.name for i in onnx.load(str(model), load_external_data=False).graph.input]

    def make(batch, length):
        rng = np.random.default_rng(length)
        out = {}
        for n in names:
            if "mask" in n:
                out[n] = np.ones((batch, length), np.int64)
            elif "type" in n:
                out[n] = np.zeros((batch, length), np.int64)
            else:
                out[n] = rng.integers(min(1000, words // 2), min(20000, words), (batch, length))
        return out

    shapes = lambda dims: [f"{n}={dims}" for n in names]
    return make, shapes


def pack(a):
    from reference import session

    a.out.mkdir(parents=True, exist_ok=True)
    for name, m in MODELS.items():
        if a.model and a.model != name:
            continue
        model = a.cache / m["file"]
        make, fixed, ranged = m["input"], m["fixed"], [m["range"]]
        if name == "bert":
            if a.vocabulary:
                model = fewer_words(model, a.vocabulary, a.out / "bert.onnx")
            make, dims = bert_inputs(model, a.vocabulary or 20000)
            fixed, ranged = (lambda b, n: dims(f"{b}x{n}")), dims("1x8..128..512")
        flags = lambda shapes: [x for s in shapes for x in ("--shape", s)]
        compile_as = lambda tag, shapes: call(a.bin / "kiln", "compile", model, "-o", a.out / f"{name}.{tag}.kiln", "--target", a.target, *flags(shapes))
        pool = concurrent.futures.ThreadPoolExecutor(a.jobs)
        engines = [pool.submit(compile_as, "range", ranged)]
        engines += [pool.submit(compile_as, "x".join(map(str, s)), fixed(*s)) for s in m["shapes"]]
        reference = session(str(model), optimised=False, threads=2)
        for shape in m["shapes"]:
            tag = "x".join(map(str, shape))
            inputs = make(*shape)
            np.savez(a.out / f"{name}.{tag}.in.npz", **inputs)
            outputs = reference.run(None, inputs)
            np.savez(a.out / f"{name}.{tag}.ref.npz", **{o.name: v for o, v in zip(reference.get_outputs(), outputs)})
        for e in engines:
            e.result()
        print(f"{name}: {len(engines)} engines", flush=True)


def run(a):
    rows = []
    for given in sorted(a.dir.glob("*.in.npz"), key=lambda p: p.stat().st_size):
        name, tag = given.name.removesuffix(".in.npz").split(".")
        times, fastest, errors = {}, {}, {}
        for kind in ("range", tag):
            engine = a.dir / f"{name}.{kind}.kiln"
            out = a.work / f"{name}.{tag}.{kind}.npz"
            call(a.run, engine, "--device", a.device, "--input", given, "--output", out)
            errors[kind] = max(r["error"] for r in compare(np.load(out), np.load(a.dir / f"{name}.{tag}.ref.npz")))
            report = json.loads(call(a.run, engine, "--bench", "--device", a.device, "--input", given, "--iterations", a.iterations, "--warmup", 5, "--json"))
            found = report.get("on_device") or report["wall"]
            times[kind], fastest[kind] = found["median_us"], found["min_us"]
        row = {"model": name, "shape": tag, "error_range": errors["range"], "error_fixed": errors[tag], "us_range": times["range"],
               "us_fixed": times[tag], "ratio": times["range"] / times[tag], "ratio_of_fastest": fastest["range"] / fastest[tag]}
        rows.append(row)
        print(f"{name:5} {tag:10} error {row['error_range']:.1e} {row['error_fixed']:.1e}  {row['us_range']:10.1f} us  {row['us_fixed']:10.1f} us  {row['ratio']:.2f}x, of the fastest runs {row['ratio_of_fastest']:.2f}x", flush=True)
    if a.out:
        a.out.write_text(json.dumps(rows, indent=1) + "\n")


def main():
    p = argparse.ArgumentParser()
    commands = p.add_subparsers(required=True)
    q = commands.add_parser("pack")
    q.add_argument("--cache", type=pathlib.Path, required=True)
    q.add_argument("--bin", type=pathlib.Path, required=True)
    q.add_argument("--out", type=pathlib.Path, required=True)
    q.add_argument("--target", default="cpu")
    q.add_argument("--model")
    q.add_argument("--vocabulary", type=int)
    q.add_argument("--jobs", type=int, default=1)
    q.set_defaults(f=pack)
    q = commands.add_parser("run")
    q.add_argument("--run", type=pathlib.Path, required=True)
    q.add_argument("--dir", type=pathlib.Path, required=True)
    q.add_argument("--work", type=pathlib.Path, default=pathlib.Path("/tmp"))
    q.add_argument("--device", default="cpu")
    q.add_argument("--iterations", default="20")
    q.add_argument("--out", type=pathlib.Path)
    q.set_defaults(f=run)
    a = p.parse_args()
    a.f(a)


if __name__ == "__main__":
    main()
