"""Networks that torchvision does not have: YOLOv5s, BERT-base and GPT-2 in plain PyTorch.

BERT and GPT-2 take over the weights of transformers' models (`from_hugging_face`), which the peers run; these export as few
operators without any library's masks and caches.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F


def conv(inputs, outputs, size=1, stride=1, padding=None):
    pad = size // 2 if padding is None else padding
    return nn.Sequential(nn.Conv2d(inputs, outputs, size, stride, pad, bias=False), nn.BatchNorm2d(outputs), nn.SiLU())


class Bottleneck(nn.Module):
    def __init__(self, width, shortcut=True):
        super().__init__()
        self.a, self.b, self.shortcut = conv(width, width), conv(width, width, 3), shortcut

    def forward(self, x):
        y = self.b(self.a(x))
        return x + y if self.shortcut else y


class C3(nn.Module):
    def __init__(self, inputs, outputs, repeats=1, shortcut=True):
        super().__init__()
        half = outputs // 2
        self.a, self.b, self.c = conv(inputs, half), conv(inputs, half), conv(2 * half, outputs)
        self.inner = nn.Sequential(*[Bottleneck(half, shortcut) for _ in range(repeats)])

    def forward(self, x):
        return self.c(torch.cat([self.inner(self.a(x)), self.b(x)], 1))


class Pyramid(nn.Module):
    """Three poolings in a row, concatenated (SPPF)."""

    def __init__(self, width):
        super().__init__()
        self.a, self.b, self.pool = conv(width, width // 2), conv(width * 2, width), nn.MaxPool2d(5, 1, 2)

    def forward(self, x):
        x = self.a(x)
        y = self.pool(x)
        z = self.pool(y)
        return self.b(torch.cat([x, y, z, self.pool(z)], 1))


class YoloV5s(nn.Module):
    """YOLOv5s 6.x for 80 classes: raw heads through a sigmoid, all boxes in one tensor, no suppression."""

    def __init__(self):
        super().__init__()
        self.to8 = nn.Sequential(conv(3, 32, 6, 2, 2), conv(32, 64, 3, 2), C3(64, 64), conv(64, 128, 3, 2), C3(128, 128, 2))
        self.to16 = nn.Sequential(conv(128, 256, 3, 2), C3(256, 256, 3))
        self.to32 = nn.Sequential(conv(256, 512, 3, 2), C3(512, 512), Pyramid(512))
        self.l1, self.c1 = conv(512, 256), C3(512, 256, 1, False)
        self.l2, self.c2 = conv(256, 128), C3(256, 128, 1, False)
        self.d1, self.c3 = conv(128, 128, 3, 2), C3(256, 256, 1, False)
        self.d2, self.c4 = conv(256, 256, 3, 2), C3(512, 512, 1, False)
        self.heads = nn.ModuleList([nn.Conv2d(c, 255, 1) for c in (128, 256, 512)])
        self.up = nn.Upsample(scale_factor=2, mode="nearest")

    def forward(self, x):
        p3 = self.to8(x)
        p4 = self.to16(p3)
        a = self.l1(self.to32(p4))
        b = self.l2(self.c1(torch.cat([self.up(a), p4], 1)))
        o3 = self.c2(torch.cat([self.up(b), p3], 1))
        o4 = self.c3(torch.cat([self.d1(o3), b], 1))
        o5 = self.c4(torch.cat([self.d2(o4), a], 1))
        boxes = []
        for head, o in zip(self.heads, (o3, o4, o5)):
            o = head(o)
            n, _, h, w = o.shape
            boxes.append(o.view(n, 3, 85, h * w).permute(0, 1, 3, 2).sigmoid().reshape(n, -1, 85))
        return torch.cat(boxes, 1)


def attend(q, k, v, mask):
    """Softmax(q k^T / sqrt(d) + mask) v over (batch, heads, length, d)."""
    if hasattr(F, "scaled_dot_product_attention") and not torch.onnx.is_in_onnx_export():
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    scores = q @ k.transpose(-1, -2) * (1.0 / math.sqrt(q.shape[-1]))
    return (scores + mask).softmax(-1) @ v


def heads(t, n):
    b, s, w = t.shape
    return t.view(b, s, n, w // n).transpose(1, 2)


def joined(t):
    b, n, s, d = t.shape
    return t.transpose(1, 2).reshape(b, s, n * d)


class BertLayer(nn.Module):
    def __init__(self, width, count, hidden):
        super().__init__()
        self.count = count
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.a, self.b = nn.Linear(width, hidden), nn.Linear(hidden, width)
        self.n1, self.n2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        y = attend(*(heads(p(x), self.count) for p in (self.q, self.k, self.v)), mask)
        x = self.n1(x + self.o(joined(y)))
        return self.n2(x + self.b(F.gelu(self.a(x))))


class Bert(nn.Module):
    """BERT-base: ids and mask (batch, length) to the last hidden state and the pooled output."""

    def __init__(self, layers=12, width=768, count=12, hidden=3072, words=30522):
        super().__init__()
        self.word, self.place, self.kind = nn.Embedding(words, width), nn.Embedding(512, width), nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList([BertLayer(width, count, hidden) for _ in range(layers)])
        self.pool = nn.Linear(width, width)

    def forward(self, ids, mask):
        x = self.norm(self.word(ids) + self.kind.weight[0] + self.place.weight[: ids.shape[1]])
        mask = (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, mask)
        return x, torch.tanh(self.pool(x[:, 0]))

    def from_hugging_face(self, m):
        """Copies the parameters of a transformers BertModel."""
        e = m.embeddings
        pairs = [(self.word, e.word_embeddings), (self.place, e.position_embeddings), (self.kind, e.token_type_embeddings)]
        pairs += [(self.norm, e.LayerNorm), (self.pool, m.pooler.dense)]
        for mine, theirs in zip(self.layers, m.encoder.layer):
            s, o = theirs.attention.self, theirs.attention.output
            pairs += [(mine.q, s.query), (mine.k, s.key), (mine.v, s.value), (mine.o, o.dense), (mine.n1, o.LayerNorm)]
            pairs += [(mine.a, theirs.intermediate.dense), (mine.b, theirs.output.dense), (mine.n2, theirs.output.LayerNorm)]
        for mine, theirs in pairs:
            mine.load_state_dict(theirs.state_dict())


class GptLayer(nn.Module):
    def __init__(self, width, count):
        super().__init__()
        self.count = count
        self.n1, self.n2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.a, self.b = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x, mask):
        y = attend(*(heads(t, self.count) for t in self.qkv(self.n1(x)).split(x.shape[-1], dim=2)), mask)
        x = x + self.o(joined(y))
        return x + self.b(F.gelu(self.a(self.n2(x)), approximate="tanh"))


class Gpt2(nn.Module):
    """GPT-2 small without cached keys: ids (batch, length) to logits of every position."""

    def __init__(self, layers=12, width=768, count=12, words=50257):
        super().__init__()
        self.word, self.place = nn.Embedding(words, width), nn.Embedding(1024, width)
        self.layers = nn.ModuleList([GptLayer(width, count) for _ in range(layers)])
        self.norm = nn.LayerNorm(width)

    def forward(self, ids):
        length = ids.shape[1]
        x = self.word(ids) + self.place.weight[:length]
        mask = torch.full((length, length), -10000.0, dtype=x.dtype, device=x.device).triu(1)
        for layer in self.layers:
            x = layer(x, mask)
        return self.norm(x) @ self.word.weight.t()

    def from_hugging_face(self, m):
        """Copies the parameters of a transformers GPT2LMHeadModel, whose projections are stored transposed."""
        t = m.transformer
        pairs = [(self.word, t.wte), (self.place, t.wpe), (self.norm, t.ln_f)]
        turned = []
        for mine, theirs in zip(self.layers, t.h):
            pairs += [(mine.n1, theirs.ln_1), (mine.n2, theirs.ln_2)]
            turned += [(mine.qkv, theirs.attn.c_attn), (mine.o, theirs.attn.c_proj)]
            turned += [(mine.a, theirs.mlp.c_fc), (mine.b, theirs.mlp.c_proj)]
        for mine, theirs in pairs:
            mine.load_state_dict(theirs.state_dict())
        with torch.no_grad():
            for mine, theirs in turned:
                mine.weight.copy_(theirs.weight.t())
                mine.bias.copy_(theirs.bias)
