/**
 * The main figure of the lecture: an activation and its slope on one z axis, with a tangent and its
 * slope triangle on request.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activations.ts";
import { AXES, extent, finite, GROUND, inside, LABEL, requireDomain } from "./parts.ts";
import { requirePositive, sampleCurve, sampleSlopes, tangentLine } from "./parts.ts";
import type { Interval, Point } from "./parts.ts";
import { formatNumber } from "../base/format.ts";
import { requireActivation, requireFinite, requireOptions } from "../base/require.ts";
import type { Output } from "../base/output.ts";
import { COLORS, DASHES, plotImage } from "./plot.ts";

/** What to draw besides the two curves of {@link derivativeFigure}. */
export interface DerivativeFigureOptions {
  /** The z axis from, to; no unit. Default −11 to 11. */
  readonly domain?: readonly [from: number, to: number];
  /** Where to draw the tangent and its slope triangle; no unit. Left out: none. */
  readonly tangentAt?: number;
  /** The width Δz of the slope triangle, above 0; no unit. Default 1. */
  readonly triangleWidth?: number;
  /** The z to mark by dots on both curves, where they lie in the domain; no unit. Default −10, 0, 10. */
  readonly points?: readonly number[];
}

/**
 * A figure of g and g′ on one z axis: g solid, g′ dashed, both labelled at their right end, the points
 * −10, 0 and 10 marked, and on request the tangent at one z with its slope triangle, whose width and
 * height are written beside it. At a kink the derivative is drawn with a gap and open circles.
 *
 * @param activation The activation to draw.
 * @param options Domain, tangent, triangle and points.
 * @returns The picture, with its Korean description.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range, or a value to be drawn is not finite.
 *
 * @example With the tangent at 1
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, derivativeFigure } from "../mod.ts";
 *
 * const { text } = derivativeFigure(activations.sigmoid, { tangentAt: 1 });
 * assert(text.includes("z = 1에서의 접선"));
 * ```
 */
export function derivativeFigure(
  activation: Activation,
  options: DerivativeFigureOptions = {},
): Output {
  requireActivation(activation, "derivativeFigure");
  requireOptions(options, OPTIONS, "derivativeFigure");
  const { domain = [-11, 11], tangentAt, triangleWidth = 1, points = [-10, 0, 10] } = options;
  requireDomain(domain, "derivativeFigure");
  const curve = sampleCurve(activation.value, domain, activation.name);
  const slopes = sampleSlopes(activation, domain);
  const dots = points.filter((z) => inside(z, domain)).map((z) => dotAt(activation, z));
  const marks = [
    Plot.ruleX(dots, { x: "z", y1: "low", y2: "high", stroke: COLORS.grid }),
    Plot.line(curve, { stroke: COLORS.value, strokeWidth: 3 }),
    Plot.line(slopes, { stroke: COLORS.slope, strokeWidth: 3, strokeDasharray: DASHES.slope }),
    ...kinkCircles(activation, domain),
    Plot.dot(dots, { x: "z", y: "value", fill: COLORS.value, r: 5 }),
    Plot.dot(dots.filter((dot) => !dot.isKink), { x: "z", y: "slope", fill: COLORS.slope, r: 5 }),
    ...endLabels(activation, domain),
    ...(tangentAt === undefined ? [] : [
      ...slopeTriangle(activation, tangentAt, triangleWidth),
      ...tangentLine(activation, tangentAt, {
        z: [
          Math.max(domain[0], tangentAt - 2 * triangleWidth),
          Math.min(domain[1], tangentAt + 2 * triangleWidth),
        ],
        y: extent(curve, slopes),
      }),
    ]),
  ];
  return plotImage(
    { ...AXES, x: { ...AXES.x, domain }, marks: [...GROUND, ...marks] },
    describe(activation, options, dots),
  );
}

const OPTIONS = ["domain", "tangentAt", "triangleWidth", "points"];

/** A marked z: both values, and the rule that joins them with the z axis. */
interface Dot {
  readonly z: number;
  readonly value: number;
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly isKink: boolean;
}

function dotAt(activation: Activation, z: number): Dot {
  const value = finite(activation.value(z), `${activation.name} at z = ${z}`);
  const slope = finite(
    activation.derivative(z),
    `the derivative of ${activation.name} at z = ${z}`,
  );
  const isKink = activation.kink !== null && z === 0;
  return { z, value, slope, isKink, low: Math.min(0, value, slope), high: Math.max(value, slope) };
}

function kinkCircles({ kink }: Activation, domain: Interval): Plot.Markish[] {
  if (kink === null || !inside(0, domain)) return [];
  const open = { fill: "white", stroke: COLORS.slope, strokeWidth: 2.5, r: 8 };
  return [Plot.dot(kink.map((slope): Point => [0, slope]), open)];
}

/** g(z) and g′(z) beside the right ends of their curves. */
function endLabels({ value, derivative }: Activation, [, to]: Interval): Plot.Markish[] {
  const style = { textAnchor: "start", dx: 8, fontSize: 19, fontWeight: "bold" } as const;
  return [
    Plot.text([[to, value(to)]], { ...style, text: ["g(z)"], fill: COLORS.value }),
    Plot.text([[to, derivative(to)]], { ...style, text: ["g′(z)"], fill: COLORS.slope }),
  ];
}

function slopeTriangle(activation: Activation, at: number, width: number): Plot.Markish[] {
  requireFinite(at, "derivativeFigure", "tangentAt");
  requirePositive(width, "derivativeFigure", "triangleWidth");
  const { value: bottom, slope } = dotAt(activation, at);
  const height = slope * width;
  const right = at + width;
  const corners: Point[] = [[at, bottom], [right, bottom], [right, bottom + height], [at, bottom]];
  return [
    Plot.line(corners, {
      curve: "linear",
      fill: COLORS.tangent,
      fillOpacity: 0.18,
      stroke: COLORS.ink,
      strokeWidth: 1.5,
    }),
    Plot.text([[at + width / 2, bottom]], {
      ...LABEL,
      text: [`가로 ${formatNumber(width, 6)}`],
      dy: 15,
    }),
    Plot.text([[right, bottom + height / 2]], {
      ...LABEL,
      text: [`세로 ${formatNumber(height, 3)}`],
      textAnchor: "start",
      dx: 8,
    }),
    Plot.dot([[at, bottom]], { fill: COLORS.ink, r: 5 }),
  ];
}

function describe(
  activation: Activation,
  { domain = [-11, 11], tangentAt, triangleWidth = 1 }: DerivativeFigureOptions,
  dots: readonly Dot[],
): string {
  const [from, to] = domain.map((z) => formatNumber(z, 6)) as [string, string];
  const values = dots.map(({ z, value, slope, isKink }) =>
    `z = ${formatNumber(z, 6)}에서 g는 ${formatNumber(value, 3)}, ` +
    `g′은 ${isKink ? "정의되지 않음" : formatNumber(slope, 3)}`
  );
  const sentences = [
    `${activation.koreanName}의 g(z)를 실선으로, 기울기 g′(z)를 파선으로 z = ${from}부터 ${to}까지 그린 그래프.`,
  ];
  if (values.length > 0) sentences.push(`${values.join("; ")}.`);
  if (tangentAt !== undefined) {
    const height = activation.derivative(tangentAt) * triangleWidth;
    sentences.push(
      `z = ${formatNumber(tangentAt, 6)}에서의 접선에 가로 ${formatNumber(triangleWidth, 6)}, ` +
        `세로 ${formatNumber(height, 3)}인 기울기 삼각형.`,
    );
  }
  return sentences.join(" ");
}
