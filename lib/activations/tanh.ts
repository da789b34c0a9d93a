/**
 * The hyperbolic tangent g(z) = (e^z − e^−z)/(e^z + e^−z), its derivative, and g′ from a = g(z).
 *
 * @module
 */

import type { ActivationWithShortcut } from "./activation.ts";
import { defineActivation } from "./define.ts";
import { expMinus as imported } from "./exp_minus.ts";

const expMinus = imported; // V8 compiles a constant of this file into its loops, an import only half

const FARTHEST = 20; // from there on tanh is ±1, to the last digit
const STEP_HIGH = 0.3465735763311386; // ln 2/2 in two parts: k times the first is exact
const STEP_LOW = 1.3948834043868772e-8;
const STEPS_PER_ONE = 1 / (STEP_HIGH + STEP_LOW);
const MOST_STEPS = Math.trunc(FARTHEST * STEPS_PER_ONE);

/** At the steps c = k·ln 2/2, from k = −MOST_STEPS on: e^2c, which is 2^k, and from it tanh c and its slope. */
const powers = Float64Array.from({ length: 2 * MOST_STEPS + 1 }, (_, i) => 2 ** (i - MOST_STEPS));
const values = powers.map((e) => -(1 - e) / (1 + e)); // −0 at k = 0: adding it keeps the sign of −0
const slopes = powers.map((e) => 4 * e / (1 + e) ** 2);

/**
 * tanh(c + d) = T + (1 − T²)·t/(1 + T·t), with T = tanh c at the last step c before z, and t = tanh d.
 *
 * The rest d is so small that seven floors of Lambert's fraction t = d/(1 + d²/(3 + d²/(5 + …))) are
 * right to the last digit. Multiplied out they are t = d·p/(p + r), with p and r as below, and
 * t/(1 + T·t) is d·p/(p + r + T·d·p). No exp, which alone takes twice as long, and no branch.
 */
function value(z: number): number {
  const x = Math.max(-FARTHEST, Math.min(z, FARTHEST));
  const k = (x * STEPS_PER_ONE) | 0; // the whole part
  const d = x - k * STEP_HIGH - k * STEP_LOW;
  const s = d * d;
  const p = 135135 + s * (17325 + s * (378 + s));
  const r = s * (45045 + s * (2772 + s * 27));
  const T = values[k + MOST_STEPS]!;
  const rest = r + T * d * p;
  // 1 − rest/(p + rest) is p/(p + rest), but keeps its last digit where d is small.
  return T + slopes[k + MOST_STEPS]! * d * (1 - rest / (p + rest));
}

function derivative(z: number): number {
  const distance = Math.abs(z);
  if (distance > 350) { // there e^−2|z| nears the smallest doubles
    const h = 2 * expMinus(distance);
    return h * h;
  }
  const e = expMinus(2 * distance);
  return 4 * e / (1 + e * (2 + e));
}

function derivativeFromOutput(a: number): number {
  return (1 - a) * (1 + a);
}

/** Tanh as a record. */
export const tanhActivation: ActivationWithShortcut = defineActivation({
  name: "tanh",
  shortName: "tanh",
  reading: "쌍곡탄젠트",
  value: [value, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = value(zs[i]!);
  }],
  derivative: [derivative, (zs, out, n) => {
    for (let i = 0; i < n; i++) out[i] = derivative(zs[i]!);
  }],
  derivativeFromOutput: [derivativeFromOutput, (as, out, n) => {
    for (let i = 0; i < n; i++) {
      const slope = derivativeFromOutput(as[i]!);
      if (slope < 0) return i;
      out[i] = slope;
    }
    return n;
  }],
  outputs: [-1, 1],
  slopes: [0, 1],
  kink: null,
  domain: [-5, 5],
  specialValues: [
    [-Infinity, -1, 0, 0],
    [-0, -0, 1, 1],
    [0, 0, 1, 1],
    [Infinity, 1, 0, 0],
    [NaN, NaN, NaN, NaN],
  ],
  errors: { value: { ulps: 1 }, derivative: { ulps: 2 }, derivativeFromOutput: { ulps: 1 } },
  landmarks: [
    { z: -10, value: -1, slope: 0, exact: false },
    { z: 0, value: 0, slope: 1, exact: true },
    { z: 10, value: 1, slope: 0, exact: false },
  ],
});

/**
 * The hyperbolic tangent, g(z) = (e^z − e^−z)/(e^z + e^−z).
 *
 * Computed by the addition theorem from the nearest point towards 0 where tanh is a fraction of whole
 * numbers (`value` above). As written it cancels near 0, and it becomes NaN beyond |z| ≈ 710. The error
 * is at most 1 ULP for every double; `Math.tanh` in V8 has up to 2 and takes twice as long.
 *
 * Special values: g(±0) = ±0, g(±Infinity) = ±1, g(NaN) = NaN.
 *
 * @param z The pre-activation, any number; no unit.
 * @returns The activation a, in [−1, 1].
 * @throws {TypeError} If `z` is not a number.
 *
 * @example At 0 and 10
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanh } from "./tanh.ts";
 *
 * assert(tanh(0) === 0);
 * assert(Math.abs(tanh(10) - 0.9999999958776927) < 1e-15);
 * ```
 */
export function tanh(z: number): number {
  return tanhActivation.value(z);
}

/**
 * The slope of tanh at z, g′(z) = 1 − tanh²(z).
 *
 * Computed from z as 4E/(1 + E(2 + E)) with E = e^−2|z|, which is 1/cosh²(z) written out, and
 * without a difference of nearly equal numbers. Beyond |z| = 350, where E nears the smallest
 * doubles, as h·h with h = 2e^−|z|. The error is at most 2 ULP for every double.
 *
 * Special values: g′(±0) = 1 exactly, g′(±Infinity) = 0, g′(NaN) = NaN.
 *
 * @param z The pre-activation, any number; no unit.
 * @returns The slope, in [0, 1].
 * @throws {TypeError} If `z` is not a number.
 *
 * @example The slope is 1 at 0 and almost 0 at ±10
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanhDerivative } from "./tanh.ts";
 *
 * assert(tanhDerivative(0) === 1);
 * assert(Math.abs(tanhDerivative(10) - 8.244614455767397e-9) < 1e-23);
 * ```
 */
export function tanhDerivative(z: number): number {
  return tanhActivation.derivative(z);
}

/**
 * The slope of tanh from its output, g′(z) = 1 − a² with a = tanh(z).
 *
 * Computed as (1 − a)(1 + a): within 1 ULP as a function of `a`, where 1 − a·a can be wrong by
 * millions of ULP near ±1. But a computed `a` close to ±1 has already lost digits: from |z| ≈ 5.1 on
 * the result can differ from g′(z) by more than 1e-12 of it, and from |z| ≈ 18.5 on, where `tanh` is
 * ±1, it is 0. When that matters, use {@link tanhDerivative}.
 *
 * Special values: 1 at a = 0, 0 at a = ±1, NaN at NaN.
 *
 * @param a The activation tanh(z), in [−1, 1]; no unit.
 * @returns The slope, in [0, 1].
 * @throws {TypeError} If `a` is not a number.
 * @throws {RangeError} If `a` is no output of tanh.
 *
 * @example From the forward pass
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanh, tanhDerivativeFromOutput } from "./tanh.ts";
 *
 * assert(tanhDerivativeFromOutput(tanh(0)) === 1);
 * assert(tanhDerivativeFromOutput(0.5) === 0.75);
 * ```
 */
export function tanhDerivativeFromOutput(a: number): number {
  return tanhActivation.derivativeFromOutput(a);
}
