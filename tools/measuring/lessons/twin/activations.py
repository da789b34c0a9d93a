"""The four activations in NumPy, by the same stable formulas as in lib/activations."""

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
    kink: tuple | None
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


def tanh_derivative(z):
    e = np.exp(-2 * np.abs(z))
    return 4 * e / (1 + e * (2 + e))


def relu(z):
    return np.maximum(z, 0.0)


def leaky_relu(z):
    return np.where(np.less(z, 0), 0.01, 1.0) * z


def slope_by_sign(left, at_zero):
    """The slope of a function with its kink at 0."""

    def slope(z):
        return np.where(np.greater(z, 0), 1.0, np.where(np.less(z, 0), left, at_zero))

    return slope


def relu_activation(at_zero=1.0):
    return Activation(
        "ReLU(렐루)",
        "ReLU",
        relu,
        slope_by_sign(0.0, at_zero),
        lambda a: np.where(np.greater(a, 0), 1.0, 0.0),
        (0.0, 1.0),
        (-3, 3),
        ((-10, 0, 0, True), (0, 0, None, True), (10, 10, 1, True)),
    )


def leaky_relu_activation(at_zero=1.0):
    slope = slope_by_sign(0.01, at_zero)
    return Activation(
        "Leaky ReLU(리키 렐루)",
        "Leaky ReLU",
        leaky_relu,
        slope,
        slope,
        (0.01, 1.0),
        (-11, 11),
        ((-10, -0.1, 0.01, True), (0, 0, None, True), (10, 10, 1, True)),
    )


activations = SimpleNamespace(
    sigmoid=Activation(
        "시그모이드",
        "시그모이드",
        sigmoid,
        sigmoid_derivative,
        lambda a: a * (1 - a),
        None,
        (-11, 11),
        ((-10, 0, 0, False), (0, 1 / 2, 1 / 4, True), (10, 1, 0, False)),
    ),
    tanh=Activation(
        "tanh(쌍곡탄젠트)",
        "tanh",
        tanh,
        tanh_derivative,
        lambda a: (1 - a) * (1 + a),
        None,
        (-5, 5),
        ((-10, -1, 0, False), (0, 0, 1, True), (10, 1, 0, False)),
    ),
    relu=relu_activation(),
    leaky_relu=leaky_relu_activation(),
)

lecture_activations = (
    activations.sigmoid,
    activations.tanh,
    activations.relu,
    activations.leaky_relu,
)
