"""Writes a million points and the activations, correctly rounded to double, for tools/accuracy.ts.

    python accuracy_reference.py FOLDER

Each file NAME.f64 in FOLDER is a row of doubles, in the byte order of this computer: z.f64 holds
pre-activations, a.f64 outputs, and every other file what its function in exact.py gives for them, NaN
where it is not defined. 4000 of the results are compared with mpmath and exact integer division.
"""

import math
import random
import struct
import sys
from fractions import Fraction
from multiprocessing import Pool
from pathlib import Path

import mpmath
import numpy as np
from exact import FROM_A, FROM_Z, rounded


def points():
    """Doubles of every size, most of them where the functions bend; the same in every run."""
    rng = random.Random(4)
    sign = lambda: rng.choice((-1, 1))
    any_double = lambda: struct.unpack("<d", struct.pack("<Q", rng.getrandbits(64)))[0]
    zs = [rng.uniform(-750, 750) for _ in range(300_000)]
    zs += [rng.uniform(-25, 25) for _ in range(300_000)]
    zs += [sign() * math.exp(rng.uniform(math.log(1e-9), math.log(750))) for _ in range(200_000)]
    zs += [any_double() for _ in range(220_000)]
    # Where formulas and exp change their ways, 500 doubles on each side.
    for edge in (0.55, 0.625, 1.0, 9.8, 19.06, 22.0, 36.7, 350.0, 372.6, 708.4, 709.78, 744.4, 745.13):
        step = math.ulp(edge)
        zs += [s * (edge + i * step) for i in range(-500, 501) for s in (1, -1)]
    near_one = [1 - math.exp(rng.uniform(math.log(2**-53), 0)) for _ in range(400_000)]
    sizes = near_one + [rng.random() for _ in range(400_000)]
    sizes += [math.exp(rng.uniform(math.log(5e-324), 0)) for _ in range(205_000)]
    usable = np.array([z for z in zs if math.isfinite(z) and z != 0])
    large = [math.exp(rng.uniform(0, math.log(800))) for _ in range(100_000)]
    return usable, np.array(sizes + [-size for size in sizes] + large)


def references(task):
    name, inputs = task
    function = {**FROM_Z, **FROM_A}[name]
    return np.array([rounded(function, x) for x in inputs.tolist()])


def exactly(x):
    """The double nearest to an mpmath number, by Python's exact division of integers."""
    sign, mantissa, exponent, _ = x._mpf_
    exact = (-1) ** sign * Fraction(int(mantissa)) * Fraction(2) ** exponent
    return exact.numerator / exact.denominator


def compare_with_mpmath(zs, results):
    mpmath.mp.prec = 4000
    for i in range(0, len(zs), len(zs) // 1000):
        z = mpmath.mpf(float(max(-1600, min(1600, zs[i]))))
        e = mpmath.exp(-abs(z))
        exact = {
            "sigmoid": (1 if z >= 0 else e) / (1 + e),
            "sigmoidDerivative": e / (1 + e) ** 2,
            "tanh": mpmath.sign(z) * (1 - e * e) / (1 + e * e),
            "tanhDerivative": (2 * e / (1 + e * e)) ** 2,
        }
        for name, value in exact.items():
            if (abs(z) > 1e-300 or name != "tanh") and exactly(value) != results[name][i]:
                sys.exit(f"{name}({zs[i]}): MPFR {results[name][i]}, mpmath {exactly(value)}")


def main(folder):
    inputs = dict(zip("za", points()))
    results = {}
    with Pool(2) as pool:
        for kind, functions in (("z", FROM_Z), ("a", FROM_A)):
            for name in functions:
                parts = np.array_split(inputs[kind], 8)
                results[name] = np.concatenate(pool.map(references, [(name, part) for part in parts]))
    compare_with_mpmath(inputs["z"], results)
    for name, numbers in {**inputs, **results}.items():
        numbers.tofile(folder / f"{name}.f64")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
