/**
 * Where two functions have the same value.
 *
 * @module
 */

import { requireDomain, requireFunction, requireNumber } from "../base/require.ts";

/**
 * The z between two ends at which two functions cross, found by halving the interval: to the last digits of
 * z where their difference changes its sign in that interval once.
 *
 * @param f A function.
 * @param g The other function; a constant such as `() => 0.5` for the z at which f reaches that level.
 * @param ends The interval from, to; finite, no unit.
 * @returns A z at which f − g changes its sign; an end where the functions agree there.
 * @throws {TypeError} If an end is not a number.
 * @throws {RangeError} If the interval is none, or f − g has the same sign at both ends, or is NaN.
 *
 * @example Where the sigmoid reaches 0.9
 * ```ts
 * import assert from "node:assert/strict";
 * import { sigmoid } from "../activations/sigmoid.ts";
 * import { crossing } from "./mod.ts";
 *
 * const z = crossing(sigmoid, () => 0.9, [0, 10]);
 * assert(Math.abs(z - Math.log(9)) < 1e-12);
 * ```
 */
export function crossing(
  f: (z: number) => number,
  g: (z: number) => number,
  ends: readonly [from: number, to: number],
): number {
  requireFunction(f, "crossing", "f");
  requireFunction(g, "crossing", "g");
  requireDomain(ends, "crossing");
  let [left, right] = ends;
  const [atLeft, atRight] = [f(left) - g(left), f(right) - g(right)];
  for (const gap of [atLeft, atRight]) requireNumber(gap, "crossing", "f − g");
  if (atLeft === 0) return left;
  if (atRight === 0) return right;
  if (!(atLeft * atRight < 0)) {
    throw new RangeError(
      `Cannot find a crossing: f − g must change its sign between ${left} and ${right}, ` +
        `got ${atLeft} and ${atRight}; choose an interval in which they cross once`,
    );
  }
  for (;;) {
    const middle = (left + right) / 2;
    if (middle <= left || middle >= right) return middle;
    if (Math.sign(f(middle) - g(middle)) === Math.sign(atLeft)) left = middle;
    else right = middle;
  }
}
