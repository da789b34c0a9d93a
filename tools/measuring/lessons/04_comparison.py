# %% setup
import numpy as np

from twin import (
    activations,
    check_table,
    comparison_exercises,
    comparison_figure,
    format_number,
    lecture_activations,
    lines_figure,
    shortcut_loss,
    shortcut_time,
    show,
    tangent_slider,
    try_exercise,
)

# %% values-figure
show(comparison_figure("value"))

# %% slopes-figure
show(comparison_figure("derivative"))

# %% compare-sliders
for activation in (activations.sigmoid, activations.leaky_relu):
    show(tangent_slider(activation, domain=(-6, 6)))

# %% table-check
grid = np.arange(-1000, 1001) / 100
slopes = []
for g in lecture_activations:
    left, middle, right = (format_number(g.derivative(z), 3) for z in (-10, 0, 10))
    largest = float(np.max(g.derivative(grid)))
    cells = {
        "가장 큰 기울기": largest,
        "g′(−10)": left,
        "g′(0)": middle if g.kink is None else " 또는 ".join(map(format_number, g.kink)),
        "g′(10)": right,
    }
    highest = float(g.derivative(0)) if g.kink is None else g.kink[1]
    slopes.append((g.korean_name, cells, largest == highest))
check_table("네 함수의 기울기", slopes)

# %% saving-check
savings = []
for g in lecture_activations:
    ratio = shortcut_time(g).ratio
    savings.append((g.korean_name, {"몇 배": f"{ratio:.1f}"}, g.kink is not None or ratio > 1))
check_table("a로 구하면 몇 배 빠른가", savings)

# %% losing-check
losses = []
for g, limit in ((activations.sigmoid, 40), (activations.tanh, 20)):
    for z in (10, 20, 40):
        loss = shortcut_loss(g, z)
        cells = {"z로": loss.exact, "a로": loss.shortcut, "잃은 비율": format_number(loss.lost, 2)}
        gone = loss.shortcut == 0 and loss.exact > 0
        holds = gone if z >= limit else 0 < loss.lost < 1e-6
        losses.append((f"{g.korean_name}, z = {z}", cells, holds))
check_table("정확한 기울기와 a로 구한 기울기", losses)

# %% vanishing-figure
layers = np.arange(21)
decays = [(g.short_name, layers, float(g.derivative(1)) ** layers) for g in lecture_activations]
show(lines_figure(
    decays,
    "층의 수에 따른 기울기의 곱. 시그모이드가 가장 빨리, tanh가 그다음으로 줄어들고, ReLU와 Leaky ReLU는 1로 남습니다.",
    "층의 수",
    "기울기의 곱",
    logarithmic=True,
))

# %% vanishing-check
products = []
for g in lecture_activations:
    slope = float(g.derivative(1))
    cells = {f"{n}층": format_number(slope**n, 3) for n in (1, 5, 10, 20)}
    holds = slope**20 < 1e-7 if g.kink is None else slope**20 == 1
    products.append((g.korean_name, cells, holds))
check_table("z = 1인 층을 여러 번 지날 때 기울기의 곱", products)

# %% exercise-1
answer1 = None
try_exercise(comparison_exercises.two_layers, answer1)

# %% exercise-2
answer2 = None
try_exercise(comparison_exercises.relu_layers, answer2)

# %% exercise-3
answer3 = lambda layer_count: None
try_exercise(comparison_exercises.product_of_slopes, answer3)

# %% exercise-4
answer4 = None
try_exercise(comparison_exercises.hidden_layer_choice, answer4)
