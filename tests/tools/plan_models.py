#!/usr/bin/env python3
"""Writes the models whose plan time is measured: plan_models.py OUT [--filled] [NAME...].

ResNet-50 and a YOLOv5s-like detector with their batch norms, BERT-base and Llama-style decoders (48 and 96 layers) in the
small operators that exporters of opset 13 write. Weights are zeros in one sparse file, since planning reads none of them;
or, to run the models, 16 KiB of small random numbers over and over, which compress well."""
import pathlib
import sys

import numpy as np
from onnx import TensorProto, helper, numpy_helper


FILLED = False


class Net:
    def __init__(self, name, opset=13):
        self.name, self.opset = name, opset
        self.nodes, self.weights, self.inputs, self.outputs = [], [], [], []
        self.largest, self.count = 0, 0

    def input(self, name, shape, dtype=TensorProto.FLOAT):
        self.inputs.append(helper.make_tensor_value_info(name, dtype, shape))
        return name

    def weight(self, *shape):
        t = TensorProto(name=f"w{len(self.weights)}", data_type=TensorProto.FLOAT, dims=shape, data_location=TensorProto.EXTERNAL)
        size = int(np.prod(shape)) * 4
        self.largest = max(self.largest, size)
        for key, value in ("location", f"{self.name}.bin"), ("offset", "0"), ("length", str(size)):
            t.external_data.add(key=key, value=value)
        self.weights.append(t)
        return t.name

    def const(self, value, dtype=None):
        t = numpy_helper.from_array(np.asarray(value, dtype=dtype), f"c{len(self.weights)}")
        self.weights.append(t)
        return t.name

    def ints(self, *values):
        return self.const(values, np.int64)

    def __call__(self, op, *inputs, outs=1, **attributes):
        self.count += 1
        names = [f"{op}_{self.count}" + (f"_{i}" if outs > 1 else "") for i in range(outs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, name=f"{op}_{self.count}", **attributes))
        return names if outs > 1 else names[0]

    def linear(self, x, n, m, bias=True):
        y = self("MatMul", x, self.weight(n, m))
        return self("Add", y, self.weight(m)) if bias else y

    def save(self, folder, outputs):
        outs = [helper.make_tensor_value_info(o, TensorProto.FLOAT, None) for o in outputs]
        graph = helper.make_graph(self.nodes, self.name, self.inputs, outs, self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)
        path = folder / f"{self.name}.onnx"
        path.write_bytes(model.SerializeToString())
        with open(folder / f"{self.name}.bin", "wb") as f:
            f.truncate(self.largest)
            if FILLED:
                block = (np.random.default_rng(1).standard_normal(4096) * 0.02).astype(np.float32).tobytes()
                f.write((block * (self.largest // len(block) + 1))[: self.largest])
        print(path)


def conv_bn(b, x, i, o, k, s=1, act="Relu", pad=None):
    pads = [k // 2 if pad is None else pad] * 4
    y = b("Conv", x, b.weight(o, i, k, k), kernel_shape=[k, k], strides=[s, s], pads=pads)
    variance = b.const(np.linspace(0.5, 1.5, o), np.float32)
    y = b("BatchNormalization", y, b.weight(o), b.weight(o), b.weight(o), variance, epsilon=1e-5)
    if act == "Relu":
        return b("Relu", y)
    return b("Mul", y, b("Sigmoid", y)) if act == "SiLU" else y


def resnet50(folder):
    b = Net("resnet50")
    x = conv_bn(b, b.input("x", [1, 3, 224, 224]), 3, 64, 7, 2)
    x = b("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
    width = 64
    for stage, (blocks, mid) in enumerate(((3, 64), (4, 128), (6, 256), (3, 512))):
        for i in range(blocks):
            stride = 2 if i == 0 and stage else 1
            y = conv_bn(b, x, width, mid, 1)
            y = conv_bn(b, y, mid, mid, 3, stride)
            y = conv_bn(b, y, mid, 4 * mid, 1, act=None)
            if i == 0:
                x = conv_bn(b, x, width, 4 * mid, 1, stride, act=None)
            width = 4 * mid
            x = b("Relu", b("Add", y, x))
    x = b("Flatten", b("GlobalAveragePool", x))
    b.save(folder, [b("Gemm", x, b.weight(1000, 2048), b.weight(1000), transB=1)])


def layer_norm(b, x, n):
    d = b("Sub", x, b("ReduceMean", x, axes=[-1]))
    v = b("ReduceMean", b("Pow", d, b.const(2.0, np.float32)), axes=[-1])
    y = b("Div", d, b("Sqrt", b("Add", v, b.const(1e-12, np.float32))))
    return b("Add", b("Mul", y, b.weight(n)), b.weight(n))


def heads(b, x, h, d, perm):
    return b("Transpose", b("Reshape", x, b.ints(0, 0, h, d)), perm=perm)


def bert(folder, layers=12, width=768, h=12):
    b = Net("bert_base")
    ids = b.input("ids", ["batch", "sequence"], TensorProto.INT64)
    mask = b.input("mask", ["batch", "sequence"], TensorProto.INT64)
    m = b("Cast", b("Unsqueeze", mask, b.ints(1, 2)), to=TensorProto.FLOAT)
    m = b("Mul", b("Sub", b.const(1.0, np.float32), m), b.const(-3.4028235e38, np.float32))
    length = b("Slice", b("Shape", ids), b.ints(1), b.ints(2))
    position = b("Slice", b.const(np.arange(512)[None], np.int64), b.ints(0), length, b.ints(1))
    x = b("Add", b("Gather", b.weight(30522, width), ids), b("Gather", b.weight(512, width), position))
    x = layer_norm(b, x, width)
    d = width // h
    for _ in range(layers):
        q = heads(b, b.linear(x, width, width), h, d, [0, 2, 1, 3])
        k = heads(b, b.linear(x, width, width), h, d, [0, 2, 3, 1])
        v = heads(b, b.linear(x, width, width), h, d, [0, 2, 1, 3])
        s = b("Div", b("MatMul", q, k), b.const(np.sqrt(d), np.float32))
        p = b("Softmax", b("Add", s, m), axis=-1)
        y = b("Reshape", b("Transpose", b("MatMul", p, v), perm=[0, 2, 1, 3]), b.ints(0, 0, width))
        x = layer_norm(b, b("Add", b.linear(y, width, width), x), width)
        y = b.linear(x, width, 4 * width)
        e = b("Add", b("Erf", b("Div", y, b.const(np.sqrt(2), np.float32))), b.const(1.0, np.float32))
        y = b("Mul", b("Mul", y, e), b.const(0.5, np.float32))
        x = layer_norm(b, b("Add", b.linear(y, 4 * width, width), x), width)
    b.save(folder, [x])


def rms_norm(b, x, n):
    v = b("Add", b("ReduceMean", b("Pow", x, b.const(2.0, np.float32)), axes=[-1]), b.const(1e-5, np.float32))
    y = b("Mul", x, b("Reciprocal", b("Sqrt", v)))
    return b("Mul", y, b.weight(n))


def decoder(folder, layers, width=2048, h=32, kv=8, inner=5632, vocabulary=32000):
    b = Net(f"decoder{layers}")
    ids = b.input("ids", ["batch", "sequence"], TensorProto.INT64)
    x, d = b("Gather", b.weight(vocabulary, width), ids), width // h
    length = b("Gather", b("Shape", ids), b.const(1, np.int64))
    cos, sin = (b("Slice", b.weight(1, 1, 2048, d), b.ints(0), b("Unsqueeze", length, b.ints(0)), b.ints(2)) for _ in range(2))
    i = b("Range", b.const(0, np.int64), length, b.const(1, np.int64))
    later = b("Greater", b("Unsqueeze", i, b.ints(0)), b("Unsqueeze", i, b.ints(1)))
    m = b("Where", later, b.const(-3.4028235e38, np.float32), b.const(0.0, np.float32))

    def rotate(x):
        low = b("Slice", x, b.ints(0), b.ints(d // 2), b.ints(3))
        high = b("Slice", x, b.ints(d // 2), b.ints(d), b.ints(3))
        return b("Add", b("Mul", x, cos), b("Mul", b("Concat", b("Neg", high), low, axis=-1), sin))

    def repeated(x):
        s = b("Shape", x)
        n, t = (b("Slice", s, b.ints(a), b.ints(a + 1)) for a in (0, 2))
        x = b("Expand", b("Unsqueeze", x, b.ints(2)), b("Concat", n, b.ints(kv), b.ints(h // kv), t, b.ints(d), axis=0))
        return b("Reshape", x, b("Concat", n, b.ints(h), t, b.ints(d), axis=0))

    for _ in range(layers):
        n = rms_norm(b, x, width)
        q = rotate(heads(b, b.linear(n, width, width, False), h, d, [0, 2, 1, 3]))
        k = rotate(heads(b, b.linear(n, width, kv * d, False), kv, d, [0, 2, 1, 3]))
        v = heads(b, b.linear(n, width, kv * d, False), kv, d, [0, 2, 1, 3])
        s = b("MatMul", q, b("Transpose", repeated(k), perm=[0, 1, 3, 2]))
        s = b("Div", s, b.const(np.sqrt(d), np.float32))
        p = b("Softmax", b("Add", s, m), axis=-1)
        y = b("Reshape", b("Transpose", b("MatMul", p, repeated(v)), perm=[0, 2, 1, 3]), b.ints(0, 0, width))
        x = b("Add", x, b.linear(y, width, width, False))
        n = rms_norm(b, x, width)
        g, u = b.linear(n, width, inner, False), b.linear(n, width, inner, False)
        y = b("Mul", b("Mul", g, b("Sigmoid", g)), u)
        x = b("Add", x, b.linear(y, inner, width, False))
    b.save(folder, [b.linear(rms_norm(b, x, width), width, vocabulary, False)])


def yolov5s(folder):
    b = Net("yolov5s")

    def conv(x, i, o, k=1, s=1):
        return conv_bn(b, x, i, o, k, s, act="SiLU")

    def c3(x, i, o, n, shortcut=True):
        h = o // 2
        y, z = conv(x, i, h), conv(x, i, h)
        for _ in range(n):
            t = conv(conv(y, h, h), h, h, 3)
            y = b("Add", y, t) if shortcut else t
        return conv(b("Concat", y, z, axis=1), 2 * h, o)

    def up(x):
        scales = b.const([1, 1, 2, 2], np.float32)
        return b("Resize", x, "", scales, mode="nearest", coordinate_transformation_mode="asymmetric", nearest_mode="floor")

    x = conv_bn(b, b.input("x", [1, 3, 640, 640]), 3, 32, 6, 2, act="SiLU", pad=2)
    x = c3(conv(x, 32, 64, 3, 2), 64, 64, 1)
    p3 = c3(conv(x, 64, 128, 3, 2), 128, 128, 2)
    p4 = c3(conv(p3, 128, 256, 3, 2), 256, 256, 3)
    x = c3(conv(p4, 256, 512, 3, 2), 512, 512, 1)
    y = [conv(x, 512, 256)]
    for _ in range(3):
        y.append(b("MaxPool", y[-1], kernel_shape=[5, 5], strides=[1, 1], pads=[2] * 4))
    h5 = conv(conv(b("Concat", *y, axis=1), 1024, 512), 512, 256)
    h4 = conv(c3(b("Concat", up(h5), p4, axis=1), 512, 256, 1, False), 256, 128)
    o3 = c3(b("Concat", up(h4), p3, axis=1), 256, 128, 1, False)
    o4 = c3(b("Concat", conv(o3, 128, 128, 3, 2), h4, axis=1), 256, 256, 1, False)
    o5 = c3(b("Concat", conv(o4, 256, 256, 3, 2), h5, axis=1), 512, 512, 1, False)
    found = []
    for x, channels, size, stride in (o3, 128, 80, 8), (o4, 256, 40, 16), (o5, 512, 20, 32):
        x = b("Conv", x, b.weight(255, channels, 1, 1), b.weight(255), kernel_shape=[1, 1])
        x = b("Transpose", b("Reshape", x, b.ints(1, 3, 85, size, size)), perm=[0, 1, 3, 4, 2])
        x = b("Sigmoid", x)
        xy, wh, rest = b("Split", x, b.ints(2, 2, 81), outs=3, axis=4)
        grid = np.stack(np.meshgrid(np.arange(size), np.arange(size)), -1)[None, None].astype(np.float32)
        xy = b("Mul", b("Add", b("Mul", xy, b.const(2.0, np.float32)), b.const(grid - 0.5)), b.const(stride, np.float32))
        wh = b("Mul", b("Pow", b("Mul", wh, b.const(2.0, np.float32)), b.const(2.0, np.float32)), b.weight(1, 3, 1, 1, 2))
        found.append(b("Reshape", b("Concat", xy, wh, rest, axis=4), b.ints(1, -1, 85)))
    b.save(folder, [b("Concat", *found, axis=1)])


MODELS = {
    "resnet50": resnet50,
    "bert_base": bert,
    "decoder2": lambda folder: decoder(folder, 2, vocabulary=4096),
    "decoder48": lambda folder: decoder(folder, 48),
    "decoder96": lambda folder: decoder(folder, 96),
    "yolov5s": yolov5s,
}


def main():
    global FILLED
    FILLED = "--filled" in sys.argv
    folder, *names = [a for a in sys.argv[1:] if a != "--filled"]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or MODELS:
        MODELS[name](folder)


if __name__ == "__main__":
    main()
