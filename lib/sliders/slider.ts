/**
 * From a still figure, a drawing with moving parts and a table of their positions to one output with a
 * slider that works in every notebook reader that runs scripts, without a network. A reader that runs
 * none sees the still figure.
 *
 * @module
 */

import type * as Plot from "@observablehq/plot";
import { Markup, markup } from "../base/markup.ts";
import { image } from "../base/output.ts";
import type { Figure, Output } from "../base/output.ts";
import { AXES } from "../figures/parts.ts";
import type { Frame, Interval } from "../figures/parts.ts";
import { plotFigure } from "../figures/plot.ts";
import { COLORS } from "../figures/style.ts";
import { runSlider } from "./script.ts";
import type { SliderRows } from "./script.ts";

/** What a slider shows at one position. */
export type SliderFrame = Readonly<Record<string, number | string>>;

/** What a slider is made of; texts may hold `{name}` for a column of the frames. */
export interface SliderOptions {
  /** Column → pixels or text, one record a position, from the left end to the right end. */
  readonly frames: readonly SliderFrame[];
  /** The figure for readers without scripts; its description opens the plain text. */
  readonly still: Figure;
  /** What does not move. */
  readonly plot: Plot.PlotOptions;
  /** SVG elements that move, with their texts and changing attributes in `data-fill`. */
  readonly moving: Markup;
  /** What the moving picture shows, in Korean, for screen readers. */
  readonly alt: string;
  /** The visible name of the slider, in Korean. */
  readonly label: string;
  /** What the slider's position is called aloud, in Korean. */
  readonly valueText: string;
  /** Name → value, listed beside the picture. */
  readonly readings: Readonly<Record<string, string>>;
  /** The position at first, from 0. */
  readonly start: number;
}

/** Size of the picture in pixels. */
const SIZE = { width: 600, height: 380 } as const;

/**
 * Puts a slider together.
 *
 * All that moves is computed beforehand: the browser only fills in. The hidden part holds no text at
 * all, because some readers strip its style and its script, and text in it would then lie about loose.
 *
 * @param options What it is made of.
 * @returns The still figure, the hidden movable one, and the script that exchanges them.
 */
export function sliderOutput(options: SliderOptions): Output {
  const { still } = options;
  // Without digits that nobody sees the still figure has two thirds of its size.
  const { html: shown, text } = image({ ...still, svg: tenths(still.svg) });
  return {
    html: `<div>${shown}${livePart(options)}<script>${sliderScript()}</script></div>`,
    text: `${text} 실행하면 슬라이더로 움직여 볼 수 있습니다.`,
  };
}

/** The same without a name at every number. */
function inRows(frames: readonly SliderFrame[]): SliderRows {
  const names = Object.keys(frames[0]!);
  return { names, rows: frames.map((frame) => names.map((name) => frame[name]!)) };
}

/** The template of a text, as the attribute that the script looks for. */
function fillText(template: string): Markup {
  return markup`data-fill="text=${template}"`;
}

/** A moving text right of its place, `y` pixels below it, with a white rim. */
export function rimmedText(y: number, template: string): Markup {
  const rim = markup`stroke="white" stroke-width="5" paint-order="stroke"`;
  const font = markup`font-size="16" fill="${COLORS.ink}" ${rim}`;
  return markup`<text x="8" y="${y}" text-anchor="start" ${font} ${fillText(template)}/>`;
}

/** Where z and y lie in the picture, in pixels with one decimal. */
export function pixels(
  { z, y }: Frame,
): { readonly x: (z: number) => number; readonly y: (y: number) => number } {
  const { marginLeft, marginRight, marginTop, marginBottom } = AXES;
  return {
    x: linear(z, [marginLeft, SIZE.width - marginRight]),
    y: linear(y, [SIZE.height - marginBottom, marginTop]),
  };
}

function linear([from, to]: Interval, [start, end]: Interval): (value: number) => number {
  return (value) => Math.round(10 * (start + (end - start) * (value - from) / (to - from))) / 10;
}

