"""Models that Kiln and PyTorch are timed on, with fixed random weights.

`models.py export NAME BATCH OUT.onnx` writes one as ONNX (opset 13, fp32). `build(NAME)` gives the module and its example
inputs. Batch norms get statistics of their own, so that activations keep their size through the network. With TILED=1 in the
environment, large weights repeat their first 1024 numbers: for timing only, so that an engine can be packed small.
"""
import math
import os
import sys

import torch
import torch.nn as nn


class Layer(nn.Module):
    """A transformer's encoder layer as BERT has it."""

    def __init__(self, width, heads, hidden):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.a, self.b = nn.Linear(width, hidden), nn.Linear(hidden, width)
        self.n1, self.n2 = nn.LayerNorm(width), nn.LayerNorm(width)

    def forward(self, x, mask):
        b, s, w = x.shape
        d = w // self.heads
        split = lambda t: t.view(b, s, self.heads, d).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(d) + mask
        y = (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, s, w)
        x = self.n1(x + self.o(y))
        return self.n2(x + self.b(nn.functional.gelu(self.a(x))))


class Bert(nn.Module):
    """bert-base: ids and mask to the last hidden state and the pooled output."""

    def __init__(self, layers=12, width=768, heads=12, hidden=3072, words=30522):
        super().__init__()
        self.word, self.place = nn.Embedding(words, width), nn.Embedding(512, width)
        self.norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList([Layer(width, heads, hidden) for _ in range(layers)])
        self.pool = nn.Linear(width, width)

    def forward(self, ids, mask):
        x = self.norm(self.word(ids) + self.place.weight[: ids.shape[1]])
        mask = (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, mask)
        return x, torch.tanh(self.pool(x[:, 0]))


def resnet(depth):
    import torchvision

    m = getattr(torchvision.models, f"resnet{depth}")(weights=None)
    for n in m.modules():
        if isinstance(n, nn.BatchNorm2d):
            nn.init.uniform_(n.weight, 0.5, 1.0)
            nn.init.uniform_(n.bias, -0.1, 0.1)
            n.running_mean.uniform_(-0.1, 0.1)
            n.running_var.uniform_(0.8, 1.5)
    return m


def build(name):
    """The module in evaluation mode, its example inputs for a batch, their names."""
    torch.manual_seed(0)
    if name == "resnet50":
        m, inputs, names = resnet(50), lambda b: (torch.rand(b, 3, 224, 224),), ["x"]
    elif name == "resnet18":
        m, inputs, names = resnet(18), lambda b: (torch.rand(b, 3, 224, 224),), ["x"]
    elif name.startswith("bert"):
        length = int(name[4:] or 128)
        m = Bert()
        inputs = lambda b: (torch.randint(0, 30000, (b, length)), torch.ones(b, length, dtype=torch.int64))
        names = ["ids", "mask"]
    elif name == "smallbert":
        m, names = Bert(2, 256, 4, 1024, 1000), ["ids", "mask"]
        inputs = lambda b: (torch.randint(0, 999, (b, 64)), torch.ones(b, 64, dtype=torch.int64))
    else:
        raise SystemExit(f"no model {name}")
    if os.environ.get("TILED"):
        repeat(m)
    return m.eval(), inputs, names


def repeat(m):
    """Large weights repeat a short tile; batch norms change nothing."""
    with torch.no_grad():
        for p in m.parameters():
            if p.numel() > 4096:
                tile = p.flatten()[:1024].clone()
                p.copy_(tile.repeat(-(-p.numel() // 1024))[: p.numel()].view_as(p))
        for n in m.modules():
            if isinstance(n, nn.BatchNorm2d):
                n.reset_parameters()
                n.reset_running_stats()


if __name__ == "__main__":
    _, name, batch, out = sys.argv[1:]
    m, inputs, names = build(name)
    with torch.no_grad():
        torch.onnx.export(m, inputs(int(batch)), out, opset_version=13, input_names=names, do_constant_folding=True)
