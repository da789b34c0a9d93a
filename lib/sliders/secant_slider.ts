/**
 * A figure to move: the triangle under the curve narrows and its secant turns into the tangent.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import { markup } from "../base/markup.ts";
import type { Markup } from "../base/markup.ts";
import type { Output } from "../base/output.ts";
import {
  requireActivation,
  requireFinite,
  requireOptions,
  requirePositive,
} from "../base/require.ts";
import {
  AXES,
  clipLine,
  extent,
  finite,
  GROUND,
  sampleCurve,
  tangentLine,
} from "../figures/parts.ts";
import type { Frame } from "../figures/parts.ts";
import { secantFigure } from "../figures/secant_figure.ts";
import { COLORS, DASHES } from "../figures/style.ts";
import { pixels, rimmedText, sliderOutput } from "./slider.ts";
import type { SliderFrame, SliderOptions } from "./slider.ts";

/** Where {@link secantSlider} asks for the slope, and how wide its triangle is at first. */
export interface SecantSliderOptions {
  /** The z at which the slope is asked for; no unit. */
  readonly at: number;
  /** The width Δz of the triangle at the left end of the slider, above 0; no unit. Default 4. */
  readonly widest?: number;
}

/**
 * A figure with a slider that narrows the triangle under the curve at one z: its secant turns into the
 * tangent, and the numbers beside the picture show by how much their slopes differ.
 *
 * The slider has 42 positions: the widest triangle, narrower ones in equal steps down to 1/40 of it, and
 * at last 1/400 and 1/4000. Where no script runs, the output is the still figure of `secantFigure`.
 *
 * @param activation The activation to draw.
 * @param options Where, and how wide the triangle is at first.
 * @returns The figure, with its Korean description.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range, or a value to be drawn is not finite.
 *
 * @example At 1
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, secantSlider } from "../mod.ts";
 *
 * const { text } = secantSlider(activations.sigmoid, { at: 1 });
 * assert(text.includes("슬라이더"));
 * ```
 */
export function secantSlider(
  activation: Activation,
  options: SecantSliderOptions,
): Output {
  requireActivation(activation, "secantSlider");
  requireOptions(options, ["at", "widest"], "secantSlider");
  const { at, widest = 4 } = options;
  requireFinite(at, "secantSlider", "at");
  requirePositive(widest, "secantSlider", "widest");
  const domain = [at - widest, at + 1.25 * widest] as const;
  const curve = sampleCurve(activation.value, domain, activation.name);
  const [low, high] = extent(curve);
  const room = (high - low || 1) / 20;
  const frame = { z: domain, y: [low - 2 * room, high + room] } as const;
  return sliderOutput({
    still: secantFigure(activation, { at, widths: [widest, widest / 2, widest / 4] }),
    plot: {
      ...AXES,
      x: { ...AXES.x, domain },
      y: { ...AXES.y, domain: frame.y, nice: false },
      marks: [
        ...GROUND,
        Plot.line(curve.filter((_, index) => index % 4 === 0), CURVE),
        ...tangentLine(activation, at, { z: domain, y: [low, high] }),
      ],
    },
    frames: widths(widest).map((width) => secantFrame(activation, at, width, frame)),
    moving: movingParts(),
    ...koreanTexts(activation, at),
    start: 0,
  });
}

const CURVE = { stroke: COLORS.value, strokeWidth: 3 };

function widths(widest: number): number[] {
  const even = Array.from({ length: 40 }, (_, index) => widest * (40 - index) / 40);
  return [...even, widest / 400, widest / 4000].map((width) => Number(width.toPrecision(12)));
}

function secantFrame(
  { value, derivative, name }: Activation,
  at: number,
  width: number,
  frame: Frame,
): SliderFrame {
  const { x, y } = pixels(frame);
  const rise = finite(value(at + width), `${name} at z = ${at + width}`) - value(at);
  const slope = rise / width;
  const [start, end] = clipLine([at, value(at)], slope, frame);
  return {
    width: formatNumber(width, 6),
    rise: formatNumber(rise, 3),
    slope: formatNumber(slope, 4),
    gap: formatNumber(Math.abs(slope - derivative(at)), 2),
    x: x(at),
    y: y(value(at)),
    right: x(at + width),
    top: y(value(at) + rise),
    x1: x(start[0]),
    y1: y(start[1]),
    x2: x(end[0]),
    y2: y(end[1]),
  };
}

/** SVG whose attributes hold the columns of {@link secantFrame}. */
function movingParts(): Markup {
  const { ink, slope } = COLORS;
  const sides = markup`data-fill="d=M{x},{y}H{right}V{top}Z"`;
  const triangle =
    markup`<path fill="${slope}" fill-opacity="0.15" stroke="${ink}" stroke-width="1.5" ${sides}/>`;
  const dashes = markup`stroke-width="2.5" stroke-dasharray="${DASHES.slope}"`;
  const line =
    markup`<path fill="none" stroke="${slope}" ${dashes} data-fill="d=M{x1},{y1}L{x2},{y2}"/>`;
  const label = markup`<g data-fill="transform=translate({right},{y})">${
    rimmedText(18, "Δz = {width}")
  }</g>`;
  const top =
    markup`<circle r="6" fill="${slope}" data-fill="transform=translate({right},{top})"/>`;
  const foot = markup`<circle r="6" fill="${ink}" data-fill="transform=translate({x},{y})"/>`;
  return markup`${[triangle, line, label, top, foot]}`;
}

function koreanTexts(
  { koreanName, derivative }: Activation,
  at: number,
): Pick<SliderOptions, "alt" | "label" | "valueText" | "readings"> {
  return {
    alt: `${koreanName} 곡선과 z = ${formatNumber(at, 6)}에서의 접선, 그리고 슬라이더로 ` +
      `줄이는 삼각형과 그 빗변`,
    label: "삼각형 좁히기",
    valueText: "가로 {width}, 빗변의 기울기 {slope}",
    readings: {
      "가로 Δz": "{width}",
      "세로 Δg": "{rise}",
      "빗변의 기울기": "{slope}",
      "접선의 기울기": formatNumber(derivative(at), 4),
      차이: "{gap}",
    },
  };
}
