/**
 * A neuron that is sure of the wrong answer: does gradient descent bring it back?
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { requireCount, requireOneOf, requireOptions, requirePositive } from "../base/require.ts";
import { requireFormat } from "./formats.ts";
import type { NumberFormat } from "./formats.ts";
import { roundedSlopes } from "./rounded_slopes.ts";

/** How {@link stepsToRecover} goes down. */
export interface RecoveryOptions {
  /** Where the slope is taken from: the stored "a" (default) or "z". */
  readonly slopeFrom?: "a" | "z";
  /** Where z starts, above 0: the larger, the surer the neuron is. No unit. */
  readonly start: number;
  /** The learning rate, above 0; no unit. Default 1. */
  readonly learningRate?: number;
  /** After how many steps to give up. Default 100 000. */
  readonly limit?: number;
}

/**
 * How many steps of gradient descent a neuron takes from z = `start` to z ≤ 0, when its output should be as
 * small as it can be: −1 for tanh, 0 for the sigmoid. The loss is (a − target)²/2. As in mixed precision, z and a
 * and the slope are stored in the format, while what is learnt, here z itself, is kept in float64.
 *
 * @param activation `activations.sigmoid` or `activations.tanh`.
 * @param format One of `numberFormats`.
 * @param options Where it starts, how far a step goes, where the slope comes from.
 * @returns The number of steps; Infinity if z has not come back by then, or no longer moves.
 * @throws {TypeError} If an option is unknown or no number.
 * @throws {RangeError} If an option is out of range, or `activation` is another one.
 *
 * @example In bfloat16 it comes back by the slope from z only
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { bfloat16, stepsToRecover } from "./mod.ts";
 *
 * assert(stepsToRecover(activations.tanh, bfloat16, { start: 4 }) === Infinity);
 * assert(stepsToRecover(activations.tanh, bfloat16, { start: 4, slopeFrom: "z" }) < 1000);
 * ```
 */
export function stepsToRecover(
  activation: Activation,
  format: NumberFormat,
  options: RecoveryOptions,
): number {
  const call = "stepsToRecover";
  requireOptions(options, ["slopeFrom", "start", "learningRate", "limit"], call);
  const { slopeFrom = "a", start, learningRate = 1, limit = 100_000 } = options;
  requireOneOf(slopeFrom, ["a", "z"], { call, name: "slopeFrom" });
  requirePositive(start, call, "start");
  requirePositive(learningRate, call, "learningRate");
  requireCount(limit, { call, name: "limit", least: 0 });
  requireFormat(format, call);
  let z = start;
  for (let step = 0; step <= limit; step++) {
    if (z <= 0) return step;
    const { a, fromA, fromZ } = roundedSlopes(activation, format, z);
    const before = z;
    z -= learningRate * (a - activation.outputs[0]) * (slopeFrom === "a" ? fromA : fromZ);
    if (z === before) return Infinity;
  }
  return Infinity;
}
