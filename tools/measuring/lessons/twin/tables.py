"""Tables of checked claims: check_table.ts and what the lessons build on it."""

import time
from html import escape
from types import SimpleNamespace

import numpy as np

from .base import Output, format_measured, format_number, show
from .network import back_propagation, initial_parameters, two_rings
from .slopes import EPSILON, compare_slopes

TABLE = "border-collapse:collapse;margin:0.5em 0;font-size:1em"
CAPTION = "caption-side:top;text-align:left;font-weight:bold;padding:0.3em 0"
CELL = "padding:0.35em 0.7em;border-bottom:1px solid #888;white-space:nowrap"


class CheckError(Exception):
    """Raised after a table is shown in which a row does not hold."""


def check_table(caption, rows):
    """Shows rows (claim, cells by title, holds), then raises if one does not hold."""
    show(render_check_table(caption, rows))
    failures = [claim for claim, _, holds in rows if not holds]
    if failures:
        raise CheckError(f'{len(failures)} of {len(rows)} checks failed in "{caption}": {failures}')


def render_check_table(caption, rows):
    titles = "".join(head_cell(title, "col") for title in [*rows[0][1], "확인"])
    body = "".join(table_row(*row) for row in rows)
    lines = [text_row(*row) for row in rows]
    return Output(
        f'<div style="overflow-x:auto"><table style="{TABLE}">'
        f'<caption style="{CAPTION}">{escape(caption)}</caption>'
        f"<thead><tr>{data_cell('')}{titles}</tr></thead><tbody>{body}</tbody></table></div>",
        "\n".join([caption, *lines]),
    )


def table_row(claim, cells, holds):
    shown = "".join(data_cell(format_cell(cell)) for cell in cells.values())
    return f"<tr>{head_cell(claim, 'row')}{shown}{data_cell('✓' if holds else '✗ 틀림')}</tr>"


def text_row(claim, cells, holds):
    shown = ", ".join(f"{title}: {format_cell(cell)}" for title, cell in cells.items())
    return f"{'✓' if holds else '✗'} {claim} | {shown}"


def head_cell(text, scope):
    align = "left" if scope == "row" else "right"
    return f'<th scope="{scope}" style="{CELL};text-align:{align}">{escape(text)}</th>'


def data_cell(text):
    return f'<td style="{CELL};text-align:right">{escape(text)}</td>'


def format_cell(cell):
    return cell if isinstance(cell, str) else format_number(cell)


GRID = np.arange(-100, 101) / 10
GRID_CLAIM = "z = −10부터 10까지 0.1 간격"


def check_formula(caption, activation, formula):
    rows = compare_slopes(activation.value, formula(GRID), GRID)
    matching = int(np.sum(rows.agrees))
    cells = {
        "비교한 점": len(GRID),
        "일치한 점": matching,
        "가장 큰 상대 오차": format_number(np.max(rows.relative_error), 2),
        "허용한 상대 오차": f"{format_number(1e-6)} + 차분의 한계",
    }
    check_table(caption, [(GRID_CLAIM, cells, matching == len(GRID))])


def check_shortcut(caption, activation, formula):
    largest = np.max(np.abs(formula(activation.value(GRID)) - activation.derivative(GRID)))
    cells = {
        "비교한 점": len(GRID),
        "가장 큰 차이": format_number(largest, 2),
        "허용한 차이 2ε": format_number(2 * EPSILON, 3),
    }
    check_table(caption, [(GRID_CLAIM, cells, largest <= 2 * EPSILON)])


def check_identities(caption, identities):
    """Both sides of each identity, compared on the grid; their values stay within ±1."""
    allowed = 8 * EPSILON
    rows = []
    for claim, (left, right) in identities.items():
        largest = np.max(np.abs(left(GRID) - right(GRID)))
        cells = {
            "비교한 점": len(GRID),
            "가장 큰 차이": format_number(largest, 2),
            "허용한 차이 8ε": format_number(allowed, 3),
        }
        rows.append((claim, cells, largest <= allowed))
    check_table(caption, rows)


