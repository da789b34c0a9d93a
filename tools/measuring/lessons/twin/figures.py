"""The figures of one activation: its slope, and its secants."""

from .base import format_number
from .parts import (
    GRID,
    INK,
    SECANT_STYLES,
    SLOPE,
    SLOPE_DASHES,
    TANGENT,
    VALUE,
    add_ground,
    add_tangent,
    end_label,
    extent,
    finish,
    label,
    new_axes,
    sample_curve,
)


def derivative_figure(activation, y_domain=None, domain=None, tangent_at=0, triangle_width=1):
    """g and g′ on one z axis, marked at −10, 0 and 10, with a tangent and its slope triangle."""
    domain = domain or activation.domain
    axes = new_axes()
    add_ground(axes)
    dots = [dot_at(activation, z) for z in (-10, 0, 10) if domain[0] <= z <= domain[1]]
    lows = [min(0, g, slope) for _, g, slope in dots]
    highs = [max(g, slope) for _, g, slope in dots]
    axes.vlines([z for z, *_ in dots], lows, highs, color=GRID, linewidth=1)
    heights = extent(*add_curves(axes, activation, domain))
    axes.plot([z for z, *_ in dots], [g for _, g, *_ in dots], "o", color=VALUE, markersize=10)
    axes.plot([z for z, *_ in dots], [slope for *_, slope in dots], "o", color=SLOPE, markersize=10)
    add_triangle(axes, activation, tangent_at, triangle_width)
    reach = 2 * triangle_width
    ends = (max(domain[0], tangent_at - reach), min(domain[1], tangent_at + reach))
    add_tangent(axes, activation, tangent_at, ends, y_domain or heights)
    axes.set(xlim=domain, ylim=y_domain)
    triangle = (tangent_at, triangle_width)
    return finish(axes, describe(activation, (domain, y_domain), dots, triangle))


def dot_at(activation, z):
    return z, float(activation.value(z)), float(activation.derivative(z))


def add_curves(axes, activation, domain, every=1):
    """g solid and g′ dashed, each with its name at its right end; returns the heights of both."""
    curve = sample_curve(activation.value, domain)
    slopes = sample_curve(activation.derivative, domain)
    axes.plot(curve[0][::every], curve[1][::every], color=VALUE, linewidth=3)
    style = {"color": SLOPE, "linewidth": 3, "linestyle": SLOPE_DASHES}
    axes.plot(slopes[0][::every], slopes[1][::every], **style)
    end_label(axes, (curve[0][-1], curve[1][-1]), "g(z)", VALUE)
    end_label(axes, (slopes[0][-1], slopes[1][-1]), "g′(z)", SLOPE)
    return curve[1], slopes[1]


def add_triangle(axes, activation, at, width):
    _, bottom, slope = dot_at(activation, at)
    right, height = at + width, slope * width
    corners = ([at, right, right], [bottom, bottom, bottom + height])
    axes.fill(*corners, facecolor=TANGENT + "2e", edgecolor=INK, linewidth=1.5)
    label(axes, (at + width / 2, bottom), f"가로 {format_number(width, 6)}", (0, -15))
    text = f"세로 {format_number(height, 3)}"
    label(axes, (right, bottom + height / 2), text, (8, 0), ha="left")
    axes.plot([at], [bottom], "o", color=INK, markersize=10)


def describe(activation, frame, dots, triangle):
    (domain, y_domain), (at, width) = frame, triangle
    start, end = (format_number(z, 6) for z in domain)
    values = [
        f"z = {format_number(z, 6)}에서 g는 {format_number(g, 3)}, g′은 {format_number(slope, 3)}"
        for z, g, slope in dots
    ]
    heights = "" if y_domain is None else "세로축은 {}부터 {}까지. ".format(
        *(format_number(y, 6) for y in y_domain)
    )
    text = (
        f"{activation.korean_name}의 g(z)를 실선으로, 기울기 g′(z)를 파선으로 "
        f"z = {start}부터 {end}까지 그린 그래프. "
        f"{heights}{'; '.join(values)}."
    )
    height = format_number(float(activation.derivative(at)) * width, 3)
    where = f"z = {format_number(at, 6)}에서의 접선에 가로 {format_number(width, 6)}"
    return f"{text} {where}, 세로 {height}인 기울기 삼각형."


def secant_figure(activation, at, widths):
    """The small triangles under the curve, their secants, and the tangent that these tend to."""
    domain = (at - max(widths), at + 1.25 * max(widths))
    low = float(activation.value(at))
    axes = new_axes()
    add_ground(axes)
    curve = sample_curve(activation.value, domain)
    axes.plot(*curve, color=VALUE, linewidth=3)
    slopes = []
    for width, (color, dashes) in zip(widths, SECANT_STYLES):
        right, high = at + width, float(activation.value(at + width))
        slopes.append((high - low) / width)
        axes.plot([at, right, right], [low, low, high], color=color, linewidth=1.2)
        axes.plot([at, right], [low, high], color=color, linewidth=2.5, linestyle=dashes)
        text = f"Δz = {format_number(width, 6)}\n{format_number(slopes[-1], 3)}"
        label(axes, (right, low), text, (0, -8), color=color, va="top")
    add_tangent(axes, activation, at, domain, extent(curve[1]))
    axes.plot([at], [low], "o", color=INK, markersize=10)
    axes.set_xlim(domain)
    quotients = ", ".join(
        f"Δz = {format_number(width, 6)}이면 {format_number(slope, 3)}"
        for width, slope in zip(widths, slopes)
    )
    return finish(
        axes,
        f"{activation.korean_name} 곡선 아래 z = {format_number(at, 6)}에서 시작하는 작은 삼각형들. "
        f"기울기 Δg/Δz는 {quotients}. 삼각형이 좁아질수록 빗변은 "
        f"기울기 {format_number(activation.derivative(at), 3)}의 접선에 가까워집니다.",
    )
