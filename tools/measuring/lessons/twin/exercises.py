"""The exercises as Run All leaves them: open. So no answer is ever judged here."""

from dataclasses import dataclass
from html import escape
from types import SimpleNamespace

import numpy as np

from .activations import sigmoid, sigmoid_derivative, tanh_derivative
from .base import Output, format_number, show

# Stands where a learner is to write an answer, as in the lessons.
여기에_답 = object()

HINT = "여기에_답을 지우고 그 자리에 답을 쓴 다음, 셀을 다시 실행하세요."
BOX = "border-left:6px dotted #888;padding:0.4em 1em;margin:0.4em 0"


@dataclass(frozen=True)
class Exercise:
    """A question, and what its answer is called with if it is a function."""

    title: str
    trials: tuple = ()


def try_exercise(exercise, answer):
    """Shows that there is no answer yet."""
    answers = [answer(*trial) for trial in exercise.trials] or [answer]
    if not all(is_missing(each) for each in answers):
        raise ValueError(f"Cannot judge an answer to {exercise.title}; do it in the lesson itself")
    shown = f"<b>○ 아직</b> · {escape(exercise.title)}<br>{escape(HINT)}"
    show(Output(f'<div style="{BOX}">{shown}</div>', f"○ 아직 · {exercise.title}\n{HINT}"))


def is_missing(answer):
    return answer is 여기에_답


def numbers(*values):
    return tuple((value,) for value in values)


sigmoid_exercises = SimpleNamespace(
    slope_from_picture=Exercise("그림에서 읽은 평균변화율"),
    slope_of_square=Exercise("z = 3에서 z²의 미분계수"),
    slope_from_activation=Exercise("활성값이 0.8일 때의 기울기"),
    slope_function=Exercise("활성값 a로 기울기를 구하는 함수", numbers(0, 0.1, 0.25, 0.5, 0.8, 1)),
    wrong_width=Exercise("두 배로 나오는 중앙 차분 고치기", numbers(1, 0.1, 0.01)),
    slow_learning=Exercise("포화된 뉴런이 느리게 배우는 이유"),
    gap_of_triangles=Exercise("왼쪽과 오른쪽의 차이를 0.01로 만드는 Δz"),
    slope_from_z=Exercise(
        "Math.exp만으로 z에서 기울기를 구하는 함수", numbers(-800, -3, -1, 0, 1, 3, 30, 800)
    ),
)

tanh_exercises = SimpleNamespace(
    slope_from_activation=Exercise("활성값이 −0.5일 때의 기울기"),
    which_slope=Exercise("tanh의 기울기를 그린 곡선"),
    slope_function=Exercise(
        "활성값 a로 기울기를 구하는 함수",
        numbers(-1, -0.999, -0.9, -0.3, -0.001, 0, 0.1, 0.6, 0.9, 0.999, 1),
    ),
    slope_from_sigmoid=Exercise(
        "시그모이드의 기울기로 tanh의 기울기 구하기",
        tuple((sigmoid_derivative, z) for z in (-4, -1, -0.3, -0.01, 0, 0.01, 0.5, 1, 2, 4)),
    ),
    only_at_zero=Exercise(
        "z = 0에서만 맞는 코드 고치기",
        numbers(-5, -1, -0.5, -0.01, 0, 0.01, 0.5, 1, 3, 5),
    ),
    steeper_everywhere=Exercise("tanh는 어디서나 시그모이드보다 가파르다"),
    saturated_first=Exercise("tanh만 포화된 z"),
    lost_digits=Exercise("a가 잃은 자릿수를 되찾는 방법"),
)


def three_slopes_of(slopes):
    """The curves among which one is to be recognized, and what can be read from them."""
    z = np.arange(-80, 81) / 20
    heights = (
        ", ".join(f"{name} {format_number(slope(at), 2)}" for name, slope in slopes.items())
        for at in (0, 1, 2)
    )
    read = " ".join(f"z = {at}에서 높이는 {listed}." for at, listed in enumerate(heights))
    curves = [(name, z, slope(z)) for name, slope in slopes.items()]
    return SimpleNamespace(curves=curves, alt=f"가운데가 솟은 세 곡선 가, 나, 다. {read}")


three_slopes = three_slopes_of({
    "가": sigmoid_derivative,
    "나": lambda z: 4 * sigmoid_derivative(z),
    "다": tanh_derivative,
})


def triangle_to_read():
    """The sigmoid and a triangle under it, whose slope is to be read."""
    z = np.arange(-60, 61) / 10
    low, high = sigmoid(0), sigmoid(4)
    triangle = ("삼각형", [4, 4, 0, 4], [low, high, low, low])
    where = f"z = 0, 높이 {format_number(low, 2)}, 오른쪽 끝은 z = 4, 높이 {format_number(high, 2)}"
    return SimpleNamespace(
        curves=[("g(z)", z, sigmoid(z)), triangle],
        alt=f"시그모이드 곡선과 그 아래의 직각삼각형. 빗변의 왼쪽 끝은 {where}.",
    )


secant_reading = triangle_to_read()
