"""Prints the constants of lib/activations/gelu_tanh.ts: 2u = A z + B z^3, each split into a short head and the rest.

    pip install mpmath && python gelu_tanh_constants.py

The heads are multiples of 2^-19, so that HEAD * h and HEAD * h^3 are exact for the rounded points h.
"""

import mpmath as mp

mp.mp.dps = 50
a = mp.sqrt(8 / mp.pi)
for name, value in {"A": a, "B": a * mp.mpf("0.044715")}.items():
    head = mp.nint(value * 2**19) / 2**19
    print(name, repr(float(value)), "HEAD", repr(float(head)), f"= {int(head * 2**19)} / 2^19", "REST", repr(float(value - head)))
