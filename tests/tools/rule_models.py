#!/usr/bin/env python3
"""Models in which single rewrite rules should pay, for the leave-one-out table: `tests/tools/rule_models.py FOLDER`."""
import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FLOAT, U8, I64 = TensorProto.FLOAT, TensorProto.UINT8, TensorProto.INT64


class Net:
    def __init__(self, **inputs):
        self.nodes, self.inits, self.count = [], [], 0
        self.inputs = [helper.make_tensor_value_info(n, t, s) for n, (t, s) in inputs.items()]

    def const(self, value):
        self.count += 1
        name = f"c{self.count}"
        self.inits.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def weight(self, *shape):
        n = int(np.prod(shape))
        return self.const((np.arange(n) * 37 % 61 / 61 - 0.5).astype(np.float32).reshape(shape))

    def __call__(self, op, *inputs, outputs=1, **attributes):
        self.count += 1
        names = [f"{op.lower()}{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, name=names[0], **attributes))
        return names[0] if outputs == 1 else names

    def save(self, path, *outputs):
        out = [helper.make_empty_tensor_value_info(o) for o in outputs]
        model = helper.make_model(
            helper.make_graph(self.nodes, path.stem, self.inputs, out, self.inits),
            opset_imports=[helper.make_opsetid("", 17)], ir_version=8,
        )
        onnx.save(onnx.shape_inference.infer_shapes(model), path)


def models():
    n = Net(x=(FLOAT, [1, 16384]))
    yield "long_product", n, [n("MatMul", "x", n.weight(16384, 64))]
    n = Net(x=(FLOAT, [1, 512, 256]))
    y = n("MatMul", "x", n.weight(256, 8000))
    yield "last_position", n, [n("Slice", y, n.const([511]), n.const([512]), n.const([1]))]
    n = Net(x=(FLOAT, [4096, 1024]), i=(I64, [4]))
    yield "rows_of_map", n, [n("Gather", n("Tanh", n("Exp", "x")), "i")]
    n = Net(x=(FLOAT, [2048, 512]), i=(I64, [4]))
    yield "rows_of_product", n, [n("Gather", n("MatMul", "x", n.weight(512, 1024)), "i")]
    n = Net(i=(I64, [512]))
    hot = n("OneHot", "i", n.const(np.int64(4096)), n.const(np.array([0, 1], np.float32)))
    yield "one_hot", n, [n("MatMul", hot, n.weight(4096, 256))]
    n = Net(x=(FLOAT, [512, 1024]))
    w = (np.arange(1024 * 512) % 61 / 61 + 0.1).astype(np.float32).reshape(1024, 512)
    w[np.arange(1024) % 4 != 0] = 0
    yield "pruned", n, [n("MatMul", n("Relu", n("MatMul", "x", n.weight(1024, 1024))), n.const(w))]
    n = Net(x=(U8, [1, 64, 112, 112]))
    s, z = n.const(np.float32(0.02)), n.const(np.uint8(7))
    y = n("MaxPool", n("DequantizeLinear", "x", s, z), kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
    yield "quantised_pool", n, [n("QuantizeLinear", y, s, z)]
    n = Net(x=(U8, [512, 512]))
    w = n.const((np.arange(512 * 512) % 61 - 30).astype(np.int8).reshape(512, 512))
    a = n("DequantizeLinear", "x", n.const(np.float32(0.02)), n.const(np.uint8(7)))
    b = n("DequantizeLinear", w, n.const(np.float32(0.01)), n.const(np.int8(0)))
    yield "quantised_product", n, [n("MatMul", a, b)]
    n = Net(x=(FLOAT, [4096, 2048]), y=(FLOAT, [4096, 1]))
    t = n("ReduceSum", n("Add", "x", "y"), n.const([1]), keepdims=0)
    yield "sum_of_sum", n, [t, n("ReduceSum", "x", n.const([1]), keepdims=0)]
    n = Net(x=(FLOAT, [256, 64, 512]))
    yield "nested", n, [n("ReduceMax", n("ReduceMax", "x", axes=[2], keepdims=0), axes=[1], keepdims=0)]
    n = Net(x=(FLOAT, [4096, 2048]), y=(FLOAT, [4096, 1]))
    yield "factor", n, [n("ReduceSum", n("Mul", "x", n("Exp", n("Tanh", "y"))), n.const([1]), keepdims=0)]
    n = Net(x=(FLOAT, [4096, 1024]), y=(FLOAT, [4096, 1024]))
    yield "exponentials", n, [n("Mul", n("Exp", "x"), n("Exp", "y"))]
    n = Net(x=(FLOAT, [4096, 1024]))
    yield "logistic", n, [n("Mul", "x", n("Sigmoid", "x"))]
    n = Net(x=(FLOAT, [4096, 1024]))
    yield "odd", n, [n("Neg", n("Tanh", n("Neg", "x")))]
    n = Net(x=(FLOAT, [1, 64, 56, 56]))
    conv = lambda x: n("Conv", x, n.weight(64, 64, 3, 3), pads=[1, 1, 1, 1])
    a = conv("x")
    yield "map_of_concat", n, [n("Relu", n("Concat", a, conv(a), axis=1))]
    n = Net(x=(FLOAT, [4096, 1024]))
    a, b = n("Split", "x", n.const([256, 768]), outputs=2, axis=1)
    yield "rejoined", n, [n("Exp", n("Concat", a, b, axis=1))]
    n = Net(x=(FLOAT, [1024, 32768]))
    yield "capped", n, [n("Softmax", n("Mul", n("Tanh", "x"), n.const(np.float32(2))), axis=1)]
    n = Net(x=(FLOAT, [8, 64, 112, 112]))
    yield "activation_and_pool", n, [n("MaxPool", n("Exp", n("Tanh", "x")), kernel_shape=[2, 2], strides=[2, 2])]
    n = Net(x=(FLOAT, [1024, 512]))
    yield "sum_of_product", n, [n("ReduceSum", n("MatMul", "x", n.weight(512, 512)), n.const([1]), keepdims=0)]
    n = Net(x=(FLOAT, [8, 256, 56, 56]))
    yield "window", n, [n("Conv", "x", n.weight(256, 256, 3, 3), pads=[1, 1, 1, 1])]
    n = Net(x=(FLOAT, [1, 16, 64, 64]), y=(FLOAT, [1, 16, 64, 64]))
    yield "product_of_concat", n, [n("Conv", n("Concat", n("Relu", "x"), n("Tanh", "y"), axis=1), n.weight(32, 32, 1, 1))]
    n = Net(x=(FLOAT, [1, 64, 56, 56]))
    scale = n.const(np.full(64, 1.5, np.float32))
    norm = lambda x: n("BatchNormalization", x, scale, scale, scale, scale)
    yield "two_norms", n, [n("Relu", norm(norm(n("Conv", norm("x"), n.weight(64, 64, 1, 1)))))]
    n = Net(q=(FLOAT, [8, 2048, 64]), k=(FLOAT, [8, 2048, 64]), v=(FLOAT, [8, 2048, 64]))
    yield "linear_attention", n, [n("MatMul", n("MatMul", "q", n("Transpose", "k", perm=[0, 2, 1])), "v")]
    for b, c, h in [(256, 512, 2), (256, 512, 6), (256, 256, 10)]:
        n = Net(x=(FLOAT, [b, c, h, h]))
        yield f"window_{b}_{c}_{h}", n, [n("Conv", "x", n.weight(c, c, 3, 3), pads=[1, 1, 1, 1])]
    for shape, axis in [([4096, 128], 1), ([8, 512, 512], 2)]:
        n = Net(x=(FLOAT, shape))
        yield f"capped_{'x'.join(map(str, shape))}", n, [n("Softmax", n("Tanh", "x"), axis=axis)]
    n = Net(q=(FLOAT, [8, 1024, 64]), k=(FLOAT, [8, 1024, 64]), v=(FLOAT, [8, 1024, 64]))
    scores = n("MatMul", "q", n("Transpose", "k", perm=[0, 2, 1]))
    scores = n("Mul", n("Tanh", n("Mul", scores, n.const(np.float32(0.0025)))), n.const(np.float32(50)))
    yield "softcap_attention", n, [n("MatMul", n("Softmax", scores, axis=-1), "v")]
    n = Net(x=(FLOAT, [4096, 1]), c=(FLOAT, [1, 2048]))
    far = n("Sub", "x", "c")
    terms = n("Mul", n("Exp", n("Neg", n("Mul", far, far))), n("Exp", n("Mul", "x", "c")))
    yield "density", n, [n("ReduceSum", terms, n.const([1]), keepdims=0)]
    n = Net(x=(FLOAT, [1024, 1]), c=(FLOAT, [1, 4096]))
    t = n("Mul", "x", "c")
    yield "odd_pair", n, [n("ReduceSum", n("Sub", n("Tanh", t), n("Tanh", n("Neg", t))), n.const([1]), keepdims=0)]
    n = Net(x=(FLOAT, [1, 512, 256]))
    part = lambda y: [n("Slice", y, n.const([511]), n.const([512]), n.const([1]))]
    yield "last_with_bias", n, part(n("Add", n("MatMul", "x", n.weight(256, 8000)), n.weight(8000)))
    n = Net(x=(FLOAT, [1, 512, 256]))
    yield "last_softmax", n, part(n("Softmax", n("MatMul", "x", n.weight(256, 8000)), axis=-1))
    n = Net(x=(FLOAT, [2048, 512]), i=(I64, [4]))
    yield "rows_of_layer", n, [n("Gather", n("Relu", n("Add", n("MatMul", "x", n.weight(512, 1024)), n.weight(1024))), "i")]
    n = Net(x=(FLOAT, [32, 512, 7, 7]))
    yield "mean_of_conv", n, [n("GlobalAveragePool", n("Conv", "x", n.weight(2048, 512, 1, 1)))]
    n = Net(x=(FLOAT, [32, 512, 7, 7]))
    yield "mean_of_mean", n, [n("ReduceMean", n("ReduceMean", "x", axes=[3], keepdims=0), axes=[2], keepdims=0)]


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, net, outputs in models():
        net.save(folder / f"{name}.onnx", *outputs)
        print(name)


if __name__ == "__main__":
    main()
