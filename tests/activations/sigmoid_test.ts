import { sigmoid, sigmoidDerivative, sigmoidDerivativeFromOutput } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { assertWithinUlps, outputs, points } from "../support/ulp.ts";

Deno.test("sigmoid(z) has its special values", () => {
  assertEquals(sigmoid(0), 0.5);
  assertEquals(sigmoid(-0), 0.5);
  assertEquals(sigmoid(Infinity), 1);
  assertEquals(sigmoid(-Infinity), 0);
  assertEquals(sigmoid(NaN), NaN);
});

Deno.test("sigmoid(z) stays within 2 ULP over the whole double range", () => {
  assertWithinUlps(sigmoid, points, { column: 1, ulps: 2 });
});

Deno.test("sigmoid(z) is a subnormal number where it should be, not 0", () => {
  assert(sigmoid(-745) > 0);
});

Deno.test("sigmoidDerivative(z) has its special values", () => {
  assertEquals(sigmoidDerivative(0), 0.25);
  assertEquals(sigmoidDerivative(-0), 0.25);
  assertEquals(sigmoidDerivative(Infinity), 0);
  assertEquals(sigmoidDerivative(-Infinity), 0);
  assertEquals(sigmoidDerivative(NaN), NaN);
});

Deno.test("sigmoidDerivative(z) stays within 2 ULP over the whole double range", () => {
  assertWithinUlps(sigmoidDerivative, points, { column: 2, ulps: 2 });
});

Deno.test("sigmoidDerivative(z) is no 0 where a(1 − a) has become 0", () => {
  assertEquals(sigmoidDerivativeFromOutput(sigmoid(37)), 0);
  assert(sigmoidDerivative(37) > 8e-17);
});

Deno.test("sigmoidDerivativeFromOutput(a) has its special values", () => {
  assertEquals(sigmoidDerivativeFromOutput(0), 0);
  assertEquals(sigmoidDerivativeFromOutput(0.5), 0.25);
  assertEquals(sigmoidDerivativeFromOutput(1), 0);
  assertEquals(sigmoidDerivativeFromOutput(NaN), NaN);
});

Deno.test("sigmoidDerivativeFromOutput(a) stays within 1 ULP as a function of a", () => {
  const possible = outputs.filter(([a]) => a >= 0);
  assertWithinUlps(sigmoidDerivativeFromOutput, possible, { column: 1, ulps: 1 });
});

Deno.test("sigmoidDerivativeFromOutput(a) refuses what is no output, such as z", () => {
  assertThrows(
    () => sigmoidDerivativeFromOutput(10),
    RangeError,
    "a must lie in [0, 1], got 10; pass a = g(z), not z",
  );
  assertThrows(() => sigmoidDerivativeFromOutput(-1e-9), RangeError, "got -1e-9");
});

Deno.test("sigmoid functions refuse what is no number", () => {
  for (const f of [sigmoid, sigmoidDerivative, sigmoidDerivativeFromOutput]) {
    assertThrows(() => f("10" as unknown as number), TypeError, 'must be a number, got "10"');
    assertThrows(() => f([1, 2] as unknown as number), TypeError, "got an array (Array)");
    assertThrows(() => f(undefined as unknown as number), TypeError, "got undefined");
  }
});
