import { plotFigure } from "../../lib/figures/plot.ts";
import { assertThrows } from "../support/assert.ts";

Deno.test("plotFigure() refuses a figure without a description", () => {
  assertThrows(() => plotFigure({ marks: [] }, " "), TypeError, "alt must say in Korean");
});

Deno.test("plotFigure() refuses options that put parts outside the SVG", () => {
  const options = [
    ["title", { title: "제목" }],
    ["caption", { caption: "설명" }],
    ["figure", { figure: true }],
    ["the legend of color", { color: { legend: true } }],
  ] as const;
  for (const [what, option] of options) {
    assertThrows(() => plotFigure({ marks: [], ...option }, "빈 그림"), TypeError, what);
  }
});
