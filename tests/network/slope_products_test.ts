/**
 * What lesson 4 says of gradients through many layers, for forty seeds: the lesson shows a few.
 *
 * @module
 */

import * as activations from "../../lib/activations/registry.ts";
import { median } from "../../lib/base/statistics.ts";
import {
  gradientLeft,
  gradientsLeft,
  normalNumber,
  randomNumbers,
  slopeProducts,
} from "../../lib/network/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../support/assert.ts";

const { sigmoid, tanh, relu, leakyRelu } = activations;
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

Deno.test("slopeProducts() are products of slopes, the same for the same seed", () => {
  const slope = (z: number): number => z; // shows the numbers themselves
  const identity = { ...tanh, derivative: slope };
  const numbers = slopeProducts(identity, { layers: 1, paths: 6 });
  const pairs = slopeProducts(identity, { layers: 2, paths: 3 });
  assertEquals(pairs, [0, 2, 4].map((i) => numbers[i]! * numbers[i + 1]!));
  assertEquals(slopeProducts(identity, { paths: 2 }), slopeProducts(identity, { paths: 2 }));
  assert(slopeProducts(identity, { seed: 2 })[0] !== slopeProducts(identity)[0]);
});

Deno.test("slopeProducts() of sums is a mean to the power of the layers", () => {
  const products = slopeProducts(relu, { layers: 3, paths: 100_000 });
  const alive = products.filter((product) => product === 1).length;
  assertAlmostEquals(alive / products.length, 1 / 8, 0.005);
  assertEquals(products.filter((product) => product === 0).length, products.length - alive);
});

Deno.test("on random paths through 20 layers tanh keeps most, ReLU nothing, whatever the seed", () => {
  for (const seed of seeds) {
    const [bySigmoid, byTanh, byRelu, byLeaky] = [sigmoid, tanh, relu, leakyRelu].map((g) =>
      slopeProducts(g, { paths: 2000, seed })
    );
    const middles = [byTanh!, bySigmoid!, byLeaky!, byRelu!].map(median);
    assertEquals(middles, middles.toSorted((x, y) => y - x), `seed ${seed}: ${middles}`);
    assertEquals(middles[3], 0);
    assert(byRelu!.filter((product) => product !== 0).length <= 1, `seed ${seed}`);
    const largest = Math.max(...bySigmoid!);
    assert(largest <= 0.25 ** 20, `seed ${seed}: ${largest}`);
  }
});

Deno.test("gradientLeft() of one layer is the length of Wᵀ(g′ ∘ end) over that of end", () => {
  const linear = { ...tanh, value: (z: number) => z, derivative: () => 3 };
  const doubled = { ...linear, derivative: () => 6 };
  const left = gradientLeft(linear, { layers: 1, width: 200 });
  assertAlmostEquals(left, 3, 0.5);
  assertAlmostEquals(gradientLeft(doubled, { layers: 1, width: 200 }), 2 * left, 1e-12);
  assertAlmostEquals(gradientLeft(linear, { layers: 1, width: 200, gain: 4 }), 2 * left, 1e-12);
  assertAlmostEquals(
    gradientLeft(linear, { layers: 3 }) / gradientLeft(doubled, { layers: 3 }),
    1 / 8,
  );
});

Deno.test("gradientLeft() is the length of the gradient that is measured on the network itself", () => {
  const [width, layers, h] = [3, 2, 1e-5];
  for (const seed of seeds) {
    const random = randomNumbers(seed);
    const normals = (length: number): number[] =>
      Array.from({ length }, () => normalNumber(random));
    const [input, end] = [normals(width), normals(width)];
    const weights = Array.from(
      { length: layers },
      () => normals(width ** 2).map((w) => w / Math.sqrt(width)),
    );
    const through = (a: number[], w: number[]): number[] =>
      a.map((_, i) => Math.tanh(a.reduce((z, each, j) => z + w[width * i + j]! * each, 0)));
    const output = (x: number[]): number =>
      weights.reduce(through, x).reduce((sum, a, i) => sum + a * end[i]!, 0);
    const moved = (by: number, at: number): number[] => input.map((x, j) => j === at ? x + by : x);
    const measured = input.map((_, j) => (output(moved(h, j)) - output(moved(-h, j))) / (2 * h));
    const expected = Math.hypot(...measured) / Math.hypot(...end);
    const left = gradientLeft(tanh, { layers, width, seed });
    assertAlmostEquals(left, expected, 1e-8, `seed ${seed}`);
  }
});

Deno.test("gradientsLeft() are those of the seeds 1, 2, 3, …", () => {
  const expected = [1, 2].map((seed) => gradientLeft(tanh, { gain: 3, seed }));
  assertEquals(gradientsLeft(tanh, 3, 2), expected);
  assertEquals(gradientsLeft(relu, 1).length, 7);
});

Deno.test("in 20 layers of 64, weights of the right size keep a gradient, and others do not", () => {
  const left = (g: Activation, gain: number): number[] => gradientsLeft(g, gain, seeds.length);
  const [small, right, leaky] = [left(relu, 1), left(relu, 2), left(leakyRelu, 2)];
  assert(Math.max(...small) < 0.01, `ReLU, 1: ${Math.max(...small)}`);
  assert(Math.min(...right, ...leaky) > 0.1, `ReLU, 2: ${Math.min(...right, ...leaky)}`);
  assert(Math.max(...right, ...leaky) < 10);
  const byTanh = left(tanh, 1);
  assert(Math.min(...byTanh) > 0.02 && Math.max(...byTanh) < 1, `tanh, 1: ${byTanh}`);
  const bySigmoid = left(sigmoid, 1);
  const [least, most] = [left(sigmoid, 16)].map((
    all,
  ) => [Math.min(...all), Math.max(...all)])[0]!;
  assert(Math.max(...bySigmoid) < 1e-11, `sigmoid, 1: ${Math.max(...bySigmoid)}`);
  assert(least! > 1e-6 && most! < 1e-3, `sigmoid, 16: ${least} to ${most}`);
});

Deno.test("slopeProducts() and gradientLeft() refuse options that mean nothing", () => {
  assertThrows(() => slopeProducts(relu, { layers: 0 }), RangeError, "layers must be a whole");
  assertThrows(() => slopeProducts(relu, { paths: 1.5 }), RangeError, "paths must be a whole");
  assertThrows(() => slopeProducts(relu, { path: 1 } as never), TypeError, "no option path");
  assertThrows(() => slopeProducts({} as never), TypeError, "takes an activation");
  assertThrows(() => gradientLeft(relu, { gain: 0 }), RangeError, "gain must be above 0");
  assertThrows(() => gradientsLeft(relu, 1, 0), RangeError, "networks must be a whole");
  assertThrows(() => gradientLeft(relu, { width: 0 }), RangeError, "width must be a whole");
  assertThrows(() => gradientLeft(relu, { depth: 1 } as never), TypeError, "no option depth");
  assertThrows(() => gradientLeft({} as never), TypeError, "takes an activation");
});
