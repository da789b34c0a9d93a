/**
 * Several curves on shared axes, each labelled at its right end and with a dash pattern of its own.
 *
 * @module
 */

import { finite } from "./parts.ts";
import { drawLines, LINE_STYLES } from "./labelled_lines.ts";
import { requireOptions } from "../base/require.ts";
import type { Output } from "../base/output.ts";

/** One curve of {@link linesFigure}. */
export interface Series {
  /** The label at the right end of the curve. */
  readonly label: string;
  /** The points from left to right, at least one; finite numbers, above 0 on a logarithmic axis. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The axes of {@link linesFigure}. */
export interface LinesFigureOptions {
  /** The label of the horizontal axis. Default "z". */
  readonly xLabel?: string;
  /** The label of the vertical axis; null, the default, for none. */
  readonly yLabel?: string | null;
  /** Whether the vertical axis is logarithmic. Default false. */
  readonly logarithmic?: boolean;
}

/**
 * A figure of up to four curves on shared axes.
 *
 * @param series The curves, one to four.
 * @param alt What the figure shows, one or two Korean sentences.
 * @param options Labels and kind of the axes.
 * @returns The picture, with its Korean description.
 * @throws {RangeError} If there are no or too many curves, or a point cannot be drawn.
 * @throws {TypeError} If `alt` is empty, or an option is unknown.
 *
 * @example Two lines
 * ```ts
 * import assert from "node:assert/strict";
 * import { linesFigure } from "../mod.ts";
 *
 * const rising = { label: "오르막", points: [[0, 0], [1, 1]] as const };
 * const falling = { label: "내리막", points: [[0, 1], [1, 0]] as const };
 * assert(linesFigure([rising, falling], "만나는 두 직선").html.startsWith("<img"));
 * ```
 */
export function linesFigure(
  series: readonly Series[],
  alt: string,
  options: LinesFigureOptions = {},
): Output {
  requireOptions(options, ["xLabel", "yLabel", "logarithmic"], "linesFigure");
  const { xLabel = "z", yLabel = null, logarithmic = false } = options;
  if (series.length < 1 || series.length > LINE_STYLES.length) {
    throw new RangeError(
      `Cannot draw linesFigure: it takes one to ${LINE_STYLES.length} curves, got ${series.length}`,
    );
  }
  series.forEach((curve) => requireDrawable(curve, logarithmic));
  return drawLines(series, alt, { xLabel, yLabel, logarithmic });
}

function requireDrawable({ label, points }: Series, logarithmic: boolean): void {
  if (points.length === 0) {
    throw new RangeError(`Cannot draw linesFigure: "${label}" needs at least one point, got none`);
  }
  for (const [x, y] of points) {
    finite(x, `an x of "${label}"`);
    finite(y, `"${label}" at ${x}`);
    if (logarithmic && y <= 0) {
      throw new RangeError(
        `Cannot draw linesFigure: "${label}" at ${x} is ${y}; a logarithmic axis needs numbers ` +
          "above 0",
      );
    }
  }
}
