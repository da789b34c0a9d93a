/**
 * A figure to move: z runs along the curve with its tangent and slope triangle, and the numbers beside
 * it follow.
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
  requireDomain,
  requireFinite,
  requireOptions,
  requirePositive,
} from "../base/require.ts";
import { derivativeFigure } from "../figures/derivative_figure.ts";
import {
  AXES,
  endLabel,
  extent,
  GROUND,
  holding,
  inside,
  kinkCircles,
  sampleCurve,
  sampleSlopes,
} from "../figures/parts.ts";
import type { Interval, Point } from "../figures/parts.ts";
import { COLORS, DASHES } from "../figures/style.ts";
import { nearest, positions } from "./positions.ts";
import { rimmedText, sliderOutput } from "./slider.ts";
import type { SliderOptions } from "./slider.ts";
import { tangentFrame, triangleTop } from "./tangent_frame.ts";

/** What {@link tangentSlider} covers. */
export interface TangentSliderOptions {
  /** The z axis from, to; no unit. Default: the activation's own `domain`. */
  readonly domain?: readonly [from: number, to: number];
  /** The vertical axis from, to; no unit. Default: what the curves and all triangles need. */
  readonly yDomain?: readonly [from: number, to: number];
  /** The width Δz of the slope triangle, above 0; no unit. Default 1. */
  readonly triangleWidth?: number;
  /** The z to begin with, also that of the still figure; no unit. Default 1. */
  readonly start?: number;
}

/**
 * A figure with a slider that moves z along the curve of g. The tangent and its slope triangle go with
 * it, a dot runs along g′, and the numbers are listed beside the picture: z, g(z), g′(z), the activation
 * a and the slope computed from a. At a kink the whole fan of subgradients is drawn instead of a tangent.
 *
 * The slider has at most 81 positions, at multiples of a round step. Where no script runs, the output is
 * the still figure of `derivativeFigure`.
 *
 * @param activation The activation to draw.
 * @param options Both axes, triangle and first position.
 * @returns The figure, with its Korean description.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range, or a value to be drawn is not finite.
 *
 * @example Along the sigmoid
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, tangentSlider } from "../mod.ts";
 *
 * const { html } = tangentSlider(activations.sigmoid, { domain: [-10, 10] });
 * assert(html.includes('max="80" step="1"'));
 * ```
 */
export function tangentSlider(
  activation: Activation,
  options: TangentSliderOptions = {},
): Output {
  const { domain, triangleWidth, start } = resolved(activation, options);
  const { yDomain } = options;
  const zs = positions(domain);
  const first = nearest(zs, start);
  const isKink = activation.kink !== null && zs[first] === 0;
  const tangent = isKink ? {} : { tangentAt: zs[first]!, triangleWidth };
  const curve = sampleCurve(activation.value, domain, activation.name);
  const slopes = sampleSlopes(activation, domain);
  const tops = zs.map((z): Point => [z, triangleTop(activation, z, triangleWidth, domain)]);
  const needed = extent(curve, slopes, tops);
  const y = yDomain === undefined
    ? withRoom(needed, activation)
    : holding(yDomain, needed, "tangentSlider");
  return sliderOutput({
    still: derivativeFigure(activation, {
      domain,
      ...(yDomain === undefined ? {} : { yDomain }),
      ...tangent,
    }),
    plot: {
      ...AXES,
      x: { ...AXES.x, domain },
      y: { ...AXES.y, domain: y, nice: false },
      marks: [...GROUND, ...staticMarks(activation, thin(curve), thin(slopes))],
    },
    frames: zs.map((z) => tangentFrame(activation, z, triangleWidth, { z: domain, y })),
    moving: movingParts(activation, triangleWidth),
    ...koreanTexts(activation),
    start: first,
  });
}

