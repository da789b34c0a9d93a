/**
 * The same training from many starting points: one training alone may just have been lucky.
 *
 * @module
 */

import { requireCount, requireOptions } from "../base/require.ts";
import type { Activation } from "../activations/activation.ts";
import type { Example } from "./examples.ts";
import { initialParameters } from "./parameters.ts";
import { train } from "./training.ts";
import type { TrainOptions } from "./training.ts";

/** What the trainings have in common. */
export interface ManyTrainingsOptions extends TrainOptions {
  /** The number of hidden neurons, a whole number of at least 1. Default 8. */
  readonly hidden?: number;
  /** How many trainings there are, with the seeds 1, 2, 3, …; at least 1. Default 20. */
  readonly starts?: number;
}

/**
 * The last losses of trainings that differ only in where they start.
 *
 * @param activation The activation of the hidden layer.
 * @param examples The data, at least one example.
 * @param options How many starts and hidden neurons, and how each training goes down.
 * @returns A loss for each start, in the order of the seeds; Infinity where a training has left all bounds.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If there is no example, or an option is out of range.
 *
 * @example Three starts
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { lastLosses, twoRings } from "./mod.ts";
 *
 * const losses = lastLosses(activations.tanh, twoRings(20, 1), { starts: 3, steps: 10 });
 * assert(losses.length === 3);
 * ```
 */
export function lastLosses(
  activation: Activation,
  examples: readonly Example[],
  options: ManyTrainingsOptions = {},
): number[] {
  const names = ["hidden", "starts", "learningRate", "steps", "slopeFrom"];
  requireOptions(options, names, "lastLosses");
  const { hidden = 8, starts = 20, ...trainOptions } = options;
  requireCount(starts, { call: "lastLosses", name: "starts", most: 1e4 });
  return Array.from({ length: starts }, (_, index) => {
    const start = initialParameters(hidden, index + 1);
    try {
      return train(start, activation, examples, trainOptions).losses.at(-1)!;
    } catch (error) {
      if (error instanceof RangeError && error.message.includes("use a smaller")) return Infinity;
      throw error;
    }
  });
}
