import {
  sigmoid,
  sigmoidArray,
  sigmoidDerivative,
  sigmoidDerivativeArray,
  sigmoidDerivativeFromOutput,
  sigmoidDerivativeFromOutputArray,
} from "../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "./assert.ts";
import { outputs, points } from "./ulp.ts";

const zs = Float64Array.from([...points.map(([z]) => z), NaN, Infinity, -Infinity, -0]);
const as = Float64Array.from([...outputs.map(([a]) => Math.abs(a)), NaN]);

const forms = [
  ["sigmoidArray", sigmoidArray, sigmoid, zs],
  ["sigmoidDerivativeArray", sigmoidDerivativeArray, sigmoidDerivative, zs],
  [
    "sigmoidDerivativeFromOutputArray",
    sigmoidDerivativeFromOutputArray,
    sigmoidDerivativeFromOutput,
    as,
  ],
] as const;

for (const [name, arrayForm, scalar, input] of forms) {
  Deno.test(`${name}() gives the results of ${scalar.name}(), bit for bit`, () => {
    const results = arrayForm(input);
    input.forEach((x, i) => assert(Object.is(results[i], scalar(x)), `at ${x}: ${results[i]}`));
  });

  Deno.test(`${name}() fills and returns out, which may be the input`, () => {
    const expected = arrayForm(input);
    const out = new Float64Array(input.length);
    assert(arrayForm(input, out) === out);
    assertEquals(out, expected);
    const copy = input.slice();
    assertEquals(arrayForm(copy, copy), expected);
  });

  Deno.test(`${name}() refuses other lengths and types`, () => {
    assertThrows(
      () => arrayForm(new Float64Array(3), new Float64Array(2)),
      RangeError,
      `Cannot evaluate ${name}: out must have the length 3 of the input, got 2`,
    );
    for (const wrong of [[0.5], new Float32Array(1), "0.5", 0.5, null]) {
      assertThrows(() => arrayForm(wrong as never), TypeError, "");
    }
    assertThrows(
      () => arrayForm([0.5] as never),
      TypeError,
      "it takes a Float64Array, got an array",
    );
  });
}

Deno.test("sigmoidDerivativeFromOutputArray() refuses an element that is no output", () => {
  const wrong = Float64Array.of(0.5, 10);
  assertThrows(() => sigmoidDerivativeFromOutputArray(wrong), RangeError, "got 10; pass a = g(z)");
});
