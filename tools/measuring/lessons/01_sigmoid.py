# %% setup
from twin import (
    activations,
    check_formula,
    check_shortcut,
    check_table,
    derivative_figure,
    format_number,
    live_check,
    secant_figure,
    secant_slider,
    shortcut_loss,
    show,
    sigmoid,
    sigmoid_derivative,
    sigmoid_exercises,
    tangent_slider,
    time_shortcut,
    try_exercise,
)

# %% secant-figure
show(secant_figure(activations.sigmoid, at=1, widths=[4, 2, 1]))

# %% shrinking-triangle
triangles = []
for width in (1, 0.1, 0.01, 0.001):
    quotient = (sigmoid(1 + width) - sigmoid(1)) / width
    gap = abs(quotient - sigmoid_derivative(1))
    cells = {"Δg/Δz": format_number(quotient, 8), "접선과의 차이": format_number(gap, 3)}
    triangles.append((f"Δz = {width}", cells, gap <= width / 20))
check_table("z = 1에서 삼각형을 줄이면", triangles)

# %% secant-slider
show(secant_slider(activations.sigmoid, at=1))

# %% sigmoid-figure
show(derivative_figure(activations.sigmoid, tangent_at=0, triangle_width=2))

# %% sigmoid-slider
show(tangent_slider(activations.sigmoid, domain=(-10, 10), triangle_width=2))

# %% formula-check
formula = lambda z: sigmoid(z) * (1 - sigmoid(z))
check_formula("공식 g(z)(1 − g(z))와 직접 잰 기울기", activations.sigmoid, formula)

# %% three-points-check
live_check(activations.sigmoid)

# %% from-output-check
check_shortcut("a(1 − a)와 g′(z)", activations.sigmoid, lambda a: a * (1 - a))

# %% timing-check
time_shortcut(activations.sigmoid)

# %% price-check
prices = []
for z, limit in ((10, 1e-11), (20, 1e-7), (30, 1e-2), (40, 1)):
    loss = shortcut_loss(activations.sigmoid, z)
    cells = {"z로": loss.exact, "a로": loss.shortcut, "상대 오차": format_number(loss.lost, 2)}
    prices.append((f"z = {z}", cells, limit / 1000 < loss.lost <= limit))
check_table("z가 클 때 a(1 − a)가 잃는 것", prices)

# %% exercise-1
answer1 = None
try_exercise(sigmoid_exercises.slope_from_activation, answer1)

# %% exercise-2
answer2 = None
try_exercise(sigmoid_exercises.slope_on_the_other_side, answer2)

# %% exercise-3
answer3 = lambda a: None
try_exercise(sigmoid_exercises.slope_function, answer3)

# %% exercise-4
answer4 = lambda z: None
try_exercise(sigmoid_exercises.slope_from_z, answer4)

# %% exercise-5
answer5 = None
try_exercise(sigmoid_exercises.slow_learning, answer5)
