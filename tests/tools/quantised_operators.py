#!/usr/bin/env python3
"""Holds every quantised operator of a model against onnxruntime's, each on the operands that onnxruntime gave it.

quantised_operators.py --model MODEL.onnx --input INPUTS.npz --bin FOLDER_WITH_KILN

A whole quantised model says little of its operators: where a float before a quantiser rounds differently, an element may fall to
the other side of a tie, and all behind it differs. Here nothing is behind anything: one model of all nodes of these kinds, whose
operands are inputs, runs on the CPU. Integers must be equal; floats may be a unit in the last place apart."""
import argparse
import collections
import pathlib
import sys
import tempfile

import numpy as np
import onnx

from models import call
from reference import session

KINDS = {"DynamicQuantizeLinear", "QuantizeLinear", "DequantizeLinear", "ConvInteger", "MatMulInteger", "QLinearConv", "QLinearMatMul",
         "QLinearAdd", "QLinearMul", "QLinearSigmoid", "QLinearLeakyRelu", "QLinearSoftmax", "QLinearGlobalAveragePool",
         "QLinearAveragePool", "QLinearConcat", "QGemm"}


def split(model, inputs, folder):
    """The model of the operators alone, its operands and what onnxruntime computes from them."""
    m = onnx.load(str(model))
    known = {w.name for w in m.graph.initializer}
    nodes = [n for n in m.graph.node if n.op_type in KINDS]
    results = [o for n in nodes for o in n.output if o]
    operands = sorted({i for n in nodes for i in n.input if i and i not in known})
    given = {i.name for i in m.graph.input}
    had = {o.name for o in m.graph.output}
    for name in sorted({*operands, *results} - given - had):
        m.graph.output.append(onnx.helper.make_empty_tensor_value_info(name))
    onnx.save(m, folder / "all.onnx")
    s = session(str(folder / "all.onnx"))
    values = dict(np.load(inputs))
    values |= dict(zip([o.name for o in s.get_outputs()], s.run(None, values)))
    typed = lambda n: onnx.helper.make_tensor_value_info(n, onnx.helper.np_dtype_to_tensor_dtype(values[n].dtype), values[n].shape)
    # A result that another of the nodes reads is an operand too, under a name of its own.
    inner = {n: f"{n}/operand" for n in operands}
    for n in nodes:
        n.input[:] = [inner.get(i, i) for i in n.input]
    used = {i for n in nodes for i in n.input}
    rename = lambda n, info: (info.__setattr__("name", inner[n]), info)[1]
    graph = onnx.helper.make_graph(nodes, "operators", [rename(n, typed(n)) for n in operands], [typed(o) for o in results],
                                   [w for w in m.graph.initializer if w.name in used])
    onnx.save(onnx.helper.make_model(graph, opset_imports=m.opset_import, ir_version=m.ir_version), folder / "operators.onnx")
    np.savez(folder / "operands.npz", **{inner[n]: values[n] for n in operands})
    return nodes, values


def main():
    p = argparse.ArgumentParser()
    for flag in ("model", "input", "bin"):
        p.add_argument(f"--{flag}", type=pathlib.Path, required=True)
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as tmp:
        folder = pathlib.Path(tmp)
        nodes, values = split(a.model, a.input, folder)
        call([a.bin / "kiln", "compile", folder / "operators.onnx", "-o", folder / "o.kiln", "--target", "cpu"])
        call([a.bin / "kiln", "run", folder / "o.kiln", "--device", "cpu", "--input", folder / "operands.npz", "--output", folder / "out.npz"])
        got = np.load(folder / "out.npz")
        table = collections.defaultdict(lambda: [0, 0, 0, 0])
        for n in nodes:
            row = table[n.op_type]
            row[0] += 1
            for o in filter(None, n.output):
                g, w = got[o], values[o]
                assert g.shape == w.shape and g.dtype == w.dtype, (o, g.shape, w.shape, g.dtype, w.dtype)
                differ = g != w
                row[1] += g.size
                row[2] += int(differ.sum())
                apart = np.abs(g.astype(np.float64) - w) > (np.spacing(np.abs(w)) if np.issubdtype(w.dtype, np.floating) else 0)
                row[3] += int(apart.sum())
    for kind, (count, size, differ, apart) in sorted(table.items()):
        print(f"{a.model.name} {a.input.name}: {kind}: {count} nodes, {size} elements, {differ} differ, {apart} by more than allowed", flush=True)
    sys.exit(0 if all(row[3] == 0 for row in table.values()) else 1)


if __name__ == "__main__":
    main()
