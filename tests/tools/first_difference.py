#!/usr/bin/env python3
"""Shows where a model's tensors first differ from onnxruntime's (its optimiser off), in order of nodes.

first_difference.py --model MODEL.onnx --input INPUTS.npz --bin FOLDER_WITH_KILN [--lines N]

Every tensor is an output, so kernels are cut more finely than in the model's own engine. Of a floating tensor it says how far it
is (relative L2), of an integer one how many elements differ; of a mean or a sum, how far both are from the sum in double
precision of the operand that each had."""
import argparse
import pathlib
import tempfile

import numpy as np
import onnx

from models import call
from reference import session

SUMS = {"ReduceMean": np.mean, "ReduceSum": np.sum}


def exact(node, values, constants):
    """A sum's result in double precision from the operand in `values`."""
    axes = next((list(a.ints) for a in node.attribute if a.name == "axes"), None) or (constants[node.input[1]].tolist() if len(node.input) > 1 else None)
    keep = next((bool(a.i) for a in node.attribute if a.name == "keepdims"), True)
    return SUMS[node.op_type](values[node.input[0]].astype(np.float64), axis=None if axes is None else tuple(axes), keepdims=keep)


def main():
    p = argparse.ArgumentParser()
    for flag in ("model", "input", "bin"):
        p.add_argument(f"--{flag}", type=pathlib.Path, required=True)
    p.add_argument("--lines", type=int, default=20)
    a = p.parse_args()
    m = onnx.load(str(a.model))
    had = {o.name for o in m.graph.output}
    constants = {w.name: onnx.numpy_helper.to_array(w) for w in m.graph.initializer}
    for n in m.graph.node:
        if n.op_type != "Constant":
            m.graph.output.extend(onnx.helper.make_empty_tensor_value_info(o) for o in n.output if o and o not in had)
    with tempfile.TemporaryDirectory() as tmp:
        folder = pathlib.Path(tmp)
        onnx.save(m, folder / "all.onnx")
        s = session(str(folder / "all.onnx"))
        wanted = dict(np.load(a.input))
        wanted |= dict(zip([o.name for o in s.get_outputs()], s.run(None, wanted)))
        call([a.bin / "kiln", "compile", folder / "all.onnx", "-o", folder / "all.kiln", "--target", "cpu"])
        call([a.bin / "kiln", "run", folder / "all.kiln", "--device", "cpu", "--input", a.input, "--output", folder / "out.npz"])
        got = dict(np.load(a.input)) | dict(np.load(folder / "out.npz"))
    shown = 0
    for n in m.graph.node:
        for o in (o for o in n.output if o in got and o in wanted):
            g, w = got[o].astype(np.float64), wanted[o].astype(np.float64)
            differ = int((g != w).sum())
            if differ == 0 or shown == a.lines:
                continue
            shown += 1
            line = f"{n.op_type:24} {o[-40:]:40} {wanted[o].dtype!s:8} {differ} of {w.size} differ, {np.linalg.norm(g - w) / max(np.linalg.norm(w), 1e-30):.1e}"
            if n.op_type in SUMS and n.input[0] in got and n.input[0] in wanted:
                far = [np.linalg.norm(v[o] - e) / max(np.linalg.norm(e), 1e-30) for v, e in ((v, exact(n, v, constants)) for v in (got, wanted))]
                line += f"; from the exact sum: here {far[0]:.1e}, onnxruntime {far[1]:.1e}"
            print(line, flush=True)


if __name__ == "__main__":
    main()
