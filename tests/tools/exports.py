#!/usr/bin/env python3
"""Exports architectures with random weights from torch 1.13 and torchvision 0.14 (Debian's python3-torch and
python3-torchvision): exports.py OUT [NAME...]. Each OUT/<name>.onnx comes with OUT/<name>.npz, an input.

Seeds are fixed, so that the files are the same on every run. Detectors have score thresholds low enough for boxes to survive."""
import pathlib
import sys

import numpy as np
import torch
import torchvision


def image(seed, height, width):
    g = torch.Generator().manual_seed(seed)
    base = torch.rand(3, height // 16, width // 16, generator=g)
    return torch.nn.functional.interpolate(base[None], size=(height, width), mode="bilinear")[0]


def detector(make, height, width, **arguments):
    torch.manual_seed(1)
    model = make(weights=None, weights_backbone=None, **arguments).eval()
    # Untrained batch norms of zero mean and unit variance keep activations in range; biases differ so that scores do.
    for p in model.parameters():
        if p.dim() == 1:
            p.data += 0.05 * torch.randn(p.shape, generator=torch.Generator().manual_seed(p.numel()))
    x = image(2, height, width)
    return model, ([x],), {"input_names": ["image"], "dynamic_axes": {}}, {"image": x.numpy()}


def fasterrcnn():
    make = torchvision.models.detection.fasterrcnn_mobilenet_v3_large_320_fpn
    return detector(make, 320, 320, box_score_thresh=0.011, min_size=320, max_size=320, box_detections_per_img=50)


def fasterrcnn_resnet50():
    make = torchvision.models.detection.fasterrcnn_resnet50_fpn
    return detector(make, 320, 320, box_score_thresh=0.011, min_size=320, max_size=320, box_detections_per_img=50)


def maskrcnn():
    make = torchvision.models.detection.maskrcnn_resnet50_fpn
    return detector(make, 320, 320, box_score_thresh=0.011, min_size=320, max_size=320, box_detections_per_img=20)


def ssdlite():
    make = torchvision.models.detection.ssdlite320_mobilenet_v3_large
    return detector(make, 320, 320, score_thresh=0.011)


def swin():
    torch.manual_seed(3)
    model = torchvision.models.swin_t(weights=None).eval()
    x = image(4, 224, 224)[None]
    return model, (x,), {"input_names": ["image"]}, {"image": x.numpy()}


class Decoder(torch.nn.Module):
    """A decoder with learned positions, cached keys and values, and one more token a call: GPT-2's layout, made small."""

    def __init__(self, layers=4, width=256, heads=8, vocabulary=1000, positions=128):
        super().__init__()
        self.heads = heads
        self.tokens = torch.nn.Embedding(vocabulary, width)
        self.positions = torch.nn.Embedding(positions, width)
        block = lambda: torch.nn.ModuleDict({
            "n1": torch.nn.LayerNorm(width), "qkv": torch.nn.Linear(width, 3 * width), "o": torch.nn.Linear(width, width),
            "n2": torch.nn.LayerNorm(width), "up": torch.nn.Linear(width, 4 * width), "down": torch.nn.Linear(4 * width, width)})
        self.blocks = torch.nn.ModuleList(block() for _ in range(layers))
        self.norm = torch.nn.LayerNorm(width)
        # Not tied to the embedding: with random weights a tied head repeats the last token for ever.
        self.head = torch.nn.Linear(width, vocabulary, bias=False)

    def forward(self, ids, past):
        # ids (batch, new); past (layers, 2, batch, heads, old, size)
        old = past.shape[4]
        at = torch.arange(old, old + ids.shape[1])
        h = self.tokens(ids) + self.positions(at)
        present = []
        for i, b in enumerate(self.blocks):
            q, k, v = b["qkv"](b["n1"](h)).split(h.shape[-1], dim=-1)
            q, k, v = (t.reshape(t.shape[0], t.shape[1], self.heads, -1).transpose(1, 2) for t in (q, k, v))
            k, v = torch.cat([past[i, 0], k], 2), torch.cat([past[i, 1], v], 2)
            present.append(torch.stack([k, v]))
            s = q @ k.transpose(2, 3) / q.shape[-1] ** 0.5
            mask = torch.arange(k.shape[2])[None, :] <= at[:, None]
            s = s.masked_fill(~mask, -3.4e38)
            a = (s.softmax(-1) @ v).transpose(1, 2).reshape(h.shape)
            h = h + b["o"](a)
            h = h + b["down"](torch.nn.functional.gelu(b["up"](b["n2"](h)), approximate="tanh"))
        return self.head(self.norm(h)), torch.stack(present)


def decoder():
    torch.manual_seed(5)
    model = Decoder().eval()
    for p in model.parameters():
        p.data *= 1.5
    ids, past = torch.tensor([[7, 81, 400]]), torch.zeros(4, 2, 1, 8, 5, 32)
    names = {"input_names": ["ids", "past"], "output_names": ["logits", "present"],
             "dynamic_axes": {"ids": {0: "batch", 1: "new"}, "past": {2: "batch", 4: "old"}}}
    start = {"ids": ids.numpy(), "past": np.zeros((4, 2, 1, 8, 0, 32), np.float32)}
    return model, (ids, past), names, start


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    every = [fasterrcnn, fasterrcnn_resnet50, maskrcnn, ssdlite, swin, decoder]
    for make in every:
        if sys.argv[2:] and make.__name__ not in sys.argv[2:]:
            continue
        model, arguments, names, inputs = make()
        path = out / f"{make.__name__}.onnx"
        with torch.no_grad():
            torch.onnx.export(model, arguments, str(path), opset_version=17, do_constant_folding=True, **names)
        np.savez(out / f"{make.__name__}.npz", **inputs)
        print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
