"""The figures that compare: several curves on shared axes, and what a network has learnt."""

import math

import numpy as np
from matplotlib.ticker import NullLocator

from .activations import lecture_activations
from .base import format_number
from .parts import (
    INK,
    LINE_STYLES,
    SLOPE,
    VALUE,
    add_ground,
    end_label,
    finish,
    new_axes,
    sample_curve,
    sample_slopes,
)


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


def comparison_figure(of, domain=(-4, 4)):
    """The four activations, or their slopes, on shared axes."""
    is_value = of == "value"
    series = [
        (a.short_name, *(sample_curve(a.value, domain) if is_value else sample_slopes(a, domain)))
        for a in lecture_activations
    ]
    at_zero = ", ".join(f"{a.short_name} {number_at_zero(a, is_value)}" for a in lecture_activations)
    what = "g(z)" if is_value else "기울기 g′(z)"
    start, end = (format_number(z, 6) for z in domain)
    return lines_figure(
        series,
        f"네 활성화 함수의 {what}를 z = {start}부터 {end}까지 한 좌표에 그린 그래프. "
        f"z = 0에서 {at_zero}.",
    )


def number_at_zero(activation, is_value):
    if is_value:
        return format_number(activation.value(0), 3)
    return "정의되지 않음" if activation.kink else format_number(activation.derivative(0), 3)


EDGE, CELLS = 3, 60


def decision_figure(probability, examples, title):
    """The plane, shaded where the probability of class 1 is above one half, with the examples."""
    points, classes = examples
    axes = new_axes(370, 370, top=34, bottom=50)
    ticks = -EDGE + 2 * EDGE * (np.arange(CELLS) + 0.5) / CELLS
    x1, x2 = np.meshgrid(ticks, ticks)
    grid = np.column_stack([x1.ravel(), x2.ravel()])
    values = probability(grid).reshape(CELLS, CELLS)
    axes.contourf(x1, x2, values, levels=[0.5, np.inf], colors=[VALUE], alpha=0.15)
    axes.contour(x1, x2, values, levels=[0.5], colors=[INK], linewidths=2)
    inner, outer = points[classes == 1], points[classes == 0]
    axes.plot(*inner.T, "o", color=VALUE, markersize=7)
    axes.plot(*outer.T, "x", color=SLOPE, markersize=8, markeredgewidth=2)
    axes.set(xlim=(-EDGE, EDGE), ylim=(-EDGE, EDGE))
    axes.set_title(title, fontweight="bold", color=INK, fontsize=16)
    axes.set_ylabel("x₂", loc="top")
    right = int(np.sum((probability(points) > 0.5) == (classes == 1)))
    return finish(
        axes,
        f"{title} 신경망이 나눈 평면. 안쪽 원의 점은 동그라미, 바깥쪽 고리의 점은 × 표시이고, "
        f"색칠한 곳이 안쪽이라고 판단한 영역입니다. 점 {len(classes)}개 가운데 "
        f"{right}개를 바르게 나누었습니다.",
        "x₁",
    )
