/**
 * Accuracy against the reference values of `fixtures/reference.json`, which `fixtures/reference.py` wrote.
 *
 * @module
 */

import type { ErrorBound } from "../../lib/mod.ts";
import { isWithin, ulpDistance } from "../../tools/measuring/ulp.ts";
import tables from "../fixtures/reference.json" with { type: "json" };
import { assert } from "./assert.ts";

/** A point and what is correct there, rounded to double. */
export type Reference = readonly [input: number, expected: number];

/** The pre-activations of the reference, of every size and sign. */
export const zs: readonly number[] = tables.z.rows.map(([z]) => z!);

/** The reference values of a function by its name; none at points where it is not defined. */
export function referenceOf(name: string): Reference[] {
  for (const { columns, rows } of [tables.z, tables.a]) {
    const column = columns.indexOf(name);
    if (column > 0) return rows.map((row) => [row[0]!, row[column]!] as const).filter(isDefined);
  }
  throw new Error(`reference.json has no ${name}; add it to exact.py, run fixtures/reference.py`);
}

function isDefined([, expected]: readonly [number, number | null]): boolean {
  return expected !== null;
}

/** Fails, with the worst point, unless `f` stays within its error bound at every reference point. */
export function assertAccurate(f: (x: number) => number, name: string, bound: ErrorBound): void {
  const references = referenceOf(name);
  assert(references.length > 200, `${name} has only ${references.length} reference points`);
  let worst = { x: 0, got: 0, expected: 0, distance: -1 };
  for (const [x, expected] of references) {
    const got = f(x);
    if (isWithin(bound.exception, x, got - expected)) continue;
    const distance = ulpDistance(got, expected);
    if (!(distance <= worst.distance)) worst = { x, got, expected, distance };
  }
  const { x, got, expected, distance } = worst;
  assert(
    distance <= bound.ulps,
    `${name}(${x}): got ${got}, expected ${expected}, ${distance} ULP apart, allowed ${bound.ulps}`,
  );
}
