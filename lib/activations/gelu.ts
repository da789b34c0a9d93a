/**
 * GELU, g(z) = z·Φ(z), with Φ the distribution function of the normal distribution and φ its density
 * e^(−z²/2)/√(2π); its slope is Φ(z) + z·φ(z). Not in the lecture; a worked example of an activation
 * whose output does not tell the slope.
 *
 * It falls and then rises, so that most negative outputs belong to two z with different slopes: there is
 * no g′ from a alone, and `derivativeFromOutput` is null.
 *
 * Value and slope are computed for −|z|, where they are small and all digits count. For z > 0 symmetry
 * gives the rest: Φ(z) = 1 − Φ(−z), so g(z) = z + g(−z) and g′(z) = 1 − g′(−z).
 *
 * @module
 */

import type { Activation } from "./activation.ts";
import { defineActivation } from "./define.ts";

/** From here on e^(−x²/2) is 0 in doubles, and an infinite x would give "infinity minus infinity". */
const LAST = 39;

const DENSITY_AT_0 = 0.3989422804014327; // 1/√(2π)

function value(z: number): number {
  const x = Math.min(Math.abs(z), LAST);
  const tail = timesBell(x * tailRatio(x), x); // x·Φ(−x)
  return z < 0 ? -tail : z - tail;
}

function derivative(z: number): number {
  const x = Math.min(Math.abs(z), LAST);
  const tail = timesBell(tailRatio(x) - x * DENSITY_AT_0, x); // Φ(−x) − x·φ(x)
  return z < 0 ? tail : 1 - tail;
}

/**
 * factor·e^(−x²/2), to the last digits: x·x has been rounded, and e^ would make a large relative
 * error of that. x splits into a `head` of 24 bits, whose square is exact, and the rest; what x·x
 * has lost follows from (x − head)(x + head) = x² − head². Half the exponent, twice: so that only
 * the result can be subnormal.
 */
function timesBell(factor: number, x: number): number {
  const square = x * x;
  const head = Math.fround(x);
  const lost = head * head - square + (x - head) * (x + head);
  const root = Math.exp(-square / 4);
  return (factor - factor * lost / 2) * root * root;
}

/** Where w changes sign, chosen so that a short polynomial suffices. */
const MIDDLE = 5.8;

/**
 * Φ(−x)·e^(x²/2) for 0 ≤ x ≤ 39: Mills' ratio divided by √(2π). It falls like 1/x, so (x + 5.8) times
 * it is nearly constant; in w = (x − 5.8)/(x + 5.8), within [−1, 1], a polynomial is within 4.3e-17 of it.
 * Even and odd powers apart, since two short sums run faster than a long one.
 */
function tailRatio(x: number): number {
  const r = 1 / (x + MIDDLE);
  const w = 2 * x * r - 1;
  const s = w * w;
  // deno-fmt-ignore
  const even = (((((((((-8.449600614803877e-9 * s + 8.342906100829471e-8) * s
    - 7.171423287633571e-7) * s + 5.62380694119933e-6) * s - 2.6616554797423372e-5) * s
    - 2.4278580695359425e-4) * s + 6.432281836341414e-3) * s + 6.258378535478748e-2) * s
    + 0.24834298675404334) * s + 0.5563573786999736) * s + 0.7760191282137724;
  // deno-fmt-ignore
  const odd = ((((((((-1.5123783896562336e-8 * s + 1.0042151432635917e-7) * s
    + 3.782169659828602e-8) * s - 1.0408918131345947e-5) * s + 1.64524873470438e-4) * s
    - 8.416866165422003e-4) * s - 2.346957195395171e-2) * s - 0.13535662167475904) * s
    - 0.3959280423078696) * s - 0.6950871763804035;
  return (even + w * odd) * r;
}

/**
 * GELU as a record, PyTorch's `approximate="none"`. The value is within 8 ULP for every double, also in the
 * negative tail down to the smallest subnormal (z ≈ −38.58). The slope is within 8 ULP for z ≤ −2 and
 * z ≥ −0.5; between them it changes its sign, at z ≈ −0.75179, and is within 2⁻⁵².
 */
export const geluActivation: Activation = defineActivation({
  name: "gelu",
  shortName: "GELU",
  reading: "젤루",
  value: [value, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = value(zs[i]!);
  }],
  derivative: [derivative, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = derivative(zs[i]!);
  }],
  derivativeFromOutput: null,
  outputs: [-0.169971207479904, Infinity], // lowest at z ≈ −0.75179
  slopes: [-0.12890414518516, 1.12890414518516], // at ∓√2
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
    value: { ulps: 8 },
    derivative: { ulps: 8, exception: { between: [-2, -0.5], absolute: 2 ** -52 } },
    derivativeFromOutput: null,
  },
  landmarks: [
    { z: -10, value: 0, slope: 0, exact: false },
    { z: 0, value: 0, slope: 1 / 2, exact: true },
    { z: 10, value: 10, slope: 1, exact: false },
  ],
});
