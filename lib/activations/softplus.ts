/**
 * Softplus, g(z) = log(1 + e^z): a ReLU without a kink. Not in the lecture; the worked example of how an
 * activation is added.
 *
 * Its slope is the sigmoid. Unlike the sigmoid's, its output keeps what the slope needs: g′ = 1 − e^−a.
 *
 * @module
 */

import type { ActivationWithShortcut } from "./activation.ts";
import { defineActivation } from "./define.ts";

/** As max(z, 0) + log(1 + e^−|z|): the exponential cannot overflow, and log1p keeps a small one. */
function value(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

function derivative(z: number): number {
  const e = Math.exp(-Math.abs(z));
  return (+(z >= 0) + e * +(z < 0)) / (1 + e); // without a branch on the sign, which mispredicts
}

function derivativeFromOutput(a: number): number {
  return -Math.expm1(-a);
}

/**
 * Softplus as a record: g and g′ within 2 ULP for every double, subnormal results included, and g′ from a
 * within 1 ULP as a function of a.
 */
export const softplusActivation: ActivationWithShortcut = defineActivation({
  name: "softplus",
  shortName: "Softplus",
  reading: "소프트플러스",
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
  outputs: [0, Infinity],
  slopes: [0, 1],
  kink: null,
  domain: [-6, 6],
  specialValues: [
    [-Infinity, 0, 0, 0],
    [-0, Math.LN2, 1 / 2, 1 / 2],
    [0, Math.LN2, 1 / 2, 1 / 2],
    [Infinity, Infinity, 1, 1],
    [NaN, NaN, NaN, NaN],
  ],
  errors: { value: { ulps: 2 }, derivative: { ulps: 2 }, derivativeFromOutput: { ulps: 1 } },
  landmarks: [
    { z: -10, value: 0, slope: 0, exact: false },
    { z: 0, value: Math.LN2, slope: 1 / 2, exact: true },
    { z: 10, value: 10, slope: 1, exact: false },
  ],
});
