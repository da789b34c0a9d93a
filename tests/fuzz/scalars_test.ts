/**
 * Every function of `lib/mod.ts` that takes a number and gives one, at a hundred thousand numbers each: those of
 * every size and those that people take. A finite number never gives NaN or undefined, nor an error but the
 * documented one.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import { assert, assertThrows } from "../support/assert.ts";
import { numbers, ODD } from "./odd.ts";

const COUNT = 100_000;

type Scalar = (x: number) => unknown;

const activations = Object.values(lib.activations) as readonly Activation[];

/** Functions by their names. Those of a = g(z) refuse, by a RangeError, what is no output of g. */
const SCALARS: readonly (readonly [name: string, f: Scalar])[] = [
  ...activations.flatMap(({ name, value, derivative, derivativeFromOutput }) => [
    [name, value] as const,
    [`${name}Derivative`, derivative] as const,
    ...(derivativeFromOutput === null
      ? []
      : [[`${name}DerivativeFromOutput`, derivativeFromOutput] as const]),
  ]),
  ["sigmoid()", lib.sigmoid],
  ["sigmoidDerivative()", lib.sigmoidDerivative],
  ["sigmoidDerivativeFromOutput()", lib.sigmoidDerivativeFromOutput],
  ["tanh()", lib.tanh],
  ["tanhDerivative()", lib.tanhDerivative],
  ["tanhDerivativeFromOutput()", lib.tanhDerivativeFromOutput],
  ["relu()", lib.relu],
  ["reluDerivative()", lib.reluDerivative],
  ["reluDerivativeFromOutput()", lib.reluDerivativeFromOutput],
  ["leakyRelu()", lib.leakyRelu],
  ["leakyReluDerivative()", lib.leakyReluDerivative],
  ["leakyReluDerivativeFromOutput()", lib.leakyReluDerivativeFromOutput],
  ...lib.numberFormats.map(({ name, round }) => [`${name}.round`, round] as const),
  ["formatNumber", (x) => lib.formatNumber(x)],
  ["formatNumber with 3 digits", (x) => lib.formatNumber(x, 3)],
  ["formatMeasured", (x) => lib.formatMeasured(x, 1e-9)],
  ["median", (x) => lib.median([x])],
];

for (const [index, [name, f]] of SCALARS.entries()) {
  Deno.test(`${name} at ${COUNT} numbers: a number for a finite number, or the documented refusal`, () => {
    let answered = 0;
    for (const x of numbers(COUNT, index + 1)) if (fine(name, f, x)) answered++;
    assert(answered > COUNT / 20, `${answered} numbers were answered`);
  });

  Deno.test(`${name} refuses what is no number, and tells what it was given`, () => {
    for (const [, make] of ODD) {
      const odd = make();
      if (typeof odd === "number") fine(name, f, odd);
      else assertThrows(() => f(odd as number), TypeError, "must be ");
    }
  });
}

/** Whether there is an answer; throws if it is a bad one. */
function fine(name: string, f: Scalar, x: number): boolean {
  let result: unknown;
  try {
    result = f(x);
  } catch (error) {
    const isRefusal = error instanceof RangeError && error.message.includes(`${x}`);
    if (isRefusal && /FromOutput|median/.test(name)) return false;
    throw new Error(`${name}(${x}) throws ${error}`);
  }
  const isText = typeof result === "string" && result !== "" && !result.includes("undefined");
  const isNumber = typeof result === "number" && (Number.isNaN(x) || !Number.isNaN(result));
  if (isText || isNumber) return true;
  throw new Error(`${name}(${x}) is ${String(result)}`);
}
