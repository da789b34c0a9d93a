"""A step of gradient descent in NumPy and PyTorch, one thread; prints microseconds a step as JSON.

    python training_python.py

The network, the data and the steps of training_cases.ts: forward, loss, backward, update. NumPy works
in arrays made beforehand, PyTorch eagerly. PyTorch is left out when it is not installed.
"""

import json
import math
import os
import statistics
import time

os.environ["OMP_NUM_THREADS"] = "1"
for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):  # they would change how OpenBLAS works
    os.environ.pop(name, None)
import numpy as np

try:
    import torch
except ImportError:
    torch = None

EXAMPLES, SIZES, RATE = 120, (4, 8, 16, 64), 0.5
WARM_UP, ROUNDS, STEPS = 5, 100, 100


def random_numbers(seed):
    """lib/network/random.ts, number by number."""
    imul = lambda x, y: x * y & 0xFFFFFFFF
    state = seed
    while True:
        state = state + 0x6D2B79F5 & 0xFFFFFFFF
        mixed = imul(state ^ state >> 15, state | 1)
        mixed ^= mixed + imul(mixed ^ mixed >> 7, mixed | 61) & 0xFFFFFFFF
        yield (mixed ^ mixed >> 14) / 2**32


def two_rings(count, seed):
    """x, 2 rows, and y of lib/network/two_rings.ts."""
    random = random_numbers(seed)
    x, y = np.empty((2, count)), (np.arange(count) + 1.0) % 2
    for k in range(count):
        radius = 1.2 * math.sqrt(next(random)) if y[k] == 1 else 1.8 + next(random)
        angle = 2 * math.pi * next(random)
        x[:, k] = radius * math.cos(angle), radius * math.sin(angle)
    return x, y


def initial_parameters(n, seed):
    """W1, b1, w2, b2 of lib/network/parameters.ts."""
    random = random_numbers(seed)

    def normal():
        radius = math.sqrt(-2 * math.log(1 - next(random)))
        return radius * math.cos(2 * math.pi * next(random))

    w1 = np.array([normal() for _ in range(2 * n)]).reshape(n, 2)
    return w1, np.zeros((n, 1)), np.array([normal() for _ in range(n)]), np.zeros(1)


def numpy_round(n, x, y):
    w1, b1, w2, b2 = initial_parameters(n, 3)
    m = len(y)
    a1, slope, dz1 = (np.empty((n, m)) for _ in range(3))
    z2, out, soft = (np.empty(m) for _ in range(3))

    def forward():
        np.matmul(w1, x, out=a1)
        np.add(a1, b1, out=a1)
        np.tanh(a1, out=a1)
        np.matmul(w2, a1, out=z2)
        np.add(z2, b2, out=z2)
        np.negative(z2, out=out)
        np.exp(out, out=out)
        np.add(out, 1, out=out)
        np.reciprocal(out, out=out)
        np.logaddexp(0, z2, out=soft)  # log(1 + e^z2) - y z2 is the loss, and stays finite
        return (soft.sum() - y @ z2) / m

    losses = [forward()]
    begin = time.perf_counter_ns()
    for _ in range(STEPS):
        dz2 = np.subtract(out, y, out=out)
        np.divide(dz2, m, out=dz2)
        np.multiply(a1, a1, out=slope)
        np.subtract(1, slope, out=slope)
        np.multiply(w2[:, None], dz2, out=dz1)
        np.multiply(dz1, slope, out=dz1)
        w2 -= RATE * (a1 @ dz2)
        b2 -= RATE * dz2.sum()
        w1 -= RATE * (dz1 @ x.T)
        b1 -= RATE * dz1.sum(axis=1, keepdims=True)
        losses.append(forward())
    return time.perf_counter_ns() - begin, float(losses[-1])


def torch_round(n, x, y):
    parameters = [torch.from_numpy(p).requires_grad_() for p in initial_parameters(n, 3)]
    w1, b1, w2, b2 = parameters
    optimizer = torch.optim.SGD(parameters, lr=RATE)
    criterion = torch.nn.BCEWithLogitsLoss()
    forward = lambda: criterion(w2 @ torch.tanh(w1 @ x + b1) + b2, y)
    loss = forward()
    losses = [loss.item()]
    begin = time.perf_counter_ns()
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        loss = forward()
        losses.append(loss.item())
    return time.perf_counter_ns() - begin, losses[-1]


def step_times(run, count=ROUNDS):
    rounds = [run() for _ in range(WARM_UP + count)][WARM_UP:]
    times = [nanoseconds / 1000 / STEPS for nanoseconds, _ in rounds]
    return {"median": statistics.median(times), "min": min(times), "loss": rounds[-1][1]}


def main():
    x, y = two_rings(EXAMPLES, 7)
    results = {"NumPy": {n: step_times(lambda: numpy_round(n, x, y)) for n in SIZES}}
    if torch is not None:
        torch.set_num_threads(1)
        tx, ty = torch.from_numpy(x), torch.from_numpy(y)
        results["PyTorch"] = {n: step_times(lambda: torch_round(n, tx, ty), ROUNDS // 5) for n in SIZES}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
