/**
 * Distances in ULP: how many doubles lie between two numbers.
 *
 * @module
 */

import type { BoundException } from "../../lib/mod.ts";

/** The number of doubles from one number to the other; 0 for ±0, Infinity when one of them is NaN. */
export function ulpDistance(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Infinity;
  const [a, b] = ordinals(Float64Array.of(x, y)) as unknown as [bigint, bigint];
  return Number(a < b ? b - a : a - b);
}

/** Whether x lies where an absolute bound holds instead, and the error keeps it. */
export function isWithin(exception: BoundException | undefined, x: number, error: number): boolean {
  if (exception === undefined) return false;
  const { between: [from, to], absolute } = exception;
  return x >= from && x <= to && Math.abs(error) <= absolute;
}

/** Doubles numbered in their order, with 0 for ±0. */
export function ordinals(numbers: Float64Array): BigInt64Array {
  const bits = new BigInt64Array(numbers.slice().buffer);
  return bits.map((bit) => bit < 0n ? -(bit & 0x7fff_ffff_ffff_ffffn) : bit);
}

/** The next double above `x` (`steps` 1) or below it (−1), or so many further. */
export function neighbour(x: number, steps: number): number {
  const ordinal = ordinals(Float64Array.of(x))[0]! + BigInt(steps);
  const size = new Float64Array(BigInt64Array.of(ordinal < 0n ? -ordinal : ordinal).buffer)[0]!;
  return ordinal < 0n ? -size : size;
}