/** The options with their defaults, refused if they cannot be drawn. */
function resolved(
  activation: Activation,
  options: TangentSliderOptions,
): Required<Omit<TangentSliderOptions, "yDomain">> {
  requireActivation(activation, "tangentSlider");
  requireOptions(options, ["domain", "yDomain", "triangleWidth", "start"], "tangentSlider");
  const { domain = activation.domain, triangleWidth = 1, start = 1 } = options;
  requireDomain(domain, "tangentSlider");
  requirePositive(triangleWidth, "tangentSlider", "triangleWidth");
  requireFinite(start, "tangentSlider", "start");
  if (inside(start, domain)) return { domain, triangleWidth, start };
  throw new RangeError(
    `Cannot draw tangentSlider: start must lie in [${domain}], got ${start}; widen the domain`,
  );
}

/** Room above and below; more of it below a kink, for the fan. */
function withRoom([low, high]: Interval, { kink }: Activation): Interval {
  const room = (high - low || 1) / 20;
  return [Math.min(low - room, kink === null ? low : -high / 4), high + room];
}

/** Every fourth point of a smooth curve, which is smooth enough beside the still figure. */
function thin(points: readonly Point[]): Point[] {
  return points.filter((_, index) => points.length < 100 || index % 4 === 0);
}

function staticMarks(
  activation: Activation,
  curve: readonly Point[],
  slopes: readonly Point[],
): Plot.Markish[] {
  const { value, slope } = COLORS;
  return [
    Plot.line(curve, { stroke: value, strokeWidth: 3 }),
    Plot.line(slopes, { stroke: slope, strokeWidth: 3, strokeDasharray: DASHES.slope }),
    ...kinkCircles(activation, [curve[0]![0], curve.at(-1)![0]]),
    endLabel(curve.at(-1)!, "g(z)", value),
    endLabel(slopes.at(-1)!, "g′(z)", slope),
  ];
}

/** SVG whose attributes hold the columns of {@link tangentFrame}. */
function movingParts({ kink }: Activation, width: number): Markup {
  const { ink, slope, tangent, value } = COLORS;
  const fan =
    markup`<path fill="none" stroke="${tangent}" stroke-opacity="0.6" data-fill="d={fan}"/>`;
  const sides = markup`data-fill="d=M{left},{bottom}H{right}V{top}Z"`;
  const triangle =
    markup`<path fill="${tangent}" fill-opacity="0.18" stroke="${ink}" stroke-width="1.5" ${sides}/>`;
  const dashes = markup`stroke-width="2.5" stroke-dasharray="${DASHES.tangent}"`;
  const line =
    markup`<path fill="none" stroke="${tangent}" ${dashes} data-fill="d=M{x1},{y1}L{x2},{y2}"/>`;
  const label = markup`<g data-fill="transform=translate({right},{bottom})">${
    rimmedText(-6, `가로 ${formatNumber(width, 6)}, {rise}`)
  }</g>`;
  const onSlope = markup`<circle r="6" fill="${slope}" data-fill="transform=translate({x},{s})"/>`;
  const at = markup`data-fill="transform=translate({x},{y})"`;
  const onCurve = markup`<circle r="6" fill="${value}" stroke="white" stroke-width="1.5" ${at}/>`;
  return markup`${kink === null ? [] : fan}${[triangle, line, label, onSlope, onCurve]}`;
}

function koreanTexts(
  { koreanName, kink }: Activation,
): Pick<SliderOptions, "alt" | "label" | "valueText" | "readings"> {
  const kinkRow: Record<string, string> = kink === null ? {} : { 서브그래디언트: "{subgradients}" };
  return {
    alt: `${koreanName}의 g(z)와 기울기 g′(z), 그리고 슬라이더로 고른 z에서의 접선과 기울기 삼각형`,
    label: "z 옮기기",
    valueText: "z {z}, 함숫값 {g}, 기울기 {slope}",
    readings: {
      z: "{z}",
      "g(z)": "{g}",
      "g′(z)": "{slope}",
      "활성값 a": "{g}",
      "a로 구한 g′": "{fromA}",
      ...kinkRow,
    },
  };
}
