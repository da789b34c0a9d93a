/**
 * What every activation must do, tried on each record of the registry; a new one is tested from its first
 * line on.
 *
 * @module
 */

import {
  leakyReluActivation,
  lectureActivations,
  reluActivation,
} from "../../lib/activations/mod.ts";
import * as activations from "../../lib/activations/registry.ts";
import { backwardDifference, forwardDifference, gradientCheck } from "../../lib/derivatives/mod.ts";
import type { Activation, ArrayFunction, ScalarFunction } from "../../lib/mod.ts";
import { liveCheckRows } from "../../lib/lesson/live_check.ts";
import { neighbour } from "../../tools/measuring/ulp.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { assertAccurate, referenceOf, zs } from "../support/ulp.ts";

const numbers = [...zs, Infinity, -Infinity, -0];

for (const [key, activation] of Object.entries<Activation>(activations)) {
  const { name, value, derivative, derivativeFromOutput, errors } = activation;
  const [slopeName, shortcutName] = [`${name}Derivative`, `${name}DerivativeFromOutput`];

  Deno.test(`${name} is called in the registry as it calls itself`, () => assertEquals(key, name));

  Deno.test(`${name} has its special values, bit for bit`, () => {
    for (const [z, a, slope, slopeFromOutput] of activation.specialValues) {
      assertSame(value(z), a, `g(${z})`);
      assertSame(derivative(z), slope, `g′(${z})`);
      assertEquals(slopeFromOutput === null, derivativeFromOutput === null);
      if (slopeFromOutput === null) continue;
      assertSame(derivativeFromOutput!(a), slopeFromOutput, `g′ from a = ${a}`);
    }
    const special = activation.specialValues.map(([z]) => z);
    for (const z of [-Infinity, -0, 0, Infinity, NaN]) {
      assert(special.some((each) => Object.is(each, z)), `no special value at ${z}`);
    }
  });

  Deno.test(`${name} keeps its error bounds over the whole double range`, () => {
    assertAccurate(value, name, errors.value);
    assertAccurate(derivative, slopeName, errors.derivative);
    if (derivativeFromOutput === null) return;
    assertAccurate(derivativeFromOutput, shortcutName, errors.derivativeFromOutput!);
  });

  Deno.test(`${name} and its slope stay in their ranges and never turn a number into NaN`, () => {
    for (const z of numbers) {
      assertWithin(value(z), activation.outputs, `g(${z})`);
      assertWithin(derivative(z), activation.slopes, `g′(${z})`);
      if (derivativeFromOutput === null) continue;
      assertWithin(derivativeFromOutput(value(z)), activation.slopes, `g′ from a = ${value(z)}`);
    }
  });

  Deno.test(`${name} passes the gradient check away from its kink, far out as well`, () => {
    const steps = Array.from({ length: 401 }, (_, index) => (index - 200) / 10);
    gradientCheck(value, derivative, steps.filter((z) => activation.kink === null || z !== 0));
  });

  Deno.test(`${name} has the kink that it claims to have at 0, or none`, () => {
    const [left, right] = [backwardDifference(value, 0), forwardDifference(value, 0)];
    const expected = activation.kink ?? [derivative(0), derivative(0)];
    assert(Math.abs(left - expected[0]) < 1e-7, `the slope on the left is ${left}`);
    assert(Math.abs(right - expected[1]) < 1e-7, `the slope on the right is ${right}`);
  });

  Deno.test(`${name} has true statements at −10, 0 and 10`, () => {
    assertEquals(activation.landmarks.map(({ z }) => z), [-10, 0, 10]);
    assertEquals(liveCheckRows(activation).filter((row) => !row.holds), []);
  });

  Deno.test(`${name} refuses what is no number and names itself`, () => {
    for (const wrong of ["1", null, undefined, [1], 1n]) {
      assertThrows(() => value(wrong as never), TypeError, `${name}: z must be a number`);
      assertThrows(() => derivative(wrong as never), TypeError, `${slopeName}: z must be a number`);
    }
    if (derivativeFromOutput === null) return;
    assertThrows(() => derivativeFromOutput("1" as never), TypeError, `${shortcutName}: a must be`);
  });

  if (derivativeFromOutput !== null) {
    Deno.test(`${name} refuses from a exactly what is no output`, () => {
      const [low, high] = activation.outputs;
      for (const a of [low, high, neighbour(low, 1), neighbour(high, -1)]) derivativeFromOutput(a);
      for (const a of impossible(activation)) {
        assertThrows(() => derivativeFromOutput(a), RangeError, `got ${a}; pass a = g(z), not z`);
      }
    });
  }
}

/** The records of the registry, and some with other options. */
const records: readonly Activation[] = [
  ...Object.values<Activation>(activations),
  reluActivation({ atZero: 0.5 }),
  leakyReluActivation({ negativeSlope: 0.2, atZero: 0.3 }),
  leakyReluActivation({ negativeSlope: 0, atZero: 0.5 }),
];

