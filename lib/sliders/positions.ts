/**
 * Where a slider stops: at multiples of a round step.
 *
 * @module
 */

import type { Interval } from "../figures/parts.ts";

/** More positions would make the output larger than a notebook should carry. */
const MOST_STEPS = 80;

/** At most 81 z in the domain, multiples of 1, 2, 2.5 or 5 times a power of ten; so 0 is among them. */
export function positions([from, to]: Interval): number[] {
  const least = (to - from) / MOST_STEPS * (1 - TINY);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * [1, 2, 2.5, 5, 10].find((factor) => factor * power >= least)!;
  const first = Math.ceil(from / step - TINY);
  const last = Math.floor(to / step + TINY);
  return Array.from(
    { length: last - first + 1 },
    (_, k) => Number(((first + k) * step).toPrecision(12)),
  );
}

/** Keeps rounding from taking one step more or one position less. */
const TINY = 1e-9;

/** The index of the number that is nearest to `wanted`. */
export function nearest(numbers: readonly number[], wanted: number): number {
  const distances = numbers.map((number) => Math.abs(number - wanted));
  return distances.indexOf(Math.min(...distances));
}
