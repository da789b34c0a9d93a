/**
 * Accuracy in ULP: how many doubles lie between a result and the reference.
 *
 * @module
 */

import { assert } from "./assert.ts";
import reference from "../fixtures/reference.json" with { type: "json" };

/** Rows of z, sigmoid, sigmoid′, tanh, tanh′, ReLU, Leaky ReLU; see `fixtures/reference.py`. */
export const points = reference.points as Row[];

/** Rows of a, a(1 − a), (1 − a)(1 + a). */
export const outputs = reference.outputs as Row[];

type Row = [input: number, ...expected: number[]];

/** Fails, with the worst point, unless `f` is within `ulps` of column `column` in every row. */
export function assertWithinUlps(
  f: (x: number) => number,
  rows: readonly Row[],
  { column, ulps }: { column: number; ulps: number },
): void {
  assert(rows.length > 500, `Only ${rows.length} reference points`);
  let worst = { x: 0, got: 0, expected: 0, distance: -1 };
  for (const row of rows) {
    const got = f(row[0]);
    const expected = row[column]!;
    const distance = ulpDistance(got, expected);
    if (!(distance <= worst.distance)) worst = { x: row[0], got, expected, distance };
  }
  const { x, got, expected, distance } = worst;
  assert(
    distance <= ulps,
    `At ${x}: got ${got}, expected ${expected}, ${distance} ULP apart, allowed ${ulps}`,
  );
}

/** The number of doubles from one number to the other; 0 for ±0, Infinity when one of them is NaN. */
export function ulpDistance(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Infinity;
  const distance = ordinal(x) - ordinal(y);
  return Number(distance < 0n ? -distance : distance);
}

/** Doubles numbered in their order, with 0 for ±0. */
function ordinal(x: number): bigint {
  const bits = new BigInt64Array(new Float64Array([Math.abs(x)]).buffer)[0]!;
  return x < 0 ? -bits : bits;
}
