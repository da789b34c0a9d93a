import { lectureActivations } from "../../lib/activations/mod.ts";
import * as activations from "../../lib/activations/registry.ts";
import { randomNumbers } from "../../lib/network/mod.ts";
import {
  bfloat16,
  float16,
  float32,
  float64,
  halfLostFrom,
  numberFormats,
  roundedSlopes,
  slopeCurves,
  zeroFrom,
} from "../../lib/precision/mod.ts";
import type { Activation, NumberFormat } from "../../lib/mod.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../support/assert.ts";

const { sigmoid, tanh } = activations;
const smooth = [sigmoid, tanh];

/** Every number of a format of 16 bits from 0 to a limit. */
function numbersTo(limit: number, { digits, minExponent, round }: NumberFormat): number[] {
  const numbers = [0];
  for (
    let x = 2 ** -6;
    x <= limit;
    x += 2 ** Math.max(Math.floor(Math.log2(x)) - digits + 1, minExponent)
  ) {
    assertEquals(round(x), x);
    numbers.push(x);
  }
  return numbers;
}

Deno.test("roundedSlopes() in float64 are the course's own, to a few digits in the last place", () => {
  for (const activation of smooth) {
    for (const z of [-20, -3, -0.5, 0, 0.1, 1, 5, 17]) {
      const { a, exact, fromZ, fromA } = roundedSlopes(activation, float64, z);
      assertAlmostEquals(a, activation.value(z), 3e-16);
      assertEquals(exact, activation.derivative(z));
      assertAlmostEquals(fromZ / exact, 1, 1e-15);
      assertAlmostEquals(fromA, activation.derivativeFromOutput(a), 3e-16);
    }
  }
});

Deno.test("roundedSlopes() from z keep all digits of the format, but where they are too small for it", () => {
  for (const format of numberFormats) {
    for (const activation of smooth) {
      const random = randomNumbers(1);
      for (let i = 0; i < 2000; i++) {
        const { exact, fromZ } = roundedSlopes(activation, format, 30 * (random() - 0.5));
        if (exact < 2 ** format.minExponent) continue;
        const error = Math.abs(fromZ - exact) / exact;
        assert(error < 6 * 2 ** -Math.min(format.digits, 52), `${format.name}: ${fromZ}, ${exact}`);
      }
    }
  }
});

Deno.test("roundedSlopes() round z and a before anything is taken from them", () => {
  const { z, a, exact, fromA } = roundedSlopes(tanh, bfloat16, 1.0001);
  assertEquals([z, a], [1, bfloat16.round(Math.tanh(1))]);
  assertEquals(exact, tanh.derivative(1));
  assertEquals(fromA, bfloat16.round(Math.fround(Math.fround(1 - a) * Math.fround(1 + a))));
});

Deno.test("the sigmoid loses its digits on the right only, tanh on both sides", () => {
  for (const format of numberFormats) {
    const z = format.digits < 12 ? 8.5 : 12;
    const ofTanh = [-z, z].map((each) => roundedSlopes(tanh, format, each).fromA);
    assertEquals(ofTanh[0], ofTanh[1], "tanh is odd, its slope even");
    const left = roundedSlopes(sigmoid, format, -z);
    const right = roundedSlopes(sigmoid, format, z);
    const error = ({ exact, fromA }: typeof left): number => Math.abs(fromA - exact) / exact;
    assert(error(left) < 8 * 2 ** -Math.min(format.digits, 50), `${format.name}: ${error(left)}`);
    assert(error(right) > 20 * error(left), `${format.name}: ${error(right)}`);
  }
});

for (const activation of smooth) {
  for (const format of [float16, bfloat16]) {
    Deno.test(`zeroFrom() is right for ${activation.name} at every number of ${format.name}`, () => {
      for (const source of ["a", "z"] as const) {
        const from = zeroFrom(activation, format, source);
        for (const z of numbersTo(100, format)) {
          const { fromA, fromZ } = roundedSlopes(activation, format, z);
          const slope = source === "a" ? fromA : fromZ;
          assertEquals(slope === 0, z >= from, `${source}: slope ${slope} at ${z}, from ${from}`);
        }
      }
    });

    Deno.test(`halfLostFrom() is where ${activation.name} in ${format.name} can lose half`, () => {
      const from = halfLostFrom(activation, format);
      const half = 2 ** (-format.digits / 2);
      const losses = numbersTo(from + 0.5, format).map((z) => {
        const { exact, fromA } = roundedSlopes(activation, format, z);
        return { z, lost: Math.abs(fromA - exact) / exact };
      });
      const before = losses.filter(({ z }) => z < from).map(({ lost }) => lost);
      const after = losses.filter(({ z }) => z >= from).map(({ lost }) => lost);
      const own = 2 ** -format.digits; // the slope itself is rounded, too
      assert(Math.max(...before) < half + own, `${Math.max(...before)} before, half is ${half}`);
      assert(Math.max(...after) > half - own, `${Math.max(...after)} after, half is ${half}`);
    });
  }
}

