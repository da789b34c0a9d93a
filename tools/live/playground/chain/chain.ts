/**
 * Units in a row: what each leaves of a gradient that goes back through all of them.
 *
 * @module
 */

import type { Activation } from "../../../../lib/activations/activation.ts";
import { normalNumber, randomNumbers } from "../../../../lib/network/random.ts";

/** A unit of the row. */
export interface Unit {
  readonly z: number;
  /** g′(z). */
  readonly slope: number;
  /** The product of all slopes and weights up to this unit. */
  readonly product: number;
}

/** How the units are chosen. */
export interface ChainOptions {
  readonly units: number;
  /** The mean of the z. */
  readonly center: number;
  /** Their standard deviation; 0 for the same z in every unit. */
  readonly spread: number;
  /** What each slope is multiplied by. */
  readonly weight: number;
  readonly seed: number;
}

/**
 * The row. With center 0, spread 1 and weight 1 it is the first path of the library's `slopeProducts`.
 *
 * @param activation The function of every unit.
 * @param options How many units, and with which z.
 */
export function chainOf(activation: Activation, options: ChainOptions): Unit[] {
  const { units, center, spread, weight, seed } = options;
  const random = randomNumbers(seed);
  let product = 1;
  return Array.from({ length: units }, () => {
    const z = center + spread * normalNumber(random);
    const slope = activation.derivative(z);
    product *= weight * slope;
    return { z, slope, product };
  });
}

/** What has become of a gradient: does it fall, explode, or stay? */
export type Fate = "zero" | "falls" | "stays" | "explodes";

/** The fate that a product tells. */
export function fateOf(product: number): Fate {
  const size = Math.abs(product);
  if (size === 0) return "zero";
  if (size < 0.1) return "falls";
  return size > 10 ? "explodes" : "stays";
}
