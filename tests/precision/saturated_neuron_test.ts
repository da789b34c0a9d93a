import * as activations from "../../lib/activations/registry.ts";
import {
  bfloat16,
  float16,
  float64,
  numberFormats,
  stepsToRecover,
} from "../../lib/precision/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const { sigmoid, tanh } = activations;

Deno.test("stepsToRecover() counts the steps of gradient descent as written out", () => {
  let [z, steps] = [4, 0];
  for (; z > 0; steps++) z -= (Math.tanh(z) + 1) * (1 - Math.tanh(z) ** 2);
  assertEquals(stepsToRecover(tanh, float64, { start: 4 }), steps);
  const fast = stepsToRecover(tanh, float64, { start: 4, learningRate: 10 });
  assert(fast < steps / 5, `${fast} steps at ten times the rate, ${steps} at 1`);
});

Deno.test("a saturated neuron stays where it is once the slope from a is 0, and comes back by z", () => {
  for (const [activation, start] of [[tanh, 4], [sigmoid, 7]] as const) {
    const steps = numberFormats.map((format) =>
      stepsToRecover(activation, format, { start, slopeFrom: "z" })
    );
    for (const each of steps) assert(Math.abs(each / steps[0]! - 1) < 0.02, `${steps}`);
    assertEquals(stepsToRecover(activation, bfloat16, { start }), Infinity);
    assert(stepsToRecover(activation, float16, { start }) < 2 * steps[0]!, "float16 still sees it");
  }
  assertEquals(stepsToRecover(tanh, float16, { start: 5 }), Infinity, "but not from farther away");
});

Deno.test("stepsToRecover() gives up at its limit", () => {
  assertEquals(stepsToRecover(tanh, float64, { start: 4, limit: 10 }), Infinity);
});

Deno.test("stepsToRecover() refuses options that mean nothing", () => {
  const call = (options: object) => () => stepsToRecover(tanh, float16, { start: 1, ...options });
  assertThrows(call({ start: 0 }), RangeError, "start must be above 0");
  assertThrows(call({ learningRate: -1 }), RangeError, "learningRate must be above 0");
  assertThrows(call({ limit: NaN }), RangeError, "limit must be a whole number");
  assertThrows(call({ slopeFrom: "b" }), TypeError, 'slopeFrom must be "a" or "z"');
  assertThrows(call({ rate: 1 }), TypeError, "no option rate");
});
