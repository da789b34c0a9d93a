# %% setup
import numpy as np

from twin import (
    activations,
    check_formula,
    check_shortcut,
    check_table,
    derivative_figure,
    format_number,
    lines_figure,
    live_check,
    show,
    sigmoid,
    sigmoid_derivative,
    tangent_slider,
    tanh,
    tanh_derivative,
    tanh_exercises,
    time_shortcut,
    try_exercise,
)

# %% tanh-figure
show(derivative_figure(activations.tanh, tangent_at=0))

# %% tanh-slider
show(tangent_slider(activations.tanh))

# %% formula-check
formula = lambda z: 1 - tanh(z) ** 2
check_formula("공식 1 − tanh²(z)와 직접 잰 기울기", activations.tanh, formula)

# %% three-points-check
live_check(activations.tanh)

# %% from-output-check
check_shortcut("1 − a²과 g′(z)", activations.tanh, lambda a: 1 - a * a)

# %% timing-check
time_shortcut(activations.tanh)

# %% compare-figure
z = np.arange(-100, 101) / 20
curves = [("시그모이드", z, sigmoid_derivative(z)), ("tanh", z, tanh_derivative(z))]
alt = "시그모이드와 tanh의 기울기 g′(z). tanh의 봉우리가 네 배 높고 폭은 절반입니다."
show(lines_figure(curves, alt))

# %% compare-check
shift = np.max(np.abs(tanh(z) - (2 * sigmoid(2 * z) - 1)))
steeper = tanh_derivative(0) / sigmoid_derivative(0)
check_table("시그모이드와 tanh", [
    ("tanh(z) = 2σ(2z) − 1", {"값": "반올림 오차 안에서 일치"}, shift < 1e-15),
    ("z = 0에서 몇 배 가파른가", {"값": steeper}, steeper == 4),
])

# %% two-factors-check
rows = []
for point in (5, 10, 15):
    a = tanh(point)
    exact = (1 - a) * (2 - (1 - a))
    one, two = abs(1 - a * a - exact) / exact, abs((1 - a) * (1 + a) - exact) / exact
    text = "10⁻¹⁵ 미만" if two < 1e-15 else "10⁻¹⁵ 이상"
    cells = {"1 − a × a": format_number(one, 2), "(1 − a)(1 + a)": text}
    rows.append((f"z = {point}", cells, two < 1e-15))
check_table("두 식의 상대 오차", rows)

# %% exercise-1
answer1 = None
try_exercise(tanh_exercises.slope_from_activation, answer1)

# %% exercise-2
answer2 = None
try_exercise(tanh_exercises.times_steeper, answer2)

# %% exercise-3
answer3 = lambda a: None
try_exercise(tanh_exercises.slope_function, answer3)

# %% exercise-4
answer4 = None
try_exercise(tanh_exercises.two_factors, answer4)
