#!/usr/bin/env python3
"""Compares two .npz files of outputs: compare.py GOT.npz WANTED.npz TOLERANCE. Floats by relative L2, the rest exactly."""
import json
import sys

import numpy as np


def compare(got, wanted):
    rows = []
    for name in wanted.files:
        w = wanted[name]
        if name not in got.files:
            rows.append({"output": name, "error": float("inf"), "note": "missing"})
            continue
        g = got[name]
        if g.shape != w.shape or g.dtype != w.dtype:
            rows.append({"output": name, "error": float("inf"), "note": f"{g.dtype}{g.shape}, expected {w.dtype}{w.shape}"})
        elif np.issubdtype(w.dtype, np.floating):
            g64, w64 = g.astype(np.float64), w.astype(np.float64)
            error = np.linalg.norm(g64 - w64) / max(np.linalg.norm(w64), 1e-30)
            # For classifiers and text recognition: whether every position has the same best class.
            same = w.ndim > 0 and bool(np.array_equal(g.argmax(-1), w.argmax(-1)))
            rows.append({"output": name, "error": float(error) if np.isfinite(error) else float("inf"), "note": "", "same_best": same})
        else:
            rows.append({"output": name, "error": 0.0 if np.array_equal(g, w) else float("inf"), "note": "exact"})
    return rows


def unordered(rows):
    """Whether outputs differ in shape, or integers in value, which detections in another order do."""
    return any(r["note"] and r["error"] > 0 for r in rows)


def main():
    got, wanted, tolerance = np.load(sys.argv[1]), np.load(sys.argv[2]), float(sys.argv[3])
    rows = compare(got, wanted)
    for r in rows:
        r["ok"] = r["error"] <= tolerance
    print(json.dumps(rows))
    sys.exit(0 if all(r["ok"] for r in rows) else 1)


if __name__ == "__main__":
    main()
