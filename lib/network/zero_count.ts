/**
 * How often is a pre-activation exactly 0? Made at random, under the conditions that decide it.
 *
 * @module
 */

import { requireCount, requireFunction, requireOptions } from "../base/require.ts";
import { normalNumber, randomNumbers } from "./random.ts";

/** Makes one pre-activation z from standard normal numbers, and from uniform ones in [0, 1). */
export type PreActivation = (normal: () => number, uniform: () => number) => number;

/** How many pre-activations to make, and from which seed. */
export interface ZeroCountOptions {
  /** The seed of the random numbers. */
  readonly seed: number;
  /** How many to make, a whole number of at least 1. Default 1,000,000. */
  readonly count?: number;
}

/**
 * Makes pre-activations at random and counts those that are exactly 0.
 *
 * @param make Makes one; called `count` times.
 * @param options Seed and number.
 * @returns How many were 0 (or −0).
 * @throws {TypeError} If an option is unknown.
 * @throws {RangeError} If `count` or the seed is out of range.
 *
 * @example Scattered numbers of double precision
 * ```ts
 * import assert from "node:assert/strict";
 * import { countZeros } from "./mod.ts";
 *
 * assert(countZeros((normal) => normal() * normal() + normal(), { seed: 1, count: 1000 }) === 0);
 * ```
 */
export function countZeros(make: PreActivation, options: ZeroCountOptions): number {
  requireOptions(options, ["seed", "count"], "countZeros");
  const { seed, count = 1_000_000 } = options;
  requireFunction(make, "countZeros", "make");
  requireCount(count, { call: "countZeros", name: "count", most: 1e8 });
  const uniform = randomNumbers(seed);
  const normal = (): number => normalNumber(uniform);
  let zeros = 0;
  for (let i = 0; i < count; i++) {
    if (make(normal, uniform) === 0) zeros++;
  }
  return zeros;
}

/** A condition under which z is often exactly 0. */
export interface ZeroCondition {
  /** What it is, in Korean. */
  readonly name: string;
  /** Makes a pre-activation under this condition. */
  readonly make: PreActivation;
  /** At least so many of a million are 0, whatever the seed. */
  readonly least: number;
}

/** Pre-activations z = w₁x₁ + w₂x₂ + … + b, each under a condition of its own. */
export const zeroConditions: {
  /** Inputs, weights and bias scattered; every number and every result rounded to 16 bits. */
  readonly halfPrecision: ZeroCondition;
  /** Each input is 0 four times out of five; the bias is 0. */
  readonly sparseInputs: ZeroCondition;
  /** The inputs are the four ReLU outputs of a layer before; all biases are 0. */
  readonly afterRelu: ZeroCondition;
  /** Weights and bias start at 0. */
  readonly zeroStart: ZeroCondition;
} = {
  halfPrecision: {
    name: "16비트",
    make: (normal) => {
      const one = round(round(normal()) * round(normal()));
      const other = round(round(normal()) * round(normal()));
      return round(round(one + other) + round(normal()));
    },
    least: 10,
  },
  sparseInputs: {
    name: "0이 많은 입력",
    make: (normal, uniform) => {
      const input = (): number => uniform() < 0.8 ? 0 : normal();
      return normal() * input() + normal() * input();
    },
    least: 630_000, // of 0.8²
  },
  afterRelu: {
    name: "ReLU 층 다음",
    make: (normal) => {
      const [x1, x2] = [normal(), normal()];
      let z = 0;
      for (let i = 0; i < 4; i++) z += normal() * Math.max(0, normal() * x1 + normal() * x2);
      return z;
    },
    least: 60_000, // of 1/2⁴
  },
  zeroStart: {
    name: "0에서 출발",
    make: (normal) => 0 * normal() + 0 * normal() + 0,
    least: 1_000_000,
  },
};

/** To the nearest number of 16 bits. */
function round(x: number): number {
  return Math.f16round(x);
}
