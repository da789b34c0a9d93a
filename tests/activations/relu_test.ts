import { relu, reluDerivative, reluDerivativeFromOutput } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { assertWithinUlps, points } from "../support/ulp.ts";

Deno.test("relu(z) is exact, with its special values", () => {
  assertWithinUlps(relu, points, { column: 5, ulps: 0 });
  assert(Object.is(relu(0), 0));
  assert(Object.is(relu(-0), 0));
  assertEquals(relu(Infinity), Infinity);
  assertEquals(relu(-Infinity), 0);
});

Deno.test("relu(NaN) is NaN, not 0", () => {
  assertEquals(relu(NaN), NaN);
  assertEquals(reluDerivative(NaN), NaN);
  assertEquals(reluDerivativeFromOutput(NaN), NaN);
});

Deno.test("reluDerivative(z) is 0 on the left and 1 on the right", () => {
  for (const z of [-Infinity, -10, -5e-324]) assertEquals(reluDerivative(z), 0);
  for (const z of [Infinity, 10, 5e-324]) assertEquals(reluDerivative(z), 1);
});

Deno.test("reluDerivative(0) is the chosen subgradient, 1 by default", () => {
  assertEquals(reluDerivative(0), 1);
  assertEquals(reluDerivative(-0), 1);
  for (const atZero of [0, 0.5, 1]) assertEquals(reluDerivative(0, { atZero }), atZero);
});

Deno.test("reluDerivative() refuses a slope at 0 that is no subgradient, for every z", () => {
  for (const atZero of [-0.1, 1.1, NaN, Infinity]) {
    assertThrows(
      () => reluDerivative(3, { atZero }),
      RangeError,
      `atZero must lie in [0, 1], got ${atZero}; only these slopes are subgradients of ReLU at 0`,
    );
  }
});

Deno.test("reluDerivativeFromOutput(a) agrees with the derivative from z except at 0", () => {
  for (const z of [-10, -5e-324, 5e-324, 10, Infinity]) {
    assertEquals(reluDerivativeFromOutput(relu(z)), reluDerivative(z));
  }
  assertEquals(reluDerivativeFromOutput(relu(0)), 0);
});

Deno.test("ReLU functions refuse what is no number or no output", () => {
  assertThrows(() => reluDerivativeFromOutput(-10), RangeError, "pass a = g(z), not z");
  for (const f of [relu, reluDerivative, reluDerivativeFromOutput]) {
    assertThrows(() => f("1" as unknown as number), TypeError, 'must be a number, got "1"');
  }
});
