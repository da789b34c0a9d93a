import { decisionFigure, sigmoid, twoRings } from "../../lib/mod.ts";
import type { PlanePoint } from "../../lib/mod.ts";
import { COLORS } from "../../lib/figures/style.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";
import { textsOf } from "../support/svg.ts";

/** Class 1 where x₁ > 0.5. */
const rightHalf = ([x]: PlanePoint): number => sigmoid(x - 0.5);
const options = { title: "오른쪽 절반" };

Deno.test("decisionFigure() counts as right what lies on its side of the border", () => {
  const examples = [
    { x: [1, 0] as const, y: 1 },
    { x: [-1, 2] as const, y: 0 },
    { x: [-1, 0] as const, y: 1 },
  ];
  const { alt } = decisionFigure(rightHalf, examples, options);
  assertStringIncludes(alt, "점 3개 가운데 2개를 바르게 나누었습니다");
  const never = decisionFigure(() => 0.1, twoRings(20, 1), options);
  assertStringIncludes(never.alt, "점 20개 가운데 10개를 바르게 나누었습니다");
});

Deno.test("decisionFigure() draws its title, each example, the region and its border", () => {
  const { svg } = decisionFigure(rightHalf, twoRings(21, 1), options);
  assert(textsOf(svg).includes("오른쪽 절반"), `${textsOf(svg)}`);
  const dots = Array.from(svg.matchAll(/aria-label="dot"[^>]*>(.*?)<\/g>/g), ([, it]) => it!);
  assertEquals(dots.map((group) => group.match(/<(circle|path)/g)!.length), [11, 10]);
  const region = new RegExp(`fill="${COLORS.value}" fill-opacity="0.15"[^>]*><path d="([^"]+)"`)
    .exec(svg)![1]!;
  const xs = Array.from(region.matchAll(/[ML]([\d.]+)/g), ([, x]) => Number(x));
  // x₁ = 0.5 lies at 220.8 px of 40 to 350.
  assert(Math.abs(Math.min(...xs) - 220.8) < 3 && Math.max(...xs) > 349, `${Math.min(...xs)}`);
  assert(new RegExp(`aria-label="contour"[^>]* stroke="${COLORS.ink}"`).test(svg), "no border");
});

Deno.test("decisionFigure() refuses a network where its output is wanted, and no title", () => {
  const network = {} as unknown as typeof rightHalf;
  assertThrows(
    () => decisionFigure(network, [], options),
    TypeError,
    "probability must be a function, got an object",
  );
  assertThrows(() => decisionFigure(rightHalf, [], {} as never), TypeError, "title must be a text");
});
