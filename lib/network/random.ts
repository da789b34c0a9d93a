/**
 * Random numbers that are the same every time: a lesson must show everybody the same data.
 *
 * @module
 */

import { describe, requireFunction } from "../base/require.ts";

/**
 * A source of random numbers, uniform in [0, 1), that always gives the same sequence for a seed.
 *
 * The generator is mulberry32 (32 bits of state): good enough for data sets and initial weights, not for
 * secrets.
 *
 * @param seed A whole number from 0 to 2³² − 1.
 * @returns A function that gives the next number.
 * @throws {RangeError} If `seed` is not such a number.
 *
 * @example The same seed, the same numbers
 * ```ts
 * import assert from "node:assert/strict";
 * import { randomNumbers } from "./mod.ts";
 *
 * const [one, other] = [randomNumbers(1), randomNumbers(1)];
 * assert(one() === other());
 * ```
 */
export function randomNumbers(seed: number): () => number {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    throw new RangeError(
      `Cannot make random numbers: seed must be a whole number from 0 to 2³² − 1, got ${
        describe(seed)
      }`,
    );
  }
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The next number of a standard normal distribution (mean 0, standard deviation 1), by Box and Muller.
 *
 * @param random A source of uniform numbers in [0, 1), as from {@link randomNumbers}.
 * @returns A finite number.
 *
 * @example Around 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { normalNumber, randomNumbers } from "./mod.ts";
 *
 * assert(Math.abs(normalNumber(randomNumbers(1))) < 10);
 * ```
 */
export function normalNumber(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(random)));
  return radius * Math.cos(2 * Math.PI * uniform(random));
}

function uniform(random: () => number): number {
  requireFunction(random, "normalNumber", "random");
  const number = random();
  if (number >= 0 && number < 1) return number;
  throw new RangeError(
    `Cannot evaluate normalNumber: random must give numbers in [0, 1), got ${describe(number)}`,
  );
}
