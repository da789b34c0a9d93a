import { accuracyFigure } from "../../../tools/measuring/accuracy_figure.ts";
import type { ScoredFunction } from "../../../tools/measuring/accuracy_measure.ts";
import { assert, assertEquals, assertStringIncludes } from "../../support/assert.ts";
import { dashesOf, marksOf, parseSvg, placeOf, shapesOf, textsOf } from "../../support/svg.ts";

Deno.test("accuracyFigure() draws a panel for each function, with the line at 2 ULP", () => {
  const { svg } = accuracyFigure([
    scored("ours", "sigmoid", 1),
    scored("NumPy", "sigmoid", 1e6),
    scored("ours", "tanhDerivative", 0),
  ]);
  parseSvg(svg);
  const texts = textsOf(svg);
  assert(texts.includes("시그모이드: 가장 큰 오차(ULP)"));
  assert(texts.includes("tanh′: 가장 큰 오차(ULP)"));
  assert(!texts.includes("tanh: 가장 큰 오차(ULP)"));
  assertEquals(texts.filter((text) => text === "2 ULP").length, 2);
  assertEquals(texts.filter((text) => text === "NumPy").length, 1);
});

Deno.test("accuracyFigure() puts 0 at the tick 0, below 1, and NaN at the top", () => {
  const levels = [0, 1, 1e18, Infinity].map((ulps) => {
    const { svg } = accuracyFigure([scored("ours", "tanh", ulps)]);
    return heightOf(svg);
  });
  assertEquals(levels, levels.toSorted((one, other) => other - one), "larger errors are higher");
  assertEquals(new Set(levels).size, 4);
  const { svg } = accuracyFigure([scored("ours", "tanh", 0)]);
  assertEquals(heightOf(svg), tickHeight(svg, "0"));
});

Deno.test("accuracyFigure() tells the libraries apart by dashes too", () => {
  const libraries = ["ours", "lecture", "@stdlib", "math.js", "NumPy", "SciPy", "PyTorch"];
  const { svg } = accuracyFigure(libraries.map((library) => scored(library, "sigmoid", 1)));
  const [solid, limit] = [1, 1];
  assertEquals(new Set(dashesOf(svg)).size, libraries.length - solid + limit);
});

Deno.test("accuracyFigure() says the largest error of each library", () => {
  const { alt } = accuracyFigure([
    scored("ours", "sigmoid", 2),
    scored("lecture", "sigmoid", 4e18),
    scored("math.js", "sigmoid", Infinity),
  ]);
  assertStringIncludes(alt, "시그모이드: 우리 2, 강의에 적힌 식 4 × 10¹⁸, math.js NaN.");
});

Deno.test("accuracyFigure() leaves out what has no profile", () => {
  const { profile: _, ...bare } = scored("NumPy", "sigmoid", 1);
  const { svg } = accuracyFigure([scored("ours", "sigmoid", 1), bare]);
  assert(!textsOf(svg).includes("NumPy"));
});

/** A function that is wrong by as many ULP everywhere. */
function scored(library: string, name: string, ulps: number): ScoredFunction {
  const score = { count: 80, worst: ulps, at: 0, mean: ulps, lost: 0 };
  return { library, name, ...score, profile: new Array(80).fill(ulps) };
}

/** Where the first curve starts; pixels from the top. */
function heightOf(svg: string): number {
  const curve = shapesOf(marksOf(svg, "line")[0]!)[0]!;
  return Number(/^M[^,]+,([\d.]+)/.exec(curve.getAttribute("d")!)![1]);
}

/** Where a tick of the vertical axis stands; pixels from the top. */
function tickHeight(svg: string, label: string): number {
  const ticks = marksOf(svg, "y-axis tick label").flatMap(shapesOf);
  return placeOf(ticks.find((tick) => tick.textContent === label)!)[1];
}
