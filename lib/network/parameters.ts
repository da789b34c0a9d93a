/**
 * The numbers that a network learns: its weights and biases.
 *
 * @module
 */

import { describe, requireCount } from "../base/require.ts";
import { normalNumber, randomNumbers } from "./random.ts";

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

/** Their names, in the order in which gradient checks list them. */
export const parameterNames: readonly (keyof NetworkParameters)[] = ["w1", "b1", "w2", "b2"];

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
 * import { initialParameters } from "./mod.ts";
 *
 * assert(initialParameters(4, 1).w1.length === 8);
 * ```
 */
export function initialParameters(hidden: number, seed: number): NetworkParameters {
  requireCount(hidden, { call: "initialParameters", name: "hidden", most: 1e6 });
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
 * NetworkParameters with every number changed.
 *
 * @param parameters The parameters to start from; left as they are.
 * @param change From a number, the name of its array and its index to the new number.
 * @returns New parameters of the same shape.
 *
 * @example All weights doubled
 * ```ts
 * import assert from "node:assert/strict";
 * import { initialParameters } from "./mod.ts";
 * import { mapParameters } from "./parameters.ts";
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

/**
 * Throws a TypeError unless these are the parameters of a network: four Float64Arrays of lengths that fit, with
 * at least one hidden neuron.
 */
export function requireParameters(parameters: NetworkParameters, call: string): void {
  const given = (parameters ?? {}) as Partial<NetworkParameters>;
  const areArrays = parameterNames.every((name) => given[name] instanceof Float64Array);
  const lengths = areArrays ? parameterNames.map((name) => given[name]!.length) : [];
  const hidden = lengths[1] ?? 0;
  if (hidden > 0 && lengths.join() === [2 * hidden, hidden, hidden, 1].join()) return;
  throw new TypeError(
    `Cannot evaluate ${call}: it takes parameters such as initialParameters makes, ` +
      `Float64Arrays w1, b1, w2, b2, got ${
        areArrays ? `lengths ${lengths}` : describe(parameters)
      }`,
  );
}
