/**
 * A neuron that is off for every example: does training still move it?
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { columnsOf } from "./examples.ts";
import type { Example } from "./examples.ts";
import { initialParameters } from "./parameters.ts";
import type { NetworkParameters } from "./parameters.ts";
import { train } from "./training.ts";

/** A bias so far below 0 that z < 0 for every point within 3 of the origin. */
const OFF = -20;

/**
 * Starts a network of six hidden neurons whose first is off for every example, trains it for 300 steps at
 * the learning rate 0.5, and tells how far that neuron's numbers have moved.
 *
 * @param activation The activation of the hidden layer.
 * @param examples The data, within 3 of the origin.
 * @param seed The seed of the starting values.
 * @returns The largest change among the neuron's two weights, its bias and the weight of its output; 0 if
 * none of them has moved at all.
 * @throws {RangeError} If the neuron is on for an example, or there is none.
 *
 * @example A ReLU that is off stays as it is
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { offNeuronShift, twoRings } from "./mod.ts";
 *
 * assert(offNeuronShift(activations.relu, twoRings(20, 1), 1) === 0);
 * assert(offNeuronShift(activations.leakyRelu, twoRings(20, 1), 1) > 0);
 * ```
 */
export function offNeuronShift(
  activation: Activation,
  examples: readonly Example[],
  seed: number,
): number {
  columnsOf(examples); // refuses what are no examples
  const start = initialParameters(6, seed);
  start.b1[0] = OFF;
  requireOff(start, examples);
  const { parameters } = train(start, activation, examples, { steps: 300, learningRate: 0.5 });
  const [before, after] = [numbersOf(start), numbersOf(parameters)];
  return Math.max(...before.map((number, i) => Math.abs(after[i]! - number)));
}

/** What belongs to the first neuron. */
function numbersOf({ w1, b1, w2 }: NetworkParameters): number[] {
  return [w1[0]!, w1[1]!, b1[0]!, w2[0]!];
}

function requireOff({ w1 }: NetworkParameters, examples: readonly Example[]): void {
  const on = examples.find(({ x }) => w1[0]! * x[0] + w1[1]! * x[1] + OFF >= 0);
  if (on !== undefined) {
    throw new RangeError(
      `Cannot use offNeuronShift: the neuron must be off for every example, got x = ${on.x}; take ` +
        "points within 3 of the origin",
    );
  }
}
