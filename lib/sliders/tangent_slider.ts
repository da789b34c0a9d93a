/**
 * A figure to move: z runs along the curve with its tangent and slope triangle, and the numbers beside
 * it follow.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activations.ts";
import { derivativeFigure } from "../figures/derivative_figure.ts";
import { AXES, extent, GROUND, inside, requireDomain, requirePositive } from "../figures/parts.ts";
import { sampleCurve, sampleSlopes } from "../figures/parts.ts";
import type { Interval, Point } from "../figures/parts.ts";
import { formatNumber } from "../base/format.ts";
import { requireActivation, requireFinite, requireOptions } from "../base/require.ts";
import type { Output } from "../base/output.ts";
import { fillText, sliderOutput } from "./slider.ts";
import { nearest, positions } from "./positions.ts";
import { COLORS, DASHES } from "../figures/plot.ts";
import { tangentFrame, triangleTop } from "./tangent_frame.ts";

/** What {@link tangentSlider} covers. */
export interface TangentSliderOptions {
  /** The z axis from, to; no unit. Default −10 to 10. */
  readonly domain?: readonly [from: number, to: number];
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
 * @param options Domain, triangle and first position.
 * @returns The figure, with its Korean description.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range, or a value to be drawn is not finite.
 *
 * @example Along the sigmoid
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, tangentSlider } from "../mod.ts";
 *
 * const { html } = tangentSlider(activations.sigmoid, { triangleWidth: 2 });
 * assert(html.includes('max="80" step="1"'));
 * ```
 */
export function tangentSlider(
  activation: Activation,
  options: TangentSliderOptions = {},
): Output {
  requireActivation(activation, "tangentSlider");
  requireOptions(options, ["domain", "triangleWidth", "start"], "tangentSlider");
  const { domain = [-10, 10], triangleWidth = 1, start = 1 } = options;
  requireDomain(domain, "tangentSlider");
  requirePositive(triangleWidth, "tangentSlider", "triangleWidth");
  requireStart(start, domain);
  const zs = positions(domain);
  const first = nearest(zs, start);
  const isKink = activation.kink !== null && zs[first] === 0;
  const tangent = isKink ? {} : { tangentAt: zs[first]!, triangleWidth };
  const curve = sampleCurve(activation.value, domain, activation.name);
  const slopes = sampleSlopes(activation, domain);
  const tops = zs.map((z): Point => [z, triangleTop(activation, z, triangleWidth, domain)]);
  const frame = { z: domain, y: withRoom(extent(curve, slopes, tops), activation) };
  return sliderOutput({
    still: derivativeFigure(activation, { domain, ...tangent }),
    plot: {
      ...AXES,
      x: { ...AXES.x, domain },
      y: { ...AXES.y, domain: frame.y, nice: false },
      marks: [...GROUND, ...staticMarks(activation, thin(curve), thin(slopes))],
    },
    frames: zs.map((z) => tangentFrame(activation, z, triangleWidth, frame)),
    moving: movingParts(activation, triangleWidth),
    ...koreanTexts(activation),
    start: first,
  });
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
  { kink }: Activation,
  curve: readonly Point[],
  slopes: readonly Point[],
): Plot.Markish[] {
  const dashed = { stroke: COLORS.slope, strokeWidth: 3, strokeDasharray: DASHES.slope };
  const open = { fill: "white", stroke: COLORS.slope, strokeWidth: 2.5, r: 8 };
  const isInside = kink !== null && inside(0, [curve[0]![0], curve.at(-1)![0]]);
  return [
    Plot.line(curve, { stroke: COLORS.value, strokeWidth: 3 }),
    Plot.line(slopes, dashed),
    ...(isInside ? [Plot.dot(kink.map((slope): Point => [0, slope]), open)] : []),
    endLabel(curve, "g(z)", COLORS.value),
    endLabel(slopes, "g′(z)", COLORS.slope),
  ];
}

function endLabel(points: readonly Point[], text: string, fill: string): Plot.Markish {
  const style = { textAnchor: "start", dx: 8, fontSize: 19, fontWeight: "bold" } as const;
  return Plot.text([points.at(-1)!], { ...style, text: [text], fill });
}

/** SVG whose attributes hold the columns of {@link tangentFrame}. */
function movingParts({ kink }: Activation, width: number): string {
  const triangle = fillText(`가로 ${formatNumber(width, 6)}, {rise}`);
  const { ink, slope, tangent, value } = COLORS;
  const rim = `font-size="16" fill="${ink}" stroke="white" stroke-width="5" paint-order="stroke"`;
  const fan = `<path fill="none" stroke="${tangent}" stroke-opacity="0.6" data-fill="d={fan}"/>`;
  return (kink === null ? "" : fan) +
    `<path fill="${tangent}" fill-opacity="0.18" stroke="${ink}" stroke-width="1.5" ` +
    `data-fill="d=M{left},{bottom}H{right}V{top}Z"/>` +
    `<path fill="none" stroke="${tangent}" stroke-width="2.5" stroke-dasharray="${DASHES.tangent}" ` +
    `data-fill="d=M{x1},{y1}L{x2},{y2}"/>` +
    `<g data-fill="transform=translate({right},{bottom})">` +
    `<text x="8" y="-6" text-anchor="start" ${rim} ${triangle}/></g>` +
    `<circle r="6" fill="${slope}" data-fill="transform=translate({x},{s})"/>` +
    `<circle r="6" fill="${value}" stroke="white" stroke-width="1.5" ` +
    `data-fill="transform=translate({x},{y})"/>`;
}

function koreanTexts(
  { koreanName, kink }: Activation,
): Pick<Parameters<typeof sliderOutput>[0], "alt" | "label" | "valueText" | "readings"> {
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

function requireStart(start: number, domain: Interval): void {
  requireFinite(start, "tangentSlider", "start");
  if (inside(start, domain)) return;
  throw new RangeError(
    `Cannot draw tangentSlider: start must lie in [${domain}], got ${start}; widen the domain`,
  );
}
