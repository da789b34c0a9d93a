import { leakyRelu } from "../../lib/activations/leaky_relu.ts";
import { relu } from "../../lib/activations/relu.ts";
import { sigmoid } from "../../lib/activations/sigmoid.ts";
import {
  backwardDifference,
  centralDifference,
  forwardDifference,
} from "../../lib/derivatives/mod.ts";
import {
  differenceResolution,
  differenceTruncation,
} from "../../lib/derivatives/numeric_derivative.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../support/assert.ts";

const square = (z: number): number => z * z;

Deno.test("centralDifference() finds the slope of a parabola and of the exponential", () => {
  assertAlmostEquals(centralDifference(square, 3), 6, 1e-9);
  assertAlmostEquals(centralDifference(Math.exp, 1), Math.E, 1e-9);
  assertAlmostEquals(centralDifference(square, 1e6), 2e6, 1e-3);
});

Deno.test("centralDifference() with a wide step is the slope of that triangle", () => {
  assertEquals(centralDifference((z) => z ** 3, 0, { h: 1 }), 1);
});

Deno.test("centralDifference() of ReLU at its kink is the mean of both slopes", () => {
  assertEquals(centralDifference(relu, 0), 0.5);
});

Deno.test("forwardDifference() and backwardDifference() find the slopes on either side of a kink", () => {
  for (const h of [1, 0.1, 1e-8]) {
    assertEquals(forwardDifference(relu, 0, { h }), 1);
    assertEquals(backwardDifference(relu, 0, { h }), 0);
    assertAlmostEquals(backwardDifference(leakyRelu, 0, { h }), 0.01, 1e-15);
  }
  assertAlmostEquals(forwardDifference(sigmoid, 0), 0.25, 1e-7);
  assertAlmostEquals(backwardDifference(sigmoid, 0), 0.25, 1e-7);
});

Deno.test("differenceResolution() grows with the value and shrinks with the step", () => {
  const constant = (value: number) => (): number => value;
  assertEquals(differenceResolution(constant(0), 1), 0);
  assertEquals(differenceResolution(constant(-3), 1, { h: 0.5 }), 12 * Number.EPSILON);
});

Deno.test("differenceTruncation() is a sixth of the third derivative times h², where g can be seen", () => {
  assertAlmostEquals(differenceTruncation((z) => z ** 3, 2, { h: 0.1 }), 0.01, 1e-12);
  assertAlmostEquals(differenceTruncation(Math.exp, 0, { h: 0.01 }), 1e-4 / 6, 1e-8);
  assertEquals(differenceTruncation((z) => Math.abs(z) > 1.5 ? NaN : z, 0, { h: 1 }), 0);
});

Deno.test("difference quotients refuse a bad step, z or function", () => {
  for (const difference of [centralDifference, forwardDifference, backwardDifference]) {
    for (const h of [0, -1, NaN, Infinity, 1e-30]) {
      assertThrows(() => difference(square, 1, { h }), RangeError, `move z = 1, got ${h}; leave`);
    }
    assertThrows(() => difference(square, Infinity), RangeError, "z must be finite, got Infinity");
    assertThrows(() => difference(square, "1" as unknown as number), TypeError, 'got "1"');
    assertThrows(() => difference(() => NaN, 1), RangeError, "is NaN; choose a finite z and g");
  }
  const cliff = (z: number): number => z > 1 ? 1.7e308 : -1.7e308;
  assertThrows(() => centralDifference(cliff, 1), RangeError, "is Infinity; use a wider step");
});
