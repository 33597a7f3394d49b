#!/usr/bin/env python3
"""Exports architectures with random weights from torch 1.13 and torchvision 0.14 (Debian's python3-torch and
python3-torchvision): exports.py OUT [NAME...]. Each OUT/<name>.onnx comes with OUT/<name>.npz, an input.

Seeds are fixed: SHA256 holds what each file must hash to, and a run that gives another fails. Detectors have score
thresholds low enough for boxes to survive. check_exports.py compiles and compares them."""
import hashlib
import pathlib
import sys

import numpy as np
import torch
import torchvision

# Of the files that torch 1.13.0a0 and torchvision 0.14.1a0 of Debian 12 write.
SHA256 = {
    "decoder": "19d9bb9adfd2840b7ad2b526e67a1a70d7f900ce7b3f642f5417bf418a849733",
    "fasterrcnn": "09d34486973ceab1ff6c2f8219b8809200d5540b0155cd88a07a74d9baee5e1c",
    "gpt2": "9e27c36411184abbd1bb9e4a42d4b58407868f64283e84299e4da09473b5292d",
    "gpt2_4": "ac9fe65c936b04abd1d070c36392aa30002433d33ff70dd03bb615b3741eb63f",
    "llama": "4c857aae8eb38aeba0723e62305634cb80faab7cf2cb02bfadee1e36579745e3",
    "maskrcnn": "11d310af8e7dc66f27198b2a971ca58cd11f68fb91cc2f261fed201f75c9da5e",
    "ssdlite": "5daadf85341302b9306ef2bd0515ad387a00f1025b1b2a50cfb340c5a53b42c2",
    "swin": "e804b824f31fe7751b36c67e6fff601d309c5fd8d85f60ee2cb0336241e473b2",
    "whisper": "d197989bf9c4f5d385f53050b6a6bba76817f393b20a8e0dd4e4e742af0f21b4",
}


