"""The figures that compare: several curves on shared axes."""

import math

from matplotlib.ticker import NullLocator

from .base import format_number
from .parts import LINE_STYLES, add_ground, end_label, finish, new_axes, sample_curve


def lines_figure(series, alt, x_label="z", y_label=None, logarithmic=False):
    """Curves (label, xs, ys), each with a dash pattern of its own and its name at its right end."""
    margins = {"left": 96 if logarithmic else 56, "right": 130, "top": 44 if y_label else 24}
    axes = new_axes(**margins)
    if logarithmic:
        logarithmic_axis(axes)
    else:
        add_ground(axes)
    for (_, x, y), (color, dashes) in zip(series, LINE_STYLES):
        axes.plot(x, y, color=color, linewidth=3, linestyle=dashes)
    for name, x, y, color in end_labels(series, logarithmic):
        end_label(axes, (x, y), name, color, 17)
    if y_label:
        axes.set_ylabel(y_label, loc="top", rotation=0)
    return finish(axes, alt, x_label)


def logarithmic_axis(axes):
    """Powers of ten as plain text: Matplotlib's own need its formula parser, which is slow to load."""
    axes.set_yscale("log")
    axes.grid(axis="y")
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(lambda y, _: format_number(y, 1))


def end_labels(series, logarithmic):
    """Moved apart upwards where the curves end close together."""
    scale = math.log10 if logarithmic else float
    heights = [scale(y) for _, _, ys in series for y in ys if not math.isnan(y)]
    heights += [] if logarithmic else [0]
    gap = 0.065 * (max(heights) - min(heights) or 1)
    ends = [(scale(ys[-1]), xs[-1], name, i) for i, (name, xs, ys) in enumerate(series)]
    labels, last = [], -math.inf
    for y, x, name, index in sorted(ends, key=lambda end: end[0]):
        last = max(y, last + gap)
        labels.append((name, x, 10**last if logarithmic else last, LINE_STYLES[index][0]))
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
