/**
 * From a still figure, a drawing with moving parts and a table of their positions to one output with a
 * slider that works in every notebook reader that runs scripts, without a network. A reader that runs
 * none sees the still figure.
 *
 * @module
 */

import type * as Plot from "@observablehq/plot";
import { AXES } from "../figures/parts.ts";
import type { Interval } from "../figures/parts.ts";
import { escapeMarkup } from "../base/markup.ts";
import type { Output } from "../base/output.ts";
import { runSlider } from "./script.ts";
import type { SliderRows } from "./script.ts";
import { plotSvg } from "../figures/plot.ts";

/** What a slider shows at one position. */
export type SliderFrame = Readonly<Record<string, number | string>>;

/** What a slider is made of; texts may hold `{name}` for a column of the frames. */
export interface SliderOptions {
  /** Column → pixels or text, one record a position, from the left end to the right end. */
  readonly frames: readonly SliderFrame[];
  /** The figure for readers without scripts; its description opens the plain text. */
  readonly still: Output;
  /** What does not move. */
  readonly plot: Plot.PlotOptions;
  /** SVG elements that move, with their texts and changing attributes in `data-fill`. */
  readonly moving: string;
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
  const { still, frames } = options;
  const data = JSON.stringify(inRows(frames)).replaceAll("<", "\\u003c");
  const script = `(${scriptSource()})(document.currentScript.parentElement,${data})`;
  return {
    html: `<div>${lighter(still.html)}${livePart(options)}<script>${script}</script></div>`,
    text: `${still.text} 실행하면 슬라이더로 움직여 볼 수 있습니다.`,
  };
}

/** The same without a name at every number. */
function inRows(frames: readonly SliderFrame[]): SliderRows {
  const names = Object.keys(frames[0]!);
  return { names, rows: frames.map((frame) => names.map((name) => frame[name]!)) };
}

/** The template of a text, as the attribute that the script looks for. */
export function fillText(template: string): string {
  return `data-fill="text=${escapeMarkup(template)}"`;
}

/** Where z and y lie in the picture, in pixels with one decimal. */
export function pixels(
  z: Interval,
  y: Interval,
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

/** The ends of a line of this slope through (z, y) inside the frame, where it leaves the frame. */
export function lineEnds(
  [z, y]: readonly [z: number, y: number],
  slope: number,
  frame: { readonly z: Interval; readonly y: Interval },
): { readonly z: Interval; readonly y: Interval } {
  const crossings = frame.y.map((edge) => z + (edge - y) / slope); // ±Infinity for a flat line
  const left = Math.max(frame.z[0], Math.min(...crossings));
  const right = Math.min(frame.z[1], Math.max(...crossings));
  return { z: [left, right], y: [y + slope * (left - z), y + slope * (right - z)] };
}

/** JupyterLab takes the arrow keys, which choose a cell, from every element but those so marked. */
const OWN_KEYS = 'data-lm-suppress-shortcuts="true"';

function livePart(options: SliderOptions): string {
  const { label, valueText, frames, start } = options;
  return `<div data-slider style="display:none;max-width:1040px;margin:0.5em 0">` +
    `<div style="display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center">` +
    `<div style="flex:1 1 420px;min-width:0;max-width:720px">${picture(options)}` +
    `<label style="display:flex;align-items:center;gap:12px;font-size:1em">` +
    `<span style="white-space:nowrap" ${fillText(label)}></span>` +
    `<input type="range" ${OWN_KEYS} min="0" max="${
      frames.length - 1
    }" step="1" value="${start}" ` +
    `style="flex:1;min-width:0;height:44px;margin:0;accent-color:#0061a8;cursor:pointer" ` +
    `data-fill="aria-valuetext=${escapeMarkup(valueText)}"></label></div>` +
    `${readingList(options)}</div></div>`;
}

function readingList({ readings }: SliderOptions): string {
  const items = Object.entries(readings).map(([name, value]) =>
    `<dt style="${ITEM}" ${fillText(name)}></dt>` +
    `<dd style="${ITEM};min-width:7em;text-align:right;font-weight:bold" ${fillText(value)}></dd>`
  );
  return `<dl style="flex:0 1 auto;width:auto;display:grid;grid-template-columns:auto auto;gap:8px 16px;` +
    `margin:0;font-size:1em;font-variant-numeric:tabular-nums">${items.join("")}</dl>`;
}

// JupyterLab floats and indents the entries of lists; these undo it.
const ITEM = "float:none;width:auto;margin:0;padding:0;font-weight:normal";

function picture({ plot, moving, alt }: SliderOptions): string {
  const svg = tenths(plotSvg({ ...plot, ...SIZE }))
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/ (aria-label|aria-hidden|class)="[^"]*"/g, "")
    .replace(/>([^<>]+)</g, (_, text) => ` data-fill="text=${text}"><`)
    .replace("<svg ", `<svg role="img" aria-label="${escapeMarkup(alt)}" `)
    .replace('style="', 'style="display:block;width:100%;height:auto;');
  return svg.replace("</svg>", `${moving}</svg>`);
}

/** The still figure without digits that nobody sees: two thirds of its size. */
function lighter(html: string): string {
  return html.replace(/(?<=base64,)[^"]+/, (base64) => btoa(tenths(atob(base64))));
}

/** Coordinates from 10 pixels on with one decimal. */
function tenths(svg: string): string {
  return svg.replace(/\d\d+\.\d\d+/g, (number) => String(Math.round(10 * Number(number)) / 10));
}

/** On one line, so that another version of Deno that indents otherwise gives the same bytes. */
function scriptSource(): string {
  return runSlider.toString().replace(/\s+/g, " ");
}
