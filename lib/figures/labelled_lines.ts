/**
 * Several curves on shared axes with labels at their right ends: what the figures with many lines share.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { AXES, GROUND } from "./parts.ts";
import type { Point } from "./parts.ts";
import { formatNumber } from "../base/format.ts";
import type { Output } from "../base/output.ts";
import { COLORS, plotImage } from "./plot.ts";

/** A curve with its label; a NaN breaks the curve. */
export interface LabelledLine {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Labels and kind of the axes. */
export interface LineAxes {
  readonly xLabel: string;
  readonly yLabel: string | null;
  readonly logarithmic: boolean;
}

/** A style a curve: colours that colour-blind people tell apart, and dashes for everybody. */
export const LINE_STYLES = [
  { stroke: COLORS.value, strokeDasharray: "none" },
  { stroke: COLORS.slope, strokeDasharray: "9 7" },
  { stroke: COLORS.tangent, strokeDasharray: "16 6 2 6" },
  { stroke: COLORS.accent, strokeDasharray: "2 8" },
] as const;

/** Draws the lines, one style each. */
export function drawLines(lines: readonly LabelledLine[], alt: string, axes: LineAxes): Output {
  const { xLabel, yLabel, logarithmic } = axes;
  const marks = lines.map((line, index) =>
    Plot.line(line.points as Point[], { ...LINE_STYLES[index]!, strokeWidth: 3 })
  );
  const y = logarithmic ? LOGARITHMIC : AXES.y;
  return plotImage({
    ...AXES,
    marginLeft: logarithmic ? 96 : AXES.marginLeft,
    marginTop: yLabel === null ? AXES.marginTop : 44,
    marginRight: 130,
    x: { ...AXES.x, label: xLabel },
    y: { ...y, label: yLabel },
    marks: [...(logarithmic ? [] : GROUND), ...marks, ...endLabels(lines, logarithmic)],
  }, alt);
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
function endLabels(lines: readonly LabelledLine[], logarithmic: boolean): Plot.Markish[] {
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
      text: [label],
      fill,
      textAnchor: "start",
      dx: 8,
      fontSize: 17,
      fontWeight: "bold",
    })
  );
}
