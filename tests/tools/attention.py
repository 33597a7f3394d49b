#!/usr/bin/env python3
"""Exports of attention layers as models of several families spell them: ONNX files from torch's exporter.

    attention.py OUT_DIR [NAME..]

Small sizes, random weights with a fixed seed; one file NAME.onnx a family. Needs torch 1.13 or later. The snapshots in
tests/tests/attention.rs show what becomes of them.
"""

import math
import sys
from pathlib import Path

import torch
from torch import nn
import torch.nn.functional as F

HIDDEN, HEADS, LENGTH = 64, 4, 40
HEAD = HIDDEN // HEADS


class Projections(nn.Module):
    def __init__(self, kv_heads=HEADS, bias=True):
        super().__init__()
        self.kv_heads = kv_heads
        self.q = nn.Linear(HIDDEN, HIDDEN, bias=bias)
        self.k = nn.Linear(HIDDEN, kv_heads * HEAD, bias=bias)
        self.v = nn.Linear(HIDDEN, kv_heads * HEAD, bias=bias)
        self.o = nn.Linear(HIDDEN, HIDDEN, bias=bias)

    def split(self, x, heads):
        b, n, _ = x.shape
        return x.view(b, n, heads, HEAD).transpose(1, 2)

    def join(self, x):
        b, _, n, _ = x.shape
        return self.o(x.transpose(1, 2).reshape(b, n, HIDDEN))


class Bert(Projections):
    """Additive padding mask of -10000, scores divided by the root of the head's size."""

    def forward(self, x, mask):
        q, k, v = (self.split(p(x), HEADS) for p in (self.q, self.k, self.v))
        scores = torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(HEAD)
        scores = scores + (1.0 - mask[:, None, None, :].float()) * -10000.0
        return self.join(torch.matmul(F.softmax(scores, dim=-1), v))

    inputs = lambda self: {"x": torch.randn(2, LENGTH, HIDDEN), "mask": torch.ones(2, LENGTH, dtype=torch.long)}


class Gpt2(Projections):
    """Causal mask as a buffer of truth values, joined projection, least number of the type where masked."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.register_buffer("causal", torch.tril(torch.ones(64, 64, dtype=torch.uint8)).view(1, 1, 64, 64).bool())

    def forward(self, x):
        q, k, v = (self.split(t, HEADS) for t in self.qkv(x).split(HIDDEN, dim=2))
        scores = torch.matmul(q, k.transpose(-1, -2)) / (HEAD**0.5)
        n = k.size(-2)
        causal = self.causal[:, :, n - q.size(-2) : n, :n]
        least = torch.full([], torch.finfo(scores.dtype).min, dtype=scores.dtype)
        scores = torch.where(causal, scores, least)
        return self.join(torch.matmul(F.softmax(scores, dim=-1), v))

    inputs = lambda self: {"x": torch.randn(2, LENGTH, HIDDEN)}


class Vit(Projections):
    """No mask; one joined projection that is permuted."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)

    def forward(self, x):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).reshape(b, n, 3, HEADS, HEAD).permute(2, 0, 3, 1, 4).unbind(0)
        p = ((q @ k.transpose(-2, -1)) * HEAD**-0.5).softmax(dim=-1)
        return self.o((p @ v).transpose(1, 2).reshape(b, n, HIDDEN))

    inputs = lambda self: {"x": torch.randn(2, 37, HIDDEN)}


