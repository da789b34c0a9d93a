/**
 * The small triangles under a curve: height over width is the slope of a secant, and as the triangle
 * narrows the secant turns into the tangent.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import type { Figure } from "../base/output.ts";
import {
  requireActivation,
  requireFinite,
  requireNumbers,
  requireOptions,
  requirePositive,
} from "../base/require.ts";
import { AXES, extent, finite, GROUND, LABEL, sampleCurve, tangentLine } from "./parts.ts";
import type { Point } from "./parts.ts";
import { plotFigure } from "./plot.ts";
import { COLORS, SECANT_STYLES } from "./style.ts";
import type { LineStyle } from "./style.ts";

/** Which triangles {@link secantFigure} draws. */
export interface SecantFigureOptions {
  /** The z at which the slope is asked for; no unit. */
  readonly at: number;
  /** The widths Δz of the triangles, one to three numbers above 0; no unit. Default 4, 2, 1. */
  readonly widths?: readonly number[];
}

/**
 * A figure of the small triangles under the curve at one z: for each width the secant through both
 * corners and its slope Δg/Δz, and the tangent that they tend to.
 *
 * @param activation The activation to draw.
 * @param options Where, and how wide the triangles are.
 * @returns The picture, with its Korean description.
 * @throws {TypeError} If `activation` is none, or an option is unknown.
 * @throws {RangeError} If an option is out of range, or a value to be drawn is not finite.
 *
 * @example At 0
 * ```ts
 * import assert from "node:assert/strict";
 * import { activations, secantFigure } from "../mod.ts";
 *
 * const { alt } = secantFigure(activations.sigmoid, { at: 0 });
 * assert(alt.includes("Δz = 4이면 0.121,"));
 * ```
 */
export function secantFigure(
  activation: Activation,
  options: SecantFigureOptions,
): Figure {
  requireActivation(activation, "secantFigure");
  requireOptions(options, ["at", "widths"], "secantFigure");
  const { at, widths = [4, 2, 1] } = options;
  requireFinite(at, "secantFigure", "at");
  requireWidths(widths);
  const widest = Math.max(...widths);
  const domain = [at - widest, at + 1.25 * widest] as const;
  const curve = sampleCurve(activation.value, domain, activation.name);
  const secants = widths.map((width) => secant(activation, at, width));
  const marks = [
    Plot.line(curve, { stroke: COLORS.value, strokeWidth: 3 }),
    ...secants.flatMap((line, index) => secantMarks(line, SECANT_STYLES[index]!)),
    ...tangentLine(activation, at, { z: domain, y: extent(curve) }, LIMIT),
    Plot.dot([[at, activation.value(at)]], { fill: COLORS.ink, r: 5 }),
  ];
  return plotFigure(
    { ...AXES, x: { ...AXES.x, domain }, marks: [...GROUND, ...marks] },
    describe(activation, at, secants),
  );
}

/** What the tangent is called: the lessons show this figure before they say what a tangent is. */
const LIMIT = "다가가는 직선";

interface Secant {
  readonly width: number;
  readonly slope: number;
  readonly start: Point;
  readonly corner: Point;
  readonly end: Point;
}

function secant(activation: Activation, at: number, width: number): Secant {
  const right = at + width;
  const low = finite(activation.value(at), `${activation.name} at z = ${at}`);
  const high = finite(activation.value(right), `${activation.name} at z = ${right}`);
  const slope = (high - low) / width;
  return { width, slope, start: [at, low], corner: [right, low], end: [right, high] };
}

function secantMarks(
  { width, slope, start, corner, end }: Secant,
  style: LineStyle,
): Plot.Markish[] {
  return [
    Plot.line([start, corner, end], { stroke: style.stroke, strokeWidth: 1.2, curve: "linear" }),
    Plot.line([start, end], { ...style, strokeWidth: 2.5 }),
    Plot.text([corner], {
      ...LABEL,
      text: [`Δz = ${formatNumber(width, 6)}\n${formatNumber(slope, 3)}`],
      fill: style.stroke,
      lineAnchor: "top",
      dy: 8,
    }),
  ];
}

function describe(activation: Activation, at: number, secants: readonly Secant[]): string {
  const slopes = secants.map(({ width, slope }) =>
    `Δz = ${formatNumber(width, 6)}이면 ${formatNumber(slope, 3)}`
  );
  return `${activation.koreanName} 곡선 아래 z = ${
    formatNumber(at, 6)
  }에서 시작하는 작은 삼각형들. ` +
    `기울기 Δg/Δz는 ${slopes.join(", ")}. 삼각형이 좁아질수록 빗변은 ` +
    `기울기 ${formatNumber(activation.derivative(at), 3)}의 직선에 다가갑니다.`;
}

function requireWidths(widths: readonly number[]): void {
  requireNumbers(widths, "secantFigure", "widths");
  widths.forEach((width, index) => requirePositive(width, "secantFigure", `widths[${index}]`));
  if (widths.length < 1 || widths.length > SECANT_STYLES.length) {
    throw new RangeError(
      `Cannot evaluate secantFigure: widths must hold one to ${SECANT_STYLES.length} numbers, ` +
        `got ${widths.length}`,
    );
  }
}
