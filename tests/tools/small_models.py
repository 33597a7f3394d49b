#!/usr/bin/env python3
"""Writes small models of kinds that real ones are too large to test often, with onnxruntime's answers (its optimiser off):
small_models.py OUT makes OUT/<name>.onnx, OUT/<name>.npz, OUT/<name>.ref.npz.

per_class: a detector's post-processing, the same few operators for every class. grouped_decoder: attention with grouped
queries, rotary positions and cached keys and values. convnet and mlp: half-precision and quantised versions, made with
onnxruntime's own tools."""
import pathlib
import sys
import tempfile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_dynamic, quantize_static
from onnxruntime.transformers.float16 import convert_float_to_float16

from reference import session

RNG = np.random.default_rng(17)


def f32(*shape, scale=1.0):
    return (RNG.standard_normal(shape) * scale).astype(np.float32)


class Build:
    """Nodes and constants of a model."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def const(self, value):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def ints(self, *values):
        return self.const(np.array(values, np.int64))

    def op(self, operator, *inputs, outputs=1, **attributes):
        names = [f"{operator}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, list(inputs), names, name=names[0], **attributes))
        return names[0] if outputs == 1 else names

    def model(self, inputs, outputs):
        info = lambda name, dtype, shape: helper.make_tensor_value_info(name, dtype, shape)
        nodes = self.nodes + [helper.make_node("Identity", [v], [n]) for n, (v, _) in outputs.items()]
        graph = helper.make_graph(nodes, "g", [info(n, d, s) for n, (d, s) in inputs.items()],
                                  [info(n, d, None) for n, (_, d) in outputs.items()], self.constants)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


F32, I64 = TensorProto.FLOAT, TensorProto.INT64


def per_class(classes=6, anchors=50, kept=7):
    b = Build()
    best, counts = [], []
    for c in range(classes):
        column = b.op("Gather", "scores", b.const(np.int64(c)), axis=1)
        above = b.op("Greater", column, b.const(np.float32(0.3)))
        at = b.op("Transpose", b.op("NonZero", above), perm=[1, 0])
        found = b.op("GatherND", column, at)
        count = b.op("Shape", found)
        k = b.op("ReduceMin", b.op("Concat", count, b.ints(kept), axis=0), keepdims=1)
        values, index = b.op("TopK", found, k, outputs=2)
        best.append(values)
        counts.append(b.op("GatherND", at, b.op("Unsqueeze", index, b.ints(1))))
    outputs = {"best": (b.op("Concat", *best, axis=0), F32), "at": (b.op("Concat", *counts, axis=0), I64)}
    return b.model({"scores": (F32, [anchors, classes])}, outputs), {"scores": RNG.random((anchors, classes)).astype(np.float32)}


def grouped_decoder(width=32, heads=4, groups=2, old=5, new=3):
    size = width // heads
    b = Build()
    norm = lambda x: b.op("Mul", x, b.op("Reciprocal", b.op("Sqrt", b.op("Add", b.op("ReduceMean", b.op("Mul", x, x), axes=[-1]), b.const(np.float32(1e-5))))))
    linear = lambda x, n, m: b.op("MatMul", x, b.const(f32(n, m, scale=n**-0.5)))
    split = lambda x, n: b.op("Transpose", b.op("Reshape", x, b.ints(0, 0, n, size)), perm=[0, 2, 1, 3])
    extent = lambda x, axis: b.op("Gather", b.op("Shape", x), b.const(np.int64(axis)))
    before = extent("past_k", 2)
    at = b.op("Add", b.op("Range", b.const(np.int64(0)), extent("x", 1), b.const(np.int64(1))), before)
    rates = (10000.0 ** (-np.arange(0, size, 2) / size)).astype(np.float32)
    angle = b.op("Mul", b.op("Unsqueeze", b.op("Cast", at, to=F32), b.ints(1)), b.const(rates[None]))
    angle = b.op("Concat", angle, angle, axis=-1)
    cos, sin = b.op("Cos", angle), b.op("Sin", angle)

    def rotate(x):
        low, high = b.op("Split", x, outputs=2, axis=-1)
        return b.op("Add", b.op("Mul", x, cos), b.op("Mul", b.op("Concat", b.op("Neg", high), low, axis=-1), sin))

    x = norm("x")
    q = rotate(split(linear(x, width, width), heads))
    k = b.op("Concat", "past_k", rotate(split(linear(x, width, groups * size), groups)), axis=2)
    v = b.op("Concat", "past_v", split(linear(x, width, groups * size), groups), axis=2)
    each = lambda t: b.op("Reshape", b.op("Expand", b.op("Unsqueeze", t, b.ints(2)), b.ints(1, 1, heads // groups, 1, 1)), b.ints(1, heads, -1, size))
    s = b.op("Mul", b.op("MatMul", q, b.op("Transpose", each(k), perm=[0, 1, 3, 2])), b.const(np.float32(size**-0.5)))
    seen = b.op("LessOrEqual", b.op("Unsqueeze", b.op("Range", b.const(np.int64(0)), extent(k, 2), b.const(np.int64(1))), b.ints(0)), b.op("Unsqueeze", at, b.ints(1)))
    a = b.op("MatMul", b.op("Softmax", b.op("Where", seen, s, b.const(np.float32(-3.4e38))), axis=-1), each(v))
    a = linear(b.op("Reshape", b.op("Transpose", a, perm=[0, 2, 1, 3]), b.ints(0, 0, width)), width, width)
    inputs = {"x": (F32, [1, "new", width]), "past_k": (F32, [1, groups, "old", size]), "past_v": (F32, [1, groups, "old", size])}
    given = {"x": f32(1, new, width), "past_k": f32(1, groups, old, size), "past_v": f32(1, groups, old, size)}
    return b.model(inputs, {"y": (b.op("Add", "x", a), F32), "k": (k, F32), "v": (v, F32)}), given


def convnet(channels=16, size=24):
    b = Build()
    x, last = "x", 3
    for n in (channels, 2 * channels):
        x = b.op("Conv", x, b.const(f32(n, last, 3, 3, scale=(last * 9) ** -0.5)), b.const(f32(n, scale=0.1)), pads=[1, 1, 1, 1], strides=[2, 2])
        x = b.op("Relu", x)
        y = b.op("Conv", x, b.const(f32(n, 1, 3, 3, scale=0.3)), pads=[1, 1, 1, 1], group=n)
        x, last = b.op("Add", x, y), n
    x = b.op("Flatten", b.op("GlobalAveragePool", x))
    x = b.op("Gemm", x, b.const(f32(last, 10, scale=last**-0.5)), b.const(f32(10, scale=0.1)))
    return b.model({"x": (F32, [1, 3, size, size])}, {"y": (x, F32)}), {"x": f32(1, 3, size, size)}


def mlp(width=96, inner=192):
    b = Build()
    h = b.op("LayerNormalization", "x", b.const(np.ones(width, np.float32)), b.const(np.zeros(width, np.float32)))
    h = b.op("Add", b.op("MatMul", h, b.const(f32(width, inner, scale=width**-0.5))), b.const(f32(inner, scale=0.1)))
    h = b.op("Tanh", h)
    h = b.op("MatMul", h, b.const(f32(inner, width, scale=inner**-0.5)))
    return b.model({"x": (F32, ["rows", width])}, {"y": (b.op("Add", "x", h), F32)}), {"x": f32(13, width)}


class Once(CalibrationDataReader):
    def __init__(self, inputs):
        self.left = [inputs]

    def get_next(self):
        return self.left.pop() if self.left else None


def narrow(name, model, inputs):
    """The versions of a model, by name."""
    with tempfile.TemporaryDirectory() as tmp:
        source, target = pathlib.Path(tmp) / "a.onnx", pathlib.Path(tmp) / "b.onnx"
        onnx.save(model, source)
        quantize_dynamic(source, target, weight_type=QuantType.QInt8)
        yield f"{name}_dynamic", onnx.load(target)
        for kind, form in (("qdq", QuantFormat.QDQ), ("qoperator", QuantFormat.QOperator)):
            quantize_static(source, target, Once(inputs), quant_format=form, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8, per_channel=True)
            yield f"{name}_{kind}", onnx.load(target)
        yield f"{name}_fp16", convert_float_to_float16(onnx.load(source), keep_io_types=True)


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    every = []
    for make in (per_class, grouped_decoder):
        every.append((make.__name__, *make()))
    for make in (convnet, mlp):
        model, inputs = make()
        every += [(name, m, inputs) for name, m in narrow(make.__name__, model, inputs)]
    for name, model, inputs in every:
        onnx.save(model, out / f"{name}.onnx")
        s = session(str(out / f"{name}.onnx"), threads=1)
        np.savez(out / f"{name}.npz", **inputs)
        np.savez(out / f"{name}.ref.npz", **dict(zip([o.name for o in s.get_outputs()], s.run(None, inputs))))
    (out / "made").write_text("")
    print(f"{len(every)} small models")


if __name__ == "__main__":
    main()
