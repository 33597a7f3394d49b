#!/usr/bin/env python3
"""Checks and times the attention kernels of `cargo run -p kiln-kernels --example fold_ptx -- DIR` on a GPU with torch.

    fold_ptx.py DIR OUT.json

Each kernel is compared with torch's scaled_dot_product_attention in f32 on the same f16 inputs, and from 512 queries on timed
beside the f16 one (CUDA events, median of 20). Needs the CUDA driver and torch, no compiler.
"""

import ctypes
import json
import pathlib
import sys

import torch
import torch.nn.functional as F

cuda = ctypes.CDLL("libcuda.so.1")


def check(status, what):
    if status:
        raise RuntimeError(f"{what}: error {status}")


def load(text, shared):
    module, function = ctypes.c_void_p(), ctypes.c_void_p()
    check(cuda.cuModuleLoadData(ctypes.byref(module), text + b"\0"), "load")
    check(cuda.cuModuleGetFunction(ctypes.byref(function), module, b"kernel"), "function")
    check(cuda.cuFuncSetAttribute(function, 8, shared), "shared memory")
    return function


def launcher(function, launch, tensors):
    pointers = [ctypes.c_uint64(t.data_ptr()) for t in tensors]
    arguments = (ctypes.c_void_p * len(pointers))(*[ctypes.cast(ctypes.pointer(p), ctypes.c_void_p) for p in pointers])

    def go(_kept=pointers):
        stream = ctypes.c_void_p(torch.cuda.current_stream().cuda_stream)
        sizes = (launch["grid"], 1, 1, launch["threads"], 1, 1, launch["shared"])
        check(cuda.cuLaunchKernel(function, *sizes, stream, arguments, None), "launch")

    return go


def timed(go, n=20):
    for _ in range(3):
        go()
    times = []
    for _ in range(n):
        first, last = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        first.record()
        go()
        last.record()
        torch.cuda.synchronize()
        times.append(first.elapsed_time(last) * 1e3)
    return sorted(times)[n // 2]


def case(folder, launch, known):
    b, h, kv, l, n, d = launch["sizes"]
    mask = launch["mask"]
    torch.manual_seed(0)
    make = lambda *shape: torch.randn(*shape, device="cuda", dtype=torch.float16)
    q, k, v = make(b, h, l, d) * 2, make(b, kv, n, d), make(b, kv, n, d)
    bias = make(h, l, n) * 3 if mask == "bias" else None
    y = torch.full((b, h, l, d), float("nan"), device="cuda", dtype=torch.float16)
    function = load((folder / f"{launch['name']}.ptx").read_bytes(), launch["shared"])
    go = launcher(function, launch, [q, k, v, *([] if bias is None else [bias]), y])
    go()
    torch.cuda.synchronize()
    k, v = (t.repeat_interleave(h // kv, 1) for t in (k, v))
    some = 1 if l >= 512 else b

    def torch_attention(kind, count):
        given = None if bias is None else bias[None].to(kind)
        parts = [t[:count].to(kind) for t in (q, k, v)]
        return F.scaled_dot_product_attention(*parts, is_causal=mask == "causal", attn_mask=given)

    wanted = torch_attention(torch.float32, some)
    row = {**launch, "max_error": float((y[:some].float() - wanted).abs().max()), "nan": int(y.isnan().sum())}
    if l >= 512:
        key = (*launch["sizes"], mask)
        if key not in known:
            known[key] = timed(lambda: F.scaled_dot_product_attention(q, k, v, is_causal=mask == "causal"))
        flops = 4 * b * h * l * n * d / (2 if mask == "causal" else 1)
        row |= {"us": timed(go), "torch_us": known[key]}
        row |= {"tflops": flops / row["us"] / 1e6, "torch_tflops": flops / row["torch_us"] / 1e6}
    return row


def main():
    folder, rows, known = pathlib.Path(sys.argv[1]), [], {}
    for launch in json.loads((folder / "launches.json").read_text()):
        rows.append(case(folder, launch, known))
        print({k: round(v, 4) if isinstance(v, float) else v for k, v in rows[-1].items()}, flush=True)
    result = {"device": torch.cuda.get_device_name(0), "torch": torch.__version__, "rows": rows}
    pathlib.Path(sys.argv[2]).write_text(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
