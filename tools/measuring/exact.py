"""The activations and their slopes, exactly: what every error is measured against.

An entry for each activation, under its name in lib/activations/registry.ts: g(z), g'(z) and g' from
a = g(z), which is None where a does not tell the slope. Each takes and gives a gmpy2.mpfr, NaN for what
is no output.
"""

import gmpy2
from gmpy2 import mpfr

ALPHA = 0.01  # the double, as in lib/activations/leaky_relu.ts
NAN = mpfr("nan")


def sigmoid(z):
    e = gmpy2.exp(-abs(z))
    return (1 if z >= 0 else e) / (1 + e)


def sigmoid_slope(z):
    e = gmpy2.exp(-abs(z))
    return e / (1 + e) ** 2


def tanh_slope(z):
    e = gmpy2.exp(-2 * abs(z))
    return 4 * e / (1 + e) ** 2


def normal(z):
    """The distribution function of the normal distribution, relatively exact in both tails."""
    return gmpy2.erfc(-z / gmpy2.sqrt(mpfr(2))) / 2


def normal_density(z):
    return gmpy2.exp(-z * z / 2) / gmpy2.sqrt(2 * gmpy2.const_pi())


def gelu_argument(z):
    """2u = sqrt(8/pi) (z + 0.044715 z^3), with the decimal number taken as written."""
    return gmpy2.sqrt(8 / gmpy2.const_pi()) * (z + mpfr(44715) / 10**6 * z**3)


def gelu_argument_slope(z):
    return gmpy2.sqrt(8 / gmpy2.const_pi()) * (1 + 3 * mpfr(44715) / 10**6 * z**2)


def within(low, high, slope):
    return lambda a: slope(a) if low <= a <= high else NAN


ACTIVATIONS = {
    "sigmoid": (sigmoid, sigmoid_slope, within(0, 1, lambda a: a * (1 - a))),
    "tanh": (gmpy2.tanh, tanh_slope, within(-1, 1, lambda a: (1 - a) * (1 + a))),
    "relu": (
        lambda z: max(z, mpfr(0)),
        lambda z: mpfr(z > 0) if z else NAN,
        lambda a: mpfr(1) if a > 0 else NAN,
    ),
    "leakyRelu": (
        lambda z: z if z > 0 else mpfr(ALPHA) * z,
        lambda z: mpfr(1 if z > 0 else ALPHA) if z else NAN,
        lambda a: mpfr(1 if a > 0 else ALPHA) if a else NAN,
    ),
    "softplus": (
        lambda z: max(z, mpfr(0)) + gmpy2.log1p(gmpy2.exp(-abs(z))),
        sigmoid,
        within(0, gmpy2.inf(), lambda a: -gmpy2.expm1(-a)),
    ),
    "gelu": (lambda z: z * normal(z), lambda z: normal(z) + z * normal_density(z), None),
    "geluTanh": (
        lambda z: z * sigmoid(gelu_argument(z)),
        lambda z: sigmoid(gelu_argument(z))
        + z * gelu_argument_slope(z) * sigmoid_slope(gelu_argument(z)),
        None,
    ),
}

# The same by the names that the library and the reports use.
FROM_Z = {name: g for name, (g, _, _) in ACTIVATIONS.items()} | {
    f"{name}Derivative": slope for name, (_, slope, _) in ACTIVATIONS.items()
}
FROM_A = {
    f"{name}DerivativeFromOutput": slope for name, (_, _, slope) in ACTIVATIONS.items() if slope
}


def rounded(function, x):
    """What a function of the tables gives for a double, rounded once to the nearest double.

    300 bits lie beyond every cancellation that a double can cause (the closest call, sigmoid(2^-52),
    needs 162) but one: half of a subnormal z, which GELU gives, is a tie that a term of the size z*z decides.
    """
    gmpy2.get_context().precision = 300 if abs(x) >= 1e-80 else 2300
    return float(function(mpfr(x)))
