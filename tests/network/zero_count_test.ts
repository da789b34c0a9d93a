import { countZeros, zeroConditions } from "../../lib/network/mod.ts";
import type { PreActivation } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

/** Scattered numbers of double precision, as lesson 3 writes them. */
const scattered: PreActivation = (normal) => normal() * normal() + normal() * normal() + normal();

const { halfPrecision, sparseInputs, afterRelu, zeroStart } = zeroConditions;

/** Condition → how many to make, and from how many to how many of them are 0, for every seed. */
const RANGES: readonly (readonly [PreActivation, string, number, number, number])[] = [
  [scattered, "scattered", 50_000, 0, 0],
  [halfPrecision.make, "16-bit", 50_000, 0, 15],
  [sparseInputs.make, "sparse", 20_000, 12_400, 13_200], // 0.8² = 64 %
  [afterRelu.make, "after ReLU", 10_000, 520, 730], // 1/2⁴ = 6.25 %
  [zeroStart.make, "zero", 1_000, 1_000, 1_000],
];

for (const [make, name, count, least, most] of RANGES) {
  Deno.test(`of ${count} ${name} pre-activations, ${least} to ${most} are 0, for 40 seeds`, () => {
    const counts = seeds.map((seed) => countZeros(make, { seed, count }));
    for (const [i, zeros] of counts.entries()) {
      assert(zeros >= least && zeros <= most, `seed ${seeds[i]}: ${zeros}`);
    }
    if (make !== halfPrecision.make) return;
    const perMillion = counts.reduce((sum, zeros) => sum + zeros, 0) / 2; // of two million
    assert(perMillion > 60 && perMillion < 130, `${perMillion} per million`);
  });
}

Deno.test("countZeros() counts 0 and −0, and makes a million unless told otherwise", () => {
  const values = [0, 1, -0, NaN, 1e-300];
  let calls = 0;
  const zeros = countZeros(() => values[calls++ % 5]!, { seed: 1 });
  assertEquals([calls, zeros], [1_000_000, 400_000]);
});

Deno.test("countZeros() gives the same for the same seed, and refuses what it cannot count", () => {
  const coin = { seed: 3, count: 100 };
  const flip = (_: unknown, uniform: () => number): number => Math.floor(2 * uniform());
  assertEquals(countZeros(flip, coin), countZeros(flip, coin));
  for (const count of [0, 1.5, -1, NaN]) {
    assertThrows(() => countZeros(flip, { seed: 1, count }), RangeError, `got ${count}`);
  }
  assertThrows(() => countZeros(flip, { seed: 1, n: 5 } as never), TypeError, "no option n");
});
