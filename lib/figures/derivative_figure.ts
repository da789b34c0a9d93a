/**
 * The main figure of the lecture: an activation and its slope on one z axis, with a tangent and its
 * slope triangle on request.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import type { Figure } from "../base/output.ts";
import {
  requireActivation,
  requireDomain,
  requireFinite,
  requireNumbers,
  requireOptions,
  requirePositive,
} from "../base/require.ts";
import {
  AXES,
  endLabel,
  extent,
  finite,
  GROUND,
  holding,
  inside,
  kinkCircles,
  LABEL,
  sampleCurve,
  sampleSlopes,
  tangentLine,
} from "./parts.ts";
import type { Frame, Interval, Point } from "./parts.ts";
import { plotFigure } from "./plot.ts";
import { COLORS, DASHES } from "./style.ts";

/** What to draw besides the two curves of {@link derivativeFigure}. */
export interface DerivativeFigureOptions {
  /** The z axis from, to; no unit. Default: the activation's own `domain`. */
  readonly domain?: readonly [from: number, to: number];
  /** The vertical axis from, to; no unit. Default: what the curves and the triangle need. */
  readonly yDomain?: readonly [from: number, to: number];
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
 * @param options Both axes, tangent, triangle and points.
 * @returns The picture, with its Korean description.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range, or a value to be drawn is not finite.
 *
 * @example With the tangent at 1
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, derivativeFigure } from "../mod.ts";
 *
 * const { alt } = derivativeFigure(activations.sigmoid, { tangentAt: 1 });
 * assert(alt.includes("z = 1에서의 접선"));
 * ```
 */
export function derivativeFigure(
  activation: Activation,
  options: DerivativeFigureOptions = {},
): Figure {
  const { domain, yDomain, points, triangle } = resolved(activation, options);
  const curve = sampleCurve(activation.value, domain, activation.name);
  const slopes = sampleSlopes(activation, domain);
  const dots = points.filter((z) => inside(z, domain)).map((z) => dotAt(activation, z));
  const { value, slope } = COLORS;
  const y = extent(curve, slopes);
  const marks = [
    Plot.ruleX(dots, { x: "z", y1: "low", y2: "high", stroke: COLORS.grid }),
    Plot.line(curve, { stroke: value, strokeWidth: 3 }),
    Plot.line(slopes, { stroke: slope, strokeWidth: 3, strokeDasharray: DASHES.slope }),
    ...kinkCircles(activation, domain),
    Plot.dot(dots, { x: "z", y: "value", fill: value, r: 5 }),
    Plot.dot(dots.filter((dot) => !dot.isKink), { x: "z", y: "slope", fill: slope, r: 5 }),
    endLabel(curve.at(-1)!, "g(z)", value),
    endLabel(slopes.at(-1)!, "g′(z)", slope),
    ...tangentMarks(activation, triangle, { z: domain, y: yDomain ?? y }),
  ];
  const needed = triangle === undefined ? y : extent(curve, slopes, corners(activation, triangle));
  const axis = yDomain && { domain: holding(yDomain, needed, "derivativeFigure"), nice: false };
  return plotFigure(
    {
      ...AXES,
      x: { ...AXES.x, domain },
      y: { ...AXES.y, ...axis },
      marks: [...GROUND, ...marks],
    },
    describe(activation, { domain, yDomain }, dots, triangle),
  );
}

/** Where the tangent touches, and how wide its slope triangle is. */
interface Triangle {
  readonly at: number;
  readonly width: number;
}

/** The options with their defaults, refused if they cannot be drawn. */
function resolved(
  activation: Activation,
  options: DerivativeFigureOptions,
): {
  domain: Interval;
  yDomain: Interval | undefined;
  points: readonly number[];
  triangle: Triangle | undefined;
} {
  requireActivation(activation, "derivativeFigure");
  const names = ["domain", "yDomain", "tangentAt", "triangleWidth", "points"];
  requireOptions(options, names, "derivativeFigure");
  const { domain = activation.domain, tangentAt, triangleWidth = 1 } = options;
  requireDomain(domain, "derivativeFigure");
  if (tangentAt !== undefined) requireFinite(tangentAt, "derivativeFigure", "tangentAt");
  requirePositive(triangleWidth, "derivativeFigure", "triangleWidth");
  if (options.yDomain !== undefined) requireNumbers(options.yDomain, "derivativeFigure", "yDomain");
  if (options.points !== undefined) requireNumbers(options.points, "derivativeFigure", "points");
  return {
    domain,
    yDomain: options.yDomain,
    points: options.points ?? [-10, 0, 10],
    triangle: tangentAt === undefined ? undefined : { at: tangentAt, width: triangleWidth },
  };
}

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

function tangentMarks(
  activation: Activation,
  triangle: Triangle | undefined,
  { z: [from, to], y }: Frame,
): Plot.Markish[] {
  if (triangle === undefined) return [];
  const { at, width } = triangle;
  const z = [Math.max(from, at - 2 * width), Math.min(to, at + 2 * width)] as const;
  return [...slopeTriangle(activation, triangle), ...tangentLine(activation, at, { z, y })];
}

/** The corners of the slope triangle, the first again at the end. */
function corners(activation: Activation, { at, width }: Triangle): Point[] {
  const { value: bottom, slope } = dotAt(activation, at);
  const right = at + width;
  return [[at, bottom], [right, bottom], [right, bottom + slope * width], [at, bottom]];
}

function slopeTriangle(activation: Activation, triangle: Triangle): Plot.Markish[] {
  const { at, width } = triangle;
  const { value: bottom, slope } = dotAt(activation, at);
  const [right, height] = [at + width, slope * width];
  return [
    Plot.line(corners(activation, triangle), {
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
  { domain, yDomain }: { domain: Interval; yDomain: Interval | undefined },
  dots: readonly Dot[],
  triangle: Triangle | undefined,
): string {
  const [from, to] = domain.map((z) => formatNumber(z, 6)) as [string, string];
  const values = dots.map(({ z, value, slope, isKink }) =>
    `z = ${formatNumber(z, 6)}에서 g는 ${formatNumber(value, 3)}, ` +
    `g′은 ${isKink ? "정의되지 않음" : formatNumber(slope, 3)}`
  );
  const sentences = [
    `${activation.koreanName}의 g(z)를 실선으로, 기울기 g′(z)를 파선으로 z = ${from}부터 ${to}까지 그린 그래프.`,
  ];
  if (yDomain !== undefined) {
    const [low, high] = yDomain.map((y) => formatNumber(y, 6)) as [string, string];
    sentences.push(`세로축은 ${low}부터 ${high}까지.`);
  }
  if (values.length > 0) sentences.push(`${values.join("; ")}.`);
  if (triangle !== undefined) {
    const { at, width } = triangle;
    const height = activation.derivative(at) * width;
    sentences.push(
      `z = ${formatNumber(at, 6)}에서의 접선에 가로 ${formatNumber(width, 6)}, ` +
        `세로 ${formatNumber(height, 3)}인 기울기 삼각형.`,
    );
  }
  return sentences.join(" ");
}
