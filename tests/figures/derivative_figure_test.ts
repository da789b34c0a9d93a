import { activations, derivativeFigure } from "../../lib/mod.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../support/assert.ts";
import { piecesOf, textsOf } from "../support/svg.ts";

const { relu, sigmoid, tanh } = activations;

Deno.test("derivativeFigure() labels both curves, tangent, width and height", () => {
  const labels = textsOf(derivativeFigure(sigmoid, { tangentAt: 0, triangleWidth: 2 }).svg);
  for (const label of ["g(z)", "g′(z)", "접선의 기울기 0.25", "가로 2", "세로 0.5", "−10", "10"]) {
    assert(labels.includes(label), `${label} is not among ${labels}`);
  }
});

Deno.test("derivativeFigure() breaks the derivative at a kink and says so", () => {
  const { svg, alt } = derivativeFigure(relu);
  assertStringIncludes(alt, "z = 0에서 g는 0, g′은 정의되지 않음");
  assertEquals(piecesOf(svg), [1, 2]);
});

Deno.test("derivativeFigure() shows the activation's own domain unless told otherwise", () => {
  assertStringIncludes(derivativeFigure(tanh).alt, "z = −5부터 5까지");
  assertStringIncludes(derivativeFigure(tanh, { domain: [-4, 4] }).alt, "z = −4부터 4까지");
});

Deno.test("derivativeFigure() marks only the points in its domain", () => {
  assertStringIncludes(derivativeFigure(sigmoid).alt, "z = −10에서");
  const { alt } = derivativeFigure(sigmoid, { domain: [-4, 4] });
  assert(!alt.includes("z = −10에서"), alt);
});

Deno.test("derivativeFigure() refuses what it cannot draw, and says where", () => {
  const broken = { ...sigmoid, value: (z: number) => z > 0 ? NaN : 0 };
  assertThrows(() => derivativeFigure(broken), RangeError, "sigmoid at z = 0.05");
  const steep = { ...sigmoid, derivative: () => Infinity };
  assertThrows(() => derivativeFigure(steep), RangeError, "the derivative of sigmoid at z = -11");
  assertThrows(() => derivativeFigure(sigmoid, { domain: [3, 3] }), RangeError, "got [3, 3]");
  assertThrows(() => derivativeFigure(sigmoid, { domain: [-Infinity, 3] }), RangeError, "finite");
  assertThrows(() => derivativeFigure(sigmoid, { tangentAt: NaN }), RangeError, "got NaN");
  const flat = { tangentAt: 0, triangleWidth: 0 };
  assertThrows(() => derivativeFigure(sigmoid, flat), RangeError, "must be above 0, got 0");
});

Deno.test("derivativeFigure() with a yDomain draws two functions on the same scale, and says which", () => {
  const axes = { domain: [-5, 5], yDomain: [-1.1, 1.4], tangentAt: 0 } as const;
  const [one, other] = [sigmoid, tanh].map((activation) => derivativeFigure(activation, axes));
  assertEquals(ticks(one!.svg), ticks(other!.svg));
  assert(ticks(one!.svg).length >= 5, `${ticks(one!.svg)}`);
  for (const { alt } of [one!, other!]) assertStringIncludes(alt, "세로축은 −1.1부터 1.4까지.");
  const free = [sigmoid, tanh].map((activation) => derivativeFigure(activation));
  assert(`${ticks(free[0]!.svg)}` !== `${ticks(free[1]!.svg)}`, "they differ without it");
  assert(free.every(({ alt }) => !alt.includes("세로축")));
});

Deno.test("derivativeFigure() refuses a yDomain that cuts off a curve or the triangle", () => {
  for (const yDomain of [[-1, 0.9], [-0.9, 1], [1, -1], [NaN, 1], [-Infinity, Infinity]] as const) {
    const message = `yDomain must hold what is drawn, from -0.99`;
    assertThrows(() => derivativeFigure(tanh, { yDomain }), RangeError, message);
  }
  derivativeFigure(tanh, { yDomain: [-1, 1] });
  const high = { yDomain: [-1, 1], tangentAt: 0.5 } as const;
  assertThrows(() => derivativeFigure(tanh, high), RangeError, "to 1.24856489");
});

Deno.test("derivativeFigure() with a yDomain draws the tangent as far as the axis goes", () => {
  const bottom = (yDomain: readonly [number, number]): number =>
    Math.max(...tangentHeights(derivativeFigure(tanh, { tangentAt: 0, yDomain }).svg));
  assert(bottom([-1, 1.4]) === 382, "it ends at the lower edge of the frame");
  assert(bottom([-3, 1.4]) < 382, "but no further than twice the width of the triangle");
});

/** The heights in pixels of both ends of the tangent. */
function tangentHeights(svg: string): number[] {
  const [, path] = /stroke-dasharray="12 3 2 3"[^>]*><path d="M([^"]*)"/.exec(svg)!;
  return path!.split("L").map((point) => Number(point.split(",")[1]));
}

/** Each tick of the vertical axis with its place. */
function ticks(svg: string): string[] {
  const [, axis] = /aria-label="y-axis tick label"[^>]*>(.*?)<\/g>/.exec(svg)!;
  return Array.from(axis!.matchAll(/<text.*?<\/text>/g), ([text]) => text);
}
