import { countZeros, zeroConditions } from "../../lib/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

/** Condition → how many to make, and from how many to how many of them are 0, for every seed. */
const RANGES = {
  scattered: [50_000, 0, 0],
  halfPrecision: [50_000, 0, 15],
  sparseInputs: [20_000, 12_400, 13_200], // 0.8² = 64 %
  afterRelu: [10_000, 520, 730], // 1/2⁴ = 6.25 %
  zeroStart: [1_000, 1_000, 1_000],
} as const;

for (const [name, [count, least, most]] of Object.entries(RANGES)) {
  Deno.test(`of ${count} ${name} pre-activations, ${least} to ${most} are 0, for 40 seeds`, () => {
    const make = zeroConditions[name as keyof typeof zeroConditions];
    const counts = seeds.map((seed) => countZeros(make, { seed, count }));
    for (const [i, zeros] of counts.entries()) {
      assert(zeros >= least && zeros <= most, `seed ${seeds[i]}: ${zeros}`);
    }
    if (name !== "halfPrecision") return;
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