for (const [index, activation] of records.entries()) {
  const label = `${activation.name} (record ${index})`;
  for (const [form, scalar, array, input] of formsOf(activation)) {
    Deno.test(`${label}: arrays.${form} gives the results of the scalar function, bit for bit`, () => {
      assertAllSame(array(input), input.map(scalar));
    });

    Deno.test(`${label}: arrays.${form} fills and returns out, which may be the input`, () => {
      const [expected, out, copy] = [array(input), new Float64Array(input.length), input.slice()];
      assert(array(input, out) === out, "it returns another array");
      assertAllSame(out, expected);
      assertAllSame(array(copy, copy), expected);
      assertEquals(array(new Float64Array()).length, 0);
    });

    Deno.test(`${label}: arrays.${form} refuses other lengths, other types and shifted overlaps`, () => {
      const call = `Cannot evaluate ${activation.name}.arrays.${form}:`;
      const [three, two] = [new Float64Array(3).fill(0.5), new Float64Array(2).fill(0.5)];
      assertThrows(
        () => array(three, two),
        RangeError,
        `${call} out must have the length 3 of the`,
      );
      for (const wrong of [[0.5], new Float32Array(1), "0.5", 0.5, null]) {
        assertThrows(
          () => array(wrong as never),
          TypeError,
          `${call} it takes a Float64Array, got`,
        );
        assertThrows(() => array(two, wrong as never), TypeError, "it takes a Float64Array, got");
      }
      const shared = new Float64Array(4).fill(0.5);
      assertThrows(
        () => array(shared.subarray(0, 3), shared.subarray(1, 4)),
        RangeError,
        "out overlaps the input, shifted by 8 bytes",
      );
      array(shared.subarray(1, 2), shared.subarray(1, 2));
      assertEquals([shared[0], shared[2], shared[3]], [0.5, 0.5, 0.5]);
    });
  }

  const fromOutput = activation.arrays.derivativeFromOutput;
  if (fromOutput === null || impossible(activation).length === 0) continue;
  Deno.test(`${label}: arrays.derivativeFromOutput names what is no output, and spares its input`, () => {
    for (const a of impossible(activation)) {
      const as = Float64Array.of(0.5, NaN, a, 0.25);
      const message = `got ${a}; pass a = g(z), not z`;
      assertThrows(() => fromOutput(as), RangeError, message);
      assertThrows(() => fromOutput(as, as), RangeError, message);
      assertThrows(() => fromOutput(as, new Float64Array(as.buffer)), RangeError, message);
      assertEquals(as, Float64Array.of(0.5, NaN, a, 0.25));
    }
  });
}

Deno.test("lectureActivations are four of the registry, with the lecture's true numbers", () => {
  assertEquals(lectureActivations.map(({ name }) => name), [
    "sigmoid",
    "tanh",
    "relu",
    "leakyRelu",
  ]);
  for (const activation of lectureActivations) {
    assert(activation === activations[activation.name as "relu"]);
  }
  for (const [name, z, g, slope] of TRUE_NUMBERS) {
    const { value, derivative } = activations[name];
    const isClose = (x: number, y: number): boolean => Math.abs(x - y) <= 4e-16 * Math.abs(y);
    assert(isClose(value(z), g), `${name}(${z}) is ${value(z)}, not ${g}`);
    assert(isClose(derivative(z), slope), `${name}′(${z}) is ${derivative(z)}, not ${slope}`);
  }
});

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

/** Each scalar function with its array form and numbers that both take. */
function formsOf(
  { value, derivative, derivativeFromOutput, arrays, outputs }: Activation,
): [string, ScalarFunction, ArrayFunction, Float64Array][] {
  const everyZ = Float64Array.from([...numbers, NaN]);
  const everyA = [...referenceOf("leakyReluDerivativeFromOutput").map(([a]) => a), 0, -0, NaN];
  const as = Float64Array.from(everyA.filter((a) => !(a < outputs[0] || a > outputs[1])));
  return [
    ["value", value, arrays.value, everyZ],
    ["derivative", derivative, arrays.derivative, everyZ],
    ...(derivativeFromOutput === null
      ? []
      : [["derivativeFromOutput", derivativeFromOutput, arrays.derivativeFromOutput!, as]] as [
        [string, ScalarFunction, ArrayFunction, Float64Array],
      ]),
  ];
}

/** Numbers that are outputs of no z: just outside the range, and far outside. */
function impossible({ outputs: [low, high] }: Activation): number[] {
  return [
    ...(low === -Infinity ? [] : [neighbour(low, -1), low - 10, -Infinity]),
    ...(high === Infinity ? [] : [neighbour(high, 1), high + 10, Infinity]),
  ];
}

function assertSame(actual: number, expected: number, what: string): void {
  assert(Object.is(actual, expected), `${what}: got ${actual}, expected ${expected}`);
}

/** Element by element: two NaN may differ in their bits, which `assertEquals` compares. */
function assertAllSame(actual: Float64Array, expected: Float64Array): void {
  assertEquals(actual.length, expected.length);
  actual.forEach((x, i) => assertSame(x, expected[i]!, `element ${i}`));
}

function assertWithin(x: number, [low, high]: readonly [number, number], what: string): void {
  assert(x >= low && x <= high, `${what} = ${x} lies outside [${low}, ${high}]`);
}
