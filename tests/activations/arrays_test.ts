import * as lib from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";
import { outputs, points } from "../support/ulp.ts";

type ArrayForm = (input: Float64Array, out?: Float64Array) => Float64Array;

const zs = [...points.map(([z]) => z), NaN, Infinity, -Infinity, -0];
const fractions = [...outputs.map(([a]) => Math.abs(a)), NaN, 0, -0, 1];
const signed = fractions.flatMap((a) => [a, -a]);
const positive = zs.filter((z) => !(z < 0));

/** Every array form with the scalar function it must equal, and the inputs that both admit. */
const forms: readonly [name: string, ArrayForm, (x: number) => number, number[]][] = [
  ["sigmoidArray", lib.sigmoidArray, lib.sigmoid, zs],
  ["sigmoidDerivativeArray", lib.sigmoidDerivativeArray, lib.sigmoidDerivative, zs],
  [
    "sigmoidDerivativeFromOutputArray",
    lib.sigmoidDerivativeFromOutputArray,
    lib.sigmoidDerivativeFromOutput,
    fractions,
  ],
  ["tanhArray", lib.tanhArray, lib.tanh, zs],
  ["tanhDerivativeArray", lib.tanhDerivativeArray, lib.tanhDerivative, zs],
  [
    "tanhDerivativeFromOutputArray",
    lib.tanhDerivativeFromOutputArray,
    lib.tanhDerivativeFromOutput,
    signed,
  ],
  ["reluArray", lib.reluArray, lib.relu, zs],
  ["reluDerivativeArray", lib.reluDerivativeArray, (z) => lib.reluDerivative(z), zs],
  [
    "reluDerivativeFromOutputArray",
    lib.reluDerivativeFromOutputArray,
    lib.reluDerivativeFromOutput,
    positive,
  ],
  ["leakyReluArray", lib.leakyReluArray, (z) => lib.leakyRelu(z), zs],
  ["leakyReluDerivativeArray", lib.leakyReluDerivativeArray, (z) => lib.leakyReluDerivative(z), zs],
  [
    "leakyReluDerivativeFromOutputArray",
    lib.leakyReluDerivativeFromOutputArray,
    (a) => lib.leakyReluDerivativeFromOutput(a),
    zs,
  ],
];

for (const [name, arrayForm, scalar, numbers] of forms) {
  const input = Float64Array.from(numbers);

  Deno.test(`${name}() gives the results of the scalar function, bit for bit`, () => {
    assertSame(arrayForm(input), input, scalar);
  });

  Deno.test(`${name}() fills and returns out, which may be the input`, () => {
    const expected = arrayForm(input);
    const out = new Float64Array(input.length);
    assert(arrayForm(input, out) === out);
    assertEquals(out, expected);
    const copy = input.slice();
    assertEquals(arrayForm(copy, copy), expected);
  });

  Deno.test(`${name}() refuses other lengths, other types and shifted overlaps`, () => {
    const [three, two] = [new Float64Array(3), new Float64Array(2)];
    assertThrows(
      () => arrayForm(three, two),
      RangeError,
      `Cannot evaluate ${name}: out must have the length 3 of the input, got 2`,
    );
    for (const wrong of [[0.5], new Float32Array(1), "0.5", 0.5, null]) {
      assertThrows(() => arrayForm(wrong as never, two), TypeError, "it takes a Float64Array, got");
      assertThrows(() => arrayForm(two, wrong as never), TypeError, "it takes a Float64Array, got");
    }
    const shared = new Float64Array(4);
    assertThrows(
      () => arrayForm(shared.subarray(0, 3), shared.subarray(1, 4)),
      RangeError,
      "out overlaps the input, shifted by 8 bytes",
    );
    arrayForm(shared.subarray(0, 2), shared.subarray(2, 4));
  });
}

