# %% setup
from dataclasses import replace

from twin import (
    activations,
    back_propagation,
    check_table,
    decision_figure,
    format_measured,
    format_number,
    forward_pass,
    gradient_descent_exercises,
    initial_parameters,
    lecture_activations,
    lines_figure,
    network_gradient_check,
    show,
    side_by_side,
    sigmoid,
    tanh,
    train,
    try_exercise,
    two_rings,
)

# %% data-figure
examples = two_rings(120, 7)
start = initial_parameters(8, 3)
untrained = lambda x: forward_pass(start, activations.tanh, x).output
show(decision_figure(untrained, examples, activations.tanh.korean_name))

# %% forward-check
x = examples[0][0]
(w11, w12), bias = start["w1"][0], start["b1"][0]
by_hand = float(tanh(w11 * x[0] + w12 * x[1] + bias))
forward = forward_pass(start, activations.tanh, x)
cells = {"손으로": by_hand, "라이브러리": float(forward.a1[0])}
holds = abs(by_hand - forward.a1[0]) <= 1e-15
check_table("첫째 은닉 뉴런의 활성값", [("손으로 따라간 값과 라이브러리", cells, holds)])

# %% backward-check
one = examples[0][:1], examples[1][:1]
a = float(forward.a1[0])
slope = (1 - a) * (1 + a)
dz2 = float(sigmoid(forward.z2[0])) - one[1][0]
dw11 = dz2 * start["w2"][0] * slope * x[0]
library = float(back_propagation(start, activations.tanh, one)["w1"][0, 0])
cells = {"손으로": dw11, "라이브러리": library}
holds = abs(dw11 - library) <= 1e-15
check_table("첫째 가중치의 그래디언트", [("손으로 계산한 값과 라이브러리", cells, holds)])

# %% gradient-check-table
small = initial_parameters(4, 3)
comparisons = []
for row in network_gradient_check(small, activations.tanh, examples):
    numeric = format_measured(float(row.numeric), 1e-9)
    cells = {"역전파": format_number(row.analytic, 6), "중앙 차분": numeric}
    comparisons.append((row.name, cells, row.agrees))
check_table("모든 매개변수의 그래디언트", comparisons)

# %% wrong-slope-check
candidates = [
    ("(1 − a)(1 + a)", lambda a: (1 - a) * (1 + a)),
    ("1 − a", lambda a: 1 - a),
    ("a(1 − a)", lambda a: a * (1 - a)),
    ("(1 − a)(1 + a) × 1.001", lambda a: (1 - a) * (1 + a) * 1.001),
]
outcomes = []
for i, (claim, from_output) in enumerate(candidates):
    changed = replace(activations.tanh, derivative_from_output=from_output)
    off = sum(not row.agrees for row in network_gradient_check(small, changed, examples))
    outcomes.append((claim, {"어긋난 매개변수": off}, off == (0 if i == 0 else 12)))
check_table("g′을 바꾸었을 때", outcomes)

# %% training-figure
trained = [(g, train(start, g, examples, 400, 0.5)) for g in lecture_activations]
show(lines_figure(
    [(g.short_name, range(0, 401, 4), result.losses[::4]) for g, result in trained],
    "네 활성화 함수로 학습한 손실. ReLU와 Leaky ReLU가 가장 빨리, tanh가 그다음, 시그모이드가 가장 늦게 내려갑니다.",
    "걸음",
    "손실",
    logarithmic=True,
))

# %% training-check
results = []
for g, result in trained:
    rows = network_gradient_check(result.parameters, g, examples, tolerance=1e-5)
    passed = sum(bool(row.agrees) for row in rows)
    first, last = result.losses[0], result.losses[-1]
    cells = {
        "처음 손실": format_number(first, 3),
        "마지막 손실": format_number(last, 3),
        "검사한 매개변수": len(rows),
        "통과한 매개변수": passed,
    }
    results.append((g.korean_name, cells, passed == len(rows) and last < first / 5))
check_table("학습이 끝난 신경망", results)

# %% decision-figures
decisions = []
for g, result in trained:
    output = lambda x: forward_pass(result.parameters, g, x).output
    decisions.append(decision_figure(output, examples, g.korean_name))
show(side_by_side(decisions))

# %% exercise-1
answer1 = None
try_exercise(gradient_descent_exercises.one_step_back, answer1)

# %% exercise-2
answer2 = lambda slope: None
try_exercise(gradient_descent_exercises.one_step_down, answer2)

# %% exercise-3
answer3 = lambda w: None
try_exercise(gradient_descent_exercises.central_difference, answer3)

# %% exercise-4
answer4 = None
try_exercise(gradient_descent_exercises.when_to_check, answer4)
