"""The network of lib/network in plain NumPy: one array a quantity for the whole batch."""

import math
from types import SimpleNamespace

import numpy as np


def random_numbers(seed):
    """Mulberry32, as in lib/network/random.ts, so that both have the same data and start."""
    state = seed

    def draw():
        nonlocal state
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        mixed = (state ^ (state >> 15)) * (state | 1) & 0xFFFFFFFF
        mixed ^= (mixed + ((mixed ^ (mixed >> 7)) * (mixed | 61))) & 0xFFFFFFFF
        return (mixed ^ (mixed >> 14)) / 2**32

    return draw


def normal_number(draw):
    radius = math.sqrt(-2 * math.log(1 - draw()))
    return radius * math.cos(2 * math.pi * draw())


def two_rings(count, seed):
    """An inner disc of class 1 and a ring of class 0 around it: points (count × 2) and classes."""
    draw = random_numbers(seed)
    points, classes = [], []
    for index in range(count):
        y = (index + 1) % 2
        radius = 1.2 * math.sqrt(draw()) if y == 1 else 1.8 + draw()
        angle = 2 * math.pi * draw()
        points.append((radius * math.cos(angle), radius * math.sin(angle)))
        classes.append(y)
    return np.array(points), np.array(classes, float)


def initial_parameters(hidden, seed):
    draw = random_numbers(seed)
    w1 = np.array([normal_number(draw) for _ in range(2 * hidden)]).reshape(hidden, 2)
    w2 = np.array([normal_number(draw) for _ in range(hidden)])
    return {"w1": w1, "b1": np.zeros(hidden), "w2": w2, "b2": np.zeros(1)}


def forward_pass(parameters, activation, x):
    """The forward pass for all rows of x; keeps what back-propagation needs."""
    z1 = x @ parameters["w1"].T + parameters["b1"]
    a1 = activation.value(z1)
    z2 = a1 @ parameters["w2"] + parameters["b2"]
    e = np.exp(-np.abs(z2))
    output = np.where(z2 >= 0, 1, e) / (1 + e)
    return SimpleNamespace(x=x, z1=z1, a1=a1, z2=z2, e=e, output=output)


def gradient_of(parameters, activation, kept, y, slope_from="a"):
    dz2 = (kept.output - y) / len(y)
    slope = (
        activation.derivative(kept.z1)
        if slope_from == "z"
        else activation.derivative_from_output(kept.a1)
    )
    dz1 = dz2[:, None] * parameters["w2"] * slope
    return {"w1": dz1.T @ kept.x, "b1": dz1.sum(0), "w2": dz2 @ kept.a1, "b2": dz2.sum(keepdims=True)}


def back_propagation(parameters, activation, examples, slope_from="a"):
    x, y = examples
    kept = forward_pass(parameters, activation, x)
    return gradient_of(parameters, activation, kept, y, slope_from)
