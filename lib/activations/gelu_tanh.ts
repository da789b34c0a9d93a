/**
 * GELU in its tanh form, g(z) = ½z(1 + tanh u) with u = √(2/π)(z + 0.044715z³), and its derivative. Not in
 * the lecture. Like GELU itself it falls and then rises, so that a does not tell the slope.
 *
 * Since ½(1 + tanh u) = σ(2u), it is z·σ(2u) with the sigmoid σ. As written, 1 + tanh u has no digits left
 * from z ≈ −8.5 on. Value and slope are computed for −|z|, where they are small and all digits count;
 * for z > 0 symmetry gives the rest: σ(v) = 1 − σ(−v), so g(z) = z + g(−z) and g′(z) = 1 − g′(−z).
 *
 * @module
 */

import type { Activation } from "./activation.ts";
import { defineActivation } from "./define.ts";

/** From here on e^−2u is 0 in doubles, and z³ of a huge z would overflow. */
const LAST = 22;

/** 2u = A·z + B·z³: √(8/π) and 0.044715·√(8/π), each once more as a short head and the rest. */
const A = 1.5957691216057308;
const B = 0.07135481627260025;
const A_HEAD = 836643 / 2 ** 19;
const A_REST = -7.605964177257403e-7;
const B_HEAD = 37410 / 2 ** 19;
const B_REST = 9.039190846237764e-7;

function value(z: number): number {
  const x = Math.min(Math.abs(z), LAST);
  const { root, rest } = decay(x);
  const e = root * root * rest;
  const tail = x / (1 + e) * rest * root * root; // x·σ(−2u) = x·e/(1 + e) with e = e^−2u
  return z < 0 ? -tail : z - tail;
}

/** σ(2u) + z·σ′(2u)·(2u)′ with σ′ = σ(1 − σ). */
function derivative(z: number): number {
  const x = Math.min(Math.abs(z), LAST);
  const { root, rest } = decay(x);
  const p = 1 / (1 + root * root * rest); // σ(2u), and σ(−2u) = e·p
  const tail = (1 - x * (A + 3 * B * x * x) * p) * p * rest * root * root;
  return z < 0 ? tail : 1 - tail;
}

/**
 * e^−2u as root·root·rest, to the last digits: 2u reaches 795, and e^ makes a relative error of its
 * rounding error. With z rounded to h, a multiple of 1/256, and coefficients of few digits, the large
 * part of 2u is exact; what that leaves out is below 0.3. Half the exponent, twice: so that only the
 * result can be subnormal.
 */
function decay(x: number): { root: number; rest: number } {
  const h = Math.round(x * 256) / 256;
  const large = h * (A_HEAD + B_HEAD * h * h);
  // x³ − h³ = (x − h)(x² + xh + h²)
  const small = (x - h) * (A + B * (x * x + x * h + h * h)) + h * (A_REST + B_REST * h * h);
  return { root: Math.exp(-large / 2), rest: Math.exp(-small) };
}

/**
 * GELU's tanh form as a record, PyTorch's `approximate="tanh"`, with √(2/π) and the decimal 0.044715 taken
 * as exact. The value is within 6 ULP for every double. The slope is within 10 ULP for z ≤ −2 and
 * z ≥ −0.5; between them it changes its sign, at z ≈ −0.75246, and is within 2⁻⁵².
 */
export const geluTanhActivation: Activation = defineActivation({
  name: "geluTanh",
  shortName: "GELU(tanh)",
  value: [value, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = value(zs[i]!);
  }],
  derivative: [derivative, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = derivative(zs[i]!);
  }],
  derivativeFromOutput: null,
  outputs: [-0.170040750571255, Infinity], // lowest at z ≈ −0.75246
  slopes: [-0.12899306865878, 1.12899306865878], // at z ≈ ∓1.41850
  kink: null,
  domain: [-4, 4],
  specialValues: [
    [-Infinity, -0, -0, null],
    [-0, -0, 1 / 2, null],
    [0, 0, 1 / 2, null],
    [Infinity, Infinity, 1, null],
    [NaN, NaN, NaN, null],
  ],
  errors: {
    value: { ulps: 6 },
    derivative: { ulps: 10, exception: { between: [-2, -0.5], absolute: 2 ** -52 } },
    derivativeFromOutput: null,
  },
  landmarks: [
    { z: -10, value: 0, slope: 0, exact: false },
    { z: 0, value: 0, slope: 1 / 2, exact: true },
    { z: 10, value: 10, slope: 1, exact: false },
  ],
});
