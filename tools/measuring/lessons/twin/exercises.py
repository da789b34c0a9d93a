"""The exercises and their verdicts, without the hints for typical mistakes, which Run All never shows."""

from dataclasses import dataclass
from html import escape
from types import SimpleNamespace

from .activations import sigmoid_derivative
from .base import Output, format_number, show

MARKS = {"아직": ("○", "dotted"), "다시": ("✗", "dashed"), "거의": ("△", "double"), "정답": ("✓", "solid")}
NOT_YET = ("아직", "여기에_답을 지우고 그 자리에 답을 쓴 다음, 셀을 다시 실행하세요.")

# Stands where a learner is to write an answer, as in the lessons.
여기에_답 = object()


@dataclass(frozen=True)
class Exercise:
    """A question, its answer (a number, a function or a choice), and where a function is tried."""

    title: str
    solution: object
    points: tuple = ()
    tolerance: float = 1e-9


def try_exercise(exercise, answer):
    """Judges an answer and shows the verdict."""
    grade, hint = NOT_YET if is_missing(answer) else judge(exercise, answer)
    sign, border = MARKS[grade]
    box = f"border-left:6px {border} #888;padding:0.4em 1em;margin:0.4em 0"
    shown = f"<b>{sign} {grade}</b> · {escape(exercise.title)}<br>{escape(hint)}"
    text = f"{sign} {grade} · {exercise.title}\n{hint}"
    show(Output(f'<div style="{box}">{shown}</div>', text))


def is_missing(answer):
    return answer is None or answer is 여기에_답


def judge(exercise, answer):
    solution = exercise.solution
    if callable(solution):
        return judge_function(exercise, answer)
    if isinstance(solution, str):
        return ("정답", "") if answer.strip() == solution else ("다시", "다시 골라 보세요.")
    if near(answer, solution, 1e-6):
        return "정답", ""
    return ("거의", "아주 가깝습니다.") if near(answer, solution, 0.05) else ("다시", "아직 아닙니다.")


def judge_function(exercise, answer):
    answers = [answer(x) for x in exercise.points]
    if all(each is 여기에_답 for each in answers):
        return NOT_YET
    if any(each is None for each in answers):
        return "다시", "값을 돌려주지 않았습니다."
    expected = [exercise.solution(x) for x in exercise.points]
    wrong = [row for row in zip(exercise.points, expected, answers) if not near(row[2], row[1], exercise.tolerance)]
    if not wrong:
        return "정답", ""
    x, right, got = (format_number(each, 6) for each in wrong[0])
    grade = "거의" if 2 * len(wrong) <= len(expected) else "다시"
    return grade, f"{x}을(를) 넣으면 {right}이(가) 나와야 하는데 {got}이(가) 나옵니다."


def near(answer, expected, tolerance):
    return abs(answer - expected) <= tolerance * max(abs(expected), 5e-324)


sigmoid_exercises = SimpleNamespace(
    slope_from_activation=Exercise("활성값이 0.8일 때의 기울기", 0.16),
    slope_on_the_other_side=Exercise("z = −2에서의 기울기", 0.105),
    slope_function=Exercise("활성값 a로 기울기를 구하는 함수", lambda a: a * (1 - a), (0, 0.1, 0.25, 0.5, 0.8, 1)),
    slope_from_z=Exercise("Math.exp만으로 z에서 기울기를 구하는 함수", sigmoid_derivative, (-800, -3, -1, 0, 1, 3, 30, 800)),
    slow_learning=Exercise("포화된 뉴런이 느리게 배우는 까닭", "나"),
)

tanh_exercises = SimpleNamespace(
    slope_from_activation=Exercise("활성값이 −0.5일 때의 기울기", 0.75),
    times_steeper=Exercise("z = 0에서 tanh는 시그모이드보다 몇 배 가파를까요?", 4),
    slope_function=Exercise("활성값 a로 기울기를 구하는 함수", lambda a: (1 - a) * (1 + a), (-1, -0.5, 0, 0.1, 0.9, 1)),
    two_factors=Exercise("코드에서 (1 − a)(1 + a)로 쓰는 까닭", "다"),
)

relu_exercises = SimpleNamespace(
    leaky_slope=Exercise("z = −3에서 Leaky ReLU의 기울기", 0.01),
    relu_slope=Exercise("z로 ReLU의 기울기를 구하는 함수", lambda z: 1 if z > 0 else 0, (-10, -1, -0.001, 0.001, 1, 10)),
    leaky_slope_from_output=Exercise("활성값 a로 Leaky ReLU의 기울기를 구하는 함수", lambda a: 1 if a > 0 else 0.01, (-0.1, -0.01, 0.5, 1, 10)),
    no_subgradient=Exercise("0에서 ReLU의 서브그래디언트가 아닌 것", "다"),
)

comparison_exercises = SimpleNamespace(
    two_layers=Exercise("시그모이드 두 층을 지날 때 기울기의 곱", 0.0625),
    relu_layers=Exercise("활성화된 ReLU 열 층을 지날 때 기울기의 곱", 1),
    product_of_slopes=Exercise("층의 수로 시그모이드 기울기의 최대 곱을 구하는 함수", lambda layers: 0.25**layers, (1, 2, 5, 10, 20)),
    hidden_layer_choice=Exercise("깊은 신경망의 은닉층에 ReLU를 많이 쓰는 까닭", "가"),
)

gradient_descent_exercises = SimpleNamespace(
    one_step_back=Exercise("tanh 뉴런 하나를 거슬러 올라간 값", -0.75),
    one_step_down=Exercise("경사 하강법 한 걸음", lambda slope: 1 - 0.1 * slope, (-2, 0, 0.5, 3)),
    central_difference=Exercise("손실 L(w) = w⁴의 기울기를 중앙 차분으로 재는 함수", lambda w: 4 * w**3, (-2, -1, 0.5, 1, 3), 1e-6),
    when_to_check=Exercise("그래디언트 검사를 학습할 때마다 하지 않는 까닭", "나"),
)
