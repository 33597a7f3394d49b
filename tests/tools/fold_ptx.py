#!/usr/bin/env python3
"""Checks and times the attention kernels of `cargo run -p kiln-kernels --example fold_ptx -- DIR ..` on a GPU with torch.

    fold_ptx.py DIR OUT.json [--only TEXT] [--check]

Each kernel is compared with torch's scaled_dot_product_attention in f32 on the same f16 inputs; inputs lie between NaNs, the
output between marks, and it is NaN before. The kernels are timed beside torch's flash and cuDNN kernels on the same inputs (CUDA
events, median of 20; of short ones, graphs of 20 launches), unless --check is given. Needs the CUDA driver and torch, no
compiler.
"""

import ctypes
import json
import pathlib
import sys
from concurrent.futures import ThreadPoolExecutor

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

cuda = ctypes.CDLL("libcuda.so.1")
MARGIN = 4096


def check(status, what):
    if status:
        raise RuntimeError(f"{what}: error {status}")


def load(text, shared):
    module, function = ctypes.c_void_p(), ctypes.c_void_p()
    check(cuda.cuModuleLoadData(ctypes.byref(module), text + b"\0"), "load")
    check(cuda.cuModuleGetFunction(ctypes.byref(function), module, b"kernel"), "function")
    check(cuda.cuFuncSetAttribute(function, 8, shared), "shared memory")
    return function


class TensorMap(ctypes.Structure):
    _fields_ = [("opaque", ctypes.c_uint64 * 16)]


def encoded(recipe, tensors):
    raw = ctypes.create_string_buffer(192)
    aligned = (ctypes.addressof(raw) + 63) & ~63
    rank = len(recipe["dims"])
    u64 = lambda values: (ctypes.c_uint64 * len(values))(*values)
    u32 = lambda values: (ctypes.c_uint32 * len(values))(*values)
    address = ctypes.c_void_p(tensors[recipe["buffer"]].data_ptr() + recipe["offset"])
    half, swizzle_128, promotion_128 = 6, 3, 2
    status = cuda.cuTensorMapEncodeTiled(
        ctypes.c_void_p(aligned), half, rank, address, u64(recipe["dims"]), u64(recipe["strides"]), u32(recipe["box"]),
        u32([1] * rank), 0, swizzle_128, promotion_128, 0,
    )
    check(status, f"tensor map {recipe}")
    return raw, ctypes.c_void_p(aligned)


def launcher(function, launch, tensors):
    pointers = [ctypes.c_uint64(t.data_ptr()) for t in tensors]
    maps = [encoded(m, tensors) for m in launch["maps"]]
    places = [ctypes.cast(ctypes.pointer(p), ctypes.c_void_p) for p in pointers] + [m[1] for m in maps]
    arguments = (ctypes.c_void_p * len(places))(*places)

    def go(_kept=(pointers, maps)):
        stream = ctypes.c_void_p(torch.cuda.current_stream().cuda_stream)
        sizes = (launch["grid"], 1, 1, launch["threads"], 1, 1, launch["shared"])
        check(cuda.cuLaunchKernel(function, *sizes, stream, arguments, None), "launch")

    return go


