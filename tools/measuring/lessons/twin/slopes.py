"""Slopes measured on a function itself, on numbers and arrays: lib/derivatives in NumPy."""

from types import SimpleNamespace

import numpy as np

EPSILON = np.finfo(float).eps


def central_step(z):
    return np.cbrt(EPSILON) * np.maximum(1, np.abs(z))


def compare_slopes(g, analytic, z, tolerance=1e-6):
    """A gradient check: both slopes, and whether they agree but for what the difference cannot see."""
    h = central_step(z)
    numeric = (g(z + h) - g(z - h)) / ((z + h) - (z - h))
    wide = (g(z + 2 * h) - g(z - 2 * h)) / (4 * h)
    resolution = 2 * EPSILON * np.abs(g(z)) / h
    truncation = np.abs(wide - numeric) / 3
    scale = np.maximum(np.abs(analytic), np.abs(numeric))
    difference = np.abs(analytic - numeric)
    allowed = tolerance * scale + resolution + np.minimum(truncation, 1e-4 * scale)
    return SimpleNamespace(
        analytic=analytic,
        numeric=numeric,
        resolution=resolution,
        relative_error=difference / np.maximum(scale, 5e-324),
        agrees=difference <= allowed,
    )


def crossing(f, g, ends):
    """The z between the ends at which f − g changes its sign, to its last digits."""
    left, right = ends
    rises = f(left) < g(left)
    while left < (middle := (left + right) / 2) < right:
        if (f(middle) < g(middle)) == rises:
            left = middle
        else:
            right = middle
    return middle


def count_closer(formulas, exact, zs):
    """At how many z the first, the second, or neither formula is closer to the exact slope."""
    one, other = (np.abs(formula(zs) - exact(zs)) for formula in formulas)
    return int(np.sum(one < other)), int(np.sum(one > other)), int(np.sum(one == other))