Deno.test("array forms use their options like the scalar functions", () => {
  const input = Float64Array.from(zs);
  const half = { atZero: 0.5 };
  const steep = { alpha: 0.2, atZero: 0.3 };
  const flat = { alpha: 0, atZero: 0.5 };
  assertSame(
    lib.reluDerivativeArray(input, undefined, half),
    input,
    (z) => lib.reluDerivative(z, half),
  );
  for (const options of [steep, flat]) {
    const { alpha } = options;
    assertSame(
      lib.leakyReluArray(input, undefined, options),
      input,
      (z) => lib.leakyRelu(z, { alpha }),
    );
    assertSame(
      lib.leakyReluDerivativeArray(input, undefined, options),
      input,
      (z) => lib.leakyReluDerivative(z, options),
    );
    const as = alpha === 0 ? Float64Array.from(positive) : input;
    assertSame(
      lib.leakyReluDerivativeFromOutputArray(as, undefined, options),
      as,
      (a) => lib.leakyReluDerivativeFromOutput(a, options),
    );
  }
});

Deno.test("array forms refuse bad options", () => {
  const zero = new Float64Array(1);
  assertThrows(() => lib.reluDerivativeArray(zero, zero, { atZero: 2 }), RangeError, "got 2");
  assertThrows(() => lib.leakyReluArray(zero, zero, { alpha: 2 }), RangeError, "got 2");
  assertThrows(() => lib.leakyReluDerivativeArray(zero, zero, { alpha: 1 }), RangeError, "got 1");
  assertThrows(
    () => lib.leakyReluDerivativeFromOutputArray(zero, zero, { atZero: 0 }),
    RangeError,
    "got 0",
  );
});

/** Elements that are outputs of no pre-activation, just outside and far outside. */
const impossible: readonly [name: string, ArrayForm, wrong: number[]][] = [
  [
    "sigmoidDerivativeFromOutputArray",
    lib.sigmoidDerivativeFromOutputArray,
    [-5e-324, 1.0000000000000002, 10, -Infinity, Infinity],
  ],
  [
    "tanhDerivativeFromOutputArray",
    lib.tanhDerivativeFromOutputArray,
    [-1.0000000000000002, 1.0000000000000002, 10, -Infinity, Infinity],
  ],
  ["reluDerivativeFromOutputArray", lib.reluDerivativeFromOutputArray, [-5e-324, -1, -Infinity]],
  [
    "leakyReluDerivativeFromOutputArray with alpha 0",
    (as, out) => lib.leakyReluDerivativeFromOutputArray(as, out, { alpha: 0 }),
    [-5e-324, -1, -Infinity],
  ],
];

for (const [name, arrayForm, wrong] of impossible) {
  Deno.test(`${name}() names an element that is no output, and spares its input`, () => {
    for (const a of wrong) {
      const as = Float64Array.of(0.5, NaN, a, 0.25);
      const message = `got ${a}; pass a = g(z), not z`;
      assertThrows(() => arrayForm(as), RangeError, message);
      assertThrows(() => arrayForm(as, as), RangeError, message);
      assertThrows(() => arrayForm(as, new Float64Array(as.buffer)), RangeError, message);
      assertEquals(as, Float64Array.of(0.5, NaN, a, 0.25));
    }
  });
}

Deno.test("array forms take arrays of no element", () => {
  for (const [, arrayForm] of forms) assertEquals(arrayForm(new Float64Array()).length, 0);
});

Deno.test("array forms do not write beyond a part of a buffer", () => {
  for (const [, arrayForm] of forms) {
    const whole = Float64Array.of(0.5, 0.5, 0.5);
    arrayForm(whole.subarray(1, 2), whole.subarray(1, 2));
    assertEquals([whole[0], whole[2]], [0.5, 0.5]);
  }
});

function assertSame(results: Float64Array, input: Float64Array, f: (x: number) => number): void {
  input.forEach((x, i) => {
    const expected = f(x);
    assert(Object.is(results[i], expected), `at ${x}: got ${results[i]}, expected ${expected}`);
  });
}
