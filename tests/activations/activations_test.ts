import {
  activations,
  gradientCheck,
  leakyReluActivation,
  liveCheckRows,
  reluActivation,
} from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { points } from "../support/ulp.ts";

/** The lecture's three points with the true numbers, computed with mpmath at 60 digits. */
const TRUE_NUMBERS: readonly [keyof typeof activations, z: number, g: number, slope: number][] = [
  ["sigmoid", -10, 4.5397868702434395e-5, 4.5395807735951673e-5],
  ["sigmoid", 0, 0.5, 0.25],
  ["sigmoid", 10, 0.9999546021312976, 4.5395807735951673e-5],
  ["tanh", -10, -0.9999999958776927, 8.244614455767397e-9],
  ["tanh", 0, 0, 1],
  ["tanh", 10, 0.9999999958776927, 8.244614455767397e-9],
  ["relu", -10, 0, 0],
  ["relu", 10, 10, 1],
  ["leakyRelu", -10, -0.1, 0.01],
  ["leakyRelu", 10, 10, 1],
];

Deno.test("activations give the true numbers at −10, 0 and 10", () => {
  for (const [name, z, g, slope] of TRUE_NUMBERS) {
    const { value, derivative } = activations[name];
    const close = (x: number, y: number): boolean => Math.abs(x - y) <= 4e-16 * Math.abs(y);
    assert(close(value(z), g), `${name}(${z}) is ${value(z)}, not ${g}`);
    assert(close(derivative(z), slope), `${name}′(${z}) is ${derivative(z)}, not ${slope}`);
  }
});

Deno.test("activations pass the gradient check away from their kinks", () => {
  const zs = Array.from({ length: 201 }, (_, index) => (index - 100) / 10).filter((z) => z !== 0);
  for (const { value, derivative } of Object.values(activations)) {
    gradientCheck(value, derivative, zs);
  }
});

Deno.test("activations stay in their range and never turn a number into NaN", () => {
  for (
    const { name, value, derivative, derivativeFromOutput, range } of Object.values(activations)
  ) {
    for (const [z] of [...points, [Infinity], [-Infinity]] as [number][]) {
      const a = value(z);
      assert(a >= range[0] && a <= range[1], `${name}(${z}) = ${a} lies outside [${range}]`);
      assert(!Number.isNaN(derivative(z)), `${name}′(${z}) is NaN`);
      assert(!Number.isNaN(derivativeFromOutput(a)), `${name}′ from a = ${a} is NaN`);
    }
  }
});

Deno.test("activations do the same on arrays", () => {
  const zs = Float64Array.of(-10, -1, 0, 1, 10);
  const steep = leakyReluActivation({ alpha: 0.2, atZero: 0.6 });
  for (
    const activation of [...Object.values(activations), reluActivation({ atZero: 0.5 }), steep]
  ) {
    const { value, derivative, derivativeFromOutput, arrays } = activation;
    const as = arrays.value(zs);
    assertEquals(as, zs.map(value));
    assertEquals(arrays.derivative(zs), zs.map(derivative));
    assertEquals(arrays.derivativeFromOutput(as), as.map(derivativeFromOutput));
  }
});

Deno.test("activations have the lecture's statements at −10, 0 and 10, and all hold", () => {
  for (const activation of Object.values(activations)) {
    assertEquals(activation.landmarks.map(({ z }) => z), [-10, 0, 10]);
    assertEquals(liveCheckRows(activation).filter((row) => !row.holds), []);
  }
});

Deno.test("reluActivation() and leakyReluActivation() use their options", () => {
  assertEquals(reluActivation({ atZero: 0.5 }).derivative(0), 0.5);
  const leaky = leakyReluActivation({ alpha: 0.2, atZero: 0.6 });
  assertEquals(leaky.value(-10), -2);
  assertEquals([-1, 0, 1].map(leaky.derivative), [0.2, 0.6, 1]);
  assertEquals(liveCheckRows(leaky).filter((row) => !row.holds), []);
});

Deno.test("reluActivation() and leakyReluActivation() refuse bad options at once", () => {
  assertThrows(() => reluActivation({ atZero: 2 }), RangeError, "got 2");
  assertThrows(() => leakyReluActivation({ alpha: 2 }), RangeError, "got 2");
});
