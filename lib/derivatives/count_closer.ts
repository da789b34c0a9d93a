/**
 * Which of two formulas for a slope comes closer to the true one, point by point?
 *
 * @module
 */

import { requireFunction, requireList, requireNumbers } from "../base/require.ts";

/** How often which formula was closer. */
export interface CloserCount {
  /** At so many points the first one was closer. */
  readonly first: number;
  /** At so many points the second one was closer. */
  readonly second: number;
  /** At so many points both were equally close. */
  readonly equal: number;
}

/**
 * Counts at how many z which of two formulas is closer to the exact slope.
 *
 * @param formulas Both formulas, from z.
 * @param exact The exact slope, from z.
 * @param zs Where to compare, finite numbers; no unit.
 * @returns The three counts, whose sum is the length of `zs`.
 * @throws {RangeError} If a formula or the exact slope gives NaN.
 *
 * @example A formula that is right against one that is not
 * ```ts
 * import assert from "node:assert/strict";
 * import { tanh, tanhDerivative } from "../activations/tanh.ts";
 * import { countCloser } from "./mod.ts";
 *
 * const right = (z: number): number => 1 - tanh(z) ** 2;
 * const wrong = (z: number): number => 1 - tanh(z);
 * assert(countCloser([right, wrong], tanhDerivative, [0.5, 1, 2]).first === 3);
 * ```
 */
export function countCloser(
  formulas: readonly [first: (z: number) => number, second: (z: number) => number],
  exact: (z: number) => number,
  zs: readonly number[],
): CloserCount {
  requireList(formulas, "countCloser", "formulas");
  for (const at of [0, 1]) requireFunction(formulas[at], "countCloser", `formulas[${at}]`);
  requireFunction(exact, "countCloser", "exact");
  requireNumbers(zs, "countCloser", "zs");
  const count = { first: 0, second: 0, equal: 0 };
  for (const z of zs) {
    const [one, other] = formulas.map((formula) => Math.abs(formula(z) - exact(z)));
    if (Number.isNaN(one! + other!)) {
      throw new RangeError(`Cannot compare formulas: one of them is NaN at z = ${z}; leave it out`);
    }
    count[one! < other! ? "first" : one! > other! ? "second" : "equal"]++;
  }
  return count;
}
