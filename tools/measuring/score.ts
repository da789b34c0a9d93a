/**
 * How far results are from the reference: in ULP, the number of doubles from one to the other.
 *
 * @module
 */

import type { BoundException } from "../../lib/mod.ts";
import { isWithin, ordinals } from "./ulp.ts";

/** A comparison of many results with their reference. */
export interface Score {
  /** How many points were compared. */
  readonly count: number;
  /** The largest distance in ULP; infinite when a result is NaN. */
  readonly worst: number;
  /** The point of the largest distance. */
  readonly at: number;
  /** The mean distance in ULP over the points without NaN. */
  readonly mean: number;
  /** The share of the points where more than 1e-12 of the reference is wrong. */
  readonly lost: number;
}

/**
 * Compares results with the reference; points whose reference is NaN are not compared.
 *
 * @param inputs The points.
 * @param results What a function gave there.
 * @param reference What is correct, of the same length.
 * @param exception Where an absolute bound holds instead; points that keep it are not scored.
 */
export function score(
  inputs: Float64Array,
  results: Float64Array,
  reference: Float64Array,
  exception?: BoundException,
): Score {
  if (inputs.length !== results.length || inputs.length !== reference.length) {
    throw new RangeError(
      `Cannot compare: got ${results.length} results for ${inputs.length} points`,
    );
  }
  const [got, correct] = [ordinals(results), ordinals(reference)];
  let [count, worst, at, sum, finite, lost] = [0, -1, NaN, 0, 0, 0];
  for (let i = 0; i < inputs.length; i++) {
    if (Number.isNaN(reference[i])) continue;
    count++;
    if (isWithin(exception, inputs[i]!, results[i]! - reference[i]!)) continue;
    const distance = Number.isNaN(results[i]) ? Infinity : Math.abs(Number(got[i]! - correct[i]!));
    if (distance > worst) [worst, at] = [distance, inputs[i]!];
    if (distance < Infinity) [sum, finite] = [sum + distance, finite + 1];
    // Where doubles are spaced by more than 1e-12, one step is no fault of the function.
    if (distance > 4 && isOff(results[i]!, reference[i]!)) lost++;
  }
  return { count, worst, at, mean: sum / finite, lost: lost / count };
}

function isOff(result: number, reference: number): boolean {
  return !(Math.abs(result - reference) <= 1e-12 * Math.abs(reference));
}
