#!/usr/bin/env python3
"""Takes the weights out of a model of random weights, so that it can be carried, and draws them again where it arrives.

seeded.py strip MODEL.onnx OUT.onnx      without its large weights: a few kilobytes
seeded.py fill MODEL.onnx OUT.onnx       with weights drawn from their names, of the mean and deviation that they had

What is drawn depends on nothing but names and shapes: words of Philox4x32-10 (Salmon et al., 2011) scaled to a uniform range,
so every machine draws the same bits. References must be made from the filled model, since it is another one than was stripped."""
import json
import math
import sys
import zlib

import numpy as np
import onnx
from onnx import numpy_helper

LEAST = 4096
KEY = "kiln.seeded"


def weights(model):
    """Large floating initialisers that products, convolutions and embeddings read, also through a transposition."""
    large = {w.name: w for w in model.graph.initializer if w.data_type == onnx.TensorProto.FLOAT and math.prod(w.dims) >= LEAST}
    found = set()
    for n in model.graph.node:
        if n.op_type in ("Conv", "ConvTranspose", "MatMul", "Gemm", "Transpose") or (n.op_type == "Gather" and n.input[0] in large and len(large[n.input[0]].dims) == 2):
            found.update(i for i in n.input if i in large)
    return [large[n] for n in sorted(found)]


def draw(name, shape, mean, deviation):
    words = np.random.Philox(key=zlib.crc32(name.encode())).random_raw((math.prod(shape) + 1) // 2).view(np.uint32)[: math.prod(shape)]
    unit = (words.astype(np.float64) + 0.5) / 2.0**32 - 0.5
    return (mean + unit * deviation * math.sqrt(12.0)).astype(np.float32).reshape(shape)


def strip(model):
    spread = {}
    for w in weights(model):
        a = numpy_helper.to_array(w)
        spread[w.name] = [float(a.mean(dtype=np.float64)), float(a.std(dtype=np.float64))]
        for field in ("raw_data", "float_data"):
            w.ClearField(field)
    model.metadata_props.add(key=KEY, value=json.dumps(spread))


def fill(model):
    spread = json.loads(next(p.value for p in model.metadata_props if p.key == KEY))
    for w in model.graph.initializer:
        if w.name in spread:
            w.raw_data = draw(w.name, tuple(w.dims), *spread[w.name]).tobytes()


def main():
    command, source, target = sys.argv[1:]
    model = onnx.load(source)
    {"strip": strip, "fill": fill}[command](model)
    onnx.save(model, target)


if __name__ == "__main__":
    main()
