"""Kernels that only move memory, at about 1 GB, against a device copy on the same card in the same run.

    python3 benches/gpu/bandwidth.py --kiln target/release/kiln --kiln-run target/release/kiln-run --out DIR [CASE ..]

Each case is a small ONNX model; its time is that of its kernels, each repeated 20 times, its bytes each input read once and each
output written once. DIR gets bandwidth.json. `--engines DIR` compiles into a folder (without a device: `--no-device`) or takes engines from it.
"""
import argparse
import json
import pathlib
import statistics
import subprocess

GIB = 1 << 30
SIDE = 16384


def shapes(size):
    """Extents of each case's input for elements of `size` bytes: about 1 GB in all that is read and written."""
    half = GIB // 2 // size
    return {
        "add": [half * 2 // 3 // SIDE // 64 * 64, SIDE],
        "gelu": [half // SIDE, SIDE],
        "rows": [2 * half // SIDE, SIDE],
        "long rows": [64, 2 * half // 64],
        "columns": [2 * half // SIDE, SIDE],
        "softmax": [half // SIDE, SIDE],
        "softmax 1024": [half // 1024, 1024],
        "transpose": [half // SIDE, SIDE],
        "channels last": [half // (256 * 64 * 64), 256, 64, 64],
    }


def model(case, kind, shape):
    """The ONNX model of a case."""
    from onnx import TensorProto, helper

    dtype = {"f16": TensorProto.FLOAT16, "f32": TensorProto.FLOAT}[kind]
    value = lambda name, dims: helper.make_tensor_value_info(name, dtype, dims)
    scalar = lambda name, v: helper.make_tensor(name, dtype, [], [v])
    node = helper.make_node
    inputs, init, out = [value("x", shape)], [], list(shape)
    if case == "add":
        inputs.append(value("z", shape))
        nodes = [node("Add", ["x", "z"], ["y"])]
    elif case == "gelu":
        init = [scalar("r", 2**0.5), scalar("one", 1.0), scalar("half", 0.5)]
        nodes = [node("Div", ["x", "r"], ["a"]), node("Erf", ["a"], ["b"]), node("Add", ["b", "one"], ["c"])]
        nodes += [node("Mul", ["x", "c"], ["d"]), node("Mul", ["d", "half"], ["y"])]
    elif case.endswith("rows") or case == "columns":
        axis = 0 if case == "columns" else 1
        init = [helper.make_tensor("axes", TensorProto.INT64, [1], [axis])]
        nodes, out = [node("ReduceMax", ["x", "axes"], ["y"], keepdims=0)], [shape[1 - axis]]
    elif case.startswith("softmax"):
        nodes = [node("Softmax", ["x"], ["y"], axis=-1)]
    else:
        order = [1, 0] if case == "transpose" else [0, 2, 3, 1]
        nodes, out = [node("Transpose", ["x"], ["y"], perm=order)], [shape[i] for i in order]
    graph = helper.make_graph(nodes, case.replace(" ", "_"), inputs, [value("y", out)], init)
    opset = [helper.make_opsetid("", 18)]
    return helper.make_model(graph, opset_imports=opset, ir_version=8), out


def elements(shape):
    n = 1
    for d in shape:
        n *= d
    return n


def copies():
    """What a device copy of 512 MiB moves, in GB/s, read plus written."""
    import torch

    x = torch.rand(GIB // 8, device="cuda")
    y = torch.empty_like(x)
    times = []
    for _ in range(25):
        begin, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        begin.record()
        y.copy_(x)
        end.record()
        end.synchronize()
        times.append(begin.elapsed_time(end))
    return 2 * x.numel() * 4 / statistics.median(times[5:]) / 1e6


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("cases", nargs="*", help="such as 'softmax:f16'; all by default")
    p.add_argument("--kiln", default="kiln")
    p.add_argument("--kiln-run", default="kiln-run")
    p.add_argument("--out", type=pathlib.Path, required=True)
    p.add_argument("--engines", type=pathlib.Path)
    p.add_argument("--target", default="sm_90a")
    p.add_argument("--no-device", action="store_true")
    p.add_argument("--commit", default="unknown")
    a = p.parse_args()
    engines = a.engines or a.out / "work"
    for folder in (a.out, engines):
        folder.mkdir(parents=True, exist_ok=True)
    every = [f"{c}:{k}" for k, size in (("f16", 2), ("f32", 4)) for c in shapes(size)]
    rows = []
    ceiling = None if a.no_device else copies()
    for name in a.cases or every:
        case, kind = name.split(":")
        size = 2 if kind == "f16" else 4
        shape = shapes(size)[case]
        engine = engines / f"{case.replace(' ', '_')}_{kind}.kiln"
        made, out = model(case, kind, shape)
        if not engine.exists():
            file = engine.with_suffix(".onnx")
            file.write_bytes(made.SerializeToString())
            precision = ["--precision", "fp16"] if kind == "f16" else []
            subprocess.run([a.kiln, "compile", file, "-o", engine, "--target", a.target, *precision], check=True)
        if a.no_device:
            continue
        command = [a.kiln_run, engine, "--device", "cuda:0", "--profile", "--json", "--warmup", "1", "--iterations", "3"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        except (subprocess.SubprocessError, OSError) as e:
            print(f"{name}: {getattr(e, 'stderr', e)}", flush=True)
            continue
        us = sum(step["us"] for step in json.loads(done.stdout))
        moved = size * (elements(shape) * (2 if case == "add" else 1) + elements(out))
        rows.append({"case": name, "shape": shape, "us": us, "gbs": moved / us / 1e3, "of_copy": moved / us / 1e3 / ceiling})
        print(f"{name:20} {us:9.1f} us {moved / us / 1e3:7.0f} GB/s {100 * rows[-1]['of_copy']:6.1f} % of a copy", flush=True)
    if not a.no_device:
        import torch

        told = {"device": torch.cuda.get_device_name(), "commit": a.commit, "copy_gbs": ceiling, "cases": rows}
        (a.out / "bandwidth.json").write_text(json.dumps(told, indent=1))
        print(f"copy: {ceiling:.0f} GB/s")


if __name__ == "__main__":
    main()
