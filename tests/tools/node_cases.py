#!/usr/bin/env python3
"""Writes ONNX's official node test cases: node_cases.py OUT NAMES.txt makes OUT/<case>/{model.onnx,inputs.npz,outputs.npz}.

NAMES.txt has one case a line. Arrays are keyed by the value's name. Cases whose values are no plain arrays are left out."""
import pathlib
import sys

import numpy as np
import onnx
from onnx.backend.test.loader import load_model_tests


def arrays(infos, values):
    out = {}
    for info, value in zip(infos, values):
        value = np.asarray(value)
        if value.dtype == object:
            return None
        out[info.name] = value
    return out


def main():
    out, names = pathlib.Path(sys.argv[1]), set(pathlib.Path(sys.argv[2]).read_text().split())
    written = 0
    for case in load_model_tests(kind="node"):
        if case.name not in names or not case.data_sets:
            continue
        inputs, outputs = case.data_sets[0]
        inputs = arrays(case.model.graph.input, inputs)
        outputs = arrays(case.model.graph.output, outputs)
        if inputs is None or outputs is None:
            continue
        folder = out / case.name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.onnx").write_bytes(case.model.SerializeToString())
        np.savez(folder / "inputs.npz", **inputs)
        np.savez(folder / "outputs.npz", **outputs)
        written += 1
    print(f"{written} of {len(names)} cases in {out}")


if __name__ == "__main__":
    main()
