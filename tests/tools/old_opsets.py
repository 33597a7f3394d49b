#!/usr/bin/env python3
"""Writes models of old operator sets with onnxruntime's answers: old_opsets.py OUT makes OUT/<case>/{model.onnx,inputs.npz,outputs.npz}.

One case for each change of an operator between versions that Kiln rewrites on load (compiler/onnx/src/upgrade)."""
import pathlib
import sys

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

RNG = np.random.default_rng(7)
X = RNG.standard_normal((2, 4, 6)).astype(np.float32)
IMAGE = RNG.standard_normal((2, 4, 5, 6)).astype(np.float32)
POSITIVE = np.abs(X) + 0.5


def ints(*values):
    return np.array(values, np.int64)


def floats(*values):
    return np.array(values, np.float32)


# name: (opset, operator, data inputs, constant inputs, attributes, number of outputs)
CASES = {
    "squeeze_11": (11, "Squeeze", [X[:, None]], [], {"axes": [1]}, 1),
    "squeeze_all_11": (11, "Squeeze", [X[:1, None]], [], {}, 1),
    "unsqueeze_11": (11, "Unsqueeze", [X], [], {"axes": [0, 2]}, 1),
    "split_sizes_11": (11, "Split", [X], [], {"split": [1, 3], "axis": 1}, 2),
    "split_equal_11": (11, "Split", [X], [], {"axis": 2}, 3),
    "split_equal_13": (13, "Split", [X], [], {"axis": 2}, 2),
    "slice_9": (9, "Slice", [X], [], {"starts": [1, 0], "ends": [3, 1000], "axes": [1, 2]}, 1),
    "slice_no_axes_9": (9, "Slice", [X], [], {"starts": [0, 1, -4], "ends": [2, 3, -1]}, 1),
    "topk_9": (9, "TopK", [X], [], {"k": 2, "axis": 2}, 2),
    "topk_10": (10, "TopK", [X], [ints(3)], {"axis": 1}, 2),
    "pad_9": (9, "Pad", [X], [], {"pads": [0, 1, 0, 0, 2, 1], "value": 1.5}, 1),
    "pad_negative_10": (10, "Pad", [X], [], {"pads": [0, -1, 0, 0, 0, 2]}, 1),
    "pad_reflect_10": (10, "Pad", [X], [], {"pads": [0, 1, 2, 0, 1, 1], "mode": "reflect"}, 1),
    "clip_8": (8, "Clip", [X], [], {"min": -0.5, "max": 0.75}, 1),
    "clip_max_10": (10, "Clip", [X], [], {"max": 0.25}, 1),
    "dropout_7": (7, "Dropout", [X], [], {"ratio": 0.4}, 1),
    "dropout_10": (10, "Dropout", [X], [], {"ratio": 0.4}, 1),
    "gemm_9": (9, "Gemm", [X[0], X[1].T.copy(), X[0, :, :4].copy()], [], {"alpha": 0.5, "beta": 2.0}, 1),
    "batchnorm_7": (7, "BatchNormalization", [IMAGE], [floats(1, 2, 3, 4), floats(0, 1, 0, 1), floats(0.1, 0, 0.2, 0), floats(1, 2, 1, 2)], {"epsilon": 0.01}, 1),
    "batchnorm_9": (9, "BatchNormalization", [IMAGE], [floats(1, 2, 3, 4), floats(0, 1, 0, 1), floats(0.1, 0, 0.2, 0), floats(1, 2, 1, 2)], {}, 1),
    "upsample_nearest_7": (7, "Upsample", [IMAGE], [], {"scales": [1.0, 1.0, 2.0, 3.0], "mode": "nearest"}, 1),
    "upsample_nearest_9": (9, "Upsample", [IMAGE], [floats(1, 1, 2, 2)], {"mode": "nearest"}, 1),
    "upsample_linear_9": (9, "Upsample", [IMAGE], [floats(1, 1, 2, 2)], {"mode": "linear"}, 1),
    "resize_nearest_10": (10, "Resize", [IMAGE], [floats(1, 1, 2, 3)], {"mode": "nearest"}, 1),
    "resize_linear_10": (10, "Resize", [IMAGE], [floats(1, 1, 1.5, 2)], {"mode": "linear"}, 1),
    "resize_sizes_11": (11, "Resize", [IMAGE], [floats(), floats(), ints(2, 4, 10, 9)], {"mode": "linear"}, 1),
    "scatter_9": (9, "Scatter", [X], [np.array([[[1, 0]], [[2, 3]]], np.int64), np.ones((2, 1, 2), np.float32)], {"axis": 1}, 1),
    "argmax_11": (11, "ArgMax", [X], [], {"axis": -1, "keepdims": 0}, 1),
    "maxpool_8": (8, "MaxPool", [IMAGE], [], {"kernel_shape": [2, 2], "strides": [2, 2], "auto_pad": "SAME_UPPER"}, 1),
    "averagepool_7": (7, "AveragePool", [IMAGE], [], {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}, 1),
    "averagepool_ceil_10": (10, "AveragePool", [IMAGE], [], {"kernel_shape": [3, 3], "strides": [2, 2], "ceil_mode": 1, "count_include_pad": 1}, 1),
    "reshape_5": (7, "Reshape", [X], [ints(0, -1)], {}, 1),
    "cast_7": (7, "Cast", [X], [], {"to": TensorProto.INT32}, 1),
    "equal_7": (7, "Equal", [np.arange(6, dtype=np.int64)], [ints(0, 9, 2, 9, 4, 5)], {}, 1),
    "flatten_9": (9, "Flatten", [IMAGE], [], {"axis": 2}, 1),
    "prelu_7": (7, "PRelu", [X], [floats(0.1)], {}, 1),
    "dft_17": (17, "DFT", [X[..., None]], [], {"axis": 1}, 1),
    "group_normalization_18": (18, "GroupNormalization", [IMAGE], [floats(1, 2), floats(0.5, -1)], {"num_groups": 2}, 1),
    "grid_sample_16": (16, "GridSample", [IMAGE, RNG.uniform(-1, 1, (2, 3, 3, 2)).astype(np.float32)], [], {"mode": "bilinear"}, 1),
    "roi_align_10": (10, "RoiAlign", [IMAGE], [np.array([[0, 0, 4, 4], [1, 1, 5, 4]], np.float32), ints(0, 1)], {"output_height": 2, "output_width": 2}, 1),
    "constant_float_12": (12, "Add", [X], [floats(2.5)], {}, 1),
}
for operator in ("Softmax", "LogSoftmax", "Hardmax"):
    for opset in (7, 11, 12):
        CASES[f"{operator.lower()}_{opset}"] = (opset, operator, [X], [], {}, 1)
        CASES[f"{operator.lower()}_axis0_{opset}"] = (opset, operator, [X], [], {"axis": 0}, 1)
        CASES[f"{operator.lower()}_last_{opset}"] = (opset, operator, [X], [], {"axis": 2}, 1)
