"""NumPy and PyTorch on a million doubles, one thread; prints versions and nanoseconds an element as JSON.

    python bench_python.py

For tools/bench.ts. PyTorch is left out when it is not installed.
"""

import json
import os
import platform
import time

os.environ["OMP_NUM_THREADS"] = "1"
import numpy as np

try:
    import torch
except ImportError:
    torch = None

COUNT = 1_000_000
rng = np.random.default_rng(4)
z, a = rng.uniform(-10, 10, COUNT), rng.uniform(0, 1, COUNT)


def nanoseconds(work):
    times = []
    for _ in range(30):
        start = time.perf_counter_ns()
        work()
        times.append(time.perf_counter_ns() - start)
    return min(times[5:]) / COUNT


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_slope(z):
    s = sigmoid(z)
    return s * (1 - s)


libraries = {
    "NumPy": {
        "sigmoid": lambda: sigmoid(z),
        "sigmoidDerivative": lambda: sigmoid_slope(z),
        "sigmoidDerivativeFromOutput": lambda: a * (1 - a),
        "tanh": lambda: np.tanh(z),
        "tanhDerivative": lambda: 1 - np.tanh(z) ** 2,
        "tanhDerivativeFromOutput": lambda: 1 - a**2,
        "relu": lambda: np.maximum(0, z),
        "reluDerivative": lambda: (z > 0).astype(float),
    }
}

if torch is not None:
    torch.set_num_threads(1)
    x = torch.from_numpy(z)

    def slope(function):
        leaf = x.clone().requires_grad_()
        return lambda: torch.autograd.grad(function(leaf).sum(), leaf)

    libraries["PyTorch"] = {}
    for name, function in {
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leakyRelu": lambda y: torch.nn.functional.leaky_relu(y, 0.01),
    }.items():
        libraries["PyTorch"][name] = lambda function=function: function(x)
        libraries["PyTorch"][f"{name}Derivative"] = slope(function)

versions = {"Python": platform.python_version(), "NumPy": np.__version__}
if torch is not None:
    versions["PyTorch"] = torch.__version__

times = {
    library: {name: nanoseconds(work) for name, work in functions.items()}
    for library, functions in libraries.items()
}
print(json.dumps({"versions": versions, "times": times}))
