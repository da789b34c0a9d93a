import { plotFigure } from "../../lib/figures/plot.ts";
import { assertThrows } from "../support/assert.ts";

Deno.test("plotFigure() refuses a figure without a description", () => {
  assertThrows(() => plotFigure({ marks: [] }, " "), TypeError, "alt must say in Korean");
});

Deno.test("plotFigure() refuses options that put parts outside the SVG", () => {
  assertThrows(
    () => plotFigure({ marks: [], title: "제목" }, "빈 그림"),
    TypeError,
    "leave out title",
  );
});
