"""Sigmoid and tanh in NumPy, by the same stable formulas as in lib/activations."""

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np


@dataclass(frozen=True)
class Activation:
    """g, its slope from z and from a = g(z), all on numbers and arrays; and what is known of them."""

    korean_name: str
    short_name: str
    value: Callable
    derivative: Callable
    derivative_from_output: Callable
    domain: tuple
    # z, g(z), g′(z) as the lecture says them, and whether exactly
    landmarks: tuple


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(np.greater_equal(z, 0), 1, e) / (1 + e)


def sigmoid_derivative(z):
    e = np.exp(-np.abs(z))
    return e / (1 + e * (2 + e))


def tanh(z):
    return np.tanh(z)


def tanh_to_last_digit(z):
    """As lib/activations/tanh.ts computes it: np.tanh may end in another digit, where that one counts."""
    high, low = 0.3465735763311386, 1.3948834043868772e-8
    x = np.clip(z, -20.0, 20.0)
    k = np.trunc(x * (1 / (high + low)))
    d = x - k * high - k * low
    s = d * d
    p = 135135 + s * (17325 + s * (378 + s))
    r = s * (45045 + s * (2772 + s * 27))
    e = 2.0**k
    t, slope = -(1 - e) / (1 + e), 4 * e / ((1 + e) * (1 + e))
    rest = r + t * d * p
    return t + slope * d * (1 - rest / (p + rest))


def tanh_derivative(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e * (2 + e))


activations = SimpleNamespace(
    sigmoid=Activation(
        "시그모이드",
        "시그모이드",
        sigmoid,
        sigmoid_derivative,
        lambda a: a * (1 - a),
        (-11, 11),
        ((-10, 0, 0, False), (0, 1 / 2, 1 / 4, True), (10, 1, 0, False)),
    ),
    tanh=Activation(
        "tanh(쌍곡탄젠트)",
        "tanh",
        tanh,
        tanh_derivative,
        lambda a: (1 - a) * (1 + a),
        (-5, 5),
        ((-10, -1, 0, False), (0, 0, 1, True), (10, 1, 0, False)),
    ),
)
