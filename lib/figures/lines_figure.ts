/**
 * Several curves on shared axes, each labelled at its right end and with a dash pattern of its own.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { formatNumber } from "../base/format.ts";
import type { Figure } from "../base/output.ts";
import {
  requireList,
  requireNumbers,
  requireObject,
  requireOptions,
  requireText,
} from "../base/require.ts";
import { AXES, finite, GROUND, LABEL } from "./parts.ts";
import type { Point } from "./parts.ts";
import { plotFigure } from "./plot.ts";
import { LINE_STYLES } from "./style.ts";

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
 * A figure of up to eight curves on shared axes.
 *
 * @param series The curves, one to eight.
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
 * assert(linesFigure([rising, falling], "만나는 두 직선").svg.startsWith("<svg"));
 * ```
 */
export function linesFigure(
  series: readonly Series[],
  alt: string,
  options: LinesFigureOptions = {},
): Figure {
  requireOptions(options, ["xLabel", "yLabel", "logarithmic"], "linesFigure");
  const { xLabel = "z", yLabel = null, logarithmic = false } = options;
  for (const label of [xLabel, yLabel]) {
    if (label !== null) requireText(label, "linesFigure", "a label");
  }
  requireList(series, "linesFigure", "series");
  Array.from(series).forEach((curve) => requireDrawable(curve, logarithmic));
  return drawLines(series, alt, { xLabel, yLabel, logarithmic });
}

/** {@link linesFigure} without its checks, for curves with gaps: a NaN breaks a curve. */
export function drawLines(
  lines: readonly Series[],
  alt: string,
  { xLabel, yLabel, logarithmic }: Required<LinesFigureOptions>,
): Figure {
  requireStyles(lines);
  const marks = lines.map((line, index) =>
    Plot.line(line.points as Point[], { ...LINE_STYLES[index]!, strokeWidth: 3 })
  );
  const y = logarithmic ? LOGARITHMIC : AXES.y;
  return plotFigure({
    ...AXES,
    marginLeft: logarithmic ? 96 : AXES.marginLeft,
    marginTop: yLabel === null ? AXES.marginTop : 44,
    marginRight: 130,
    x: { ...AXES.x, label: xLabel },
    y: { ...y, label: yLabel },
    marks: [...(logarithmic ? [] : GROUND), ...marks, ...endLabels(lines, logarithmic)],
  }, alt);
}

function requireStyles(lines: readonly Series[]): void {
  if (lines.length >= 1 && lines.length <= LINE_STYLES.length) return;
  throw new RangeError(
    `Cannot draw a figure: it takes one to ${LINE_STYLES.length} curves, got ${lines.length}`,
  );
}

function requireDrawable(curve: Series, logarithmic: boolean): void {
  requireObject(curve, "linesFigure", "a curve");
  const { label, points } = curve;
  requireText(label, "linesFigure", "label");
  requireList(points, "linesFigure", `the points of "${label}"`);
  if (points.length === 0) {
    throw new RangeError(`Cannot draw linesFigure: "${label}" needs at least one point, got none`);
  }
  for (const point of points) {
    requireNumbers(point, "linesFigure", `a point of "${label}"`);
    const [x, y] = point;
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

/** Powers of ten as a learner reads them; Plot would write 10m for 0.01. */
const LOGARITHMIC = {
  type: "log",
  ticks: 5,
  grid: true,
  tickFormat: (y: number): string => Number.isInteger(Math.log10(y)) ? formatNumber(y, 1) : "",
} as const;

/** The least distance between two labels, as a part of the height of the axis. */
const LABEL_GAP = 0.065;

/** Labels at the right ends, moved apart upwards where the curves end close together. */
function endLabels(lines: readonly Series[], logarithmic: boolean): Plot.Markish[] {
  const scale = (y: number): number => logarithmic ? Math.log10(y) : y;
  const data = lines.flatMap(({ points }) => points.map(([, y]) => scale(y)));
  const heights = [...data, ...(logarithmic ? [] : [0])].filter((y) => !Number.isNaN(y));
  const gap = LABEL_GAP * (Math.max(...heights) - Math.min(...heights) || 1);
  const ends = lines.map(({ label, points }, index) => {
    const [x, y] = points.at(-1)!;
    return { label, x, y: scale(y), fill: LINE_STYLES[index]!.stroke };
  }).sort((one, other) => one.y - other.y);
  ends.forEach((end, index) => {
    if (index > 0) end.y = Math.max(end.y, ends[index - 1]!.y + gap);
  });
  return ends.map(({ label, x, y, fill }) =>
    Plot.text([[x, logarithmic ? 10 ** y : y]], {
      ...LABEL,
      text: [label],
      fill,
      textAnchor: "start",
      dx: 8,
      fontSize: 17,
      fontWeight: "bold",
    })
  );
}
