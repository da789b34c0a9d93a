/**
 * How many times faster is one way than another? Measured side by side.
 *
 * @module
 */

import { requireCount, requireFunction } from "../base/require.ts";
import { median } from "../base/statistics.ts";
import { repeatsFor, timeOf } from "./clock.ts";

/** The outcome of {@link timeRatio}. */
export interface TimeRatio {
  /** The median time of a call of the first function, in milliseconds. */
  readonly slow: number;
  /** The median time of a call of the second function, in milliseconds. */
  readonly fast: number;
  /** slow / fast, no unit. */
  readonly ratio: number;
}

/**
 * Measures two functions in turns, so that what else the machine does hits both alike, and compares
 * their median times. The first quarter of the turns warms the engine up and is not counted. Where the clock
 * is coarse, as in browsers, a turn calls a function so often that it takes many ticks.
 *
 * @param slow The function expected to take longer; one call should take at least 0.1 ms.
 * @param fast The other function.
 * @param turns The number of turns, a whole number of at least 4; default 40.
 * @returns Both medians and their ratio.
 * @throws {RangeError} If `turns` is no whole number of at least 4.
 *
 * @example A hundred steps against one
 * ```ts
 * import assert from "node:assert/strict";
 * import { timeRatio } from "./mod.ts";
 *
 * const work = (steps: number) => () => {
 *   let sum = 0;
 *   for (let i = 0; i < steps; i++) sum += Math.exp(-i);
 *   return sum;
 * };
 * assert(timeRatio(work(1e4), work(1e2)).ratio > 1);
 * ```
 */
export function timeRatio(slow: () => unknown, fast: () => unknown, turns = 40): TimeRatio {
  requireFunction(slow, "timeRatio", "slow");
  requireFunction(fast, "timeRatio", "fast");
  requireCount(turns, { call: "timeRatio", name: "turns", least: 4, most: 1e5 });
  const [slowRepeats, fastRepeats] = [repeatsFor(slow), repeatsFor(fast)];
  const times: [slow: number, fast: number][] = [];
  for (let turn = 0; turn < turns; turn++) {
    times.push([timeOf(slow, slowRepeats), timeOf(fast, fastRepeats)]);
  }
  const counted = times.slice(Math.floor(turns / 4));
  const [slowTime, fastTime] = [median(counted.map(([a]) => a)), median(counted.map(([, b]) => b))];
  return { slow: slowTime, fast: fastTime, ratio: slowTime / fastTime };
}
