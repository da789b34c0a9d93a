/**
 * Where a function is wrong, coarsely enough for a picture: the largest error in each stretch of the
 * z axis.
 *
 * @module
 */

import { ordinals } from "./ulp.ts";

/** The largest distances in ULP, one a stretch; Infinity for NaN, null where there is no point. */
export type Profile = readonly (number | null)[];

/** The part of the z axis that a profile covers, in stretches of length 1; no unit. */
export const PROFILED: readonly [from: number, to: number] = [-40, 40];

/** The functions that the picture shows, by the names of ours. */
export const PICTURED: readonly string[] = [
  "sigmoid",
  "sigmoidDerivative",
  "tanh",
  "tanhDerivative",
];

/**
 * The profile of results against their reference.
 *
 * @param zs The points; those outside {@link PROFILED} are left out.
 * @param results What a function gave there.
 * @param reference What is correct, of the same length.
 */
export function profile(
  zs: Float64Array,
  results: Float64Array,
  reference: Float64Array,
): Profile {
  const [from, to] = PROFILED;
  const [got, correct] = [ordinals(results), ordinals(reference)];
  const largest = new Array<number | null>(to - from).fill(null);
  for (let i = 0; i < zs.length; i++) {
    const stretch = Math.floor(zs[i]! - from);
    if (!(stretch >= 0 && stretch < largest.length)) continue;
    const distance = Number.isNaN(results[i]) ? Infinity : Math.abs(Number(got[i]! - correct[i]!));
    largest[stretch] = Math.max(largest[stretch] ?? 0, distance);
  }
  return largest;
}
