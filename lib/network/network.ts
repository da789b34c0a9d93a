/**
 * A shallow neural network to read in five minutes: two inputs, one hidden layer with any of the
 * activations, one sigmoid output, cross-entropy loss. This file goes forward, `back_propagation.ts` back.
 *
 * For one example x with label y, with W₁ (n × 2), b₁ (n), w₂ (n), b₂ (1):
 *
 *     z₁ = W₁x + b₁      a₁ = g(z₁)      z₂ = w₂·a₁ + b₂      ŷ = σ(z₂)
 *
 * The code does this for all examples at once, layer by layer, with one array for each quantity.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { onArrays } from "../activations/define.ts";
import { sigmoidActivation } from "../activations/sigmoid.ts";
import { requireActivation, requireNumber, requireNumbers } from "../base/require.ts";
import { columnsOf } from "./examples.ts";
import type { Columns, Example } from "./examples.ts";
import { requireParameters } from "./parameters.ts";
import type { NetworkParameters } from "./parameters.ts";

/** What the forward pass keeps for one example. */
export interface ForwardPass {
  /** The pre-activations of the hidden layer, length n. */
  readonly z1: Float64Array;
  /** The activations of the hidden layer, length n. */
  readonly a1: Float64Array;
  /** The pre-activation of the output. */
  readonly z2: number;
  /** The output ŷ, in [0, 1]. */
  readonly output: number;
}

/**
 * m examples on their way through n hidden neurons. What belongs to neuron i and example k stands at
 * i·m + k, so that a loop over the examples of a neuron runs through memory in order.
 */
export interface Batch extends Columns {
  /** z₁, length n·m. */
  readonly z1: Float64Array;
  /** a₁, length n·m. */
  readonly a1: Float64Array;
  /** z₂, length m. */
  readonly z2: Float64Array;
  /** ŷ, length m. */
  readonly output: Float64Array;
}

/**
 * Room for the passes of a network over its examples; the next pass overwrites it.
 *
 * @param parameters The network.
 * @param columns The examples.
 * @returns The batch, with nothing computed yet.
 */
export function newBatch(parameters: NetworkParameters, columns: Columns): Batch {
  requireParameters(parameters, "the network");
  const { b1 } = parameters;
  const m = columns.y.length;
  return {
    ...columns,
    z1: new Float64Array(b1.length * m),
    a1: new Float64Array(b1.length * m),
    z2: new Float64Array(m),
    output: new Float64Array(m),
  };
}

/**
 * The forward pass for all examples of a batch: fills in z₁, a₁, z₂ and ŷ.
 *
 * @param parameters The network.
 * @param activation The activation g of the hidden layer.
 * @param batch The examples, and room for the results.
 * @throws {TypeError} If `activation` is none.
 */
export function forward(
  { w1, b1, w2, b2 }: NetworkParameters,
  activation: Activation,
  { x1, x2, z1, a1, z2, output }: Batch,
): void {
  requireActivation(activation, "forwardPass");
  const m = z2.length;
  for (let i = 0; i < b1.length; i++) { // z₁ = W₁x + b₁
    for (let k = 0; k < m; k++) {
      z1[i * m + k] = w1[2 * i]! * x1[k]! + w1[2 * i + 1]! * x2[k]! + b1[i]!;
    }
  }
  onArrays(activation.value)(z1, a1); // a₁ = g(z₁)
  z2.fill(b2[0]!); // z₂ = w₂·a₁ + b₂
  for (let i = 0; i < w2.length; i++) {
    for (let k = 0; k < m; k++) z2[k]! += w2[i]! * a1[i * m + k]!;
  }
  sigmoidActivation.arrays.value(z2, output); // ŷ = σ(z₂)
}

/**
 * The forward pass for one example.
 *
 * @param parameters The network.
 * @param activation The activation g of the hidden layer.
 * @param x The two inputs.
 * @returns What back-propagation needs.
 * @throws {TypeError} If `activation` is none.
 *
 * @example The output is a probability
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { forwardPass, initialParameters } from "./mod.ts";
 *
 * const { output } = forwardPass(initialParameters(4, 1), activations.tanh, [1, 2]);
 * assert(output > 0 && output < 1);
 * ```
 */
export function forwardPass(
  parameters: NetworkParameters,
  activation: Activation,
  x: readonly [x1: number, x2: number],
): ForwardPass {
  requireNumbers(x, "forwardPass", "x");
  const [x1, x2] = x;
  requireNumber(x2, "forwardPass", "x[1]");
  requireNumber(x1, "forwardPass", "x[0]");
  const unknown = Float64Array.of(NaN); // a forward pass does not look at the class
  const columns = { x1: Float64Array.of(x1), x2: Float64Array.of(x2), y: unknown };
  const batch = newBatch(parameters, columns);
  forward(parameters, activation, batch);
  return { z1: batch.z1, a1: batch.a1, z2: batch.z2[0]!, output: batch.output[0]! };
}

/**
 * The mean cross-entropy −(y log ŷ + (1 − y) log(1 − ŷ)) over the examples, in nats.
 *
 * Computed from z₂ as max(z₂, 0) − y·z₂ + log(1 + e^−|z₂|), which stays finite where ŷ rounds to 0 or 1.
 *
 * @param parameters The network.
 * @param activation The activation of the hidden layer.
 * @param examples The data, at least one example.
 * @returns The loss, at least 0.
 * @throws {TypeError} If `activation` is none, or an example is malformed.
 * @throws {RangeError} If there is no example, an x is not finite, or a y is neither 0 nor 1.
 *
 * @example A network of zeros knows nothing: log 2
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { meanLoss } from "./mod.ts";
 *
 * const nothing = {
 *   w1: new Float64Array(2),
 *   b1: new Float64Array(1),
 *   w2: new Float64Array(1),
 *   b2: new Float64Array(1),
 * };
 * assert(meanLoss(nothing, activations.tanh, [{ x: [1, 2], y: 1 }]) === Math.log(2));
 * ```
 */
export function meanLoss(
  parameters: NetworkParameters,
  activation: Activation,
  examples: readonly Example[],
): number {
  const batch = newBatch(parameters, columnsOf(examples));
  forward(parameters, activation, batch);
  return lossOf(batch);
}

/**
 * The mean loss of a batch after its forward pass; see {@link meanLoss}.
 *
 * @param batch The batch.
 * @returns The loss, in nats.
 */
export function lossOf({ z2, y }: Batch): number {
  let sum = 0;
  for (let k = 0; k < y.length; k++) {
    const z = z2[k]!;
    sum += Math.max(z, 0) - y[k]! * z + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return sum / y.length;
}
