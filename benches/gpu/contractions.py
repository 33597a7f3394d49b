"""Times cuBLAS and cuDNN, through PyTorch, on the contractions of `codegen/examples/time_contractions.rs`.

    cargo run -p kiln-codegen --example time_contractions -- OUT.kiln --most 5
    kiln-run bundle OUT.kiln --records OUT.jsonl --date YYYY-MM-DD
    python3 benches/gpu/contractions.py TORCH.json

Each case is a CUDA graph of several calls; the median of 30 replays is kept. Inputs are uniform in [-1, 1), fp16; convolutions
have channels last.
"""
import json
import statistics
import sys

import torch

torch.backends.cudnn.benchmark = True
def time(fn, iters=30, per=16):
    fn(); fn(); torch.cuda.synchronize()
    s = torch.cuda.Stream()
    with torch.cuda.stream(s):
        for _ in range(3): fn()
    torch.cuda.synchronize()
    g = torch.cuda.CUDAGraph()
    with torch.cuda.graph(g):
        for _ in range(per): y = fn()
    for _ in range(3): g.replay()
    torch.cuda.synchronize()
    out = []
    for _ in range(iters):
        a, b = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        a.record(); g.replay(); b.record(); b.synchronize()
        out.append(a.elapsed_time(b) * 1e3 / per)
    return statistics.median(out)
def rnd(*s): return (torch.rand(*s, device='cuda') * 2 - 1).half()
out = {}
for m, n, k in [(4096,)*3, (8192,)*3, (128,768,768),(128,3072,768),(128,768,3072),(128,2304,768),(4096,768,768),(4096,3072,768),(4096,768,3072),(197,768,768),(512,768,768),(49,512,4608),(1,4096,4096),(8,4096,4096),(16,4096,4096),(1,1000,2048),(16,11008,4096)]:
    a, w = rnd(m, k), rnd(n, k)
    t = time(lambda: a @ w.t(), per=4 if m*n*k > 1e11 else 16)
    out[f'gemm {m}x{n}x{k}'] = t
    print(f'gemm {m}x{n}x{k} {t:.2f} us {2e-6*m*n*k/t:.1f} TFLOP/s', flush=True)
convs = [(1,*c) for c in [(64,64,56,1,1),(64,64,56,3,1),(64,256,56,1,1),(256,64,56,1,1),(128,128,56,3,2),(128,128,28,3,1),(256,512,56,1,2),(512,128,28,1,1),(256,256,14,3,1),(1024,256,14,1,1),(512,512,7,3,1),(512,2048,7,1,1),(2048,512,7,1,1)]]
convs += [(32,*c) for c in [(64,64,56,3,1),(128,128,28,3,1),(256,256,14,3,1),(64,256,56,1,1)]]
for b, c, o, size, kernel, stride in convs:
    x = rnd(b, c, size, size).contiguous(memory_format=torch.channels_last)
    w = rnd(o, c, kernel, kernel).contiguous(memory_format=torch.channels_last)
    t = time(lambda: torch.nn.functional.conv2d(x, w, stride=stride, padding=kernel // 2))
    out[f'conv {b}x{c}x{size} {kernel}x{kernel}/{stride} {o}'] = t
    print(f'conv {b}x{c}x{size} {kernel}x{kernel}/{stride} {o} {t:.2f} us', flush=True)
json.dump({'torch': torch.__version__, 'device': torch.cuda.get_device_name(), 'us': out}, open(sys.argv[1], 'w'), indent=1)
