"""Derives the polynomial coefficients of src/approx/wide: interpolation at Chebyshev points, in mpmath, rounded to f64.

Interpolation at these points is within a small factor of the minimax error (Trefethen, "Approximation Theory and Approximation
Practice", 2013), and one more term makes up for it.

    python3 coefficients64.py          prints each table with its weighted error in units of 2^-53
"""

import mpmath as mp

mp.mp.dps = 60


def interpolate(g, a, b, degree):
    """Coefficients in powers of x of the polynomial through g at the Chebyshev points of [a, b]."""
    n = degree + 1
    points = [(a + b) / 2 + (b - a) / 2 * mp.cos(mp.pi * (2 * i + 1) / (2 * n)) for i in range(n)]
    return list(mp.lu_solve(mp.matrix([[x**p for p in range(n)] for x in points]), mp.matrix([g(x) for x in points])))


def fit(name, g, w, a, b, degree):
    a, b = mp.mpf(a), mp.mpf(b)
    coef = [mp.mpf(float(c)) for c in interpolate(g, a, b, degree)]
    grid = [a + (b - a) * i / 400 for i in range(1, 400)]
    err = max(abs(w(x) * (g(x) - mp.polyval(coef[::-1], x))) for x in grid)
    print(f"/// degree {degree}, {mp.nstr(err * 2**53, 3)} x 2^-53")
    print(f"const {name}: [f64; {degree + 1}] = [")
    for c in coef:
        print(f"    {float(c)!r},")
    print("];")


def near_zero(f, x, series):
    return f(x) if abs(x) > mp.mpf(10) ** -8 else series


def main():
    # 2 atanh(s) = 2 s + s R(s^2)
    log = lambda z: (2 * mp.atanh(mp.sqrt(z)) / mp.sqrt(z) - 2) / z if z > 1e-12 else mp.mpf(2) / 3
    top = (mp.sqrt(2) - 1) / (mp.sqrt(2) + 1)
    fit("LOG", log, lambda z: z / 2, 0, top**2 * 1.0001, 8)
    # The rest of the series for the logarithm in two parts: atanh(s) = s + s z (1/3 + z Q(z))
    two = lambda z: ((mp.atanh(mp.sqrt(z)) / mp.sqrt(z) - 1) / z - mp.mpf(1) / 3) / z if z > 1e-9 else mp.mpf(1) / 5
    fit("ATANH", two, lambda z: z * z * 2**11, 0, top**2 * 1.0001, 8)
    erf = lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z) - 1 if z > 1e-30 else 2 / mp.sqrt(mp.pi) - 1
    fit("ERF", erf, lambda z: 1, 0, 1, 13)
    # erfc(a) exp(a^2) in t = (a - 2) / (a + 2), a from 1 to 6
    a_of = lambda t: 2 * (1 + t) / (1 - t)
    erfcx = lambda t: mp.erfc(a_of(t)) * mp.exp(a_of(t) ** 2)
    fit("ERFC", erfcx, lambda t: mp.exp(-(a_of(t) ** 2)), -mp.mpf(1) / 3, mp.mpf(1) / 2, 16)
    asin = lambda z: (mp.asin(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > 1e-12 else mp.mpf(1) / 6
    fit("ASIN", asin, lambda z: z, 0, 0.25, 13)
    atan = lambda z: (mp.atan(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > 1e-12 else -mp.mpf(1) / 3
    fit("ATAN", atan, lambda z: z, 0, 1, 21)
    # Constants in parts: the first ones short, so that their products with small integers are exact.
    def parts(name, v, bits):
        out = []
        for k in bits:
            if k is None:
                out.append(float(v))
                v -= mp.mpf(out[-1])
                continue
            scale = mp.mpf(2) ** (k - 1 - mp.floor(mp.log(abs(v), 2)))
            part = mp.floor(v * scale) / scale
            v -= part
            out.append(float(part))
        print(name, [repr(o) for o in out])

    parts("PI_2", mp.pi / 2, [None, None, None])
    parts("LN2", mp.log(2), [32, None])
    parts("THIRD", mp.mpf(1) / 3, [None, None])


main()
