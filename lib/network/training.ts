/**
 * Gradient descent for the network of `network.ts`: a forward pass, a backward pass and a step, over and
 * over.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { describe, requireCount, requireOptions } from "../base/require.ts";
import { backward, newBackwardPass, slopesOf } from "./back_propagation.ts";
import type { GradientOptions } from "./back_propagation.ts";
import { columnsOf } from "./examples.ts";
import type { Example } from "./examples.ts";
import { forward, lossOf, newBatch } from "./network.ts";
import { mapParameters, parameterNames, requireParameters } from "./parameters.ts";
import type { NetworkParameters } from "./parameters.ts";

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
 * @throws {TypeError} If `activation` is none, an option is unknown, or an example is malformed.
 * @throws {RangeError} If there is no example, an x is not finite, a y is neither 0 nor 1, an option
 * is out of range, or the loss stops being finite.
 *
 * @example The loss falls
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { initialParameters, train, twoRings } from "./mod.ts";
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
  requireParameters(start, "train");
  const parameters = mapParameters(start, (value) => value); // the start stays as it is
  const batch = newBatch(parameters, columnsOf(examples));
  const back = newBackwardPass(parameters, batch);
  const loss = (): number => {
    forward(parameters, activation, batch);
    return lossOf(batch);
  };
  const losses = [loss()];
  const fillSlopes = slopesOf(activation, gradientOptions);
  for (let step = 1; step <= steps; step++) {
    fillSlopes(batch, back.slope); // of the forward pass that gave the last loss
    backward(parameters, batch, back);
    descend(parameters, back.gradient, learningRate);
    losses.push(loss());
    requireFiniteLoss(losses[step]!, step, learningRate);
  }
  return { parameters, losses };
}

/** One step against the gradient: W ← W − η ∂L/∂W, and so for the others. */
function descend(
  parameters: NetworkParameters,
  gradient: NetworkParameters,
  learningRate: number,
): void {
  for (const name of parameterNames) {
    const [values, slopes] = [parameters[name], gradient[name]];
    for (let i = 0; i < values.length; i++) values[i]! -= learningRate * slopes[i]!;
  }
}

function requireTraining(learningRate: number, steps: number): void {
  if (!(learningRate > 0 && learningRate < Infinity)) {
    throw new RangeError(
      `Cannot train: learningRate must be above 0, got ${describe(learningRate)}`,
    );
  }
  requireCount(steps, { call: "train", name: "steps", least: 0, most: 1e6 });
}

function requireFiniteLoss(loss: number, step: number, learningRate: number): void {
  if (!Number.isFinite(loss)) {
    throw new RangeError(
      `Cannot train: the loss is ${loss} after step ${step}; use a smaller learningRate ` +
        `than ${learningRate}`,
    );
  }
}
