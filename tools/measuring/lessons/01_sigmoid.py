# %% setup
import numpy as np

from twin import (
    EPSILON,
    activations,
    check_formula,
    check_shortcut,
    check_table,
    check_times,
    compare_guess,
    derivative_figure,
    folded,
    format_number,
    lines_figure,
    live_check,
    secant_figure,
    secant_reading,
    secant_slider,
    shortcut_loss,
    shortcut_time,
    show,
    sigmoid,
    sigmoid_derivative,
    sigmoid_exercises,
    step_time,
    take_guess,
    tangent_slider,
    try_exercise,
    여기에_답,
)

# %% secant-figure
show(secant_figure(activations.sigmoid, at=1, widths=[4, 2, 1]))

# %% guess-gap
guess1 = 여기에_답
take_guess("차이는 몇 분의 1이 되나", guess1)

# %% gap-result
left = lambda width: (sigmoid(1) - sigmoid(1 - width)) / width
right = lambda width: (sigmoid(1 + width) - sigmoid(1)) / width
gap = lambda width: left(width) - right(width)
compare_guess("차이는 몇 분의 1이 되나", guess1, gap(0.1) / gap(0.01))

# %% shrinking-triangle
triangles = []
for width in (1, 0.1, 0.01, 0.001):
    is_between = right(width) < sigmoid_derivative(1) < left(width)
    cells = {
        "왼쪽": format_number(left(width), 6),
        "오른쪽": format_number(right(width), 6),
        "차이": format_number(gap(width), 3),
        "차이/Δz": format_number(gap(width) / width, 3),
    }
    triangles.append((f"Δz = {width}", cells, is_between and gap(width) < width / 10))
check_table("z = 1의 양쪽에서 삼각형을 줄이면", triangles)

# %% secant-slider
show(secant_slider(activations.sigmoid, at=1))

# %% guess-steepest
guess2 = 여기에_답
take_guess("가장 큰 기울기", guess2)

# %% sigmoid-figure
figure = derivative_figure(activations.sigmoid, tangent_at=0, triangle_width=2)
show(folded(figure, "그림 펼치기"))
compare_guess("가장 큰 기울기", guess2, sigmoid_derivative(0))

# %% sigmoid-slider
show(tangent_slider(activations.sigmoid, (-10, 10), triangle_width=2))

# %% guess-step
guess3 = 여기에_답
take_guess("오차가 가장 작은 k", guess3)

# %% step-result
central = lambda h: (sigmoid(1 + h) - sigmoid(1 - h)) / (2 * h)
error_of = lambda slope: np.abs(slope - sigmoid_derivative(1))
ks = np.arange(1, 13)
widths = np.array([float(f"1e-{k}") for k in ks])
best = ks[np.argmin(error_of(central(widths)))]
compare_guess("오차가 가장 작은 k", guess3, best)

# %% step-figure
curves = [("한쪽", ks, error_of(right(widths))), ("양쪽", ks, error_of(central(widths)))]
alt = f"k에 따른 오차. 중앙 차분의 오차는 k = {best}에서 가장 작습니다."
show(folded(lines_figure(curves, alt, "k", "오차", logarithmic=True), "그림 펼치기"))

# %% step-table
parts = []
for h, error in zip(widths, error_of(central(widths))):
    width, rounding = h**2 / 48, EPSILON / h
    cells = {
        "오차": format_number(error, 2),
        "폭의 몫": format_number(width, 2),
        "반올림의 몫": format_number(rounding, 2),
    }
    parts.append((f"h = {format_number(h)}", cells, error <= width + rounding))
check_table("z = 1에서 잰 중앙 차분의 오차", parts)

# %% formula-check
formula = lambda z: sigmoid(z) * (1 - sigmoid(z))
check_formula("공식 g(z)(1 − g(z))와 직접 잰 기울기", activations.sigmoid, formula)

# %% three-points-check
live_check(activations.sigmoid)

# %% from-output-check
from_output = lambda a: a * (1 - a)
check_shortcut("a(1 − a)와 g′(z)", activations.sigmoid, from_output)

# %% guess-larger
guess4 = 여기에_답
take_guess("기울기가 더 큰 뉴런", guess4)

# %% middle-result
larger = "가" if from_output(0.5) > from_output(0.99) else "나"
compare_guess("기울기가 더 큰 뉴런", guess4, larger)

# %% middle-table
outputs = []
for a in (0.01, 0.25, 0.5, 0.75, 0.99):
    slope, square = from_output(a), 1 / 4 - (a - 1 / 2) ** 2
    cells = {
        "a(1 − a)": format_number(slope, 6),
        "1/4 − (a − 1/2)²": format_number(square, 6),
    }
    outputs.append((f"a = {a}", cells, abs(slope - square) <= EPSILON))
check_table("활성값과 기울기", outputs)

# %% guess-times
guess5 = 여기에_답
take_guess("역전파 한 걸음의 배수", guess5)

# %% timing-result
line = shortcut_time(activations.sigmoid)
small = step_time(activations.sigmoid, 8)
large = step_time(activations.sigmoid, 64)
compare_guess("역전파 한 걸음의 배수", guess5, f"{large.ratio:.1f}")

# %% timing-check
check_times(line, {8: small, 64: large})

# %% price-check
prices = []
for z in (10, 20, 30, 40):
    loss = shortcut_loss(activations.sigmoid, z)
    cells = {
        "z로": format_number(loss.exact, 6),
        "a로": format_number(loss.shortcut, 6),
        "상대 오차": format_number(loss.lost, 2),
    }
    prices.append((f"z = {z}", cells, 0 < loss.lost < 0.01 if z < 40 else loss.lost == 1))
check_table("z가 클 때 a(1 − a)가 잃는 것", prices)

# %% secant-reading
show(lines_figure(secant_reading.curves, secant_reading.alt))

# %% exercise-1
answer1 = 여기에_답
try_exercise(sigmoid_exercises.slope_from_picture, answer1)

# %% exercise-2
answer2 = 여기에_답
try_exercise(sigmoid_exercises.slope_of_square, answer2)

# %% exercise-3
answer3 = 여기에_답
try_exercise(sigmoid_exercises.slope_from_activation, answer3)

# %% exercise-4
answer4 = lambda a: 여기에_답
try_exercise(sigmoid_exercises.slope_function, answer4)

# %% exercise-5
answer5 = lambda h: 여기에_답
try_exercise(sigmoid_exercises.wrong_width, answer5)

# %% exercise-6
answer6 = 여기에_답
try_exercise(sigmoid_exercises.slow_learning, answer6)

# %% exercise-7
answer7 = 여기에_답
try_exercise(sigmoid_exercises.gap_of_triangles, answer7)

# %% exercise-8
answer8 = lambda z: 여기에_답
try_exercise(sigmoid_exercises.slope_from_z, answer8)
