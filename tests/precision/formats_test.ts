/**
 * Rounding to the formats of 16 bits, held against NumPy and ml_dtypes at all 65,536 patterns of bits and around
 * every point halfway (`tests/fixtures/rounding.py`), and against what halfway means.
 *
 * @module
 */

import { randomNumbers } from "../../lib/network/mod.ts";
import { bfloat16, float16, float32, float64, numberFormats } from "../../lib/precision/mod.ts";
import type { NumberFormat } from "../../lib/mod.ts";
import { roundTo } from "../../lib/precision/formats.ts";
import { neighbour } from "../../tools/measuring/ulp.ts";
import fixture from "../fixtures/rounding.json" with { type: "json" };
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

/** A format of 16 bits, how many bits its exponent takes, and what rounding the fixture's inputs have. */
const SIXTEEN_BITS = [
  { name: "float16", format: float16, exponentBits: 5, source: float64 },
  { name: "bfloat16", format: bfloat16, exponentBits: 8, source: float32 },
] as const;

for (const { name, format: { round }, exponentBits, source } of SIXTEEN_BITS) {
  const numbers = Array.from({ length: 2 ** 16 }, (_, bits) => decode(bits, exponentBits));
  const largest = Math.max(...numbers.filter(Number.isFinite));
  const steps = numbers.filter((x) => x >= 0 && !Object.is(x, -0) && Number.isFinite(x));
  const middles = steps.map((x, i) => (x + (steps[i + 1] ?? 2 * largest - steps[i - 1]!)) / 2);

  Deno.test(`${name}: each of the 65,536 numbers is the library's, and stays what it is`, async () => {
    assertEquals(await hash(numbers), fixture[name].patterns);
    for (const x of numbers) assertSame(round(x), x, `round(${x})`);
  });

  Deno.test(`${name}: points halfway and next to it round as the library rounds them`, async () => {
    for (const line of fixture[name].points) {
      const [x, expected] = line.split(" → ").map(Number) as [number, number];
      assertSame(round(x), expected, `round(${x})`);
    }
    const points = middles.flatMap((x) => [beside(x, -1, source), x, beside(x, 1, source)]);
    assertEquals(
      await hash([...points, ...points.map((x) => -x)].map(round)),
      fixture[name].halfway,
    );
  });

  Deno.test(`${name}: below halfway goes down, above goes up, halfway to the even pattern`, () => {
    middles.forEach((middle, i) => {
      const [below, above] = [steps[i]!, steps[i + 1] ?? Infinity];
      assertSame(round(neighbour(middle, -1)), below, `just below ${middle}`);
      assertSame(round(neighbour(middle, 1)), above, `just above ${middle}`);
      assertSame(round(middle), i % 2 === 0 ? below : above, `${middle}`);
    });
  });
}

Deno.test("float16 rounds as Math.f16round does, where there is one", () => {
  const { f16round } = Math as unknown as { f16round?: (x: number) => number };
  if (f16round === undefined) return;
  for (const x of anyNumbers(200_000)) assertSame(float16.round(x), f16round(x), `round(${x})`);
});

Deno.test("roundTo() with 24 digits rounds as Math.fround does", () => {
  for (const x of anyNumbers(200_000)) assertSame(roundTo(x, float32), Math.fround(x), `${x}`);
});

Deno.test("formats keep ±0, the infinities and NaN, and float64 keeps every number", () => {
  for (const { round } of numberFormats) {
    for (const x of [0, -0, Infinity, -Infinity, NaN]) assertSame(round(x), x, `round(${x})`);
  }
  for (const x of anyNumbers(1000)) assertSame(float64.round(x), x, `round(${x})`);
});

Deno.test("formats overflow to infinity and underflow to zero, with the sign", () => {
  assertSame(float16.round(65519.99), 65504, "below halfway to what would be next");
  assertSame(float16.round(-65520), -Infinity, "from halfway on");
  assertSame(bfloat16.round(1e39), Infinity, "far above");
  assertSame(float16.round(-1.7e308), -Infinity, "as far above as there is");
  assertSame(float16.round(-(2 ** -25)), -0, "half of the least number");
  assertSame(bfloat16.round(5e-324), 0, "far below");
});

Deno.test("bfloat16 is rounded once, not by way of float32", () => {
  const x = 1 + 2 ** -8 + 2 ** -40; // above halfway; as a float32 exactly halfway
  assertSame(bfloat16.round(Math.fround(x)), 1, "rounded twice");
  assertSame(bfloat16.round(x), 1 + 2 ** -7, "rounded once");
});

Deno.test("formats say how many digits they have: 1 + gap is the next number, 1 + gap/2 is 1", () => {
  for (const { name, digits, round } of numberFormats) {
    const gap = 2 ** (1 - digits);
    assert(round(1 + gap) > 1, name);
    assertSame(round(1 + gap / 2), 1, name);
  }
});

Deno.test("formats refuse what is no number", () => {
  for (const { round } of numberFormats as readonly { round: (x: never) => number }[]) {
    assertThrows(() => round("1" as never), TypeError, 'x must be a number, got "1"');
  }
});

/** What 16 bits mean: sign, exponent, fraction. */
function decode(bits: number, exponentBits: number): number {
  const fractionBits = 15 - exponentBits;
  const [top, bias] = [2 ** exponentBits - 1, 2 ** (exponentBits - 1) - 1];
  const exponent = (bits >> fractionBits) & top;
  const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  const sign = bits >> 15 === 0 ? 1 : -1;
  if (exponent === top) return fraction === 0 ? sign * Infinity : NaN;
  return sign *
    (exponent === 0 ? fraction * 2 ** (1 - bias) : (1 + fraction) * 2 ** (exponent - bias));
}

/** The next number of float64 or float32. */
function beside(x: number, steps: 1 | -1, { name }: NumberFormat): number {
  if (name === "float64") return neighbour(x, steps);
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, x);
  view.setUint32(0, view.getUint32(0) + steps);
  return view.getFloat32(0);
}

/** Doubles of every size, and those of a network. */
function* anyNumbers(count: number): Generator<number> {
  const random = randomNumbers(1);
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < count; i += 2) {
    view.setUint32(0, random() * 2 ** 32);
    view.setUint32(4, random() * 2 ** 32);
    yield view.getFloat64(0);
    yield (2 * random() - 1) * 2 ** Math.floor(50 * random() - 30);
  }
}

/** SHA-256 of the numbers as float64 in little-endian order, as hexadecimal digits. */
async function hash(numbers: readonly number[]): Promise<string> {
  const view = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((x, i) => view.setFloat64(8 * i, Number.isNaN(x) ? NaN : x, true));
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", view));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function assertSame(got: number, expected: number, what: string): void {
  if (Object.is(got, expected)) return; // a call of assert a number would take seconds
  throw new Error(`${what} is ${got}, not ${expected}`);
}
