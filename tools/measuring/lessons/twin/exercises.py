"""The exercises as Run All leaves them: open. So no answer is ever judged here."""

from dataclasses import dataclass
from html import escape
from types import SimpleNamespace

import numpy as np

from .activations import sigmoid_derivative, tanh_derivative
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
