/**
 * Values that a notebook's cell may hand to a function by mistake or by malice.
 *
 * @module
 */

import { randomNumbers } from "../../lib/mod.ts";

/** A fresh value of each odd kind, with what it is called when a test fails. */
export const ODD: readonly (readonly [name: string, make: () => unknown])[] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["true", () => true],
  ["NaN", () => NaN],
  ["Infinity", () => Infinity],
  ["-Infinity", () => -Infinity],
  ["-0", () => -0],
  ["a denormal", () => 5e-324],
  ["a negative number", () => -3],
  ["a half", () => 0.5],
  ["the largest number", () => Number.MAX_VALUE],
  ["2^53 + 2", () => 2 ** 53 + 2],
  ["an empty text", () => ""],
  ["a number as text", () => "0.5"],
  ["a long text", () => "가".repeat(10_000)],
  ["half a surrogate pair", () => "\ud800"],
  ["a BigInt", () => 3n],
  ["a symbol", () => Symbol("odd")],
  ["a date", () => new Date(0)],
  ["an empty array", () => []],
  ["a nested array", () => [[[1]]]],
  ["an odd array", () => [0.5, "1", null]],
  ["an array of NaN", () => [NaN, NaN]],
  ["a sparse array", () => new Array(3)],
  ["a frozen array", () => Object.freeze([0.25, 0.5])],
  ["an empty object", () => ({})],
  ["a frozen object", () => Object.freeze({})],
  ["an object without prototype", () => Object.create(null)],
  ["an object of another shape", () => ({ value: 1, derivative: 2, label: 3, x: "y" })],
  ["an object whose every property throws", throwingProxy],
  ["an object that will be no primitive", () => ({ toString: () => ({}), valueOf: () => ({}) })],
  ["a promise", () => Promise.resolve(1)],
  ["a map", () => new Map([[1, 2]])],
  ["a function that gives nothing", () => () => undefined],
  ["a function that gives NaN", () => () => NaN],
  ["a function that throws", () => () => {
    throw new RangeError("Cannot do it: thrown by the test, got thrown");
  }],
  ["a detached Float64Array", detached],
  ...[
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
  ].map((kind) => [`a ${kind.name}`, () => kind.from([1, 0, 2])] as const),
  ["a BigInt64Array", () => BigInt64Array.of(1n)],
  ["a DataView", () => new DataView(new ArrayBuffer(8))],
];

function throwingProxy(): unknown {
  return new Proxy({}, {
    get() {
      throw new RangeError("Cannot read it: thrown by the test, got a trap");
    },
  });
}

function detached(): Float64Array {
  const array = Float64Array.of(0.1, 0.2);
  structuredClone(array, { transfer: [array.buffer] });
  return array;
}

/** Numbers of every size: every pattern of bits alike, and those that people take. */
export function* numbers(count: number, seed: number): Generator<number> {
  const random = randomNumbers(seed);
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < count; i += 2) {
    view.setUint32(0, random() * 2 ** 32);
    view.setUint32(4, random() * 2 ** 32);
    yield view.getFloat64(0);
    yield (2 * random() - 1) * 10 ** Math.floor(12 * random() - 6);
  }
}
