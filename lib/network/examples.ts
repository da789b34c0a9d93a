/**
 * The data of the network: points of the plane with their class, and the same as columns of numbers.
 *
 * @module
 */

import { describe, requireList } from "../base/require.ts";

/** A point of the plane with its class. */
export interface Example {
  /** The two inputs, no unit. */
  readonly x: readonly [number, number];
  /** The class, 0 or 1. */
  readonly y: number;
}

/** m examples as three columns: example k is x₁[k], x₂[k], y[k]. */
export interface Columns {
  /** The first inputs, length m. */
  readonly x1: Float64Array;
  /** The second inputs, length m. */
  readonly x2: Float64Array;
  /** The classes, length m. */
  readonly y: Float64Array;
}

/**
 * Examples as columns: a loop reads a row of numbers several times faster than small objects.
 *
 * @param examples The data, at least one example.
 * @returns The columns, new arrays.
 * @throws {TypeError} If an example is not of the form `{ x: [number, number], y: number }`.
 * @throws {RangeError} If there is no example, an x is not finite, or a y is neither 0 nor 1.
 *
 * @example Two examples
 * ```ts
 * import assert from "node:assert/strict";
 * import { columnsOf } from "./examples.ts";
 *
 * const { x1, y } = columnsOf([{ x: [1, 2], y: 0 }, { x: [3, 4], y: 1 }]);
 * assert(x1.join() === "1,3" && y.join() === "0,1");
 * ```
 */
export function columnsOf(examples: readonly Example[]): Columns {
  requireList(examples, "the loss", "examples");
  if (examples.length === 0) {
    throw new RangeError("Cannot compute the loss: there must be at least one example, got none");
  }
  Array.from(examples).forEach(requireExample); // a gap in the list is no example
  return {
    x1: new Float64Array(examples.map(({ x }) => x[0])),
    x2: new Float64Array(examples.map(({ x }) => x[1])),
    y: new Float64Array(examples.map(({ y }) => y)),
  };
}

/** One NaN would turn every weight to NaN, far from its cause. */
function requireExample(example: Example, index: number): void {
  const { x, y } = example ?? {};
  const refuse = (kind: ErrorConstructor, rule: string, remedy: string): never => {
    const got = Array.isArray(x) ? `[${x.map(describe).join(", ")}]` : describe(x);
    const message = `examples[${index}]${rule}, got x: ${got}, y: ${describe(y)}; ${remedy}`;
    throw new kind(`Cannot compute the loss: ${message}`);
  };
  if (x?.length !== 2 || !isNumber(x[0]) || !isNumber(x[1]) || !isNumber(y)) {
    return refuse(TypeError, " must be two numbers and a class", "write { x: [1, 2], y: 0 }");
  }
  if (!Number.isFinite(x[0]) || !Number.isFinite(x[1])) {
    return refuse(RangeError, ".x must be finite", "correct it, or leave this example out");
  }
  if (y !== 0 && y !== 1) {
    return refuse(RangeError, ".y must be 0 or 1", "use 1 for one class and 0 for the other");
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
