"""The figures that compare: several curves on shared axes."""

import math

from .base import format_number
from .parts import LINE_STYLES, add_ground, end_label, finish, new_axes, sample_curve


def lines_figure(series, alt):
    """Curves (label, xs, ys), each with a dash pattern of its own and its name at its right end."""
    axes = new_axes(right=130)
    add_ground(axes)
    for (_, x, y), (color, dashes) in zip(series, LINE_STYLES):
        axes.plot(x, y, color=color, linewidth=3, linestyle=dashes)
    for name, x, y, color in end_labels(series):
        end_label(axes, (x, y), name, color, 17)
    return finish(axes, alt)


def end_labels(series):
    """Moved apart upwards where the curves end close together."""
    heights = [0, *(float(y) for _, _, ys in series for y in ys)]
    gap = 0.065 * (max(heights) - min(heights) or 1)
    ends = [(float(ys[-1]), xs[-1], name, i) for i, (name, xs, ys) in enumerate(series)]
    labels, last = [], -math.inf
    for y, x, name, index in sorted(ends, key=lambda end: end[0]):
        last = max(y, last + gap)
        labels.append((name, x, last, LINE_STYLES[index][0]))
    return labels


COUNTS = ("", "한", "두", "세", "네")


def slopes_figure(activations, domain):
    """The slopes of several activations on shared axes."""
    series = [(a.short_name, *sample_curve(a.derivative, domain)) for a in activations]
    at_zero = ", ".join(f"{a.short_name} {format_number(a.derivative(0), 3)}" for a in activations)
    start, end = (format_number(z, 6) for z in domain)
    return lines_figure(
        series,
        f"{COUNTS[len(activations)]} 활성화 함수의 기울기 g′(z)를 z = {start}부터 {end}까지 "
        f"한 좌표에 그린 그래프. z = 0에서 {at_zero}.",
    )