for operator in ("Sum", "Mean", "Max", "Min", "Prod", "L1", "L2", "LogSum", "LogSumExp", "SumSquare"):
    opset = 12 if operator == "Sum" else 17
    data = POSITIVE if operator == "LogSum" else X
    CASES[f"reduce_{operator.lower()}_{opset}"] = (opset, f"Reduce{operator}", [data], [], {"axes": [0, 2], "keepdims": 0}, 1)
    CASES[f"reduce_{operator.lower()}_all_8"] = (8, f"Reduce{operator}", [data], [], {}, 1)


def model(opset, operator, data, constants, attributes, outputs):
    names = [f"x{i}" for i in range(len(data))]
    initializers = [numpy_helper.from_array(c, f"c{i}") for i, c in enumerate(constants)]
    results = [f"y{i}" for i in range(outputs)]
    node = helper.make_node(operator, names + [i.name for i in initializers], results, name="n", **attributes)
    declared = [helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(x.dtype), x.shape) for n, x in zip(names, data)]
    graph = helper.make_graph([node], "g", declared, [onnx.ValueInfoProto(name=r) for r in results], initializers)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def main():
    out = pathlib.Path(sys.argv[1])
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 3
    written = 0
    for name, (opset, operator, data, constants, attributes, outputs) in CASES.items():
        made = model(opset, operator, data, constants, attributes, outputs)
        inputs = {f"x{i}": np.ascontiguousarray(x) for i, x in enumerate(data)}
        try:
            session = onnxruntime.InferenceSession(made.SerializeToString(), options, providers=["CPUExecutionProvider"])
            answers = session.run(None, inputs)
        except Exception as error:  # onnxruntime has no kernel for a few old versions
            print(f"{name}: {str(error).splitlines()[0][:150]}")
            continue
        folder = out / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_bytes(made.SerializeToString())
        np.savez(folder / "inputs.npz", **inputs)
        np.savez(folder / "outputs.npz", **{f"y{i}": a for i, a in enumerate(answers)})
        written += 1
    out.touch()
    print(f"{written} of {len(CASES)} cases in {out}")


if __name__ == "__main__":
    main()
