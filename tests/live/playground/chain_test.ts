import { activations } from "../../../lib/activations/mod.ts";
import { slopeProducts } from "../../../lib/network/mod.ts";
import { chainOf, fateOf } from "../../../tools/live/playground/chain/chain.ts";
import { countInWords, productInWords } from "../../../tools/live/playground/chain/words.ts";
import { assertEquals } from "../../support/assert.ts";

const plain = { units: 20, center: 0, spread: 1, weight: 1, seed: 1 };

Deno.test("chainOf() is the first random path of the library", () => {
  for (const activation of [activations.sigmoid, activations.tanh, activations.gelu]) {
    for (const seed of [1, 2, 77]) {
      const [expected] = slopeProducts(activation, { layers: 20, paths: 1, seed });
      assertEquals(chainOf(activation, { ...plain, seed }).at(-1)!.product, expected);
    }
  }
});

Deno.test("chainOf() without spread has the same z everywhere", () => {
  const chain = chainOf(activations.tanh, { ...plain, center: 1, spread: 0 });
  assertEquals(new Set(chain.map(({ z }) => z)), new Set([1]));
  const power = activations.tanh.derivative(1) ** 20;
  assertEquals(Math.round(1e9 * chain[19]!.product / power), 1e9);
});

Deno.test("chainOf() multiplies each slope by the weight", () => {
  const chain = chainOf(activations.relu, { ...plain, center: 2, spread: 0, weight: 3, units: 4 });
  assertEquals(chain.map(({ product }) => product), [3, 9, 27, 81]);
});

Deno.test("chainOf() keeps its first units when more are added", () => {
  const long = chainOf(activations.sigmoid, { ...plain, units: 50 });
  assertEquals(long.slice(0, 20), chainOf(activations.sigmoid, plain));
});

Deno.test("fateOf() tells what becomes of a gradient", () => {
  const fates = [0, 1e-9, -1e-9, 0.5, 1, 9, 11, Infinity].map(fateOf);
  assertEquals(fates, [
    "zero",
    "falls",
    "falls",
    "stays",
    "stays",
    "stays",
    "explodes",
    "explodes",
  ]);
});

const WORDS: readonly (readonly [number, string])[] = [
  [0, "정확히 0"],
  [1, "거의 그대로(1배)"],
  [0.9, "거의 그대로(0.9배)"],
  [0.1, "약 10분의 1"],
  [1.2e-6, "약 83만분의 1"],
  [2.354e-14, "약 42조분의 1"],
  [1e-30, "약 10의 30제곱분의 1"],
  [3, "약 3배"],
  [45_000, "약 4.5만배"],
  [99_999, "약 10만배"],
  [1.3e8, "약 1.3억배"],
  [-0.25, "부호가 바뀐 약 4분의 1"],
  [Infinity, "셀 수 없이 큰 수"],
];

for (const [product, words] of WORDS) {
  Deno.test(`productInWords() says ${product} as ${words}`, () => {
    assertEquals(productInWords(product), words);
  });
}

Deno.test("countInWords() rounds before it chooses the name", () => {
  assertEquals([9_999, 9_949, 99_999_999].map(countInWords), ["1만", "9900", "1억"]);
});
