import { tanh, tanhDerivative } from "../../lib/activations/tanh.ts";
import { countCloser } from "../../lib/derivatives/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

const exact = (z: number): number => z;
const near = (z: number): number => z + 0.1;
const far = (z: number): number => z - 0.2;

Deno.test("countCloser() counts which formula is closer, and where both are alike", () => {
  const zs = [-1, 0, 1];
  assertEquals(countCloser([near, far], exact, zs), { first: 3, second: 0, equal: 0 });
  assertEquals(countCloser([far, near], exact, zs), { first: 0, second: 3, equal: 0 });
  assertEquals(countCloser([far, far], exact, zs), { first: 0, second: 0, equal: 3 });
  const below = (z: number): number => z > 0 ? near(z) : z;
  assertEquals(countCloser([near, below], exact, zs), { first: 0, second: 2, equal: 1 });
  assertEquals(countCloser([near, far], exact, []), { first: 0, second: 0, equal: 0 });
});

Deno.test("countCloser() refuses NaN, which is neither closer nor farther", () => {
  assertThrows(() => countCloser([near, () => NaN], exact, [3]), RangeError, "NaN at z = 3");
  assertThrows(() => countCloser([near, far], () => NaN, [3]), RangeError, "NaN at z = 3");
});

Deno.test("neither 1 − a² nor (1 − a)(1 + a) is much closer to the slope of tanh, on any of 40 grids", () => {
  const square = (z: number): number => 1 - tanh(z) ** 2;
  const product = (z: number): number => (1 - tanh(z)) * (1 + tanh(z));
  for (let grid = 0; grid < 40; grid++) {
    const zs = Array.from({ length: 1401 }, (_, i) => 5 + (i + grid / 40) / 100);
    const { first, second } = countCloser([square, product], tanhDerivative, zs);
    assert(Math.max(first, second) < 0.6 * zs.length, `grid ${grid}: ${first} against ${second}`);
  }
});
