/**
 * Several curves on shared axes, each labelled at its right end and with a dash pattern of its own.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { AXES, finite, GROUND } from "./figure_parts.ts";
import type { Point } from "./figure_parts.ts";
import type { Output } from "./show.ts";
import { COLORS, plotImage } from "./svg.ts";

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
  /** The label of the vertical axis. Left out: none. */
  readonly yLabel?: string;
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
 * @throws {TypeError} If `alt` is empty.
 *
 * @example Two lines
 * ```ts
 * import assert from "node:assert/strict";
 * import { linesFigure } from "./mod.ts";
 *
 * const rising = { label: "오르막", points: [[0, 0], [1, 1]] as const };
 * const falling = { label: "내리막", points: [[0, 1], [1, 0]] as const };
 * assert(linesFigure([rising, falling], "만나는 두 직선").html.startsWith("<img"));
 * ```
 */
export function linesFigure(
  series: readonly Series[],
  alt: string,
  { xLabel = "z", yLabel, logarithmic = false }: LinesFigureOptions = {},
): Output {
  if (series.length < 1 || series.length > STYLES.length) {
    throw new RangeError(
      `Cannot draw linesFigure: it takes one to ${STYLES.length} curves, got ${series.length}`,
    );
  }
  series.forEach((curve) => requireDrawable(curve, logarithmic));
  const marks = series.map((curve, index) =>
    Plot.line(curve.points as Point[], { ...STYLES[index]!, strokeWidth: 3 })
  );
  return plotImage({
    ...AXES,
    marginRight: 130,
    x: { ...AXES.x, label: xLabel },
    y: { ...AXES.y, label: yLabel ?? null, type: logarithmic ? "log" : "linear" },
    marks: [...(logarithmic ? LOG_GROUND : GROUND), ...marks, ...endLabels(series, logarithmic)],
  }, alt);
}

/** A style a curve: colours that colour-blind people tell apart, and dashes for everybody. */
const STYLES = [
  { stroke: COLORS.value, strokeDasharray: "none" },
  { stroke: COLORS.slope, strokeDasharray: "9 5" },
  { stroke: COLORS.tangent, strokeDasharray: "12 3 2 3" },
  { stroke: COLORS.accent, strokeDasharray: "3 4" },
];

const LOG_GROUND = [Plot.gridY({ stroke: COLORS.grid, strokeOpacity: 0.6, ticks: 5 })];

/** The least distance between two labels, as a part of the height of the axis. */
const LABEL_GAP = 0.065;

/** Labels at the right ends, moved apart upwards where the curves end close together. */
function endLabels(series: readonly Series[], logarithmic: boolean): Plot.Markish[] {
  const scale = (y: number): number => logarithmic ? Math.log10(y) : y;
  const heights = series.flatMap(({ points }) => points.map(([, y]) => scale(y)));
  const gap = LABEL_GAP * (Math.max(...heights) - Math.min(...heights) || 1);
  const ends = series.map(({ label, points }, index) => {
    const [x, y] = points.at(-1)!;
    return { label, x, y: scale(y), fill: STYLES[index]!.stroke };
  }).sort((one, other) => one.y - other.y);
  ends.forEach((end, index) => {
    if (index > 0) end.y = Math.max(end.y, ends[index - 1]!.y + gap);
  });
  return ends.map(({ label, x, y, fill }) =>
    Plot.text([[x, logarithmic ? 10 ** y : y]], {
      text: [label],
      fill,
      textAnchor: "start",
      dx: 8,
      fontSize: 17,
      fontWeight: "bold",
    })
  );
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
