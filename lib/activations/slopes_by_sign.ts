/**
 * The slopes of functions made of two straight lines, by the sign of each element.
 *
 * @module
 */

/** The slope for an element that is NaN, negative, positive, zero. */
export type SlopesBySign = readonly [nan: number, left: number, right: number, atZero: number];

/**
 * Writes the slope for every element into `out`, looked up without a branch on the sign.
 *
 * @param values The elements, length n.
 * @param out Where to put the n slopes; `values` itself is allowed.
 * @param slopes The slopes to choose from.
 * @returns `out`.
 */
export function fillSlopesBySign(
  values: Float64Array,
  out: Float64Array,
  slopes: SlopesBySign,
): Float64Array {
  const table = Float64Array.from(slopes);
  const length = values.length | 0;
  for (let i = 0; i < length; i++) {
    const value = values[i]!;
    out[i] = table[+(value <= 0) + 2 * +(value >= 0)]!;
  }
  return out;
}
