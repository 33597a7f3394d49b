"""Times PyTorch on one case: `torch_case.py CASE`. Prints one JSON line when everything is compiled and checked, waits for a
line on standard input (so that many cases compile at once and are timed one by one), and prints a line with the times.

fp16, channels last for pictures, inputs on the device. Eager and torch.compile are both captured in CUDA graphs; torch.compile
is also timed as its mode reduce-overhead captures itself. Times are milliseconds by events, medians of 100.
"""
import argparse
import json
import sys
import time

import torch

import models

torch.backends.cudnn.benchmark = True
torch.set_float32_matmul_precision("high")


def median(f, runs=100, warmup=20):
    for _ in range(warmup):
        f()
    torch.cuda.synchronize()
    times = []
    for _ in range(runs):
        a, b = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        a.record()
        f()
        b.record()
        b.synchronize()
        times.append(a.elapsed_time(b))
    return sorted(times)[runs // 2]


def captured(f):
    s = torch.cuda.Stream()
    s.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(s):
        for _ in range(3):
            f()
    torch.cuda.current_stream().wait_stream(s)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        f()
    return graph.replay


def prepare(case):
    """The model in fp16 on the device, its input, and fp32's answer."""
    name, batch = case.split(":")
    _, m, make = models.build(name)
    xs = models.half(make(int(batch), 1))
    xs = tuple(x.cuda() for x in xs)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    m = m.cuda()
    wanted = [t.cpu() for t in models.flat(m(*(x.float() if x.is_floating_point() else x for x in xs)))]
    m = m.half()
    if xs[0].dim() == 4:
        m = m.to(memory_format=torch.channels_last)
        xs = tuple(x.to(memory_format=torch.channels_last) for x in xs)
    return m, xs, wanted


def main():
    p = argparse.ArgumentParser()
    p.add_argument("case")
    p.add_argument("--modes", default="eager,compile,reduce-overhead")
    a = p.parse_args()
    modes = a.modes.split(",")
    told, calls, errors = {"case": a.case}, {}, {}
    began = time.time()
    with torch.inference_mode():
        m, xs, wanted = prepare(a.case)
        print(f"{time.time() - began:.1f} s: built", file=sys.stderr, flush=True)
        torch.cuda.empty_cache()
        m(*xs)
        torch.cuda.synchronize()
        torch.cuda.reset_peak_memory_stats()
        resting = torch.cuda.memory_allocated()
        y = m(*xs)
        torch.cuda.synchronize()
        told["weights_bytes"] = sum(t.numel() * t.element_size() for t in list(m.parameters()) + list(m.buffers()))
        told["beyond_weights_bytes"] = torch.cuda.max_memory_allocated() - resting
        told["fp16_error"] = models.error(y, tuple(wanted))
        del y
        for mode in modes:
            print(f"{time.time() - began:.1f} s: {mode}", file=sys.stderr, flush=True)
            try:
                if mode == "eager":
                    calls[mode] = captured(lambda: m(*xs))
                    continue
                start = time.time()
                options = {} if mode == "compile" else {"mode": mode}
                torch._dynamo.reset()
                c = torch.compile(m, dynamic=False, **options)
                for _ in range(3):
                    y = c(*xs)
                torch.cuda.synchronize()
                told[f"{mode}_s"] = time.time() - start
                told[f"{mode}_error"] = models.error(tuple(t.clone() for t in models.flat(y)), tuple(wanted))
                calls[mode] = captured(lambda c=c: c(*xs)) if mode == "compile" else (lambda c=c: c(*xs))
            except Exception as e:
                errors[mode] = repr(e)[:300]
        print(json.dumps(told), flush=True)
        sys.stdin.readline()
        for mode, call in calls.items():
            try:
                told[f"{mode}_ms"] = median(call)
            except Exception as e:
                errors[mode] = repr(e)[:300]
    if errors:
        told["errors"] = errors
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