def live_check(activation):
    rows = [landmark_row(activation, *landmark) for landmark in activation.landmarks]
    check_table(f"{activation.korean_name}: 원강의에 나온 세 점", rows)


def landmark_row(activation, z, value, slope, exact):
    g, from_z = float(activation.value(z)), float(activation.derivative(z))
    from_a = float(activation.derivative_from_output(g))
    text, admits = measure_slope(activation, z)
    near = 0 if exact else 1e-3
    said = abs(g - value) <= near and abs(from_z - slope) <= near
    sign = "=" if exact else "≈"
    cells = {
        "g(z)": format_number(g, 10),
        "g′(z)": format_number(from_z, 7),
        "a로 구한 g′": format_number(from_a, 7),
        "잰 기울기": text,
        "원강의에서는": f"g {sign} {fraction(value)}, g′ {sign} {fraction(slope)}",
    }
    return f"z = {format_number(z)}", cells, said and admits(from_z) and admits(from_a)


def measure_slope(activation, z):
    """The measured slope as a text, and which slopes it admits."""
    row = compare_slopes(activation.value, activation.derivative(z), z)
    return (
        format_measured(float(row.numeric), float(row.resolution)),
        lambda slope: bool(compare_slopes(activation.value, slope, z).agrees),
    )


def fraction(x):
    return {0.5: "1/2", 0.25: "1/4"}.get(x) or format_number(x)


def time_shortcut(activation):
    times = shortcut_time(activation)
    cells = {
        "z로(ms)": f"{times.slow:.3f}",
        "a로(ms)": f"{times.fast:.3f}",
        "몇 배": f"{times.ratio:.1f}",
    }
    claim = "a로 구하면 더 빠릅니다"
    check_table("기울기 십만 개를 구하는 데 걸린 시간", [(claim, cells, times.ratio > 1)])


def shortcut_time(activation, turns=40):
    """Median milliseconds of both ways to the slopes at a hundred thousand z, taken in turns."""
    z = np.arange(100_000) / 5000 - 10
    a = activation.value(z)
    times = [
        (time_of(activation.derivative, z), time_of(activation.derivative_from_output, a))
        for _ in range(turns)
    ]
    slow, fast = (sorted(column)[len(column) // 2] for column in zip(*times[turns // 4 :]))
    return SimpleNamespace(slow=slow, fast=fast, ratio=slow / fast)


def time_of(work, argument):
    start = time.perf_counter()
    work(argument)
    return 1000 * (time.perf_counter() - start)


def shortcut_loss(activation, z):
    exact = float(activation.derivative(z))
    shortcut = float(activation.derivative_from_output(activation.value(z)))
    return SimpleNamespace(exact=exact, shortcut=shortcut, lost=abs(shortcut - exact) / exact)


def step_time(activation, hidden, turns=300):
    """The fastest of several calls of back-propagation, in turns; a call takes as many steps as in lib."""
    examples, parameters = two_rings(120, 7), initial_parameters(hidden, 1)
    steps = -(-128 // hidden)

    def time_steps(slope_from):
        start = time.perf_counter()
        for _ in range(steps):
            back_propagation(parameters, activation, examples, slope_from)
        return 1000 * (time.perf_counter() - start) / steps

    times = [(time_steps("z"), time_steps("a")) for _ in range(turns)]
    slow, fast = map(min, zip(*times))
    return SimpleNamespace(slow=slow, fast=fast, ratio=slow / fast)


def check_times(line, steps):
    rows = [time_row("기울기 십만 개", line, line.ratio > 1)]
    for hidden, step in steps.items():
        rows.append(time_row(f"역전파 한 걸음, 은닉 뉴런 {hidden}개", step, step.ratio < line.ratio))
    check_table("기울기를 z로 구할 때와 a로 구할 때 걸린 시간", rows)


def time_row(claim, times, holds):
    cells = {
        "z로(ms)": f"{times.slow:.3f}",
        "a로(ms)": f"{times.fast:.3f}",
        "몇 배": f"{times.ratio:.1f}",
    }
    return claim, cells, holds
