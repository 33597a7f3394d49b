"""The models of the comparison with fixed random weights (seed 0), their inputs, and their ONNX files.

`models.py CASE.. --dir DIR` writes CASE.onnx, two inputs of each case, and PyTorch's outputs in fp32 for both. A case is a
name and a batch, such as `resnet50:32`; no case means all.

Torchvision's own initialisation hides errors: ConvNeXt's layer scales are 1e-6, a vision transformer's head is zero, and
with fresh batch norms all pictures get the same answer. `vary` gives parameters of ordinary size and batch norms the
statistics of data, which changes no layer and no time. `spread` tells how much the answers to two inputs differ.
"""
import argparse
import copy
import json
import pathlib
import sys
import time

import numpy as np
import torch
import torch.nn as nn

import nets

CASES = [
    "resnet50:1", "resnet50:32", "resnet50:128", "mobilenet_v3_large:1", "efficientnet_b0:1", "convnext_tiny:1",
    "vit_b_16:1", "vit_b_16:32", "swin_t:1", "yolov5s:1", "yolov5s:16", "bert_base_s128:1", "bert_base_s128:32",
    "bert_base_s384:1", "gpt2_s512:1",
]


def picture(batch, size, seed):
    """Random pictures (batch, 3, size, size) in [-2, 2] of coarse and fine structure, each with a colour of its own."""
    g = torch.Generator().manual_seed(seed)
    x = torch.zeros(batch, 3, size, size)
    for cells, weight in ((1, 0.25), (4, 0.3), (size // 8, 0.25), (size, 0.2)):
        noise = torch.rand(batch, 3, cells, cells, generator=g)
        x += weight * nn.functional.interpolate(noise, size=(size, size), mode="nearest")
    return 4 * x - 2


def vary(m, calibration):
    """Parameters of ordinary size, from the global generator; statistics of batch norms from `calibration`."""
    with torch.no_grad():
        for name, p in m.named_parameters():
            if name.endswith("layer_scale"):
                p.uniform_(0.2, 0.6)
            elif name.endswith("relative_position_bias_table") or p.dim() == 1 and name.endswith("bias"):
                p.normal_(0, 0.1)
            elif name.endswith("bn3.weight"):
                # The last norm of a residual branch: trained ones are small too; else fp16's errors grow with depth.
                p.uniform_(0.2, 0.4)
            elif p.dim() == 1:
                p.uniform_(0.6, 1.2)
            elif name.endswith("weight") and p.dim() in (2, 4):
                p.normal_(0, (1.5 / (p.numel() / p.shape[0])) ** 0.5)
    norms = [n for n in m.modules() if isinstance(n, nn.BatchNorm2d)]
    if norms:
        for n in norms:
            n.reset_running_stats()
            n.momentum = None
        dropouts = [d for d in m.modules() if isinstance(d, (nn.Dropout,)) or type(d).__name__ == "StochasticDepth"]
        m.train()
        for d in dropouts:
            d.eval()
        with torch.no_grad():
            m(calibration)
    return m.eval()


def vision(name):
    import torchvision

    size = 640 if name == "yolov5s" else 224
    m = nets.YoloV5s() if name == "yolov5s" else getattr(torchvision.models, name)(weights=None)
    vary(m, picture(4 if size > 224 else 8, size, 99))
    return m, m, lambda b, seed: (picture(b, size, seed),)


def spread_words(m):
    """Ordinary weights; the words of BERT far apart, so that different texts give different answers."""
    with torch.no_grad():
        for name, p in m.named_parameters():
            if p.dim() == 2:
                p.normal_(0, 0.4 if "word_embeddings" in name else 0.04)


def language(name):
    """Where transformers is installed, the peers run its model; the exported one has the same weights."""
    gpt, length = name.startswith("gpt2"), int(name.rsplit("_s", 1)[1])
    mine = nets.Gpt2() if gpt else nets.Bert()
    spread_words(mine)
    theirs = mine
    try:
        import transformers as t

        options = {"attn_implementation": "sdpa"}
        full = t.GPT2LMHeadModel(t.GPT2Config(use_cache=False, **options)) if gpt else t.BertModel(t.BertConfig(**options))
        spread_words(full)
        mine.from_hugging_face(full)
        theirs = HuggingFace(full, gpt)
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError) as e:
        print(f"{name}: not transformers' model, which failed: {e!r}"[:300], file=sys.stderr)

    def inputs(b, seed):
        g = torch.Generator().manual_seed(seed)
        ids = torch.randint(0, 30000, (b, length), generator=g)
        return (ids,) if gpt else (ids, torch.ones(b, length, dtype=torch.int64))

    return mine.eval(), theirs.eval(), inputs


class HuggingFace(nn.Module):
    """A model of transformers with the interface of `nets`."""

    def __init__(self, m, gpt):
        super().__init__()
        self.m, self.gpt = m, gpt

    def forward(self, ids, mask=None):
        if self.gpt:
            return self.m(input_ids=ids, use_cache=False).logits
        o = self.m(input_ids=ids, attention_mask=mask)
        return o.last_hidden_state, o.pooler_output


def build(name):
    """The module to export, the module that the peers run, and inputs as a function of batch and seed; all fp32 on the CPU."""
    torch.manual_seed(0)
    return language(name) if "_s" in name and name.split("_")[0] in ("bert", "gpt2") else vision(name)


class Half(nn.Module):
    """Floating inputs and outputs in fp16, as the peers have them; the rest in fp32 for the compiler to decide."""

    def __init__(self, m):
        super().__init__()
        self.m = m

    def forward(self, *xs):
        y = self.m(*(x.float() if x.is_floating_point() else x for x in xs))
        return tuple(t.half() for t in y) if isinstance(y, tuple) else y.half()


def half(xs):
    return tuple(x.half() if x.is_floating_point() else x for x in xs)


def flat(y):
    return y if isinstance(y, tuple) else (y,)


def error(got, wanted):
    """Relative L2 of the worst output."""
    pairs = [(g.double().cpu(), w.double().cpu()) for g, w in zip(flat(got), flat(wanted))]
    return max(float((g - w).norm() / w.norm().clamp_min(1e-30)) if torch.isfinite(g).all() else float("inf") for g, w in pairs)


def onnx_export(m, xs, path, names):
    options = {"opset_version": 17 if torch.__version__ >= "2" else 16, "do_constant_folding": True, "input_names": names}
    if torch.__version__ >= "2.5":
        options["dynamo"] = False
    options["output_names"] = [f"y{i}" for i in range(len(flat(m(*xs))))]
    torch.onnx.export(m, xs, str(path), **options)


def write(case, folder, device):
    """Writes CASE.onnx, CASE.a.npz, CASE.b.npz and their references, and returns what there is to say about them."""
    name, batch = case.split(":")[0], int(case.split(":")[1])
    began = time.time()
    m, peer, make = build(name)
    print(f"{case}: built in {time.time() - began:.1f} s", file=sys.stderr, flush=True)
    stem = case.replace(":", "_b")
    xs = half(make(batch, 1))
    names = ["ids", "mask"][: len(xs)] if xs[0].dim() == 2 else ["x"]
    told = {"case": case, "peer": type(peer).__name__, "spread": None}
    # With gradients: without, torchvision's attention takes a fused path that has no ONNX form.
    onnx_export(Half(copy.deepcopy(m)).to(device), tuple(x.to(device) for x in xs), folder / f"{stem}.onnx", names)
    with torch.no_grad():
        torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
        m = m.to(device)
        answers = []
        for letter, seed in (("a", 1), ("b", 2)):
            xs = half(make(batch, seed))
            full = [x.float().to(device) if x.is_floating_point() else x.to(device) for x in xs]
            y = flat(m(*full))
            answers.append(y)
            np.savez(folder / f"{stem}.{letter}.npz", **{n: x.numpy() for n, x in zip(names, xs)})
            np.savez(folder / f"{stem}.{letter}.ref.npz", **{f"y{i}": t.float().cpu().numpy() for i, t in enumerate(y)})
            if peer is not m and letter == "a":
                told["export_error"] = error(y, peer.to(device)(*full))
        told["spread"] = min(error((a,), (b,)) for a, b in zip(*answers))
    (folder / f"{stem}.model.json").write_text(json.dumps(told))
    return told


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("cases", nargs="*")
    p.add_argument("--dir", type=pathlib.Path, required=True)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    a = p.parse_args()
    a.dir.mkdir(parents=True, exist_ok=True)
    for case in a.cases or CASES:
        print(json.dumps(write(case, a.dir, a.device)), flush=True)
