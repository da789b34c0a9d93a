/**
 * A shallow neural network to read in five minutes: two inputs, one hidden layer with any of the
 * activations, one sigmoid output, cross-entropy loss, back-propagation.
 *
 * For one example x with label y, with W₁ (n × 2), b₁ (n), w₂ (n), b₂ (1):
 *
 *     z₁ = W₁x + b₁      a₁ = g(z₁)      z₂ = w₂·a₁ + b₂      ŷ = σ(z₂)
 *     ∂L/∂z₂ = ŷ − y     ∂L/∂z₁ = (∂L/∂z₂) w₂ g′(z₁)
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { normalNumber, randomNumbers } from "./random.ts";
import { requireActivation, requireOneOf, requireOptions } from "../base/require.ts";
import { sigmoid } from "../activations/sigmoid.ts";

/** A point of the plane with its class. */
export interface Example {
  /** The two inputs, no unit. */
  readonly x: readonly [number, number];
  /** The class, 0 or 1. */
  readonly y: number;
}

/** Weights and biases of a network with n hidden neurons; or, of the same shape, their gradient. */
export interface NetworkParameters {
  /** W₁, n × 2, row by row. */
  readonly w1: Float64Array;
  /** b₁, length n. */
  readonly b1: Float64Array;
  /** w₂, length n. */
  readonly w2: Float64Array;
  /** b₂, length 1. */
  readonly b2: Float64Array;
}

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
 * Starting values: weights normal with standard deviation 1, biases 0. The same for the same seed.
 *
 * @param hidden The number n of hidden neurons, a whole number of at least 1.
 * @param seed The seed of {@link randomNumbers}.
 * @returns The parameters.
 * @throws {RangeError} If `hidden` or `seed` is out of range.
 *
 * @example Four hidden neurons
 * ```ts
 * import assert from "node:assert/strict";
 * import { initialParameters } from "../mod.ts";
 *
 * assert(initialParameters(4, 1).w1.length === 8);
 * ```
 */
export function initialParameters(hidden: number, seed: number): NetworkParameters {
  if (!(Number.isInteger(hidden) && hidden >= 1)) {
    throw new RangeError(
      `Cannot make a network: hidden must be a whole number of at least 1, got ${hidden}`,
    );
  }
  const random = randomNumbers(seed);
  const normal = (length: number): Float64Array =>
    Float64Array.from({ length }, () => normalNumber(random));
  return {
    w1: normal(2 * hidden),
    b1: new Float64Array(hidden),
    w2: normal(hidden),
    b2: new Float64Array(1),
  };
}

/**
 * The forward pass for one example.
 *
 * @param parameters The network.
 * @param activation The activation g of the hidden layer.
 * @param x The two inputs.
 * @returns What back-propagation needs.
 *
 * @example The output is a probability
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, forwardPass, initialParameters } from "../mod.ts";
 *
 * const { output } = forwardPass(initialParameters(4, 1), activations.tanh, [1, 2]);
 * assert(output > 0 && output < 1);
 * ```
 */
export function forwardPass(
  { w1, b1, w2, b2 }: NetworkParameters,
  activation: Activation,
  [x1, x2]: readonly [number, number],
): ForwardPass {
  requireActivation(activation, "forwardPass");
  const z1 = b1.map((bias, i) => w1[2 * i]! * x1 + w1[2 * i + 1]! * x2 + bias);
  const a1 = z1.map(activation.value);
  const z2 = a1.reduce((sum, a, i) => sum + w2[i]! * a, b2[0]!);
  return { z1, a1, z2, output: sigmoid(z2) };
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
 * @throws {TypeError} If `activation` is none.
 * @throws {RangeError} If there is no example.
 *
 * @example A network of zeros knows nothing: log 2
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, meanLoss } from "../mod.ts";
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
  requireExamples(examples);
  const losses = examples.map(({ x, y }) => {
    const { z2 } = forwardPass(parameters, activation, x);
    return Math.max(z2, 0) - y * z2 + Math.log1p(Math.exp(-Math.abs(z2)));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / examples.length;
}

/** Where back-propagation takes g′ from. */
export interface GradientOptions {
  /**
   * "a": from the activation, as the lecture recommends; "z": from the pre-activation. The default is
   * "a" where the activation determines the slope, otherwise "z".
   */
  readonly slopeFrom?: "a" | "z";
}

/**
 * The gradient of {@link meanLoss} by back-propagation: ∂L/∂(each weight and bias).
 *
 * @param parameters The network.
 * @param activation The activation of the hidden layer; its g′ is what this rests on.
 * @param examples The data, at least one example.
 * @param options Whether to take g′ from a or from z.
 * @returns The gradient, in the shape of the parameters.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If there is no example, or `slopeFrom` is "a" and a does not tell the slope.
 *
 * @example The loss falls where the gradient points down
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, backPropagation, initialParameters, twoRings } from "../mod.ts";
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
  const slopeAt = slopeOf(activation, options);
  requireExamples(examples);
  const { w1, b1, w2, b2 } = parameters;
  const gradient = {
    w1: new Float64Array(w1.length),
    b1: new Float64Array(b1.length),
    w2: new Float64Array(w2.length),
    b2: new Float64Array(b2.length),
  };
  for (const { x, y } of examples) {
    const { z1, a1, output } = forwardPass(parameters, activation, x);
    const dz2 = (output - y) / examples.length;
    gradient.b2[0]! += dz2;
    for (let i = 0; i < w2.length; i++) {
      const dz1 = dz2 * w2[i]! * slopeAt(z1[i]!, a1[i]!);
      gradient.w2[i]! += dz2 * a1[i]!;
      gradient.b1[i]! += dz1;
      gradient.w1[2 * i]! += dz1 * x[0];
      gradient.w1[2 * i + 1]! += dz1 * x[1];
    }
  }
  return gradient;
}

/** g′ from whichever of z and a it is to be taken. */
function slopeOf(
  { name, derivative, derivativeFromOutput }: Activation,
  { slopeFrom = derivativeFromOutput === null ? "z" : "a" }: GradientOptions,
): (z: number, a: number) => number {
  requireOneOf(slopeFrom, ["a", "z"], { call: "backPropagation", name: "slopeFrom" });
  if (slopeFrom === "z") return derivative;
  if (derivativeFromOutput !== null) return (_, a) => derivativeFromOutput(a);
  throw new RangeError(
    `Cannot run backPropagation: a does not determine the slope of ${name}, got slopeFrom "a"; ` +
      'use "z", or leave it out',
  );
}

function requireExamples(examples: readonly Example[]): void {
  if (examples.length === 0) {
    throw new RangeError("Cannot compute the loss: there must be at least one example, got none");
  }
}
