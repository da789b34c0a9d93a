/**
 * The reader's own g: a cell for the worker that measures it, and the function that comes back.
 *
 * @module
 */

import type { Shown } from "../functions.ts";
import type { CellOutput } from "../../protocol.ts";

/** z is measured at whole multiples of 1 / PARTS. */
const PARTS = 100;

/** From −END to END. */
export const END = 10;

const COUNT = 2 * END * PARTS + 1;

/** The kind of output that holds the measured values. */
const KIND = "application/vnd.activation-derivatives.measured+json";

/**
 * The cell that measures g and its slope, the latter by the library's central difference. Whatever is not finite
 * becomes null.
 *
 * @param source An expression in z, or a whole function such as `(z) => z * z`, in TypeScript.
 */
export function measuringCell(source: string): string {
  const isFunction = /=>|^\s*function\b/.test(source);
  const written = isFunction ? `(${source}\n)` : `(z: number) => (${source}\n)`;
  return `const ownG: (z: number) => number = ${written};
import { centralDifference } from "../lib/mod.ts";
const tryAt = (f: (z: number) => number, z: number) => {
  try {
    const y = f(z);
    return typeof y === "number" && Number.isFinite(y) ? y : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
const ownZs = Array.from({ length: ${COUNT} }, (_, i) => (i - ${END * PARTS}) / ${PARTS});
const measured = {
  values: ownZs.map((z) => tryAt(ownG, z)),
  slopes: ownZs.map((z) => tryAt((at) => centralDifference(ownG, at), z)),
};
await Deno.jupyter.display({ "${KIND}": measured }, { raw: true });`;
}

/** The measured function in an output; undefined if the output is another one, or does not hold numbers. */
export function ownFunction(output: CellOutput): Shown | undefined {
  if (output.output_type !== "display_data") return undefined;
  const { values, slopes } = (output.data[KIND] ?? {}) as Record<string, unknown>;
  if (!isMeasured(values) || !isMeasured(slopes)) return undefined;
  return {
    shortName: "내 함수",
    koreanName: "내 함수",
    value: (z) => values[indexOf(z)] ?? NaN,
    derivative: (z) => slopes[indexOf(z)] ?? NaN,
    derivativeFromOutput: null,
    kink: null,
  };
}

function isMeasured(list: unknown): list is readonly (number | null)[] {
  const isEntry = (entry: unknown): boolean => entry === null || Number.isFinite(entry);
  return Array.isArray(list) && list.length === COUNT && list.every(isEntry);
}

function indexOf(z: number): number {
  return Math.round((z + END) * PARTS);
}
