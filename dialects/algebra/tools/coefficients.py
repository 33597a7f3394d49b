"""Derives the polynomial coefficients of src/approx: weighted minimax fits rounded to f32.

Lawson's algorithm (Lawson 1961; Muller, "Elementary Functions", 3rd ed. 2016, ch. 3) on values from mpmath. Coefficients are rounded
from the lowest order up, and the rest is fitted again after each, so that later ones absorb the rounding.

    python3 coefficients.py            prints each table with its weighted error in units of 2^-24
"""

import struct

import mpmath as mp
import numpy as np

mp.mp.dps = 40


def f32(x):
    return mp.mpf(float(np.float32(float(x))))


def bits(x):
    return struct.unpack("<I", struct.pack("<f", float(x)))[0]


POINTS = 601


def minimax(rows, rhs, weight):
    """Minimises max |weight (rhs - rows c)| over the points: Lawson's reweighted least squares."""
    u = np.ones(len(rhs)) / len(rhs)
    best, coef = np.inf, None
    for _ in range(300):
        s = np.sqrt(u) * weight
        c, *_ = np.linalg.lstsq(rows * s[:, None], rhs * s, rcond=None)
        e = np.abs(weight * (rhs - rows @ c))
        if e.max() < best:
            best, coef = e.max(), c
        u = u * e
        u /= u.sum()
    return coef


def fit(name, g, w, a, b, degree):
    a, b = mp.mpf(a), mp.mpf(b)
    points = [(a + b) / 2 - (b - a) / 2 * mp.cos(mp.pi * (i + mp.mpf(1) / 2) / POINTS) for i in range(POINTS)]
    values = [g(x) for x in points]
    weight = np.array([float(abs(w(x))) for x in points])
    # Columns are scaled to 1 at the end of the interval that is further from zero.
    top = max(abs(a), abs(b))
    columns = np.array([[float((x / top) ** p) for p in range(degree + 1)] for x in points])
    fixed = []
    for p in range(degree + 1):
        rest = np.array([float(v - sum(c * x**q for q, c in enumerate(fixed))) for v, x in zip(values, points)])
        coef = minimax(columns[:, p:], rest, weight)
        fixed.append(f32(mp.mpf(float(coef[0])) / top**p))
    err = max(abs(w(x) * (v - sum(c * x**q for q, c in enumerate(fixed)))) for x, v in zip(points, values))
    print(f"{name} degree {degree} on [{mp.nstr(a, 6)}, {mp.nstr(b, 6)}]: {mp.nstr(err * 2**24, 3)} x 2^-24")
    print("    [" + ", ".join(f"{mp.nstr(c, 10)}" for c in fixed) + "]")
    print("    [" + ", ".join(f"0x{bits(c):08x}" for c in fixed) + "]")


def tail(f, taylor, k):
    """(f(x) - taylor(x)) / x^k, by series near zero."""

    def g(x):
        x = mp.mpf(x)
        with mp.workdps(90):
            if abs(x) < mp.mpf(10) ** -12:
                x = mp.mpf(10) ** -12
            return (f(x) - taylor(x)) / x**k

    return g


def odd(f):
    """(f(x)/x - 1)/z as a function of z = x^2."""

    def g(z):
        with mp.workdps(90):
            x = mp.sqrt(max(mp.mpf(z), mp.mpf(10) ** -24))
            return (f(x) / x - 1) / x**2

    return g


def main():
    half = mp.log(2) / 2 * mp.mpf("1.01")
    exp_tail = tail(mp.exp, lambda x: 1 + x, 2)
    for d in (4, 5):
        fit("exp", exp_tail, lambda r: r**2 / (mp.expm1(r) if r else mp.mpf(10) ** 30), -half, half, d)
    lo, hi = mp.sqrt(mp.mpf(1) / 2) - 1, mp.sqrt(2) - 1
    log_tail = tail(mp.log1p, lambda x: x - x**2 / 2, 3)
    for d in (6, 7, 8):
        fit("log", log_tail, lambda f: f**3 / (mp.log1p(f) if f else mp.mpf(10) ** 30), lo * mp.mpf("1.01"), hi * mp.mpf("1.01"), d)

    def erf_small(z):
        with mp.workdps(60):
            x = mp.sqrt(max(mp.mpf(z), mp.mpf(10) ** -24))
            return mp.erf(x) / x - 1

    for d in (5, 6):
        fit("erf below 1", erf_small, lambda z: mp.sqrt(z) / mp.erf(mp.sqrt(z)) if z else mp.mpf(1), 0, 1, d)

    def erf_large(u):
        with mp.workdps(60):
            return -mp.log(mp.erfc(u + mp.mpf(2.5)))

    for d in (6, 7, 8):
        fit("erf from 1, -log(erfc(u + 2.5))", erf_large, lambda u: mp.erfc(u + 2.5) / mp.erf(u + 2.5), "-1.51", "1.51", d)
    q = (mp.pi / 4 * mp.mpf("1.01")) ** 2
    for d in (2, 3):
        fit("sin", odd(mp.sin), lambda z: z * mp.sqrt(z) / mp.sin(mp.sqrt(z)) if z else mp.mpf(0), 0, q, d)

    def cos_tail(z):
        with mp.workdps(90):
            z = max(mp.mpf(z), mp.mpf(10) ** -20)
            return (mp.cos(mp.sqrt(z)) - 1 + z / 2) / z**2

    for d in (2, 3):
        fit("cos", cos_tail, lambda z: z**2 / mp.cos(mp.sqrt(z)), 0, q, d)
    for d in (4, 5):
        fit("asin", odd(mp.asin), lambda z: z * mp.sqrt(z) / mp.asin(mp.sqrt(z)) if z else mp.mpf(0), 0, "0.25", d)
    for d in (7, 8, 9):
        fit("atan", odd(mp.atan), lambda z: z * mp.sqrt(z) / mp.atan(mp.sqrt(z)) if z else mp.mpf(0), 0, 1, d)
    for d in (2, 3):
        fit("atanh", odd(mp.atanh), lambda z: z * mp.sqrt(z) / mp.atanh(mp.sqrt(z)) if z else mp.mpf(0), 0, "0.0296", d)
    for name, c in (("ln2", mp.log(2)), ("pi/2", mp.pi / 2), ("log2(e)", 1 / mp.log(2)), ("2/pi", 2 / mp.pi)):
        parts, rest = [], c
        for _ in range(4):
            parts.append(f32(rest))
            rest -= parts[-1]
        print(name, [f"{mp.nstr(p, 12)} 0x{bits(p):08x}" for p in parts])
    for name, c, keep in (("ln2", mp.log(2), 15), ("log2(e)", 1 / mp.log(2), 12)):
        scale = mp.mpf(2) ** keep
        head = mp.floor(c * scale) / scale
        print(name, f"head of {keep} fraction bits", mp.nstr(head, 12), f"0x{bits(head):08x}", "rest", f"0x{bits(f32(c - head)):08x}", mp.nstr(f32(c - head), 12))


main()
