/**
 * Distributions one below the other: a dot for every number, and a bar at the median.
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
import { median } from "../base/statistics.ts";
import { finite } from "./parts.ts";
import { plotFigure } from "./plot.ts";
import { COLORS } from "./style.ts";

/** One distribution of {@link dotsFigure}. */
export interface DotsRow {
  /** Its name, on the left. */
  readonly label: string;
  /** The numbers, at least one; above 0 on a logarithmic axis. */
  readonly values: readonly number[];
}

/** The axis of {@link dotsFigure}. */
export interface DotsFigureOptions {
  /** The label of the horizontal axis. Default none. */
  readonly xLabel?: string | null;
  /** Whether the axis is logarithmic. Default false. */
  readonly logarithmic?: boolean;
}

/**
 * A figure of one to eight distributions on a shared axis.
 *
 * @param rows The distributions, from top to bottom.
 * @param alt What they are, a Korean sentence; least number, median and greatest are added to it.
 * @param options The axis.
 * @returns The picture, with its Korean description.
 * @throws {RangeError} If there are no or too many rows, or a number cannot be drawn.
 * @throws {TypeError} If `alt` is empty, or an option is unknown.
 *
 * @example Two distributions
 * ```ts
 * import assert from "node:assert/strict";
 * import { dotsFigure } from "../mod.ts";
 *
 * const rows = [{ label: "가", values: [1, 2, 4] }, { label: "나", values: [3, 4, 5] }];
 * assert(dotsFigure(rows, "두 무리의 수.").alt.includes("가: 1부터 4까지, 중앙값 2"));
 * ```
 */
export function dotsFigure(
  rows: readonly DotsRow[],
  alt: string,
  options: DotsFigureOptions = {},
): Figure {
  requireOptions(options, ["xLabel", "logarithmic"], "dotsFigure");
  const { xLabel = null, logarithmic = false } = options;
  requireText(alt, "dotsFigure", "alt");
  if (xLabel !== null) requireText(xLabel, "dotsFigure", "xLabel");
  requireRows(rows, logarithmic);
  const dots = rows.flatMap(({ label, values }) => values.map((x) => ({ label, x })));
  const middles = rows.map(({ label, values }) => ({ label, x: median(values) }));
  const place = { x: "x", y: "label" } as const;
  const marks = [
    Plot.gridX({ stroke: COLORS.grid, strokeOpacity: 0.6 }),
    Plot.dot(dots, { ...place, r: 6, fill: COLORS.value, fillOpacity: 0.4, stroke: COLORS.value }),
    Plot.tickX(middles, { ...place, stroke: COLORS.slope, strokeWidth: 4, inset: 6 }),
  ];
  return plotFigure({
    height: 90 + 60 * rows.length,
    marginLeft: 250,
    marginRight: 40,
    marginBottom: 52,
    x: { ...(logarithmic ? LOGARITHMIC : {}), label: xLabel, labelAnchor: "right", nice: true },
    y: { domain: rows.map(({ label }) => label), label: null, tickSize: 0 },
    marks,
  }, alt.trim() === "" ? alt : `${alt} ${rows.map(describeRow).join(". ")}.`);
}

/** Powers of ten as a learner reads them; Plot would write 10m for 0.01. */
const LOGARITHMIC = {
  type: "log",
  tickFormat: (x: number): string => Number.isInteger(Math.log10(x)) ? formatNumber(x, 1) : "",
} as const;

function describeRow({ label, values }: DotsRow): string {
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)]
    .map((x) => formatNumber(x, 2));
  return `${label}: ${low}부터 ${high}까지, 중앙값 ${middle}`;
}

function requireRows(rows: readonly DotsRow[], logarithmic: boolean): void {
  requireList(rows, "dotsFigure", "rows");
  if (rows.length < 1 || rows.length > 8) {
    throw new RangeError(`Cannot draw dotsFigure: it takes one to 8 rows, got ${rows.length}`);
  }
  for (const row of rows) {
    requireObject(row, "dotsFigure", "a row");
    const { label, values } = row;
    requireText(label, "dotsFigure", "label");
    requireNumbers(values, "dotsFigure", `the values of "${label}"`);
    if (values.length === 0) {
      throw new RangeError(
        `Cannot draw dotsFigure: "${label}" needs at least one number, got none`,
      );
    }
    for (const x of values) {
      finite(x, `"${label}"`);
      if (logarithmic && x <= 0) {
        throw new RangeError(
          `Cannot draw dotsFigure: "${label}" has ${x}; a logarithmic axis needs numbers above 0`,
        );
      }
    }
  }
}
