# %% setup
import numpy as np

from twin import (
    activations,
    backward_difference,
    central_difference,
    check_table,
    derivative_figure,
    format_number,
    forward_difference,
    initial_parameters,
    leaky_relu,
    leaky_relu_activation,
    live_check,
    relu,
    relu_activation,
    relu_exercises,
    show,
    subgradient_figure,
    tangent_slider,
    train,
    try_exercise,
    two_rings,
)

# %% relu-figure
show(derivative_figure(activations.relu, tangent_at=1))

# %% relu-check
live_check(activations.relu)

# %% one-sided-check
one_sided = []
for h in (1, 0.1, 0.01, 0.001):
    left, right = backward_difference(relu, 0, h), forward_difference(relu, 0, h)
    cells = {"왼쪽 기울기": left, "오른쪽 기울기": right}
    one_sided.append((f"Δz = {h}", cells, left == 0 and right == 1))
check_table("z = 0의 양쪽에서 잰 ReLU의 기울기", one_sided)

# %% central-check
middle = central_difference(relu, 0)
check_table("z = 0에서 중앙 차분", [
    ("두 기울기의 평균이 나옵니다", {"중앙 차분": middle}, middle == (0 + 1) / 2),
])

# %% convention-check
points, classes = two_rings(60, 7)
examples = np.vstack([[0, 0], points]), np.append(1, classes)
loss_with = lambda at_zero: train(
    initial_parameters(6, 1), relu_activation(at_zero), examples, 300, 0.5, "z"
).losses[-1]
losses = []
for at_zero in (0, 0.5, 1):
    loss = loss_with(at_zero)
    holds = abs(loss - loss_with(1)) < 0.001 * loss
    losses.append((f"g′(0) = {at_zero}", {"마지막 손실": format_number(loss, 3)}, holds))
check_table("꺾인 점의 값을 바꾸어 학습한 결과", losses)

# %% subgradient-figure
show(subgradient_figure(activations.relu, [-0.5, 0, 0.25, 0.5, 1, 1.5]))

# %% subgradient-check
grid = np.arange(-500, 501) / 100
lines = []
for slope in (-0.5, 0, 0.25, 0.5, 1, 1.5):
    above = int(np.sum(slope * grid > relu(grid)))
    inside = 0 <= slope <= 1
    cells = {"그래프보다 높은 점": above, "서브그래디언트": "맞음" if inside else "아님"}
    lines.append((f"기울기 {format_number(slope)}", cells, (above == 0) == inside))
check_table("0을 지나는 직선과 ReLU의 그래프", lines)

# %% relu-slider
show(tangent_slider(activations.relu))

# %% rarely-check
count = 1_000_000
a, b, c, d, e = np.random.default_rng(1).standard_normal((5, count))
zeros = int(np.sum(a * b + c * d + e == 0))
cells = {"만든 z": count, "정확히 0": zeros}
check_table("무작위로 만든 활성화 전 값", [
    ("정확히 0인 것은 백만에 하나도 안 됩니다", cells, zeros / count < 1e-6),
])

# %% leaky-figure
show(derivative_figure(activations.leaky_relu))

# %% leaky-check
live_check(activations.leaky_relu)

# %% leaky-kink-check
loss_leaky = lambda at_zero: train(
    initial_parameters(6, 1), leaky_relu_activation(at_zero), examples, 300, 0.5, "z"
).losses[-1]
sides = []
for at_zero, difference in ((0.01, backward_difference), (1, forward_difference)):
    slopes = [float(difference(leaky_relu, 0, h)) for h in (1, 0.1, 0.01)]
    loss = loss_leaky(at_zero)
    same = abs(loss - loss_leaky(1)) < 0.001 * loss
    stays = all(abs(slope - at_zero) < 1e-12 for slope in slopes)
    cells = {"한쪽에서 잰 기울기": format_number(slopes[0], 6), "학습한 손실": format_number(loss, 3)}
    sides.append((f"g′(0) = {at_zero}", cells, same and stays))
check_table("Leaky ReLU의 꺾인 점", sides)

# %% leaky-slider
show(tangent_slider(activations.leaky_relu, domain=(-3, 3)))

# %% shortcut-check
of_relu, of_leaky = (
    {"z로": float(g.derivative(0)), "a로": float(g.derivative_from_output(g.value(0)))}
    for g in (activations.relu, activations.leaky_relu)
)
check_table("z = 0에서 두 방법으로 구한 기울기", [
    ("ReLU: 서로 다릅니다", of_relu, of_relu["z로"] != of_relu["a로"]),
    ("Leaky ReLU: 같습니다", of_leaky, of_leaky["z로"] == of_leaky["a로"]),
])

# %% exercise-1
answer1 = None
try_exercise(relu_exercises.leaky_slope, answer1)

# %% exercise-2
answer2 = lambda z: None
try_exercise(relu_exercises.relu_slope, answer2)

# %% exercise-3
answer3 = lambda a: None
try_exercise(relu_exercises.leaky_slope_from_output, answer3)

# %% exercise-4
answer4 = None
try_exercise(relu_exercises.no_subgradient, answer4)
