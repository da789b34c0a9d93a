/**
 * From an Observable Plot to a figure: the text of a standalone SVG with its Korean description.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom/worker";
import type { Figure } from "../base/output.ts";
import { COLORS } from "./style.ts";

const FONT = "'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif";

const defaults = {
  width: 760,
  height: 430,
  style: { background: "white", color: COLORS.ink, fontFamily: FONT, fontSize: "16px" },
} as const;

/**
 * Draws a plot.
 *
 * The SVG is well-formed XML with its namespace, a white ground and dark text of its own: as an image it
 * inherits nothing from the page, neither in a light nor in a dark theme. So legends, titles and
 * captions, which Plot puts outside the SVG, cannot be used: label the curves directly.
 *
 * @param options Options of `Plot.plot`; default 760 × 430 pixels, text 16 pixels high.
 * @param alt What the picture shows, one or two Korean sentences.
 * @returns The figure.
 * @throws {TypeError} If `alt` is empty or the options make Plot return more than an SVG.
 *
 * @example A line
 * ```ts
 * import assert from "node:assert/strict";
 * import * as Plot from "@observablehq/plot";
 * import { plotFigure } from "./plot.ts";
 *
 * const { svg } = plotFigure({ marks: [Plot.line([[0, 0], [1, 1]])] }, "원점에서 오른쪽 위로 가는 선");
 * assert(svg.startsWith("<svg"));
 * ```
 */
export function plotFigure(options: Plot.PlotOptions, alt: string): Figure {
  if (typeof alt !== "string" || alt.trim() === "") {
    throw new TypeError("Cannot draw a figure: alt must say in Korean what it shows, got no text");
  }
  const { document } = parseHTML("<html><body></body></html>");
  const element = Plot.plot({ ...defaults, ...options, document: document as unknown as Document });
  if (element.tagName.toLowerCase() !== "svg") {
    throw new TypeError(
      `Cannot draw a figure: Plot returned <${element.tagName.toLowerCase()}>, not <svg>; ` +
        "leave out title, subtitle, caption and legend",
    );
  }
  element.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return { svg: roundCoordinates(element.outerHTML), alt };
}

/** Thousandths of a pixel cannot be seen, and further digits depend on the engine's logarithm. */
function roundCoordinates(svg: string): string {
  const round = (number: string): string => String(Number(Number(number).toFixed(3)));
  return svg.replace(/<[^>]*>/g, (tag) => tag.replace(/-?\d+\.\d{4,}(e-?\d+)?/g, round));
}
