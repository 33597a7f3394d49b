#!/usr/bin/env python3
"""Small exports in which fusions must emerge from rules: `tests/tools/fusions.py FOLDER` (PyTorch; tested with 1.13).

Each module is written as people write it; nothing here is known to the compiler.
"""
import pathlib
import sys

import torch
import torch.nn.functional as F
from torch import nn


class ConvNormAct(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.norm = nn.Conv2d(8, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16)

    def forward(self, x):
        return F.relu(self.norm(self.conv(x)))


class NormConv(nn.Module):
    """Batch norm before the activation-free convolution: its scale moves into the weight, its shift cannot (padding)."""

    def __init__(self):
        super().__init__()
        self.norm, self.conv = nn.BatchNorm2d(8), nn.Conv2d(8, 16, 1)

    def forward(self, x):
        return F.relu(self.conv(self.norm(x)))


class LayerNormLinear(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm, self.linear = nn.LayerNorm(64), nn.Linear(64, 96)

    def forward(self, x):
        return self.linear(self.norm(x))


class RmsNormLinear(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight, self.linear = nn.Parameter(torch.rand(64) + 0.5), nn.Linear(64, 96, bias=False)

    def forward(self, x):
        x = x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)
        return self.linear(self.weight * x)


class Projections(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v = (nn.Linear(64, 64) for _ in range(3))

    def forward(self, x):
        split = lambda y: y.view(1, 16, 4, 16).transpose(1, 2)
        return split(self.q(x)), split(self.k(x)), split(self.v(x))


class GatedMlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.gate, self.up, self.down = nn.Linear(64, 96, False), nn.Linear(64, 96, False), nn.Linear(96, 64, False)

    def forward(self, x):
        return self.down(F.silu(self.gate(x)) * self.up(x))


class Branches(nn.Module):
    """A RepVGG block as it is trained: 3x3, 1x1 and identity, each with its batch norm."""

    def __init__(self):
        super().__init__()
        self.a, self.an = nn.Conv2d(16, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16)
        self.b, self.bn = nn.Conv2d(16, 16, 1, bias=False), nn.BatchNorm2d(16)
        self.cn = nn.BatchNorm2d(16)

    def forward(self, x):
        return F.relu(self.an(self.a(x)) + self.bn(self.b(x)) + self.cn(x))


class LongLinear(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4096, 8, bias=False)

    def forward(self, x):
        return self.linear(x)


class GeluMlp(nn.Module):
    def __init__(self):
        super().__init__()
        self.up, self.down = nn.Linear(64, 128), nn.Linear(128, 64)

    def forward(self, x):
        return x + self.down(F.gelu(self.up(x)))


class Pointwise(nn.Module):
    """A 1x1 convolution is a matrix product."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(32, 48, 1)

    def forward(self, x):
        return F.silu(self.conv(x))


class LastToken(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm, self.head = nn.LayerNorm(64), nn.Linear(64, 200, bias=False)

    def forward(self, x):
        return self.head(self.norm(x))[:, -1]


class LowRank(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(64, 64, bias=False), nn.Linear(64, 32, bias=False)

    def forward(self, x):
        return torch.tanh(self.b(self.a(x)))


class PoolAfterRelu(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(8, 16, 3, padding=1)

    def forward(self, x):
        return F.max_pool2d(F.relu(self.conv(x)), 3, 2, 1)


class SoftCap(nn.Module):
    def forward(self, x):
        return torch.softmax(20.0 * torch.tanh(x / 20.0), -1)


class Dense(nn.Module):
    """DenseNet: norm and convolution of a concatenation."""

    def __init__(self):
        super().__init__()
        self.a, self.norm, self.b = nn.Conv2d(16, 8, 3, padding=1), nn.BatchNorm2d(24), nn.Conv2d(24, 16, 1)

    def forward(self, x):
        return self.b(F.relu(self.norm(torch.cat([x, self.a(x)], 1))))


class Cell(nn.Module):
    def __init__(self):
        super().__init__()
        self.i, self.h = nn.Linear(32, 64), nn.Linear(48, 64, bias=False)

    def forward(self, x, h):
        return torch.tanh(self.i(x) + self.h(h))


CASES = {
    "conv_norm_act": (ConvNormAct, [(1, 8, 10, 10)]),
    "norm_conv": (NormConv, [(1, 8, 10, 10)]),
    "layer_norm_linear": (LayerNormLinear, [(1, 16, 64)]),
    "rms_norm_linear": (RmsNormLinear, [(1, 16, 64)]),
    "projections": (Projections, [(1, 16, 64)]),
    "gated_mlp": (GatedMlp, [(1, 16, 64)]),
    "branches": (Branches, [(1, 16, 12, 12)]),
    "long_linear": (LongLinear, [(1, 4096)]),
    "gelu_mlp": (GeluMlp, [(1, 16, 64)]),
    "pointwise_conv": (Pointwise, [(1, 32, 8, 8)]),
    "last_token": (LastToken, [(1, 16, 64)]),
    "two_linear": (LowRank, [(1, 16, 64)]),
    "pool_after_relu": (PoolAfterRelu, [(1, 8, 12, 12)]),
    "soft_cap": (SoftCap, [(4, 16, 64)]),
    "dense_block": (Dense, [(1, 16, 10, 10)]),
    "cell": (Cell, [(4, 32), (4, 48)]),
}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, (module, shapes) in CASES.items():
        torch.manual_seed(7)
        net = module().eval()
        for m in net.modules():
            if isinstance(m, nn.BatchNorm2d):
                m.running_mean.uniform_(-0.5, 0.5), m.running_var.uniform_(0.5, 1.5)
                nn.init.uniform_(m.weight, 0.5, 1.5), nn.init.uniform_(m.bias, -0.5, 0.5)
        inputs = tuple(torch.randn(s) for s in shapes)
        # Batch norms stay nodes: folding them is the compiler's work, not the exporter's.
        training = torch.onnx.TrainingMode.PRESERVE
        torch.onnx.export(
            net, inputs, folder / f"{name}.onnx", opset_version=14, do_constant_folding=False, training=training
        )
        print(name, (folder / f"{name}.onnx").stat().st_size)


if __name__ == "__main__":
    main()
