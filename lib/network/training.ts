/**
 * Gradient descent for the network of `network.ts`.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { backPropagation, meanLoss } from "./network.ts";
import type { Example, GradientOptions, NetworkParameters } from "./network.ts";
import { requireOptions } from "../base/require.ts";

/** How {@link train} goes down. */
export interface TrainOptions extends GradientOptions {
  /** The learning rate, above 0; no unit. Default 1. */
  readonly learningRate?: number;
  /** The number of steps, each over all examples; a whole number of at least 0. Default 500. */
  readonly steps?: number;
}

/** A trained network. */
export interface Trained {
  /** The parameters after the last step. */
  readonly parameters: NetworkParameters;
  /** The loss before the first step and after each, length steps + 1. */
  readonly losses: readonly number[];
}

/**
 * Gradient descent: steps against the gradient, from the given start, which is left as it is.
 *
 * @param start The parameters to start from.
 * @param activation The activation of the hidden layer.
 * @param examples The data, at least one example.
 * @param options Learning rate, number of steps, where g′ comes from.
 * @returns The last parameters and all losses.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If there is no example, an option is out of range, or the loss stops being
 * finite.
 *
 * @example The loss falls
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, initialParameters, train, twoRings } from "../mod.ts";
 *
 * const { losses } = train(initialParameters(4, 1), activations.tanh, twoRings(20, 1), { steps: 50 });
 * assert(losses.at(-1)! < losses[0]!);
 * ```
 */
export function train(
  start: NetworkParameters,
  activation: Activation,
  examples: readonly Example[],
  options: TrainOptions = {},
): Trained {
  requireOptions(options, ["learningRate", "steps", "slopeFrom"], "train");
  const { learningRate = 1, steps = 500, ...gradientOptions } = options;
  requireTraining(learningRate, steps);
  let parameters = start;
  const losses = [meanLoss(parameters, activation, examples)];
  for (let step = 1; step <= steps; step++) {
    const gradient = backPropagation(parameters, activation, examples, gradientOptions);
    parameters = mapParameters(
      parameters,
      (value, key, i) => value - learningRate * gradient[key][i]!,
    );
    losses.push(meanLoss(parameters, activation, examples));
    if (!Number.isFinite(losses[step]!)) {
      throw new RangeError(
        `Cannot train: the loss is ${
          losses[step]
        } after step ${step}; use a smaller learningRate ` +
          `than ${learningRate}`,
      );
    }
  }
  return { parameters, losses };
}

/**
 * NetworkParameters with every number changed.
 *
 * @param parameters The parameters to start from; left as they are.
 * @param change From a number, the name of its array and its index to the new number.
 * @returns New parameters of the same shape.
 *
 * @example All weights doubled
 * ```ts
 * import assert from "node:assert/strict";
 * import { initialParameters } from "../mod.ts";
 * import { mapParameters } from "./training.ts";
 *
 * const start = initialParameters(1, 1);
 * assert(mapParameters(start, (value) => 2 * value).w2[0] === 2 * start.w2[0]!);
 * ```
 */
export function mapParameters(
  parameters: NetworkParameters,
  change: (value: number, key: keyof NetworkParameters, index: number) => number,
): NetworkParameters {
  const mapped = (key: keyof NetworkParameters): Float64Array =>
    parameters[key].map((value, index) => change(value, key, index));
  return { w1: mapped("w1"), b1: mapped("b1"), w2: mapped("w2"), b2: mapped("b2") };
}

function requireTraining(learningRate: number, steps: number): void {
  if (!(learningRate > 0 && learningRate < Infinity)) {
    throw new RangeError(`Cannot train: learningRate must be above 0, got ${learningRate}`);
  }
  if (!(Number.isInteger(steps) && steps >= 0)) {
    throw new RangeError(`Cannot train: steps must be a whole number of at least 0, got ${steps}`);
  }
}