/** JupyterLab takes the arrow keys, which choose a cell, from every element but those so marked. */
const OWN_KEYS = new Markup('data-lm-suppress-shortcuts="true"');

function livePart(options: SliderOptions): Markup {
  const { label, valueText, frames, start } = options;
  const positions = markup`min="0" max="${frames.length - 1}" step="1" value="${start}"`;
  const spoken = markup`data-fill="aria-valuetext=${valueText}"`;
  const input = markup`<input type="range" ${OWN_KEYS} ${positions} style="${INPUT}" ${spoken}>`;
  const name = markup`<span style="white-space:nowrap" ${fillText(label)}></span>`;
  const labelled = markup`<label style="${LABELLED}">${name}${input}</label>`;
  const left = markup`<div style="${LEFT}">${picture(options)}${labelled}</div>`;
  const row = markup`<div style="${ROW}">${left}${readingList(options)}</div>`;
  const data = new Markup(`data-slider='${singleQuoted(JSON.stringify(inRows(frames)))}'`);
  return markup`<div ${data} style="display:none;max-width:1040px;margin:0.5em 0">${row}</div>`;
}

/** For an attribute in single quotes: JSON is full of double ones. */
function singleQuoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&#39;").replaceAll("<", "&lt;");
}

const ROW = "display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center";
const LEFT = "flex:1 1 420px;min-width:0;max-width:720px";
const LABELLED = "display:flex;align-items:center;gap:12px;font-size:1em";
const INPUT = `flex:1;min-width:0;height:44px;margin:0;accent-color:${COLORS.value};cursor:pointer`;

function readingList({ readings }: SliderOptions): Markup {
  const items = Object.entries(readings).map(([name, value]) => [
    markup`<dt style="${ITEM}" ${fillText(name)}></dt>`,
    markup`<dd style="${ITEM};${READING}" ${fillText(value)}></dd>`,
  ]);
  return markup`<dl style="${LIST}">${items}</dl>`;
}

const LIST = "flex:0 1 auto;width:auto;display:grid;grid-template-columns:auto auto;gap:8px 16px;" +
  "margin:0;font-size:1em;font-variant-numeric:tabular-nums";
const READING = "min-width:7em;text-align:right;font-weight:bold";

// JupyterLab floats and indents the entries of lists; these undo it.
const ITEM = "float:none;width:auto;margin:0;padding:0;font-weight:normal";

/** What does not move, its texts turned into templates for the script, and what does. */
function picture({ plot, moving, alt }: SliderOptions): Markup {
  const changes: readonly [what: RegExp | string, to: string][] = [
    [/<style>[^<]*<\/style>/, ""],
    [/ (aria-label|aria-hidden|class)="[^"]*"/g, ""],
    [/>([^<>]+)</g, ' data-fill="text=$1"><'],
    ["<svg ", markup`<svg role="img" aria-label="${alt}" `.text],
    ['style="', 'style="display:block;width:100%;height:auto;'],
    ["</svg>", `${moving}</svg>`],
  ];
  const svg = changes.reduce(replaced, tenths(plotFigure({ ...plot, ...SIZE }, alt).svg));
  return new Markup(svg);
}

/** Another release of Plot may write its SVG otherwise; what is not found must not pass in silence. */
function replaced(svg: string, [what, to]: readonly [RegExp | string, string]): string {
  const changed = typeof what === "string" ? svg.replace(what, () => to) : svg.replace(what, to);
  if (changed !== svg) return changed;
  throw new Error(`Cannot make a slider: Plot's SVG holds no ${what}; mend picture() in slider.ts`);
}

/** Coordinates from 10 pixels on with one decimal. */
function tenths(svg: string): string {
  return svg.replace(/\d\d+\.\d\d+/g, (number) => String(Math.round(10 * Number(number)) / 10));
}

/**
 * What every slider runs in the browser. On one line, so that another version of Deno that indents
 * otherwise gives the same bytes.
 */
export function sliderScript(): string {
  const source = runSlider.toString().replace(/\s+/g, " ");
  return `(${source})(document.currentScript.parentElement)`;
}
