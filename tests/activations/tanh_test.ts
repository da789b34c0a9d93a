import { tanh, tanhDerivative, tanhDerivativeFromOutput } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { assertWithinUlps, outputs, points } from "../support/ulp.ts";

Deno.test("tanh(z) has its special values and keeps the sign of 0", () => {
  assert(Object.is(tanh(0), 0));
  assert(Object.is(tanh(-0), -0));
  assertEquals(tanh(Infinity), 1);
  assertEquals(tanh(-Infinity), -1);
  assertEquals(tanh(NaN), NaN);
});

Deno.test("tanh(z) stays within 1 ULP over the whole double range", () => {
  assertWithinUlps(tanh, points, { column: 3, ulps: 1 });
});

Deno.test("tanh(z) is a quotient of difference and sum, not the other way round", () => {
  assert(tanh(1) < 1 && tanh(1) > 0.76);
});

Deno.test("tanhDerivative(z) has its special values", () => {
  assertEquals(tanhDerivative(0), 1);
  assertEquals(tanhDerivative(-0), 1);
  assertEquals(tanhDerivative(Infinity), 0);
  assertEquals(tanhDerivative(-Infinity), 0);
  assertEquals(tanhDerivative(NaN), NaN);
});

Deno.test("tanhDerivative(z) stays within 2 ULP over the whole double range", () => {
  assertWithinUlps(tanhDerivative, points, { column: 4, ulps: 2 });
});

Deno.test("tanhDerivative(z) is no 0 where 1 − a² has become 0", () => {
  assertEquals(tanhDerivativeFromOutput(tanh(20)), 0);
  assert(tanhDerivative(20) > 1e-17);
});

Deno.test("tanhDerivativeFromOutput(a) has its special values", () => {
  assertEquals(tanhDerivativeFromOutput(0), 1);
  assertEquals(tanhDerivativeFromOutput(0.5), 0.75);
  assertEquals(tanhDerivativeFromOutput(1), 0);
  assertEquals(tanhDerivativeFromOutput(-1), 0);
  assertEquals(tanhDerivativeFromOutput(NaN), NaN);
});

Deno.test("tanhDerivativeFromOutput(a) stays within 1 ULP as a function of a", () => {
  assertWithinUlps(tanhDerivativeFromOutput, outputs, { column: 2, ulps: 1 });
});

Deno.test("tanhDerivativeFromOutput(a) refuses what is no output, such as z", () => {
  assertThrows(() => tanhDerivativeFromOutput(10), RangeError, "a must lie in [-1, 1], got 10");
});

Deno.test("tanh functions refuse what is no number", () => {
  for (const f of [tanh, tanhDerivative, tanhDerivativeFromOutput]) {
    assertThrows(() => f("1" as unknown as number), TypeError, 'must be a number, got "1"');
    assertThrows(() => f(null as unknown as number), TypeError, "got null");
  }
});
