"""The table and the profiles of `run.py`'s results: `table.py results.json DIR` writes table.md and profiles.json."""
import json
import math
import pathlib
import sys

PEERS = ("eager", "compile", "reduce-overhead")


def best_peer(row):
    times = {m: row.get("torch", {}).get(f"{m}_ms") for m in PEERS}
    times = {m: t for m, t in times.items() if t}
    return min(times.items(), key=lambda t: t[1]) if times else (None, None)


def ours(row):
    device = (row.get("bench") or {}).get("on_device")
    return device["median_us"] / 1e3 if device else None


def launches(row):
    return ((row.get("compile") or {}).get("targets") or [{}])[0].get("launches", "")


def show(x, form="{:.3f}"):
    return "" if x is None else form.format(x)


def mib(x):
    return "" if x is None else f"{x / 2**20:.0f}"


def line(row):
    name, peer = best_peer(row)
    mine = ours(row)
    ratio = f"{peer / mine:.2f}x" if peer and mine else ""
    return f"{row['case']}: kiln {show(mine)} ms, best peer {show(peer)} ms ({name}) {ratio} {row.get('failed', '')[:300]}"


def mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else None


def markdown(results):
    head = "| case | Kiln ms | tuned | eager | torch.compile | reduce-overhead | best peer / Kiln | error | fp16 PyTorch's | spread | kernels | launches | compile s | beyond weights MiB, Kiln / eager |"
    out = [head, "|" + "---|" * (head.count("|") - 1)]
    small, large = [], []
    for row in results["cases"]:
        torch, (_, peer), mine = row.get("torch", {}), best_peer(row), ours(row)
        if peer and mine and row.get("ok"):
            (small if row["case"].endswith(":1") else large).append(peer / mine)
        target = ((row.get("compile") or {}).get("targets") or [{}])[0]
        memory = (row.get("bench") or {}).get("memory") or {}
        out.append("| " + " | ".join([
            row["case"], show(mine) or ("failed" if "failed" in row else "not timed"), show(ours(row.get("tuned") or {})), *(show(torch.get(f"{m}_ms")) for m in PEERS),
            show(peer / mine if peer and mine else None, "{:.2f}"),
            show(row.get("error"), "{:.1e}") + ("" if row.get("ok", True) else " wrong"),
            show(torch.get("fp16_error"), "{:.1e}"), show((row.get("model") or {}).get("spread"), "{:.2f}"),
            str(target.get("kernels", "")), str(target.get("launches", "")),
            show((row.get("compile") or {}).get("seconds"), "{:.1f}"),
            f"{mib(memory.get('context'))} / {mib(torch.get('beyond_weights_bytes'))}",
        ]) + " |")
    rules = sorted({r for row in results["cases"] for r in row.get("rules") or {}})
    if rules:
        out += ["", "| case | saturation ms, launches | " + " | ".join(f"{r} ms, launches, ratio, error" for r in rules) + " |",
                "|" + "---|" * (len(rules) + 2)]
        for row in results["cases"]:
            cells = [f"{show(ours(row))}, {launches(row)}"]
            for other in (row.get("rules", {}).get(r, {}) for r in rules):
                ratio = ours(other) / ours(row) if ours(other) and ours(row) else None
                cells.append(f"{show(ours(other))}, {launches(other)}, {show(ratio, '{:.2f}')}, {show(other.get('error'), '{:.1e}')}")
            out.append("| " + " | ".join([row["case"], *cells]) + " |")
    out += ["", f"Geometric mean of best peer / Kiln, cases with right answers: batch 1 {show(mean(small), '{:.2f}')} over "
            f"{len(small)}, large batches {show(mean(large), '{:.2f}')} over {len(large)}."]
    failures = [f"- {r['case']}: {r['failed'][:400]}" for r in results["cases"] if "failed" in r]
    failures += [f"- {r['case']} (PyTorch): {r['torch']['failed'][:300]}" for r in results["cases"] if "failed" in r.get("torch", {})]
    failures += [f"- {r['case']} (PyTorch {m}): {e}" for r in results["cases"] for m, e in (r.get("torch", {}).get("errors") or {}).items()]
    out += ["", "Failures:", *failures] if failures else []
    return "\n".join(out) + "\n"


def rate(step):
    """Microseconds, share of a launch, bytes and operations a second of a profile's step."""
    us = max(step["us"], 1e-9)
    return {"GB_per_s": step.get("bytes", 0) / us / 1e3, "TFLOP_per_s": step.get("flops", 0) / us / 1e6}


def profiles(results):
    found = {r["case"]: r["profile"] for r in results["cases"] if "profile" in r}
    found |= {f"{r['case']} tuned": r["tuned"]["profile"] for r in results["cases"] if "tuned" in r}
    return {c: [s | rate(s) for s in steps] for c, steps in found.items()}


def write(results, folder):
    """Writes results.json (without profiles), profiles.json and table.md."""
    folder = pathlib.Path(folder)
    (folder / "profiles.json").write_text(json.dumps(profiles(results)))
    bare = lambda r: {k: bare(v) if k == "tuned" else v for k, v in r.items() if k != "profile"}
    plain = results | {"cases": [bare(r) for r in results["cases"]]}
    (folder / "results.json").write_text(json.dumps(plain, indent=1))
    title = f"# Kiln and PyTorch {results.get('torch', '')} on {results.get('device', '?')}, {results['date']}, commit {results['commit']}\n\n"
    (folder / "table.md").write_text(title + markdown(results))


if __name__ == "__main__":
    write(json.loads(pathlib.Path(sys.argv[1]).read_text()), sys.argv[2])
