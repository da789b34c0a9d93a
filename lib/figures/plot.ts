/**
 * From an Observable Plot to a picture that every notebook reader shows: one `<img>` with the SVG
 * inside, a Korean alternative text, and the same as plain text. Not part of `mod.ts`, which speaks of
 * activations; import it for figures of your own.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { escapeMarkup } from "../base/markup.ts";
import type { Output } from "../base/output.ts";

/** Colours that colour-blind people tell apart (after Okabe and Ito), dark enough for text on white. */
export const COLORS: {
  readonly value: string;
  readonly slope: string;
  readonly tangent: string;
  readonly accent: string;
  readonly ink: string;
  readonly grid: string;
} = {
  value: "#0061a8",
  slope: "#b84300",
  tangent: "#00704f",
  accent: "#8a3a78",
  ink: "#1a1a1a",
  grid: "#c8c8c8",
};

/** Dash patterns that go with the colours, so that lines differ in print and in grey too. */
export const DASHES: { readonly slope: string; readonly tangent: string; readonly guide: string } =
  {
    slope: "9 5",
    tangent: "12 3 2 3",
    guide: "2 4",
  };

const FONT = "'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif";

/**
 * Draws a plot and wraps it up as an output.
 *
 * The SVG is well-formed XML with its namespace, a white ground and dark text of its own: as an image it
 * inherits nothing from the page, neither in a light nor in a dark theme. So legends, titles and
 * captions, which Plot puts outside the SVG, cannot be used: label the curves directly.
 *
 * @param options Options of `Plot.plot`; default 760 × 430 pixels, text 16 pixels high.
 * @param alt What the picture shows, one or two Korean sentences, for `alt` and `text/plain`.
 * @returns The picture.
 * @throws {TypeError} If `alt` is empty or the options make Plot return more than an SVG.
 *
 * @example A line
 * ```ts
 * import assert from "node:assert/strict";
 * import * as Plot from "@observablehq/plot";
 * import { plotImage } from "./plot.ts";
 *
 * const { html } = plotImage({ marks: [Plot.line([[0, 0], [1, 1]])] }, "원점에서 오른쪽 위로 가는 선");
 * assert(html.startsWith('<img alt="원점에서'));
 * ```
 */
export function plotImage(options: Plot.PlotOptions, alt: string): Output {
  if (typeof alt !== "string" || alt.trim() === "") {
    throw new TypeError("Cannot draw a figure: alt must say in Korean what it shows, got no text");
  }
  const svg = plotSvg(options);
  const width = options.width ?? DEFAULTS.width;
  const source = `data:image/svg+xml;base64,${toBase64(svg)}`;
  const html = `<img alt="${escapeMarkup(alt)}" width="${width}" ` +
    `style="max-width:100%;height:auto" src="${source}">`;
  return { html, text: `[그림] ${alt}` };
}

/**
 * Draws a plot as the text of a standalone SVG; see {@link plotImage}.
 *
 * @param options Options of `Plot.plot`.
 * @returns Well-formed XML, with `xmlns`.
 * @throws {TypeError} If the options make Plot return more than an SVG.
 *
 * @example A line
 * ```ts
 * import assert from "node:assert/strict";
 * import * as Plot from "@observablehq/plot";
 * import { plotSvg } from "./plot.ts";
 *
 * assert(plotSvg({ marks: [Plot.line([[0, 0], [1, 1]])] }).startsWith("<svg"));
 * ```
 */
export function plotSvg(options: Plot.PlotOptions): string {
  const { document } = parseHTML("<html><body></body></html>");
  const element = Plot.plot({ ...DEFAULTS, ...options, document: document as unknown as Document });
  if (element.tagName.toLowerCase() !== "svg") {
    throw new TypeError(
      `Cannot draw a figure: Plot returned <${element.tagName.toLowerCase()}>, not <svg>; ` +
        "leave out title, subtitle, caption and legend",
    );
  }
  element.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return roundCoordinates(element.outerHTML);
}

/** Thousandths of a pixel cannot be seen, and further digits depend on the engine's logarithm. */
function roundCoordinates(svg: string): string {
  return svg.replace(
    /<[^>]*>/g,
    (tag) =>
      tag.replace(/-?\d+\.\d{4,}(e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(3)))),
  );
}

const DEFAULTS = {
  width: 760,
  height: 430,
  style: { background: "white", color: COLORS.ink, fontFamily: FONT, fontSize: "16px" },
} as const;

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