def timed(go, n=20):
    """Microseconds of one launch; of short ones, in a graph of many."""
    def median(go):
        times = []
        for _ in range(n):
            first, last = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
            first.record()
            go()
            last.record()
            torch.cuda.synchronize()
            times.append(first.elapsed_time(last) * 1e3)
        return sorted(times)[n // 2]

    for _ in range(3):
        go()
    once = median(go)
    if once > 100:
        return once
    graph, many = torch.cuda.CUDAGraph(), 20
    with torch.cuda.graph(graph):
        for _ in range(many):
            go()
    return median(graph.replay) / many


def between(values, mark, order):
    """A tensor like `values` whose memory has its dimensions in an order, between marks."""
    shape = [values.shape[i] for i in order]
    memory = torch.full((values.numel() + 2 * MARGIN,), mark, device="cuda", dtype=values.dtype)
    inner = memory[MARGIN:-MARGIN].view(shape).permute([order.index(i) for i in range(len(order))])
    inner.copy_(values)
    return inner, memory


def same_marks(memory, mark):
    ends = torch.cat([memory[:MARGIN], memory[-MARGIN:]])
    return bool((ends == mark).all())


def peers(q, k, v, causal, shared):
    out = {}
    for name, backend in [("flash", SDPBackend.FLASH_ATTENTION), ("cudnn", SDPBackend.CUDNN_ATTENTION)]:
        try:
            with sdpa_kernel(backend):
                out[name] = timed(lambda: F.scaled_dot_product_attention(q, k, v, is_causal=causal, enable_gqa=shared))
        except RuntimeError as e:
            print(name, str(e)[:200])
    return out


class Case:
    def __init__(self, launch):
        b, h, kv, l, n, d = launch["sizes"]
        self.causal = launch["mask"] == "causal"
        torch.manual_seed(0)
        make = lambda *shape: torch.randn(*shape, device="cuda", dtype=torch.float16)
        plain, positions, turned = [0, 1, 2, 3], [0, 2, 1, 3], [0, 1, 3, 2]
        own = positions if launch["order"] == "Positions" else plain
        other = turned if launch["order"] == "Turned" else own
        self.q = between(make(b, h, l, d) * 2, float("nan"), own)[0]
        self.k = between(make(b, kv, n, d), float("nan"), other)[0]
        self.v = between(make(b, kv, n, d), float("nan"), other)[0]
        self.bias = make(h, l, n) * 3 if launch["mask"] == "bias" else None
        self.y, self.memory = between(torch.empty(b, h, l, d, device="cuda", dtype=torch.float16), 7.0, own)
        some = 1 if l >= 512 else b
        k, v = (t.repeat_interleave(h // kv, 1) for t in (self.k, self.v))
        given = None if self.bias is None else self.bias[None].float()
        parts = [t[:some].float().contiguous() for t in (self.q, k, v)]
        self.some = some
        self.wanted = F.scaled_dot_product_attention(*parts, is_causal=self.causal, attn_mask=given)

    def run(self, function, launch, timing):
        self.y.fill_(float("nan"))
        go = launcher(function, launch, [self.q, self.k, self.v, *([] if self.bias is None else [self.bias]), self.y])
        go()
        torch.cuda.synchronize()
        error = float((self.y[: self.some].float() - self.wanted).abs().max())
        row = {**launch, "max_error": error, "nan": int(self.y.isnan().sum()), "marks": same_marks(self.memory, 7.0)}
        b, h, kv, l, n, d = launch["sizes"]
        if timing:
            flops = 4 * b * h * l * n * d / (2 if self.causal else 1)
            row |= {"us": timed(go), "tflops": 0}
            row["tflops"] = flops / row["us"] / 1e6
            if not hasattr(self, "peers"):
                self.peers = {name: flops / us / 1e6 for name, us in peers(self.q, self.k, self.v, self.causal, h != kv).items()}
            row["peers"] = self.peers
        return row


def main():
    folder, rows = pathlib.Path(sys.argv[1]), []
    only = sys.argv[sys.argv.index("--only") + 1] if "--only" in sys.argv else ""
    launches = [x for x in json.loads((folder / "launches.json").read_text()) if any(o in x["name"] for o in only.split(","))]
    torch.zeros(1, device="cuda")
    context = ctypes.c_void_p()
    check(cuda.cuCtxGetCurrent(ctypes.byref(context)), "context")

    def get(launch):
        check(cuda.cuCtxSetCurrent(context), "context")
        return load((folder / f"{launch['name']}.ptx").read_bytes(), launch["shared"])

    with ThreadPoolExecutor(16) as pool:
        functions = list(pool.map(get, launches))
    known = None
    for launch, function in zip(launches, functions):
        key = (launch["sizes"], launch["mask"], launch["order"])
        if known is None or known[0] != key:
            known = None
            known = (key, Case(launch))
        row = known[1].run(function, launch, "--check" not in sys.argv)
        rows.append(row)
        short = {k: round(v, 4) if isinstance(v, float) else v for k, v in row.items() if k in ("max_error", "nan", "marks", "us", "tflops")}
        wrong = "" if row["nan"] == 0 and row["marks"] and row["max_error"] < 5e-3 else "WRONG "
        print(wrong + launch["name"], short, {n: round(v) for n, v in row.get("peers", {}).items()}, flush=True)
        result = {"device": torch.cuda.get_device_name(0), "torch": torch.__version__, "rows": rows}
        pathlib.Path(sys.argv[2]).write_text(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
