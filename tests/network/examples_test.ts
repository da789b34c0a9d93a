import * as activations from "../../lib/activations/registry.ts";
import { backPropagation, initialParameters, meanLoss, train } from "../../lib/network/mod.ts";
import type { Example } from "../../lib/mod.ts";
import { columnsOf } from "../../lib/network/examples.ts";
import { assertEquals, assertThrows } from "../support/assert.ts";

const start = initialParameters(2, 1);
const good: Example = { x: [1, 2], y: 1 };

Deno.test("columnsOf() sorts the numbers of examples into three columns", () => {
  const columns = columnsOf([good, { x: [3, 4], y: 0 }]);
  assertEquals(columns, {
    x1: Float64Array.of(1, 3),
    x2: Float64Array.of(2, 4),
    y: Float64Array.of(1, 0),
  });
});

/** What is no example, and what its error says. */
const malformed: readonly [example: unknown, message: string][] = [
  [undefined, "got x: undefined, y: undefined; write { x: [1, 2], y: 0 }"],
  [[1, 2], "got x: undefined, y: undefined"],
  [{ x: 1, y: 0 }, "got x: 1, y: 0"],
  [{ x: [1], y: 0 }, "got x: [1], y: 0"],
  [{ x: [1, 2, 3], y: 0 }, "got x: [1, 2, 3], y: 0"],
  [{ x: [1, "2"], y: 0 }, 'got x: [1, "2"], y: 0'],
  [{ x: [1, 2] }, "got x: [1, 2], y: undefined"],
  [{ x: [1, 2], y: "1" }, 'got x: [1, 2], y: "1"'],
];

Deno.test("the network refuses malformed examples and says which one it is", () => {
  for (const [example, message] of malformed) {
    assertRefused(example, TypeError, "examples[1] must be two numbers and a class");
    assertRefused(example, TypeError, message);
  }
});

Deno.test("the network refuses an x that is not finite", () => {
  for (const x of [[NaN, 2], [1, Infinity], [-Infinity, 2]]) {
    const got = `x must be finite, got x: [${x.join(", ")}], y: 0; correct it, or leave`;
    assertRefused({ x, y: 0 }, RangeError, got);
  }
});

Deno.test("the network refuses a class that is neither 0 nor 1", () => {
  for (const y of [-1, 0.5, 2, NaN]) {
    assertRefused({ x: [1, 2], y }, RangeError, `y must be 0 or 1, got x: [1, 2], y: ${y}; use 1`);
  }
});

/** Every call that takes examples must refuse them if the second is `example`. */
function assertRefused(
  example: unknown,
  kind: ErrorConstructor,
  message: string,
): void {
  const examples = [good, example as Example];
  for (const call of [meanLoss, backPropagation, train]) {
    assertThrows(() => call(start, activations.tanh, examples), kind, message);
  }
}
