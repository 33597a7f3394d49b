#!/usr/bin/env python3
"""What onnxruntime answers, its optimiser off: reference.py MODEL.onnx INPUTS.npz OUT.npz."""
import sys

import numpy as np
import onnxruntime as ort


LEVELS = {
    "none": ort.GraphOptimizationLevel.ORT_DISABLE_ALL,
    "basic": ort.GraphOptimizationLevel.ORT_ENABLE_BASIC,
    "extended": ort.GraphOptimizationLevel.ORT_ENABLE_EXTENDED,
    "all": ort.GraphOptimizationLevel.ORT_ENABLE_ALL,
}


def session(model, optimised=False, threads=0, level=None):
    options = ort.SessionOptions()
    options.log_severity_level = 3
    options.graph_optimization_level = LEVELS[level or ("all" if optimised else "none")]
    options.intra_op_num_threads = threads
    return ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def main():
    model, inputs, out = sys.argv[1:4]
    s = session(model)
    values = s.run(None, dict(np.load(inputs)))
    np.savez(out, **{o.name: v for o, v in zip(s.get_outputs(), values)})


if __name__ == "__main__":
    main()
