/**
 * A deep network of random weights: how much of a gradient reaches its first layer?
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { onArrays } from "../activations/define.ts";
import {
  requireActivation,
  requireCount,
  requireOptions,
  requirePositive,
} from "../base/require.ts";
import { normalNumber, randomNumbers } from "./random.ts";

/** What {@link gradientLeft} takes where nothing else is said. */
export const deepNetwork: { readonly layers: number; readonly width: number } = {
  layers: 20,
  width: 64,
};

/** The network of {@link gradientLeft}. */
export interface DeepNetworkOptions {
  /**
   * The variance of a weight, times the number n of weights of a neuron: 1 keeps the size of what goes through the
   * weights alone, 2 is He's choice for ReLU. Above 0; no unit. Default 1.
   */
  readonly gain?: number;
  /** How many layers, a whole number of at least 1. Default 20. */
  readonly layers?: number;
  /** How many neurons n in each layer, a whole number of at least 1. Default 64. */
  readonly width?: number;
  /** The seed of the random numbers, a whole number from 0 on. Default 1. */
  readonly seed?: number;
}

/**
 * The length of the gradient that reaches the input of the first layer, as a part of that at the output of the
 * last. Inputs and the gradient at the output are random; weights are normal, biases 0.
 *
 * @param activation The activation of every layer.
 * @param options The network.
 * @returns The part that is left, at least 0; no unit.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range.
 *
 * @example ReLU with weights that are a little too small, and with He's
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { gradientLeft } from "./mod.ts";
 *
 * assert(gradientLeft(activations.relu, { gain: 1 }) < 0.01);
 * assert(gradientLeft(activations.relu, { gain: 2 }) > 0.1);
 * ```
 */
export function gradientLeft(activation: Activation, options: DeepNetworkOptions = {}): number {
  requireActivation(activation, "gradientLeft");
  requireOptions(options, ["gain", "layers", "width", "seed"], "gradientLeft");
  const { gain = 1, seed = 1, layers, width } = { ...deepNetwork, ...options };
  requirePositive(gain, "gradientLeft", "gain");
  requireCount(layers, { call: "gradientLeft", name: "layers", most: 1000 });
  requireCount(width, { call: "gradientLeft", name: "width", most: 1000 });
  const random = randomNumbers(seed);
  const normals = (length: number, deviation: number): Float64Array =>
    Float64Array.from({ length }, () => deviation * normalNumber(random));
  let a = normals(width, 1);
  const end = normals(width, 1);
  const passed = Array.from({ length: layers }, () => {
    const weights = normals(width * width, Math.sqrt(gain / width));
    const z = throughWeights(weights, a);
    a = onArrays(activation.value)(z);
    return { weights, slopes: onArrays(activation.derivative)(z) };
  });
  const start = passed.reduceRight(
    (gradient, { weights, slopes }) =>
      backThroughWeights(weights, gradient.map((x, i) => x * slopes[i]!)),
    end,
  );
  return Math.hypot(...start) / Math.hypot(...end);
}

/**
 * What is left of the gradient in several networks that differ only in their random numbers.
 *
 * @param activation The activation of every layer.
 * @param gain The variance of a weight, times the number of weights of a neuron; above 0.
 * @param networks How many networks there are, with the seeds 1, 2, 3, …; at least 1. Default 7.
 * @returns One part for each network.
 * @throws {TypeError} If `activation` is none.
 * @throws {RangeError} If `gain` or `networks` is out of range.
 *
 * @example Seven networks
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { gradientsLeft } from "./mod.ts";
 *
 * assert(Math.min(...gradientsLeft(activations.relu, 2)) > 0.1);
 * ```
 */
export function gradientsLeft(
  activation: Activation,
  gain: number,
  networks: number = 7,
): number[] {
  requireCount(networks, { call: "gradientsLeft", name: "networks", most: 1000 });
  return Array.from(
    { length: networks },
    (_, i) => gradientLeft(activation, { gain, seed: i + 1 }),
  );
}

/** z = Wa, with W row by row. */
function throughWeights(weights: Float64Array, a: Float64Array): Float64Array {
  const n = a.length;
  return a.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += weights[i * n + j]! * a[j]!;
    return sum;
  });
}

/** Wᵀd: ∂L/∂a of the layer below from ∂L/∂z of this one. */
function backThroughWeights(weights: Float64Array, d: Float64Array): Float64Array {
  const n = d.length;
  const below = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) below[j]! += weights[i * n + j]! * d[i]!;
  }
  return below;
}