def image(seed, height, width):
    g = torch.Generator().manual_seed(seed)
    base = torch.rand(3, height // 16, width // 16, generator=g)
    return torch.nn.functional.interpolate(base[None], size=(height, width), mode="bilinear")[0]


def detector(make, height, width, vary_scales=True, **arguments):
    torch.manual_seed(1)
    model = make(weights=None, weights_backbone=None, **arguments).eval()
    # Untrained batch norms of zero mean and unit variance keep activations in range; biases differ so that scores do.
    for name, p in model.named_parameters():
        if p.dim() == 1 and (vary_scales or name.endswith("bias")):
            p.data += 0.05 * torch.randn(p.shape, generator=torch.Generator().manual_seed(p.numel()))
    x = image(2, height, width)
    return model, ([x],), {"input_names": ["image"], "dynamic_axes": {}}, {"image": x.numpy()}


def fasterrcnn():
    return faster(torchvision.models.detection.fasterrcnn_mobilenet_v3_large_320_fpn)


def fasterrcnn_resnet50():
    return faster(torchvision.models.detection.fasterrcnn_resnet50_fpn)


def faster(make):
    """With initial weights all boxes score within 1e-4 of each other, and some within 1e-9: which of two survives would be
    rounding's choice (onnxruntime's own answers differ with its optimiser). The classes' weights are larger, as training makes
    them: the scores of the boxes that survive then lie 1e-5 apart or more, and rounding moves them by 5e-7."""
    sizes = {"min_size": 320, "max_size": 320, "box_detections_per_img": 50}
    model, *rest = detector(make, 320, 320, box_score_thresh=0.011, **sizes)
    model = ternary(model)
    model.roi_heads.box_predictor.cls_score.weight.data *= 100
    return model, *rest


def maskrcnn():
    make = torchvision.models.detection.maskrcnn_resnet50_fpn
    sizes = {"min_size": 320, "max_size": 320, "box_detections_per_img": 20}
    model, *rest = detector(make, 320, 320, vary_scales=False, box_score_thresh=0.011, **sizes)
    return ternary(model), *rest


def ssdlite():
    """Its initial weights let activations vanish, so that all scores are ties that rounding decides: they are drawn anew."""
    make = torchvision.models.detection.ssdlite320_mobilenet_v3_large
    model, *rest = detector(make, 320, 320, score_thresh=0.15, nms_thresh=0.5)
    g = torch.Generator().manual_seed(7)
    for p in model.parameters():
        if p.dim() > 1:
            p.data = torch.randn(p.shape, generator=g) * (2.0 / p[0].numel()) ** 0.5
    return model, *rest


def swin():
    torch.manual_seed(3)
    model = small_entropy(torchvision.models.swin_t(weights=None).eval())
    x = image(4, 224, 224)[None]
    return model, (x,), {"input_names": ["image"]}, {"image": x.numpy()}


def small_entropy(model, steps=8.0):
    """Rounds weights to multiples of an eighth of their deviation, so that files of them compress; norms stay as they are."""
    for p in model.parameters():
        if p.dim() > 1:
            unit = p.data.std() / steps
            p.data = (p.data / unit).round() * unit
    return model


def ternary(model):
    """Makes weights 0 or plus or minus one number a tensor, of the same deviation: files of the largest models can be carried
    in two bits a weight (carry.py)."""
    for p in model.parameters():
        if p.dim() > 1:
            signs = p.data.sign() * (p.data.abs() > 0.7 * p.data.std())
            p.data = signs * (p.data.std() / signs.std())
    return model


def attend(q, k, v, at=None):
    """Attention of (batch, heads, new, size) over (batch, heads, all, size); query i sees keys up to position at[i]."""
    s = q @ k.transpose(2, 3) / q.shape[-1] ** 0.5
    if at is not None:
        mask = torch.arange(k.shape[2])[None, :] <= at[:, None]
        s = s.masked_fill(~mask, -3.4e38)
    return (s.softmax(-1) @ v).transpose(1, 2).reshape(q.shape[0], q.shape[2], -1)


class Decoder(torch.nn.Module):
    """GPT-2's layout (Radford et al., 2019): learned positions, cached keys and values."""

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
            h = h + b["o"](attend(q, k, v, at))
            h = h + b["down"](torch.nn.functional.gelu(b["up"](b["n2"](h)), approximate="tanh"))
        return self.head(self.norm(h)), torch.stack(present)


class RmsNorm(torch.nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5) * self.weight


class Llama(torch.nn.Module):
    """Llama's layout (Touvron et al., 2023; grouped queries: Ainslie et al., 2023; rotary positions: Su et al., 2021)."""

    def __init__(self, layers=4, width=512, heads=8, groups=2, inner=1376, vocabulary=2000):
        super().__init__()
        self.heads, self.groups, self.size = heads, groups, width // heads
        self.tokens = torch.nn.Embedding(vocabulary, width)
        linear = lambda a, b: torch.nn.Linear(a, b, bias=False)
        kv = groups * self.size
        block = lambda: torch.nn.ModuleDict({
            "n1": RmsNorm(width), "q": linear(width, width), "k": linear(width, kv), "v": linear(width, kv), "o": linear(width, width),
            "n2": RmsNorm(width), "gate": linear(width, inner), "up": linear(width, inner), "down": linear(inner, width)})
        self.blocks = torch.nn.ModuleList(block() for _ in range(layers))
        self.norm = RmsNorm(width)
        self.head = linear(width, vocabulary)
        self.register_buffer("rates", 10000.0 ** (-torch.arange(0, self.size, 2).float() / self.size))

    def forward(self, ids, past):
        # ids (batch, new); past (layers, 2, batch, groups, old, size)
        old = past.shape[4]
        at = torch.arange(old, old + ids.shape[1])
        angle = at[:, None].float() * self.rates[None, :]
        cos, sin = torch.cat([angle, angle], -1).cos(), torch.cat([angle, angle], -1).sin()

        def rotate(x):
            low, high = x[..., : self.size // 2], x[..., self.size // 2 :]
            return x * cos + torch.cat([-high, low], -1) * sin

        h = self.tokens(ids)
        present = []
        for i, b in enumerate(self.blocks):
            x = b["n1"](h)
            split = lambda t, n: t.reshape(t.shape[0], t.shape[1], n, self.size).transpose(1, 2)
            q, k, v = rotate(split(b["q"](x), self.heads)), rotate(split(b["k"](x), self.groups)), split(b["v"](x), self.groups)
            k, v = torch.cat([past[i, 0], k], 2), torch.cat([past[i, 1], v], 2)
            present.append(torch.stack([k, v]))
            repeat = lambda t: t[:, :, None].expand(-1, -1, self.heads // self.groups, -1, -1).reshape(
                t.shape[0], self.heads, t.shape[2], self.size)
            h = h + b["o"](attend(q, repeat(k), repeat(v), at))
            x = b["n2"](h)
            h = h + b["down"](torch.nn.functional.silu(b["gate"](x)) * b["up"](x))
        return self.head(self.norm(h)), torch.stack(present)


class WhisperEncoder(torch.nn.Module):
    """The encoder of Whisper (Radford et al., 2022); the sizes of `tiny` are the defaults."""

    def __init__(self, layers=4, width=384, heads=6, mels=80, positions=1500):
        super().__init__()
        self.heads = heads
        self.conv1 = torch.nn.Conv1d(mels, width, 3, padding=1)
        self.conv2 = torch.nn.Conv1d(width, width, 3, stride=2, padding=1)
        rates = torch.exp(-9.210340371976184 / (width // 2 - 1) * torch.arange(width // 2))
        angle = torch.arange(positions)[:, None] * rates[None, :]
        self.register_buffer("positions", torch.cat([angle.sin(), angle.cos()], 1))
        block = lambda: torch.nn.ModuleDict({
            "n1": torch.nn.LayerNorm(width), "q": torch.nn.Linear(width, width), "k": torch.nn.Linear(width, width, bias=False),
            "v": torch.nn.Linear(width, width), "o": torch.nn.Linear(width, width),
            "n2": torch.nn.LayerNorm(width), "up": torch.nn.Linear(width, 4 * width), "down": torch.nn.Linear(4 * width, width)})
        self.blocks = torch.nn.ModuleList(block() for _ in range(layers))
        self.norm = torch.nn.LayerNorm(width)

    def forward(self, mel):
        gelu = torch.nn.functional.gelu
        h = gelu(self.conv2(gelu(self.conv1(mel)))).transpose(1, 2) + self.positions
        for b in self.blocks:
            x = b["n1"](h)
            q, k, v = (b[n](x).reshape(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2) for n in "qkv")
            h = h + b["o"](attend(q, k, v))
            h = h + b["down"](gelu(b["up"](b["n2"](h))))
        return self.norm(h)


def cached(model, layers, groups, size, prompt):
    """A decoder's export: the first call has no past. The example's past is there for the exporter to see an open extent."""
    ids, past = torch.tensor([prompt]), torch.zeros(layers, 2, 1, groups, 5, size)
    names = {"input_names": ["ids", "past"], "output_names": ["logits", "present"],
             "dynamic_axes": {"ids": {0: "batch", 1: "new"}, "past": {2: "batch", 4: "old"}}}
    start = {"ids": ids.numpy(), "past": np.zeros((layers, 2, 1, groups, 0, size), np.float32)}
    return model, (ids, past), names, start


def lively(model, gain=1.5):
    """Random weights whose greedy tokens do not repeat at once."""
    model.eval()
    for p in model.parameters():
        p.data *= gain
    return model


def decoder():
    torch.manual_seed(5)
    return cached(lively(Decoder()), 4, 8, 32, [7, 81, 400])


def gpt2():
    """GPT-2 small: 12 layers of width 768 and its vocabulary."""
    torch.manual_seed(0)
    model = Decoder(layers=12, width=768, heads=12, vocabulary=50257, positions=1024)
    return cached(ternary(lively(model)), 12, 12, 64, [464, 3290, 318, 257])


def gpt2_4():
    """Four of GPT-2's layers at their width, and a tenth of its vocabulary: small enough to be carried to a GPU."""
    torch.manual_seed(0)
    model = Decoder(layers=4, width=768, heads=12, vocabulary=5000, positions=1024)
    return cached(small_entropy(lively(model)), 4, 12, 64, [464, 3290, 318, 257])


def llama():
    torch.manual_seed(0)
    return cached(small_entropy(lively(Llama())), 4, 2, 64, [464, 1290, 318, 257])


def whisper():
    torch.manual_seed(0)
    model = small_entropy(WhisperEncoder().eval())
    mel = image(6, 96, 3008)[0, :80, :3000][None]
    return model, (mel,), {"input_names": ["mel"], "output_names": ["states"]}, {"mel": mel.numpy()}


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    every = [fasterrcnn, fasterrcnn_resnet50, maskrcnn, ssdlite, swin, decoder, gpt2, gpt2_4, llama, whisper]
    for make in every:
        if sys.argv[2:] and make.__name__ not in sys.argv[2:]:
            continue
        model, arguments, names, inputs = make()
        path = out / f"{make.__name__}.onnx"
        with torch.no_grad():
            torch.onnx.export(model, arguments, str(path), opset_version=17, do_constant_folding=True, **names)
        np.savez(out / f"{make.__name__}.npz", **inputs)
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        print(f"{path}: {path.stat().st_size} bytes, sha256 {found}", flush=True)
        if SHA256.get(make.__name__, found) != found:
            sys.exit(f"{path}: expected sha256 {SHA256[make.__name__]}")


if __name__ == "__main__":
    main()