class Swin(Projections):
    """Windows of 7 by 7 with a bias by relative position and a mask between shifted regions."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        w = 7
        at = torch.stack(torch.meshgrid(torch.arange(w), torch.arange(w), indexing="ij")).flatten(1)
        relative = (at[:, :, None] - at[:, None, :]).permute(1, 2, 0) + w - 1
        self.register_buffer("index", relative[..., 0] * (2 * w - 1) + relative[..., 1])
        self.table = nn.Parameter(torch.randn((2 * w - 1) ** 2, HEADS) * 0.5)
        regions = torch.zeros(1, 14, 14, 1)
        for i, rows in enumerate((slice(0, -7), slice(-7, -3), slice(-3, None))):
            for j, columns in enumerate((slice(0, -7), slice(-7, -3), slice(-3, None))):
                regions[:, rows, columns, :] = 3 * i + j
        windows = regions.view(1, 2, 7, 2, 7, 1).permute(0, 1, 3, 2, 4, 5).reshape(-1, 49)
        different = windows.unsqueeze(1) - windows.unsqueeze(2)
        self.register_buffer("shifted", different.masked_fill(different != 0, -100.0).masked_fill(different == 0, 0.0))

    def forward(self, x):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).reshape(b, n, 3, HEADS, HEAD).permute(2, 0, 3, 1, 4).unbind(0)
        scores = (q * HEAD**-0.5) @ k.transpose(-2, -1)
        bias = self.table[self.index.view(-1)].view(49, 49, -1).permute(2, 0, 1).contiguous()
        scores = scores + bias.unsqueeze(0)
        windows = self.shifted.shape[0]
        scores = scores.view(b // windows, windows, HEADS, n, n) + self.shifted.unsqueeze(1).unsqueeze(0)
        p = scores.view(-1, HEADS, n, n).softmax(dim=-1)
        return self.o((p @ v).transpose(1, 2).reshape(b, n, HIDDEN))

    inputs = lambda self: {"x": torch.randn(8, 49, HIDDEN)}


class T5(Projections):
    """No scale; a bias by bucket of distance, and the padding mask added to it."""

    def __init__(self):
        super().__init__(bias=False)
        self.bias = nn.Embedding(32, HEADS)

    def buckets(self, distance):
        n = 16
        side = (distance > 0).long() * n
        distance = distance.abs()
        large = 8 + (torch.log(distance.float() / 8) / math.log(128 / 8) * (n - 8)).long()
        return side + torch.where(distance < 8, distance, large.clamp(max=n - 1))

    def forward(self, x, mask):
        q, k, v = (self.split(p(x), HEADS) for p in (self.q, self.k, self.v))
        scores = torch.matmul(q, k.transpose(3, 2))
        n = x.shape[1]
        distance = torch.arange(n)[None, :] - torch.arange(n)[:, None]
        bias = self.bias(self.buckets(distance)).permute(2, 0, 1).unsqueeze(0)
        scores = scores + (bias + (1.0 - mask[:, None, None, :].float()) * torch.finfo(torch.float32).min)
        return self.join(torch.matmul(F.softmax(scores.float(), dim=-1).type_as(scores), v))

    inputs = lambda self: {"x": torch.randn(2, LENGTH, HIDDEN), "mask": torch.ones(2, LENGTH, dtype=torch.long)}


def rotate(x):
    a, b = x.chunk(2, dim=-1)
    return torch.cat((-b, a), dim=-1)


class Llama(Projections):
    """Grouped heads repeated by expand and reshape, rotary positions, an additive causal mask made in the graph."""

    def __init__(self, window=None):
        super().__init__(kv_heads=2, bias=False)
        self.window = window
        self.register_buffer("frequencies", 1.0 / (10000 ** (torch.arange(0, HEAD, 2).float() / HEAD)))

    def forward(self, x):
        n = x.shape[1]
        q, k, v = self.split(self.q(x), HEADS), self.split(self.k(x), 2), self.split(self.v(x), 2)
        angles = torch.arange(n).float()[:, None] * self.frequencies[None, :]
        angles = torch.cat((angles, angles), dim=-1)
        cos, sin = angles.cos(), angles.sin()
        q, k = q * cos + rotate(q) * sin, k * cos + rotate(k) * sin
        b = x.shape[0]
        k, v = (t[:, :, None].expand(b, 2, HEADS // 2, n, HEAD).reshape(b, HEADS, n, HEAD) for t in (k, v))
        row, column = torch.arange(n)[:, None], torch.arange(n)[None, :]
        hidden = column > row
        if self.window:
            hidden = hidden | (column <= row - self.window)
        mask = torch.zeros(n, n).masked_fill(hidden, torch.finfo(torch.float32).min)
        scores = torch.matmul(q, k.transpose(2, 3)) / math.sqrt(HEAD) + mask[None, None]
        p = F.softmax(scores, dim=-1, dtype=torch.float32).to(q.dtype)
        return self.join(torch.matmul(p, v))

    inputs = lambda self: {"x": torch.randn(2, LENGTH, HIDDEN)}


class Window(Llama):
    """As Llama, with keys at most eight positions back."""

    def __init__(self):
        super().__init__(window=8)


class Whisper(Projections):
    """Heads folded into the batch, the query scaled before, an additive mask of infinities from a triangle."""

    def forward(self, x):
        b, n, _ = x.shape
        shape = lambda t: t.view(b, n, HEADS, HEAD).transpose(1, 2).contiguous().view(b * HEADS, n, HEAD)
        q, k, v = shape(self.q(x) * HEAD**-0.5), shape(self.k(x)), shape(self.v(x))
        scores = torch.bmm(q, k.transpose(1, 2))
        mask = torch.full((n, n), float("-inf")).triu(1)
        scores = (scores.view(b, HEADS, n, n) + mask).view(b * HEADS, n, n)
        out = torch.bmm(F.softmax(scores, dim=-1), v)
        return self.o(out.view(b, HEADS, n, HEAD).transpose(1, 2).reshape(b, n, HIDDEN))

    inputs = lambda self: {"x": torch.randn(2, LENGTH, HIDDEN)}


class Alibi(Projections):
    """A slope by head times the distance, and a causal condition."""

    def __init__(self):
        super().__init__()
        self.register_buffer("slopes", 2.0 ** (-torch.arange(1, HEADS + 1).float()))

    def forward(self, x):
        q, k, v = (self.split(p(x), HEADS) for p in (self.q, self.k, self.v))
        n = x.shape[1]
        row, column = torch.arange(n)[:, None], torch.arange(n)[None, :]
        scores = torch.matmul(q, k.transpose(-1, -2)) * HEAD**-0.5
        scores = scores + self.slopes[:, None, None] * (column - row).float()
        scores = torch.where(column <= row, scores, torch.tensor(float("-inf")))
        return self.join(torch.matmul(F.softmax(scores, dim=-1), v))

    inputs = lambda self: {"x": torch.randn(2, LENGTH, HIDDEN)}


class Capped(Projections):
    """Scores bounded by a tangent, one head of keys and values for all, a padding mask of truth values."""

    def __init__(self):
        super().__init__(kv_heads=1)

    def forward(self, x, mask):
        q, k, v = self.split(self.q(x), HEADS), self.split(self.k(x), 1), self.split(self.v(x), 1)
        scores = torch.tanh(torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(HEAD) / 50.0) * 50.0
        scores = scores.masked_fill(mask[:, None, None, :] == 0, -1e9)
        return self.join(torch.matmul(F.softmax(scores, dim=-1), v))

    inputs = lambda self: {"x": torch.randn(2, LENGTH, HIDDEN), "mask": torch.ones(2, LENGTH, dtype=torch.long)}


FAMILIES = {c.__name__.lower(): c for c in (Bert, Gpt2, Vit, Swin, T5, Llama, Window, Whisper, Alibi, Capped)}


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or FAMILIES:
        torch.manual_seed(1)
        model = FAMILIES[name]().eval()
        inputs = model.inputs()
        with torch.no_grad():
            torch.onnx.export(
                model, tuple(inputs.values()), str(out / f"{name}.onnx"), input_names=list(inputs), output_names=["y"], opset_version=14
            )


if __name__ == "__main__":
    main()
