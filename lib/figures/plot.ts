/**
 * From an Observable Plot to a figure: the text of a standalone SVG with its Korean description.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Figure } from "../base/output.ts";
import { emptyDocument, serialize } from "./document.ts";
import { COLORS } from "./style.ts";

const FONT = "'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif";

const defaults = {
  width: 760,
  height: 430,
  style: { background: "white", color: COLORS.ink, fontFamily: FONT, fontSize: "17px" },
} as const;

/**
 * Draws a plot.
 *
 * The SVG is well-formed XML with its namespace, a white ground and dark text of its own: as an image it
 * inherits nothing from the page, neither in a light nor in a dark theme. So legends, titles and
 * captions, which Plot puts outside the SVG, cannot be used: label the curves directly.
 *
 * @param options Options of `Plot.plot`; default 760 × 430 pixels, text 17 pixels high.
 * @param alt What the picture shows, one or two Korean sentences.
 * @returns The figure.
 * @throws {TypeError} If `alt` is empty or the options ask for more than an SVG.
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
  const outside = partsOutside(options);
  if (outside.length > 0) {
    throw new TypeError(
      `Cannot draw a figure with ${outside.join(", ")}: Plot puts it outside the SVG; leave it out`,
    );
  }
  const element = Plot.plot({ ...defaults, ...options, document: emptyDocument() });
  return { svg: roundCoordinates(serialize(element)), alt };
}

/** What the options ask for that Plot draws beside the SVG. */
function partsOutside(options: Plot.PlotOptions): string[] {
  const given = Object.entries(options).filter(([, option]) => Boolean(option));
  const hasLegend = (option: unknown): boolean => Boolean((option as { legend?: unknown }).legend);
  return [
    ...given.map(([name]) => name).filter((name) => BESIDE.includes(name)),
    ...given.filter(([, option]) => hasLegend(option)).map(([name]) => `the legend of ${name}`),
  ];
}

const BESIDE = ["title", "subtitle", "caption", "figure"];

/** Thousandths of a pixel cannot be seen, and further digits depend on the engine's logarithm. */
function roundCoordinates(svg: string): string {
  const round = (number: string): string => String(Number(Number(number).toFixed(3)));
  return svg.replace(/<[^>]*>/g, (tag) => tag.replace(/-?\d+\.\d{4,}(e-?\d+)?/g, round));
}
