"""The figures to move: the same precomputed positions as lib/sliders, as JSON beside a still figure."""

import json
import math
from html import escape

import numpy as np

from .base import Output, format_number, image
from .figures import add_curves, derivative_figure, secant_figure
from .moving import SCRIPT, reading_list, secant_parts, slider_controls, tangent_parts
from .parts import (
    MARGINS,
    VALUE,
    add_ground,
    add_tangent,
    clip_line,
    extent,
    finish,
    new_axes,
    sample_curve,
)

WIDTH, HEIGHT = 600, 380


def tangent_slider(activation, domain, y_domain=None, triangle_width=1, start=1):
    zs = positions(*domain)
    first = int(np.argmin(np.abs(zs - start)))
    frame = (domain, y_domain or heights_of(activation, zs, triangle_width, domain))
    axes = slider_axes(*frame)
    add_curves(axes, activation, domain, every=4)
    name = activation.korean_name
    alt = f"{name}의 g(z)와 기울기 g′(z), 그리고 슬라이더로 고른 z에서의 접선과 기울기 삼각형"
    readings = {"z": "{z}", "g(z)": "{g}", "g′(z)": "{slope}"}
    readings |= {"활성값 a": "{g}", "a로 구한 g′": "{fromA}"}
    return slider_output(
        derivative_figure(activation, y_domain, domain, float(zs[first]), triangle_width),
        finish(axes, alt),
        tangent_frames(activation, zs, triangle_width, frame),
        tangent_parts(triangle_width),
        ("z 옮기기", "z {z}, 함숫값 {g}, 기울기 {slope}", readings, first),
    )


def heights_of(activation, zs, width, domain):
    """Room for the curves and for every triangle."""
    ends = np.minimum(zs, domain[1] - width) + width
    tops = activation.value(zs) + activation.derivative(zs) * (ends - zs)
    curves = [sample_curve(g, domain)[1] for g in (activation.value, activation.derivative)]
    low, high = extent(*curves, tops)
    room = ((high - low) or 1) / 20
    return low - room, high + room


def positions(start, end):
    """At most 81 z, multiples of 1, 2, 2.5 or 5 times a power of ten."""
    least = (end - start) / 80 * (1 - 1e-9)
    power = 10.0 ** math.floor(math.log10(least))
    step = next(f * power for f in (1, 2, 2.5, 5, 10) if f * power >= least)
    first, last = math.ceil(start / step - 1e-9), math.floor(end / step + 1e-9)
    return np.array([float(f"{k * step:.12g}") for k in range(first, last + 1)])


def tangent_frames(activation, zs, width, frame):
    values, slopes = activation.value(zs), activation.derivative(zs)
    columns = zip(zs.tolist(), values.tolist(), slopes.tolist(),
                  activation.derivative_from_output(values).tolist())  # fmt: skip
    return [tangent_frame(row, width, frame) for row in columns]


def tangent_frame(row, width, frame):
    z, g, slope, from_a = row
    shown = {"z": format_number(z, 6), "g": format_number(g, 5)}
    x, y = pixels(*frame)
    start, end = clip_line((z, g), slope, *frame)
    left = min(z, frame[0][1] - width)
    bottom = g + slope * (left - z)
    shown["slope"] = format_number(slope, 3)
    shown["fromA"] = format_number(from_a, 3)
    shown["rise"] = f"세로 {format_number(slope * width, 3)}"
    return shown | {
        **{"x": x(z), "y": y(g), "s": y(slope)},
        **{"x1": x(start[0]), "y1": y(start[1]), "x2": x(end[0]), "y2": y(end[1])},
        **{"left": x(left), "bottom": y(bottom)},
        **{"right": x(left + width), "top": y(bottom + slope * width)},
    }


def secant_slider(activation, at, widest=4):
    domain = (at - widest, at + 1.25 * widest)
    curve = sample_curve(activation.value, domain)
    low, high = extent(curve[1])
    room = ((high - low) or 1) / 20
    frame = (domain, (low - 2 * room, high + room))
    axes = slider_axes(*frame)
    axes.plot(curve[0][::4], curve[1][::4], color=VALUE, linewidth=3)
    add_tangent(axes, activation, at, domain, (low, high))
    name, where = activation.korean_name, format_number(at, 6)
    alt = f"{name} 곡선과 z = {where}에서의 접선, 그리고 슬라이더로 줄이는 삼각형과 그 빗변"
    slope = format_number(activation.derivative(at), 4)
    readings = {"가로 Δz": "{width}", "세로 Δg": "{rise}", "빗변의 기울기": "{slope}"}
    readings |= {"접선의 기울기": slope, "차이": "{gap}"}
    widths = [*(widest * (40 - k) / 40 for k in range(40)), widest / 400, widest / 4000]
    return slider_output(
        secant_figure(activation, at, [widest, widest / 2, widest / 4]),
        finish(axes, alt),
        secant_frames(activation, at, [float(f"{w:.12g}") for w in widths], frame),
        secant_parts(),
        ("삼각형 좁히기", "가로 {width}, 빗변의 기울기 {slope}", readings, 0),
    )


def secant_frames(activation, at, widths, frame):
    low, tangent = float(activation.value(at)), float(activation.derivative(at))
    rises = (activation.value(at + np.array(widths)) - low).tolist()
    return [secant_frame((at, low), tangent, *pair, frame) for pair in zip(widths, rises)]


def secant_frame(point, tangent, width, rise, frame):
    (at, low), (x, y), slope = point, pixels(*frame), rise / width
    start, end = clip_line(point, slope, *frame)
    return {
        **{"width": format_number(width, 6), "rise": format_number(rise, 3)},
        **{"slope": format_number(slope, 4), "gap": format_number(abs(slope - tangent), 2)},
        **{"x": x(at), "y": y(low), "right": x(at + width), "top": y(low + rise)},
        **{"x1": x(start[0]), "y1": y(start[1]), "x2": x(end[0]), "y2": y(end[1])},
    }


def slider_axes(domain, heights):
    axes = new_axes(WIDTH, HEIGHT)
    add_ground(axes)
    axes.set(xlim=domain, ylim=heights)
    return axes


def pixels(domain, heights):
    """Where z and y lie in the picture, in pixels with one decimal."""
    return (
        linear(domain, (MARGINS["left"], WIDTH - MARGINS["right"])),
        linear(heights, (HEIGHT - MARGINS["bottom"], MARGINS["top"])),
    )


def linear(source, target):
    (low, high), (start, end) = source, target

    def place(value):
        tenths = math.floor(10 * (start + (end - start) * (value - low) / (high - low)) + 0.5)
        return tenths // 10 if tenths % 10 == 0 else tenths / 10

    return place


def slider_output(still, plot, frames, moving, texts):
    label, value_text, readings, start = texts
    rows = {"names": list(frames[0]), "rows": [list(frame.values()) for frame in frames]}
    data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    svg = plot.svg.replace("<svg ", f'<svg role="img" aria-label="{escape(plot.alt)}" ', 1)
    picture = svg.replace("</svg>", f"{moving}</svg>")
    controls = slider_controls(label, value_text, len(frames), start)
    shown = image(still)
    script = f"({SCRIPT})(document.currentScript.parentElement,{data})"
    return Output(
        f'<div>{shown.html}<div data-slider style="display:none"><div>{picture}{controls}</div>'
        f"{reading_list(readings)}</div><script>{script}</script></div>",
        f"{shown.text} 실행하면 슬라이더로 움직여 볼 수 있습니다.",
    )
