"""Plots of `run.py`'s results: `plot.py results.json profiles.json TARGET.toml DIR` writes models.svg, a bar a case and peer, and
roofline.svg, every kernel by its operations a byte and operations a second under the target's ceilings. Needs matplotlib.

The roofline is that of Williams, Waterman and Patterson, "Roofline: an insightful visual performance model" (2009).
"""
import json
import pathlib
import sys
import tomllib

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np

import table

COLOURS = {"Kiln": "#c0392b", "compile": "#2c3e50", "reduce-overhead": "#7f8c8d", "eager": "#bdc3c7"}
NAMES = {"Kiln": "Kiln", "compile": "torch.compile", "reduce-overhead": "torch.compile, reduce-overhead", "eager": "PyTorch, eager"}


def models(results, path):
    """Times of each case relative to its best peer's: Kiln's bar is below 1 where it is faster."""
    rows = [r for r in results["cases"] if table.ours(r) and table.best_peer(r)[1]]
    series = {"Kiln": [table.ours(r) for r in rows]}
    series |= {p: [r.get("torch", {}).get(f"{p}_ms") for r in rows] for p in table.PEERS}
    series = {n: t for n, t in series.items() if any(t)}
    best = [table.best_peer(r)[1] for r in rows]
    fig, ax = plt.subplots(figsize=(1.2 + 0.75 * len(rows), 4.2))
    width = 0.8 / len(series)
    for i, (name, times) in enumerate(series.items()):
        at = np.arange(len(rows)) + (i - (len(series) - 1) / 2) * width
        bars = ax.bar(at, [t / b if t else 0 for t, b in zip(times, best)], width, color=COLOURS[name], label=NAMES[name])
        if name == "Kiln":
            ax.bar_label(bars, [f"{t:.2f} ms" for t in times], fontsize=6, rotation=90, padding=2)
    ax.axhline(1, color="black", linewidth=0.6)
    ax.set_xticks(range(len(rows)), [r["case"] for r in rows], rotation=40, ha="right", fontsize=8)
    ax.set_ylabel("time / best peer's time")
    ax.set_title(f"{results.get('device', '')}, {results['date']}, fp16, PyTorch {results.get('torch', '')}", fontsize=9)
    ax.set_ylim(0, 1.12 * max(ax.get_ylim()[1], 1))
    ax.legend(fontsize=7)
    save(fig, path)


def roofline(profiles, ceilings, path, title):
    """Kernels of all cases: what they move and compute is the engine's count, their times are those measured."""
    fig, ax = plt.subplots(figsize=(7.5, 5))
    points = {}
    for steps in profiles.values():
        for s in {s["name"]: s for s in steps}.values():
            if s["flops"] and s["bytes"] and s["us"]:
                points.setdefault(s["archetype"], []).append((s["flops"] / s["bytes"], s["flops"] / s["us"] / 1e6, s["us"]))
    for archetype, all_of in sorted(points.items()):
        x, y, us = np.array(sorted(all_of)).T
        ax.scatter(x, y, s=np.clip(4 * np.sqrt(us), 3, 120), alpha=0.5, linewidths=0, label=archetype)
    x = np.logspace(-2, 4, 200)
    for name, key, style in (("main memory", "dram-gbs", "-"), ("last-level cache", "l2-gbs", ":")):
        ax.plot(x, np.minimum(x * ceilings[key] / 1e3, ceilings["matrix-gflops"] / 1e3), "k" + style, linewidth=0.8, label=f"{name}, {ceilings[key]:.0f} GB/s")
    ax.axhline(ceilings["fp32-gflops"] / 1e3, color="grey", linewidth=0.6, linestyle="--", label=f"fp32, {ceilings['fp32-gflops'] / 1e3:.0f} TFLOP/s")
    ax.set(xscale="log", yscale="log", xlabel="operations a byte", ylabel="TFLOP/s", xlim=(1e-2, 1e4), ylim=(1e-3, 2 * ceilings["matrix-gflops"] / 1e3))
    ax.set_title(title, fontsize=9)
    ax.legend(fontsize=6, loc="lower right")
    save(fig, path)


def save(fig, path):
    fig.tight_layout()
    fig.savefig(path, metadata={"Date": None})
    plt.close(fig)


def main():
    results, profiles, target, out = (pathlib.Path(a) for a in sys.argv[1:5])
    results, profiles = json.loads(results.read_text()), json.loads(profiles.read_text())
    plt.rcParams |= {"svg.hashsalt": "kiln", "svg.fonttype": "none"}
    models(results, out / "models.svg")
    device = results.get("device", "")
    roofline(profiles, tomllib.loads(target.read_text()), out / "roofline.svg", f"{device}: kernels of {len(profiles)} cases, each once, areas by time")


if __name__ == "__main__":
    main()