Deno.test("zeroFrom() and halfLostFrom() are where the bits say they are", () => {
  for (const format of numberFormats) {
    const { digits } = format;
    const gap = 2 ** -digits; // below 1
    // a is 1 from half a gap on; in the formats that compute in themselves the sigmoid's 1 + e^−z is 1 before.
    const sigmoidIsOne = digits < 20 ? Math.log(2 / gap) : Math.log(1 / gap);
    assertAlmostEquals(zeroFrom(sigmoid, format, "a"), sigmoidIsOne, 0.03);
    assertAlmostEquals(zeroFrom(tanh, format, "a"), Math.log(4 / gap) / 2, 0.02);
    assertAlmostEquals(halfLostFrom(sigmoid, format), (digits / 2 + 1) * Math.LN2, 0.04);
    assertAlmostEquals(halfLostFrom(tanh, format), (digits / 2 + 2) * Math.LN2 / 2, 0.02);
  }
});

Deno.test("from a the slope is 0 long before it is from z", () => {
  for (const format of numberFormats) {
    for (const activation of smooth) {
      const [fromA, fromZ] = (["a", "z"] as const).map((s) => zeroFrom(activation, format, s));
      assert(fromZ! > 2 * fromA!, `${activation.name} in ${format.name}: ${fromA}, ${fromZ}`);
    }
  }
});

Deno.test("working in the format itself, as JAX does, the sigmoid is lost sooner", () => {
  assertEquals(zeroFrom(sigmoid, float16, "a", { working: float16 }), 7.625);
  assertEquals(zeroFrom(sigmoid, bfloat16, "a", { working: bfloat16 }), 5.5625);
  assertEquals(
    zeroFrom(sigmoid, float32, "a", { working: float32 }),
    zeroFrom(sigmoid, float32, "a"),
  );
});

Deno.test("slopeCurves() follow the slopes from a, and fall where these become 0", () => {
  const curves = slopeCurves(tanh);
  assertEquals(curves.map(({ label }) => label), [
    ...numberFormats.map(({ name }) => name),
    "참기울기",
  ]);
  numberFormats.forEach((format, i) => {
    const { points } = curves[i]!;
    const zero = zeroFrom(tanh, format, "a");
    assertEquals(points.at(-1), [zero, 2e-17]);
    for (const [z, slope] of points.slice(0, -2)) {
      assertEquals(slope, roundedSlopes(tanh, format, z).fromA);
      assert(slope > 0 && z < zero);
    }
    assert(points.length > 20 * zero, `${points.length} points up to ${zero}`);
  });
  assertEquals(curves[4]!.points.at(-1), [20, tanh.derivative(20)]);
  assertEquals(slopeCurves(tanh, 6)[0]!.points.at(-1)![0], 6, "float64 goes on");
});

Deno.test("rounded slopes refuse other activations, what is no number, and unknown words", () => {
  for (const other of lectureActivations.slice(2)) {
    assertThrows(() => roundedSlopes(other, float16, 1), RangeError, "sigmoid or activations.tanh");
    assertThrows(() => halfLostFrom(other, float16), RangeError, "sigmoid or activations.tanh");
  }
  const nameless = { name: 3 } as unknown as Activation;
  assertThrows(() => roundedSlopes(nameless, float16, 1), TypeError, "such as activations.sigmoid");
  assertThrows(() => roundedSlopes(tanh, {} as never, 1), TypeError, "a format such as float16");
  assertThrows(() => slopeCurves(tanh, 1001), RangeError, "to must lie in [0, 1000]");
  assertThrows(() => slopeCurves(tanh, 0), RangeError, "to must be above 0");
  assertThrows(() => roundedSlopes(tanh, float16, "1" as never), TypeError, "z must be a number");
  assertThrows(() => zeroFrom(tanh, float16, "b" as never), TypeError, 'source must be "a" or "z"');
  assertThrows(() => roundedSlopes(tanh, float16, 1, { work: 1 } as never), TypeError, "no option");
});
