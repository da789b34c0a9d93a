import { activations } from "../../../lib/activations/mod.ts";
import type { Activation } from "../../../lib/activations/activation.ts";
import { FUNCTION_NAMES } from "../../../tools/live/playground/functions.ts";
import { DRAWN_AT, judgeDrawn } from "../../../tools/live/playground/draw/drawn.ts";
import { stroke } from "../../../tools/live/playground/draw/stroke.ts";
import { assert, assertEquals } from "../../support/assert.ts";

const { sigmoid, tanh, relu, leakyRelu, softplus, gelu } = activations;

for (const name of FUNCTION_NAMES) {
  const activation = activations[name];
  Deno.test(`judgeDrawn() gives the true slopes of ${name} 100 points`, () => {
    const { score, likeness } = judgeDrawn(slopes(activation), activation);
    assertEquals([score, likeness], [100, "right"]);
  });

  Deno.test(`judgeDrawn() forgives a hand that is a little off at ${name}`, () => {
    const rounded = slopes(activation).map((slope) => Math.round(slope * 20) / 20);
    assertEquals(judgeDrawn(rounded, activation).likeness, "right");
  });

  Deno.test(`judgeDrawn() sees a wrong sign at ${name}`, () => {
    const { score, likeness } = judgeDrawn(slopes(activation).map((slope) => -slope), activation);
    assertEquals([score, likeness], [0, "sign"]);
  });
}

const MISTAKES: readonly (readonly [string, Activation, readonly number[], string])[] = [
  ["as high as g", sigmoid, slopes(sigmoid).map((slope) => 4 * slope), "height"],
  ["half as high", tanh, slopes(tanh).map((slope) => slope / 2), "height"],
  ["mirrored", relu, [...slopes(relu)].reverse(), "mirrored"],
  ["mirrored", softplus, [...slopes(softplus)].reverse(), "mirrored"],
  ["mirrored", gelu, [...slopes(gelu)].reverse(), "mirrored"],
  ["g itself", sigmoid, DRAWN_AT.map(sigmoid.value), "g"],
  ["g itself", tanh, DRAWN_AT.map(tanh.value), "g"],
  ["a straight line", tanh, DRAWN_AT.map((z) => z / 6), "other"],
  ["a zigzag", leakyRelu, DRAWN_AT.map((z) => z % 2 === 0 ? 1 : -1), "other"],
  ["nothing at all", sigmoid, DRAWN_AT.map(() => 0), "other"],
];

for (const [what, activation, heights, expected] of MISTAKES) {
  Deno.test(`judgeDrawn() calls ${what} for ${activation.name} "${expected}"`, () => {
    const { likeness, score } = judgeDrawn(heights, activation);
    assertEquals(likeness, expected);
    assert(score < 80, `${score}`);
  });
}

Deno.test("judgeDrawn() names the factor of the height and the worst place", () => {
  const { factor } = judgeDrawn(slopes(sigmoid).map((slope) => 4 * slope), sigmoid);
  assertEquals(Math.round(1000 * factor), 4000);
  const heights = slopes(tanh).map((slope, index) => index === 2 ? 1 : slope);
  assertEquals(judgeDrawn(heights, tanh).worstAt, -4);
});

Deno.test("judgeDrawn() does not look at a kink, where there is no slope", () => {
  const heights = slopes(relu).map((slope, index) => DRAWN_AT[index] === 0 ? -1 : slope);
  assertEquals(judgeDrawn(heights, relu).score, 100);
});

Deno.test("stroke() sets the points that the pen passes, and no others", () => {
  const empty = DRAWN_AT.map(() => null);
  const line = stroke(empty, [-1.2, 0], [1.2, 1.2]);
  assertEquals(line.filter((height) => height !== null).length, 3);
  assertEquals(line[6], 0.6);
  assertEquals(line[7], 1.2);
  assertEquals(stroke(empty, [3.4, 9], [3.4, 9]), empty.map((_, i) => i === 9 ? 1.25 : null));
});

Deno.test("stroke() goes to the left as to the right", () => {
  const empty = DRAWN_AT.map(() => null);
  assertEquals(stroke(empty, [2, 0.5], [-2, -0.5])[7], 0.25);
});

function slopes({ derivative }: Activation): number[] {
  return DRAWN_AT.map(derivative);
}
