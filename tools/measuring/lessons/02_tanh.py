# %% setup
import numpy as np

from twin import (
    activations,
    check_formula,
    check_identities,
    check_shortcut,
    check_table,
    compare_guess,
    count_closer,
    crossing,
    derivative_figure,
    folded,
    format_number,
    lines_figure,
    live_check,
    show,
    sigmoid,
    sigmoid_derivative,
    slopes_figure,
    take_guess,
    tangent_slider,
    tanh,
    tanh_derivative,
    tanh_exercises,
    tanh_to_last_digit,
    three_slopes,
    time_shortcut,
    try_exercise,
    여기에_답,
)

# %% guess-slope
guess1 = 여기에_답
take_guess("z = 0에서 tanh의 기울기", guess1)

# %% tanh-figure
figure = derivative_figure(activations.tanh, y_domain=(-1.1, 1.4), tangent_at=0)
show(folded(figure, "그림 펼치기"))
compare_guess("z = 0에서 tanh의 기울기", guess1, tanh_derivative(0))

# %% formula-check
formula = lambda z: 1 - tanh(z) ** 2
check_formula("공식 1 − tanh²(z)와 직접 잰 기울기", activations.tanh, formula)

# %% guess-side
guess2 = 여기에_답
take_guess("z = −10에서 tanh의 기울기", guess2)

# %% side-result
nearest = round(float(tanh_derivative(-10)))
side = ["가", "나", "다"][nearest + 1]
compare_guess("z = −10에서 tanh의 기울기", guess2, side)

# %% three-points-check
live_check(activations.tanh)

# %% from-output-check
square = lambda a: 1 - a * a
product = lambda a: (1 - a) * (1 + a)
check_shortcut("1 − a²과 g′(z)", activations.tanh, square)
check_shortcut("(1 − a)(1 + a)와 g′(z)", activations.tanh, product)

# %% timing-check
time_shortcut(activations.tanh)

# %% guess-steeper
guess3 = 여기에_답
take_guess("z = 3에서 더 가파른 쪽", guess3)

# %% steeper-result
steeper = "가" if sigmoid_derivative(3) > tanh_derivative(3) else "나"
compare_guess("z = 3에서 더 가파른 쪽", guess3, steeper)

# %% tanh-slider
scale = ((-5, 5), (-1.1, 1.4))
show(tangent_slider(activations.sigmoid, *scale))
show(tangent_slider(activations.tanh, *scale))

# %% crossing-check
meet = crossing(sigmoid_derivative, tanh_derivative, (1, 2))
zs = np.arange(-100, 101) / 10
is_steeper = tanh_derivative(zs) > sigmoid_derivative(zs)
check_table("두 기울기가 같아지는 곳", [(
    "|z|가 이보다 작을 때만 tanh가 더 가파릅니다",
    {"z": format_number(meet, 4)},
    np.array_equal(is_steeper, np.abs(zs) < meet),
)])

# %% relation-check
from_s = lambda s: 4 * s * (1 - s)
check_identities("시그모이드와 tanh의 관계", {
    "tanh(z) = 2σ(2z) − 1": (tanh, lambda z: 2 * sigmoid(2 * z) - 1),
    "tanh′(z) = 4σ′(2z)": (tanh_derivative, lambda z: 4 * sigmoid_derivative(2 * z)),
    "1 − a² = 4s(1 − s)": (formula, lambda z: from_s(sigmoid(2 * z))),
})

# %% guess-width
guess4 = 여기에_답
take_guess("tanh의 봉우리가 절반이 되는 z", guess4)

# %% compare-figure
peaks = slopes_figure([activations.sigmoid, activations.tanh], (-5, 5))
show(folded(peaks, "그림 펼치기"))
half = crossing(tanh_derivative, lambda z: tanh_derivative(0) / 2, (0, 10))
compare_guess("tanh의 봉우리가 절반이 되는 z", guess4, half)

# %% compare-check
half1 = crossing(sigmoid_derivative, lambda z: 1 / 8, (0, 10))
end1 = crossing(sigmoid_derivative, lambda z: 0.01, (0, 10))
end2 = crossing(tanh_derivative, lambda z: 0.01, (0, 10))
check_table("봉우리의 폭", [
    (
        "기울기가 꼭대기의 절반이 되는 z",
        {"시그모이드": format_number(half1, 5), "tanh": format_number(half, 5)},
        abs(half1 / half - 2) < 1e-9,
    ),
    (
        "기울기가 0.01이 되는 z",
        {"시그모이드": format_number(end1, 5), "tanh": format_number(end2, 5)},
        end2 < end1,
    ),
])

# %% guess-lost
guess5 = 여기에_답
take_guess("z = 20에서 1 − a²의 값", guess5)

# %% lost-result
compare_guess("z = 20에서 1 − a²의 값", guess5, square(tanh(20)))

# %% two-factors-check
rows = []
for z in (5, 9, 10, 15, 20):
    a, exact = tanh_to_last_digit(z), tanh_derivative(z)
    error1 = abs(square(a) - exact) / exact
    error2 = abs(product(a) - exact) / exact
    cells = {"1 − a²": format_number(error1, 2), "(1 − a)(1 + a)": format_number(error2, 2)}
    rows.append((f"z = {z}", cells, error1 <= 10 * error2 and error2 <= 10 * error1))
check_table("참기울기에 대한 상대 오차", rows)

# %% two-factors-count
points = 5 + np.arange(1401) / 100
formulas = [lambda z: square(tanh_to_last_digit(z)), lambda z: product(tanh_to_last_digit(z))]
first, second, equal = count_closer(formulas, tanh_derivative, points)
check_table("참기울기에 더 가까운 점의 수", [(
    "z = 5부터 19까지 0.01 간격",
    {"1 − a²": first, "(1 − a)(1 + a)": second, "똑같이 가까움": equal},
    max(first, second) < 0.6 * len(points),
)])

# %% exercise-1
answer1 = 여기에_답
try_exercise(tanh_exercises.slope_from_activation, answer1)

# %% three-slopes-figure
show(lines_figure(three_slopes.curves, three_slopes.alt))

# %% exercise-2
answer2 = 여기에_답
try_exercise(tanh_exercises.which_slope, answer2)

# %% exercise-3
answer3 = lambda a: 여기에_답
try_exercise(tanh_exercises.slope_function, answer3)

# %% exercise-4
answer4 = lambda slope, z: 여기에_답
try_exercise(tanh_exercises.slope_from_sigmoid, answer4)

# %% exercise-5
answer5 = lambda z: 여기에_답
try_exercise(tanh_exercises.only_at_zero, answer5)

# %% exercise-6
answer6 = 여기에_답
try_exercise(tanh_exercises.steeper_everywhere, answer6)

# %% exercise-7
answer7 = 여기에_답
try_exercise(tanh_exercises.saturated_first, answer7)

# %% exercise-8
answer8 = 여기에_답
try_exercise(tanh_exercises.lost_digits, answer8)
