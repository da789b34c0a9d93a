"""What NumPy, SciPy and PyTorch give at the points of accuracy_reference.py, for tools/accuracy.ts.

    python accuracy_peers.py FOLDER

Writes FOLDER/peers/LIBRARY.FUNCTION.f64 and prints versions and functions by library, as JSON.
PyTorch is left out when it is not installed.
"""

import json
import sys
from pathlib import Path

import numpy as np
import scipy
from scipy.special import expit

try:
    import torch
except ImportError:
    torch = None


def numpy_results(z, a):
    s, t = 1 / (1 + np.exp(-z)), np.tanh(z)
    return {
        "sigmoid": s,
        "sigmoidDerivative": s * (1 - s),
        "sigmoidDerivativeFromOutput": a * (1 - a),
        "tanh": t,
        "tanhDerivative": 1 - t**2,
        "tanhDerivativeFromOutput": 1 - a**2,
        "relu": np.maximum(0, z),
    }


def scipy_results(z, a):
    return {"sigmoid": expit(z), "sigmoidDerivative": expit(z) * (1 - expit(z))}


def torch_results(z, a):
    functions = {
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": torch.relu,
        "leakyRelu": lambda x: torch.nn.functional.leaky_relu(x, 0.01),
    }
    results = {}
    for name, function in functions.items():
        x = torch.from_numpy(z).requires_grad_()
        y = function(x)
        y.sum().backward()
        results[name] = y.detach().numpy()
        results[f"{name}Derivative"] = x.grad.numpy()
    return results


def main(folder):
    z, a = (np.fromfile(folder / f"{name}.f64") for name in "za")
    libraries = {"NumPy": (np, numpy_results), "SciPy": (scipy, scipy_results)}
    if torch is not None:
        libraries["PyTorch"] = (torch, torch_results)
    (folder / "peers").mkdir(exist_ok=True)
    np.seterr(all="ignore")
    versions, functions = {}, {}
    for library, (module, results) in libraries.items():
        named = results(z, a)
        versions[library], functions[library] = module.__version__, list(named)
        for name, numbers in named.items():
            numbers.tofile(folder / "peers" / f"{library}.{name}.f64")
    print(json.dumps({"versions": versions, "functions": functions}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
