import type { Element } from "@xmldom/xmldom";
import { speedFigure } from "../../../tools/measuring/speed_figure.ts";
import { assert, assertEquals, assertStringIncludes, assertThrows } from "../../support/assert.ts";
import { marksOf, parseSvg, placeOf, shapesOf, textsOf } from "../../support/svg.ts";

const times = {
  loop: { copy: 0.5, exp: 8 },
  ours: { sigmoid: 10, tanh: 12, softplus: 20 },
  NumPy: { sigmoid: 4, tanh: 30 },
  tfjs: { sigmoid: 200 },
};

Deno.test("speedFigure() draws a row for each function that somebody else has too", () => {
  const { svg } = speedFigure(times);
  parseSvg(svg);
  const texts = textsOf(svg);
  for (const text of ["시그모이드", "tanh", "1", "10", "100", "NumPy", "tfjs (float32)"]) {
    assert(texts.includes(text), `no "${text}" among ${texts}`);
  }
  assert(!texts.includes("Softplus"));
});

Deno.test("speedFigure() places times on a logarithmic axis", () => {
  const { svg } = speedFigure({
    loop: { copy: 1, exp: 100 },
    ours: { sigmoid: 10, tanh: 10 },
    NumPy: { sigmoid: 1, tanh: 100 },
  });
  const [own, other] = librariesIn(svg).map((mark) => shapesOf(mark).map((dot) => placeOf(dot)[0]));
  const [one, hundred] = other as [number, number];
  assert(one < own![0]! && own![0]! < hundred);
  assertEquals(Math.round(own![0]! - one), Math.round(hundred - own![0]!));
});

Deno.test("speedFigure() marks both loops and the goals", () => {
  const { svg } = speedFigure(times);
  const texts = textsOf(svg);
  assert(["복사 루프", "exp 루프", "우리의 목표"].every((text) => texts.includes(text)));
  assertEquals(
    marksOf(svg, "tick").flatMap(shapesOf).length,
    2,
    "a goal for each lecture function",
  );
});

Deno.test("speedFigure() gives every library a shape of its own", () => {
  const { svg } = speedFigure(times);
  const shapes = librariesIn(svg).map((mark) => shapesOf(mark)[0]!.getAttribute("d") ?? "circle");
  assertEquals([shapes.length, new Set(shapes).size], [3, 3]);
});

Deno.test("speedFigure() says its numbers, and leaves out times that are missing", () => {
  const { alt } = speedFigure({ ...times, PyTorch: { sigmoid: NaN } });
  assertStringIncludes(alt, "시그모이드 10 (다른 라이브러리 4~200), tanh 12 (다른 라이브러리 30)");
  assertStringIncludes(alt, "복사 루프 0.5, exp 루프 8.");
});

Deno.test("speedFigure() draws the same picture for the same times", () => {
  assertEquals(speedFigure(times), speedFigure(structuredClone(times)));
});

Deno.test("speedFigure() refuses a library without a style", () => {
  const unknown = { ...times, unheard: { sigmoid: 1 } };
  assertThrows(() => speedFigure(unknown), RangeError, 'Cannot draw "unheard"');
});

/** The shapes of each library in the plot; those of the legend have no rim. */
function librariesIn(svg: string): Element[] {
  return marksOf(svg, "dot").filter((mark) => mark.getAttribute("stroke") === "white");
}
