/**
 * Products of slopes along a path back through many layers: what the activation function alone does to a gradient.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { requireActivation, requireCount, requireOptions } from "../base/require.ts";
import { normalNumber, randomNumbers } from "./random.ts";

/** The paths of {@link slopeProducts}. */
export interface SlopeProductsOptions {
  /** How many layers a path goes through, a whole number of at least 1. Default 20. */
  readonly layers?: number;
  /** How many paths there are, a whole number of at least 1. Default 10 000. */
  readonly paths?: number;
  /** The seed of the random numbers, a whole number from 0 on; the same for every activation. Default 1. */
  readonly seed?: number;
}

/**
 * The product of the slopes along each of many paths, with a standard normal z in each layer.
 *
 * @param activation The activation of every layer.
 * @param options How many layers and paths, and the seed.
 * @returns One product a path; no unit.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range.
 *
 * @example On a path through ten ReLU layers, one that is off is enough
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { slopeProducts } from "./mod.ts";
 *
 * const products = slopeProducts(activations.relu, { layers: 10, paths: 1000 });
 * assert(products.every((product) => product === 0 || product === 1));
 * assert(products.filter((product) => product === 0).length > 980);
 * ```
 */
export function slopeProducts(
  activation: Activation,
  options: SlopeProductsOptions = {},
): number[] {
  requireActivation(activation, "slopeProducts");
  requireOptions(options, ["layers", "paths", "seed"], "slopeProducts");
  const { layers = 20, paths = 10_000, seed = 1 } = options;
  requireCount(layers, { call: "slopeProducts", name: "layers", most: 1000 });
  requireCount(paths, { call: "slopeProducts", name: "paths", most: 1e6 });
  const random = randomNumbers(seed);
  return Array.from({ length: paths }, () => {
    let product = 1;
    for (let layer = 0; layer < layers; layer++) {
      product *= activation.derivative(normalNumber(random));
    }
    return product;
  });
}
