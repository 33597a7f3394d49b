#!/usr/bin/env python3
"""What onnxruntime answers, its optimiser off: reference.py MODEL.onnx INPUTS.npz OUT.npz."""
import sys

import numpy as np
import onnxruntime as ort


def session(model, optimised=False, threads=0):
    options = ort.SessionOptions()
    options.log_severity_level = 3
    levels = ort.GraphOptimizationLevel
    options.graph_optimization_level = levels.ORT_ENABLE_ALL if optimised else levels.ORT_DISABLE_ALL
    options.intra_op_num_threads = threads
    return ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def main():
    model, inputs, out = sys.argv[1:4]
    s = session(model)
    values = s.run(None, dict(np.load(inputs)))
    np.savez(out, **{o.name: v for o, v in zip(s.get_outputs(), values)})


if __name__ == "__main__":
    main()
