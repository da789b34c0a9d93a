"""Prints the coefficients of lib/activations/gelu.ts: a polynomial fit of Mills' ratio of the normal distribution.

    pip install mpmath && python gelu_coefficients.py

With x >= 0 and w = (x - K)/(x + K), which maps [0, 39] into [-1, 1), the function
F(w) = (x + K) * (1 - Phi(x)) * exp(x*x/2) is so smooth that a polynomial of degree 20 is within
4e-17 of it. It is interpolated at Chebyshev nodes (mpmath.chebyfit) and written in powers of w.
F(-1) is K/2; the constant is moved by a few of its last digits until the double arithmetic of
gelu.ts gives exactly that, so that g'(0) is 1/2.
"""

import math

import mpmath as mp

mp.mp.dps = 50
K, LAST, COUNT = mp.mpf("5.8"), 39, 21


def scaled_tail(w):
    x = K * (1 + w) / (1 - w)
    return (x + K) * mp.erfc(x / mp.sqrt(2)) / 2 * mp.exp(x * x / 2)


def at_zero(c):
    """F(-1) as gelu.ts computes it: even powers plus w times odd powers, by Horner's scheme."""
    even = odd = 0.0
    for even_c in c[0::2][::-1]:
        even = even * 1.0 + even_c
    for odd_c in c[1::2][::-1]:
        odd = odd * 1.0 + odd_c
    return even - odd


end = (LAST - K) / (LAST + K)
exact = mp.chebyfit(scaled_tail, [-1, end], COUNT)
error = max(abs(mp.polyval(exact, w) / scaled_tail(w) - 1) for w in mp.linspace(-1, end, 1000))
c = [float(x) for x in reversed(exact)]
while at_zero(c) != float(K / 2):
    c[0] += math.copysign(math.ulp(c[0]), float(K / 2) - at_zero(c))
assert at_zero(c) * (1 / float(K)) == 0.5
print(f"relative error {mp.nstr(error, 2)}, c[0] moved by {(c[0] - float(exact[-1])) / math.ulp(c[0]):.0f} ULP")
for power, value in enumerate(c):
    print(power, repr(value))
