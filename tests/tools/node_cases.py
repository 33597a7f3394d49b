#!/usr/bin/env python3
"""Writes ONNX's official node test cases as OUT/<case>/{model.onnx,inputs.npz,outputs.npz}.

    node_cases.py OUT NAMES.txt    the cases in a list, one a line
    node_cases.py OUT --all        every case

Arrays are keyed by the value's name. Element types that numpy lacks (bfloat16 and all of 8 bits or less that are not
int8, uint8, bool) are written as the unsigned integers of their codes, one element each in 8 or 16 bits, sign-extended
for int4 and int2; OUT/<case>/types.json then has their names in ONNX's spelling: {"inputs": {NAME: "float8e4m3fn"},
"outputs": {...}}. Cases whose values are no plain arrays (strings, sequences, optionals) are left out; with
--all, OUT/left_out.txt lists them with the reason."""
import json
import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, numpy_helper
from onnx.backend.test.loader import load_model_tests

NUMPY = {1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13}
SIGNED = {TensorProto.INT4, TensorProto.INT2}


def plain(value, code):
    """The value as an array of a type that numpy writes, and the name of its real type where that differs."""
    if isinstance(value, TensorProto):
        value = numpy_helper.to_array(value)
    value = np.asarray(value)
    if code in NUMPY:
        return value, None
    name = TensorProto.DataType.Name(code).lower()
    if code in SIGNED:
        return value.astype(np.int8).view(np.uint8), name
    if value.dtype.itemsize == 2:
        return value.view(np.uint16), name
    bits = value.view(np.uint8)
    width = {TensorProto.UINT4: 4, TensorProto.FLOAT4E2M1: 4, TensorProto.UINT2: 2}.get(code, 8)
    return bits & ((1 << width) - 1), name


def arrays(infos, values):
    out, types = {}, {}
    for info, value in zip(infos, values, strict=True):
        kind = info.type.WhichOneof("value")
        if kind != "tensor_type":
            raise ValueError(f"{info.name} is {kind.removesuffix('_type')}")
        code = info.type.tensor_type.elem_type
        if code in (TensorProto.STRING, TensorProto.COMPLEX64, TensorProto.COMPLEX128):
            raise ValueError(f"{info.name} is {TensorProto.DataType.Name(code).lower()}")
        out[info.name], real = plain(value, code)
        if real:
            types[info.name] = real
    return out, types


def main():
    out = pathlib.Path(sys.argv[1])
    names = None if sys.argv[2] == "--all" else set(pathlib.Path(sys.argv[2]).read_text().split())
    wanted, written, left_out = 0, 0, []
    for case in load_model_tests(kind="node"):
        if (names is not None and case.name not in names) or not case.data_sets:
            continue
        wanted += 1
        inputs, outputs = case.data_sets[0]
        try:
            inputs, input_types = arrays(case.model.graph.input, inputs)
            outputs, output_types = arrays(case.model.graph.output, outputs)
        except ValueError as why:
            left_out.append(f"{case.name}\t{why}\n")
            continue
        folder = out / case.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_bytes(case.model.SerializeToString())
        np.savez(folder / "inputs.npz", **inputs)
        np.savez(folder / "outputs.npz", **outputs)
        if input_types or output_types:
            types = {"inputs": input_types, "outputs": output_types}
            (folder / "types.json").write_text(json.dumps(types, indent=1) + "\n")
        written += 1
    if names is None:
        (out / "left_out.txt").write_text("".join(sorted(left_out)))
    print(f"{written} of {wanted} cases in {out}")


if __name__ == "__main__":
    main()
