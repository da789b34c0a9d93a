import { leakyRelu, leakyReluDerivative, leakyReluDerivativeFromOutput } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { assertWithinUlps, points } from "../support/ulp.ts";

Deno.test("leakyRelu(z) is exact but for one rounding, with its special values", () => {
  assertWithinUlps(leakyRelu, points, { column: 6, ulps: 0 });
  assert(Object.is(leakyRelu(0), 0));
  assert(Object.is(leakyRelu(-0), -0));
  assertEquals(leakyRelu(Infinity), Infinity);
  assertEquals(leakyRelu(-Infinity), -Infinity);
  assertEquals(leakyRelu(NaN), NaN);
});

Deno.test("leakyRelu(z) with alpha 0 is ReLU, without a NaN at −Infinity", () => {
  for (const z of [-Infinity, -10, -5e-324]) {
    assert(Object.is(leakyRelu(z, { alpha: 0 }), 0));
  }
  assertEquals(leakyRelu(10, { alpha: 0 }), 10);
});

Deno.test("leakyReluDerivative(z) is alpha on the left and 1 on the right", () => {
  for (const z of [-Infinity, -10, -5e-324]) {
    assertEquals(leakyReluDerivative(z), 0.01);
    assertEquals(leakyReluDerivative(z, { alpha: 0.2 }), 0.2);
  }
  for (const z of [Infinity, 10, 5e-324]) assertEquals(leakyReluDerivative(z), 1);
  assertEquals(leakyReluDerivative(NaN), NaN);
});

Deno.test("leakyReluDerivative(0) is the chosen subgradient, 1 by default", () => {
  assertEquals(leakyReluDerivative(0), 1);
  assertEquals(leakyReluDerivative(-0), 1);
  for (const atZero of [0.01, 0.5, 1]) assertEquals(leakyReluDerivative(0, { atZero }), atZero);
});

Deno.test("leakyReluDerivativeFromOutput(a) agrees with the derivative from z, also at 0", () => {
  for (const z of [-Infinity, -10, 0, 5e-324, 10, Infinity]) {
    for (const options of [{}, { atZero: 0.5 }, { alpha: 0.2, atZero: 0.2 }]) {
      const a = leakyRelu(z, options);
      assertEquals(leakyReluDerivativeFromOutput(a, options), leakyReluDerivative(z, options));
    }
  }
  assertEquals(leakyReluDerivativeFromOutput(NaN), NaN);
});

Deno.test("leakyReluDerivativeFromOutput(0) with alpha 0 gives 0, the slope of nearly all such z", () => {
  assertEquals(leakyReluDerivativeFromOutput(0, { alpha: 0 }), 0);
  assertThrows(() => leakyReluDerivativeFromOutput(-1, { alpha: 0 }), RangeError, "got -1");
});

Deno.test("Leaky ReLU functions refuse an alpha outside [0, 1)", () => {
  for (const f of [leakyRelu, leakyReluDerivative, leakyReluDerivativeFromOutput]) {
    for (const alpha of [2, 1, -0.01, NaN]) {
      assertThrows(
        () => f(1, { alpha }),
        RangeError,
        `alpha must lie in [0, 1), got ${alpha}; the usual value is 0.01`,
      );
    }
    assertThrows(() => f(1, { alpha: "0.1" as unknown as number }), TypeError, 'got "0.1"');
  }
});

Deno.test("Leaky ReLU functions refuse a slope at 0 outside [alpha, 1]", () => {
  for (const f of [leakyReluDerivative, leakyReluDerivativeFromOutput]) {
    assertThrows(() => f(1, { atZero: 0 }), RangeError, "atZero must lie in [0.01, 1], got 0");
    assertThrows(() => f(1, { alpha: 0.3, atZero: 0.2 }), RangeError, "must lie in [0.3, 1]");
  }
});

Deno.test("Leaky ReLU functions refuse what is no number", () => {
  for (const f of [leakyRelu, leakyReluDerivative, leakyReluDerivativeFromOutput]) {
    assertThrows(() => f("1" as unknown as number), TypeError, 'must be a number, got "1"');
  }
});
