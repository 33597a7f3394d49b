#!/usr/bin/env python3
"""The six models that TENSAT (arXiv 2101.01332) optimises, as ONNX files built from their published structure.

    tests/tools/tensat_models.py FOLDER [--batch 1]

Batch 1, images of 224 (Inception-v3: 299), BERT with 8 layers of 16 heads over 64 positions of width 1024 and no
softmax or norm, NasRNN with 5 steps of width 512. As in the original, convolutions have neither bias nor batch norm.
Weights are a repeated pattern, so that files compress well; what they hold does not matter to plans.
"""
import argparse
import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


class Net:
    """A graph under construction; values are names, with their shapes beside them."""

    def __init__(self, name):
        self.name, self.nodes, self.inits, self.inputs, self.shapes, self.count = name, [], [], [], {}, 0

    def fresh(self, kind):
        self.count += 1
        return f"{kind}{self.count}"

    def input(self, name, shape):
        self.inputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
        self.shapes[name] = list(shape)
        return name

    def weight(self, shape, fan):
        name = self.fresh("w")
        # 61 divides no extent, so that the pattern runs along every axis and compresses in any layout.
        pattern = ((np.arange(61) * 37 % 61 - 30) / 30 / np.sqrt(fan)).astype(np.float32)
        self.inits.append(numpy_helper.from_array(np.resize(pattern, shape), name))
        return name

    def node(self, op, inputs, shape, **attributes):
        out = self.fresh(op.lower())
        self.nodes.append(helper.make_node(op, inputs, [out], name=out, **attributes))
        self.shapes[out] = list(shape)
        return out

    def conv(self, x, out, kernel, stride=1, pad=None, groups=1, relu=True):
        kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
        ph, pw = (kh // 2, kw // 2) if pad is None else (pad, pad)
        n, c, h, w = self.shapes[x]
        fan = c // groups * kh * kw
        weight = self.weight((out, c // groups, kh, kw), fan)
        shape = [n, out, (h + 2 * ph - kh) // stride + 1, (w + 2 * pw - kw) // stride + 1]
        y = self.node("Conv", [x, weight], shape, kernel_shape=[kh, kw], strides=[stride] * 2, pads=[ph, pw, ph, pw], group=groups)
        return self.node("Relu", [y], shape) if relu else y

    def pool(self, x, op, kernel, stride, pad=0):
        n, c, h, w = self.shapes[x]
        shape = [n, c] + [(d + 2 * pad - kernel) // stride + 1 for d in (h, w)]
        return self.node(op, [x], shape, kernel_shape=[kernel] * 2, strides=[stride] * 2, pads=[pad] * 4)

    def same(self, op, *xs):
        return self.node(op, list(xs), self.shapes[xs[0]])

    def concat(self, xs):
        shape = list(self.shapes[xs[0]])
        shape[1] = sum(self.shapes[x][1] for x in xs)
        return self.node("Concat", xs, shape, axis=1)

    def matmul(self, x, y):
        return self.node("MatMul", [x, y], self.shapes[x][:-1] + [self.shapes[y][-1]])

    def dense(self, x, out):
        k = self.shapes[x][-1]
        w = self.weight((k, out), k)
        return self.node("MatMul", [x, w], self.shapes[x][:-1] + [out])

    def reshape(self, x, shape):
        name = self.fresh("shape")
        self.inits.append(numpy_helper.from_array(np.array(shape, np.int64), name))
        return self.node("Reshape", [x, name], shape)

    def transpose(self, x, perm):
        return self.node("Transpose", [x], [self.shapes[x][p] for p in perm], perm=perm)

    def save(self, folder, output):
        out = helper.make_tensor_value_info(output, TensorProto.FLOAT, self.shapes[output])
        graph = helper.make_graph(self.nodes, self.name, self.inputs, [out], self.inits)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        onnx.save(model, folder / f"{self.name}.onnx")


def bert(batch):
    net = Net("tensat_bert")
    x = net.input("x", [64 * batch, 1024])
    s, d, h = 64 * batch, 1024, 16
    for _ in range(8):
        q, k, v = (net.reshape(net.dense(x, d), [s, h, d // h]) for _ in range(3))
        scores = net.matmul(net.transpose(q, [1, 0, 2]), net.transpose(k, [1, 2, 0]))
        mixed = net.transpose(net.matmul(scores, net.transpose(v, [1, 0, 2])), [1, 0, 2])
        x = net.dense(net.reshape(mixed, [s, d]), d)
    return net, x


def nasrnn(batch):
    net = Net("tensat_nasrnn")
    xs = [net.input(f"x{i}", [batch, 512]) for i in range(5)]
    state = net.input("h", [batch, 512])
    act = lambda op, t: net.same(op, t)
    for x in xs:
        t = [net.same("Add", net.dense(x, 512), net.dense(state, 512)) for _ in range(8)]
        m = [
            net.same("Add", act("Relu", t[0]), act("Sigmoid", t[3])),
            net.same("Add", act("Sigmoid", t[1]), act("Tanh", t[2])),
            net.same("Mul", act("Sigmoid", t[4]), act("Tanh", t[5])),
            net.same("Mul", act("Sigmoid", t[6]), act("Relu", t[7])),
        ]
        m.append(net.same("Add", act("Sigmoid", m[1]), act("Tanh", m[2])))
        m.append(net.same("Mul", act("Tanh", m[0]), act("Tanh", m[3])))
        m.append(net.same("Mul", act("Tanh", m[4]), act("Tanh", m[5])))
        state = act("Tanh", m[6])
    return net, state


def resnext50(batch):
    net = Net("tensat_resnext50")
    x = net.input("x", [batch, 3, 224, 224])
    x = net.pool(net.conv(x, 64, 7, 2), "MaxPool", 3, 2, 1)
    for blocks, width, stride in ((3, 128, 1), (4, 256, 2), (6, 512, 2), (3, 1024, 2)):
        for i in range(blocks):
            s = stride if i == 0 else 1
            y = net.conv(net.conv(net.conv(x, width, 1), width, 3, s, groups=32), 2 * width, 1, relu=False)
            if i == 0:
                x = net.conv(x, 2 * width, 1, s, relu=False)
            x = net.same("Relu", net.same("Add", y, x))
    return net, net.pool(x, "AveragePool", 7, 1)


def squeezenet(batch):
    net = Net("tensat_squeezenet")
    x = net.input("x", [batch, 3, 224, 224])
    x = net.pool(net.conv(x, 64, 3, 2), "MaxPool", 3, 2)
    for i, squeeze in enumerate((16, 16, 32, 32, 48, 48, 64, 64)):
        y = net.conv(x, squeeze, 1)
        x = net.concat([net.conv(y, 4 * squeeze, 1), net.conv(y, 4 * squeeze, 3)])
        if i in (1, 3):
            x = net.pool(x, "MaxPool", 3, 2)
    x = net.conv(x, 1000, 1)
    return net, net.pool(x, "AveragePool", net.shapes[x][2], 1)


def vgg19(batch):
    net = Net("tensat_vgg19")
    x = net.input("x", [batch, 3, 224, 224])
    for width, count in ((64, 2), (128, 2), (256, 4), (512, 4), (512, 4)):
        for _ in range(count):
            x = net.conv(x, width, 3)
        x = net.pool(x, "MaxPool", 2, 2)
    x = net.reshape(x, [batch, 512 * 49])
    for width in (4096, 4096):
        x = net.same("Relu", net.dense(x, width))
    return net, net.dense(x, 1000)


def inception_v3(batch):
    net = Net("tensat_inception_v3")
    c = net.conv
    x = net.input("x", [batch, 3, 299, 299])
    x = c(c(c(x, 32, 3, 2, 0), 32, 3, 1, 0), 64, 3)
    x = c(c(net.pool(x, "MaxPool", 3, 2), 80, 1), 192, 3, 1, 0)
    x = net.pool(x, "MaxPool", 3, 2)
    pooled = lambda x, n: c(net.pool(x, "AveragePool", 3, 1, 1), n, 1)
    for n in (32, 64, 64):
        x = net.concat([c(x, 64, 1), c(c(x, 48, 1), 64, 5), c(c(c(x, 64, 1), 96, 3), 96, 3), pooled(x, n)])
    x = net.concat([c(x, 384, 3, 2, 0), c(c(c(x, 64, 1), 96, 3), 96, 3, 2, 0), net.pool(x, "MaxPool", 3, 2)])
    for n in (128, 160, 160, 192):
        a = c(c(c(x, n, 1), n, (1, 7)), 192, (7, 1))
        b = c(c(c(c(c(x, n, 1), n, (7, 1)), n, (1, 7)), n, (7, 1)), 192, (1, 7))
        x = net.concat([c(x, 192, 1), a, b, pooled(x, 192)])
    a = c(c(x, 192, 1), 320, 3, 2, 0)
    b = c(c(c(c(x, 192, 1), 192, (1, 7)), 192, (7, 1)), 192, 3, 2, 0)
    x = net.concat([a, b, net.pool(x, "MaxPool", 3, 2)])
    for _ in range(2):
        y, z = c(x, 384, 1), c(c(x, 448, 1), 384, 3)
        split = lambda t: [c(t, 384, (1, 3)), c(t, 384, (3, 1))]
        x = net.concat([c(x, 320, 1), *split(y), *split(z), pooled(x, 192)])
    x = net.pool(x, "AveragePool", net.shapes[x][2], 1)
    return net, net.dense(net.reshape(x, [batch, 2048]), 1000)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--batch", type=int, default=1)
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    for build in (bert, nasrnn, resnext50, squeezenet, vgg19, inception_v3):
        net, output = build(args.batch)
        net.save(args.folder, output)
        print(net.name, len(net.nodes), "nodes")


if __name__ == "__main__":
    main()
