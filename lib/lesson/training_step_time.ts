/**
 * How much does the slope from a save in a whole step of training, where the slopes are but one line of many?
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { requireActivation } from "../base/require.ts";
import { initialParameters } from "../network/parameters.ts";
import { train } from "../network/training.ts";
import { twoRings } from "../network/two_rings.ts";
import { timeRatio } from "./time_ratio.ts";
import type { TimeRatio } from "./time_ratio.ts";

/** So many steps take long enough to be measured. */
const STEPS = 20;

/**
 * The times of 20 training steps, each a forward pass, a backward pass and the change of all parameters, with the
 * slopes taken from z, and from a. The network has 8 hidden neurons and 120 examples.
 *
 * @param activation The activation of the hidden layer, whose a determines the slope.
 * @returns Both times, and how many times longer the steps with slopes from z take.
 * @throws {TypeError} If `activation` is none.
 * @throws {RangeError} If a does not determine its slope.
 *
 * @example Both are measured
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, trainingStepTime } from "../mod.ts";
 *
 * assert(trainingStepTime(activations.tanh).ratio > 0);
 * ```
 */
export function trainingStepTime(activation: Activation): TimeRatio {
  requireActivation(activation, "trainingStepTime");
  const [start, examples] = [initialParameters(8, 1), twoRings(120, 7)];
  const run = (slopeFrom: "a" | "z") => () =>
    train(start, activation, examples, { steps: STEPS, learningRate: 0.1, slopeFrom });
  return timeRatio(run("z"), run("a"));
}
