"""Computes with NumPy and ml_dtypes what lib/precision computes, each operation in the library's own format.

    library.py FOLDER

Writes FOLDER/CASE.FUNCTION.bin: for each input a, the slope from z and the slope from a, as float64 in
little-endian order. The cases and their inputs are those of cases.ts. Prints the libraries' versions as JSON.

exp and tanh are taken in double precision and rounded once, as ours are: NumPy's own in single precision are
some units off.
"""

import json
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

np.seterr(all="ignore")

F16, F32, BF16 = np.float16, np.float32, ml_dtypes.bfloat16
CASES = {
    "float16": (F16, F32),
    "float16 throughout": (F16, F16),
    "bfloat16": (BF16, F32),
    "bfloat16 throughout": (BF16, BF16),
    "float32": (F32, F32),
}


def inputs(stored):
    """All numbers of a format of 16 bits; of float32 one of each 4096 neighbours."""
    if stored is F32:
        k = np.arange(2**20, dtype=np.uint64)
        return (k * 4096 + k * 1103 % 4096).astype(np.uint32).view(F32)
    return np.arange(2**16, dtype=np.uint16).view(stored)


def once(x, dtype):
    """Rounds doubles once. ml_dtypes goes by way of float32, which must then be rounded to odd."""
    if dtype is not BF16:
        return x.astype(dtype)
    nearest = x.astype(F32)
    beyond = np.abs(nearest.astype(np.float64)) > np.abs(x)
    below = (nearest.view(np.uint32) - beyond.astype(np.uint32)).view(F32)
    inexact = np.isfinite(x) & (below.astype(np.float64) != x)
    return (below.view(np.uint32) | inexact.astype(np.uint32)).view(F32).astype(BF16)


def results(function, z, stored, working):
    one, two, four = (working(n) for n in (1, 2, 4))
    wide = z.astype(np.float64)
    e = once(np.exp(-np.abs(wide) * (2 if function == "tanh" else 1)), working)
    square = one + e * (two + e)  # (1 + e)²
    if function == "tanh":
        a = once(np.tanh(wide), working).astype(stored)
        slope = (four * e) / square
        kept = a.astype(working)
        shortcut = (one - kept) * (one + kept)
    else:
        a = (np.where(z < 0, e, one) / (one + e)).astype(stored)
        slope = e / square
        kept = a.astype(working)
        shortcut = kept * (one - kept)
    columns = [a, slope.astype(stored), shortcut.astype(stored)]
    for column in columns:
        assert column.dtype == stored, column.dtype
    return np.stack([column.astype("<f8") for column in columns], axis=1)


folder = Path(sys.argv[1])
for name, (stored, working) in CASES.items():
    z = inputs(stored)
    for function in ["sigmoid", "tanh"]:
        (folder / f"{name}.{function}.bin").write_bytes(results(function, z, stored, working).tobytes())
print(json.dumps({"NumPy": np.__version__, "ml_dtypes": ml_dtypes.__version__}))
