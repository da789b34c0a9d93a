import { activations } from "../../../lib/activations/mod.ts";
import { numberFormats, roundedSlopes, zeroFrom } from "../../../lib/precision/mod.ts";
import { float16 } from "../../../lib/precision/formats.ts";
import { activationOf, FUNCTION_NAMES } from "../../../tools/live/playground/functions.ts";
import { measuringCell, ownFunction } from "../../../tools/live/playground/slope/own_function.ts";
import {
  deathOf,
  formatOf,
  slopesInFormat,
} from "../../../tools/live/playground/slope/slopes_in_format.ts";
import { assertEquals, assertStringIncludes } from "../../support/assert.ts";

Deno.test("activationOf() gives the library's own records, and Leaky ReLU with its α", () => {
  for (const name of FUNCTION_NAMES.filter((name) => name !== "leakyRelu")) {
    assertEquals(activationOf(name, 0.3) === activations[name], true);
  }
  assertEquals(activationOf("leakyRelu", 0.3).derivative(-2), 0.3);
  assertEquals(activationOf("leakyRelu", 0).derivative(-2), 0);
});

Deno.test("slopesInFormat() is the library's rounding for sigmoid and tanh", () => {
  for (const activation of [activations.sigmoid, activations.tanh]) {
    for (const format of numberFormats) {
      for (const z of [-3.47, 0, 1, 3.47, 9, 20, 40]) {
        const { a, fromZ, fromA } = roundedSlopes(activation, format, z);
        const { a: ownA, fromZ: ownZ, fromA: own } = slopesInFormat(activation, format, z);
        assertEquals([ownA, ownZ, own], [a, fromZ, fromA]);
      }
    }
  }
});

Deno.test("slopesInFormat() stores z, a and the slope of the others", () => {
  const { a, fromA } = slopesInFormat(activations.softplus, float16, -20);
  assertEquals([a, fromA], [0, 0]); // e^−20 is below the smallest number of float16
  assertEquals(slopesInFormat(activations.gelu, float16, 1).fromA, null);
  assertEquals(slopesInFormat(activations.relu, float16, 0.1).a, float16.round(0.1));
});

Deno.test("deathOf() is where the slope from a becomes 0, and not before", () => {
  for (const activation of [activations.sigmoid, activations.tanh]) {
    for (const format of numberFormats) {
      const death = deathOf(activation, format)!;
      assertEquals(death, zeroFrom(activation, format, "a"));
      assertEquals(slopesInFormat(activation, format, death).fromA, 0);
    }
  }
  assertEquals(deathOf(activations.relu, formatOf("bfloat16")), undefined);
});

Deno.test("measuringCell() takes an expression in z as well as a function", () => {
  assertStringIncludes(measuringCell("z * z"), "(z: number) => (z * z\n)");
  assertStringIncludes(measuringCell("(z) => z * z"), "= ((z) => z * z\n)");
  assertStringIncludes(measuringCell("function (z) { return 1; }"), "= (function (z)");
});

Deno.test("ownFunction() reads what was measured, and refuses everything else", () => {
  const KIND = "application/vnd.activation-derivatives.measured+json";
  const shown = (data: unknown) =>
    ownFunction({ output_type: "display_data", data: { [KIND]: data }, metadata: {} });
  const values = Array.from({ length: 2001 }, (_, i) => (i - 1000) / 50);
  const slopes = values.map(() => 2);
  const own = shown({ values, slopes: slopes.with(1000, null as unknown as number) })!;
  assertEquals([own.value(-10), own.value(0.01), own.derivative(3)], [-20, 0.02, 2]);
  assertEquals([own.derivative(0), own.value(11)], [NaN, NaN]);
  const bad = [undefined, null, { values }, { values, slopes: [1] }, {
    values,
    slopes: slopes.with(3, "<img>" as unknown as number),
  }];
  assertEquals(bad.map(shown), bad.map(() => undefined));
  assertEquals(ownFunction({ output_type: "stream", name: "stdout", text: "1" }), undefined);
});
