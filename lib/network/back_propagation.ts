/**
 * Back-propagation: the gradient of the loss of `network.ts`, layer by layer from the output back.
 *
 *     ∂L/∂z₂ = ŷ − y       ∂L/∂w₂ = (∂L/∂z₂) a₁       ∂L/∂b₂ = ∂L/∂z₂
 *     ∂L/∂z₁ = (∂L/∂z₂) w₂ g′(z₁)       ∂L/∂W₁ = (∂L/∂z₁) x       ∂L/∂b₁ = ∂L/∂z₁
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { onArrays } from "../activations/define.ts";
import { requireActivation, requireOneOf, requireOptions } from "../base/require.ts";
import { columnsOf } from "./examples.ts";
import type { Example } from "./examples.ts";
import { forward, newBatch } from "./network.ts";
import type { Batch } from "./network.ts";
import { mapParameters } from "./parameters.ts";
import type { NetworkParameters } from "./parameters.ts";

/** Where back-propagation takes g′ from. */
export interface GradientOptions {
  /**
   * "a": from the activation, as the lecture recommends; "z": from the pre-activation. The default is
   * "a" where the activation determines the slope, otherwise "z".
   */
  readonly slopeFrom?: "a" | "z";
}

/** What the backward pass over a batch fills in, for m examples and n hidden neurons. */
export interface BackwardPass {
  /** g′(z₁), length n·m, as the {@link Batch} keeps z₁. */
  readonly slope: Float64Array;
  /** ∂L/∂z₂, length m. */
  readonly dz2: Float64Array;
  /** ∂L/∂(each weight and bias). */
  readonly gradient: NetworkParameters;
}

/**
 * The gradient of the mean loss by back-propagation: ∂L/∂(each weight and bias).
 *
 * @param parameters The network.
 * @param activation The activation of the hidden layer; its g′ is what this rests on.
 * @param examples The data, at least one example.
 * @param options Whether to take g′ from a or from z.
 * @returns The gradient, in the shape of the parameters.
 * @throws {TypeError} If `activation` is none, an option is unknown, or an example is malformed.
 * @throws {RangeError} If there is no example, an x is not finite, a y is neither 0 nor 1, or
 * `slopeFrom` is "a" and a does not tell the slope.
 *
 * @example One number for every weight and bias
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { backPropagation, initialParameters, twoRings } from "./mod.ts";
 *
 * const gradient = backPropagation(initialParameters(4, 1), activations.tanh, twoRings(20, 1));
 * assert(gradient.w1.length === 8);
 * ```
 */
export function backPropagation(
  parameters: NetworkParameters,
  activation: Activation,
  examples: readonly Example[],
  options: GradientOptions = {},
): NetworkParameters {
  requireOptions(options, ["slopeFrom"], "backPropagation");
  requireActivation(activation, "backPropagation");
  const fillSlopes = slopesOf(activation, options);
  const batch = newBatch(parameters, columnsOf(examples));
  const back = newBackwardPass(parameters, batch);
  forward(parameters, activation, batch);
  fillSlopes(batch, back.slope);
  backward(parameters, batch, back);
  return back.gradient;
}

/**
 * Room for the backward passes over a batch; the next pass overwrites it.
 *
 * @param parameters The network.
 * @param batch The batch.
 * @returns The arrays, with nothing computed yet.
 */
export function newBackwardPass(parameters: NetworkParameters, { z1, z2 }: Batch): BackwardPass {
  const gradient = mapParameters(parameters, () => 0);
  return { slope: new Float64Array(z1.length), dz2: new Float64Array(z2.length), gradient };
}

/**
 * g′(z₁) for a batch, from whichever of z and a it is to be taken.
 *
 * @param activation The activation of the hidden layer.
 * @param options Whether to take g′ from a or from z.
 * @returns What writes the slopes of a batch, after its forward pass, into an array of length n·m.
 * @throws {TypeError} If `slopeFrom` is neither "a" nor "z".
 * @throws {RangeError} If `slopeFrom` is "a" and a does not tell the slope.
 */
export function slopesOf(
  { name, derivative, derivativeFromOutput }: Activation,
  { slopeFrom = derivativeFromOutput === null ? "z" : "a" }: GradientOptions,
): (batch: Batch, slope: Float64Array) => void {
  requireOneOf(slopeFrom, ["a", "z"], { call: "backPropagation", name: "slopeFrom" });
  if (slopeFrom === "z") return ({ z1 }, slope) => onArrays(derivative)(z1, slope);
  if (derivativeFromOutput !== null) {
    return ({ a1 }, slope) => onArrays(derivativeFromOutput)(a1, slope);
  }
  throw new RangeError(
    `Cannot run backPropagation: a does not determine the slope of ${name}, got slopeFrom "a"; ` +
      'use "z", or leave it out',
  );
}

/**
 * The backward pass for all examples of a batch: fills in ∂L/∂z₂ and the gradient.
 *
 * @param parameters The network.
 * @param batch What the forward pass kept.
 * @param back The slopes g′(z₁), filled in before, and room for the results.
 */
export function backward(
  { w2 }: NetworkParameters,
  { x1, x2, y, a1, output }: Batch,
  { slope, dz2, gradient }: BackwardPass,
): void {
  const m = y.length;
  gradient.b2[0] = 0;
  for (let k = 0; k < m; k++) {
    dz2[k] = (output[k]! - y[k]!) / m; // ∂L/∂z₂ = ŷ − y, and over m since the loss is a mean
    gradient.b2[0] += dz2[k]!;
  }
  for (let i = 0; i < w2.length; i++) {
    let [dw2, db1, dw11, dw12] = [0, 0, 0, 0];
    for (let k = 0; k < m; k++) {
      const dz1 = dz2[k]! * w2[i]! * slope[i * m + k]!; // ∂L/∂z₁ = (∂L/∂z₂) w₂ g′(z₁)
      dw2 += dz2[k]! * a1[i * m + k]!;
      db1 += dz1;
      dw11 += dz1 * x1[k]!;
      dw12 += dz1 * x2[k]!;
    }
    gradient.w2[i] = dw2;
    gradient.b1[i] = db1;
    gradient.w1[2 * i] = dw11;
    gradient.w1[2 * i + 1] = dw12;
  }
}
