import {
  leakyRelu,
  leakyReluDerivative,
  leakyReluDerivativeFromOutput,
} from "../../lib/activations/leaky_relu.ts";
import { leakyReluActivation, reluActivation } from "../../lib/activations/mod.ts";
import { relu, reluDerivative, reluDerivativeFromOutput } from "../../lib/activations/relu.ts";
import { liveCheckRows } from "../../lib/lesson/live_check.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

Deno.test("reluDerivative(0) is the chosen subgradient, 1 by default", () => {
  assertEquals([reluDerivative(0), reluDerivative(-0)], [1, 1]);
  for (const atZero of [0, 0.5, 1]) {
    assertEquals(reluDerivative(0, { atZero }), atZero);
    assertEquals(reluActivation({ atZero }).derivative(0), atZero);
  }
});

Deno.test("reluDerivative() refuses a slope at 0 that is no subgradient, for every z", () => {
  for (const atZero of [-0.1, 1.1, NaN, Infinity]) {
    const message = `atZero must lie in [0, 1], got ${atZero}; only these slopes are subgradients`;
    assertThrows(() => reluDerivative(3, { atZero }), RangeError, message);
    assertThrows(() => reluActivation({ atZero }), RangeError, message);
  }
});

Deno.test("reluDerivativeFromOutput(0) is 0, the slope of nearly all z that give 0", () => {
  assertEquals(reluDerivativeFromOutput(relu(0)), 0);
  assertEquals(reluActivation({ atZero: 1 }).derivativeFromOutput(0), 0);
});

Deno.test("Leaky ReLU uses its options", () => {
  const options = { negativeSlope: 0.2, atZero: 0.6 };
  assertEquals(leakyRelu(-10, options), -2);
  assertEquals([-1, 0, 1].map((z) => leakyReluDerivative(z, options)), [0.2, 0.6, 1]);
  assertEquals([-1, 0, 1].map((a) => leakyReluDerivativeFromOutput(a, options)), [0.2, 0.6, 1]);
  const activation = leakyReluActivation(options);
  assertEquals(activation.value(-10), -2);
  assertEquals(activation.slopes, [0.2, 1]);
  assertEquals(liveCheckRows(activation).filter((row) => !row.holds), []);
});

Deno.test("Leaky ReLU with negativeSlope 0 is ReLU, without a NaN at −Infinity", () => {
  const options = { negativeSlope: 0 };
  for (const z of [-Infinity, -10, -5e-324]) assert(Object.is(leakyRelu(z, options), 0));
  assertEquals(leakyRelu(10, options), 10);
  assertEquals(leakyReluDerivativeFromOutput(0, options), 0);
  assertThrows(() => leakyReluDerivativeFromOutput(-1, options), RangeError, "got -1");
  assertEquals(leakyReluActivation(options).koreanName, "Leaky ReLU(리키 렐루)");
});

const leakyFunctions = [leakyRelu, leakyReluDerivative, leakyReluDerivativeFromOutput];

Deno.test("Leaky ReLU functions refuse slopes that make no Leaky ReLU", () => {
  for (const f of leakyFunctions) {
    for (const negativeSlope of [2, 1, -0.01, NaN]) {
      const message =
        `negativeSlope must lie in [0, 1), got ${negativeSlope}; the usual value is 0.01`;
      assertThrows(() => f(1, { negativeSlope }), RangeError, message);
    }
    assertThrows(() => f(1, { negativeSlope: "0.1" as never }), TypeError, 'got "0.1"');
    assertThrows(() => f(1, { atZero: 0 }), RangeError, "atZero must lie in [0.01, 1], got 0");
    assertThrows(() => f(1, { negativeSlope: 0.3, atZero: 0.2 }), RangeError, "lie in [0.3, 1]");
  }
});

Deno.test("functions with options can be handed to map(), of lists and of arrays of doubles", () => {
  const zs = [-2, 0, 3, NaN];
  for (const f of [...leakyFunctions, reluDerivative]) {
    const expected = zs.map((z) => f(z));
    assertEquals(zs.map(f), expected);
    assertEquals([...Float64Array.from(zs).map(f)], expected);
  }
});

Deno.test("a bare number is no option, though map() passes one", () => {
  for (const f of [...leakyFunctions, reluDerivative] as ((...args: unknown[]) => number)[]) {
    for (const args of [[1, 0.2], [1, 0], [1, 0, [2]], [1, 5, [1]], [1, 0, null], [1, 0.5, [1]]]) {
      assertThrows(() => f(...args), TypeError, "options are named, as in {");
    }
  }
});
