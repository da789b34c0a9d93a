/**
 * The picture of the speed report: nanoseconds an element, ours beside the other libraries', between the
 * plain loops that are the measure.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Figure } from "../../lib/base/output.ts";
import { plotFigure } from "../../lib/figures/plot.ts";
import { COLORS } from "../../lib/figures/style.ts";
import type { Times } from "./bench_table.ts";
import { goalOf } from "./goals.ts";
import { FONT_SIZE, legend, legendHeight, WIDTH } from "./legend.ts";
import type { LegendEntry } from "./legend.ts";
import { inLegendOrder, styleOf } from "./libraries.ts";
import { ours } from "./ours.ts";

/** A time in the picture. */
interface Entry {
  readonly library: string;
  /** The label of our function. */
  readonly row: string;
  readonly time: number;
}

/** Our functions that another library has too. */
interface Row {
  readonly label: string;
  readonly goal: number;
  readonly entries: readonly Entry[];
}

/** The height of a row, in pixels. */
const ROW = 52;

/** An upright stroke, as in the rows. */
const GOAL: LegendEntry = {
  label: "우리의 목표",
  color: COLORS.ink,
  symbol: { draw: (context: CanvasPath) => context.rect(-2, -12, 4, 24) },
};

/**
 * Draws everybody's times on a logarithmic axis, a row a function.
 *
 * @param times As measured; functions that nobody else has are left out.
 * @returns The picture, the same for the same times.
 */
export function speedFigure(times: Times): Figure {
  const rows = rowsOf(times);
  const libraries = inLegendOrder(Object.keys(times).filter((library) => library !== "loop"));
  const entries = rows.flatMap((row) => row.entries);
  const domain = domainOf([
    ...entries.map(({ time }) => time),
    ...Object.values(times["loop"] ?? {}),
  ]);
  const legendEntries = [...libraries.map(styleOf), GOAL];
  const margins = {
    marginTop: legendHeight(legendEntries.length) + 60,
    marginBottom: 76,
    marginLeft: 196,
    marginRight: 20,
  };
  return plotFigure({
    ...margins,
    width: WIDTH,
    height: margins.marginTop + ROW * rows.length + margins.marginBottom,
    x: { type: "log", domain, axis: null },
    y: { type: "band", domain: rows.map(({ label }) => label), axis: null, padding: 0.16 },
    marks: [
      ...axes(domain),
      ...limits(times["loop"] ?? {}),
      ...goals(rows),
      ...libraries.flatMap((library) => dots(library, entries)),
      ...legend(legendEntries, margins),
    ],
  }, describe(rows, times));
}

function rowsOf({ loop = {}, ...libraries }: Times): Row[] {
  return ours.map(({ name, label }) => {
    const [kind, factor] = goalOf(name) ?? ["exp", NaN];
    const entries = Object.entries(libraries).map(([library, all]) => {
      return { library, row: label, time: all[name] ?? NaN };
    }).filter(({ time }) => time > 0);
    return { label, goal: factor * (loop[kind] ?? NaN), entries };
  }).filter(({ entries }) => entries.length > 1 && entries.some(isOurs));
}

function isOurs({ library }: Entry): boolean {
  return library === "ours";
}

/** Room for a whole shape beyond the shortest and the longest time. */
function domainOf(all: readonly number[]): [number, number] {
  return [Math.min(...all) / 1.5, Math.max(...all) * 1.5];
}

function axes([from, to]: readonly [number, number]): Plot.Markish[] {
  const powers = [0.01, 0.1, 1, 10, 100, 1000, 10000].filter((x) => x >= from && x <= to);
  return [
    Plot.gridY({ stroke: COLORS.grid, strokeOpacity: 0.6 }),
    Plot.gridX(powers, { stroke: COLORS.grid, strokeOpacity: 1 }),
    Plot.axisX(powers, {
      fontSize: FONT_SIZE,
      tickFormat: String,
      label: "원소 하나에 걸린 나노초 (왼쪽일수록 빠름)",
      labelAnchor: "right",
      labelArrow: "none",
      labelOffset: 66,
    }),
    Plot.axisY({ fontSize: FONT_SIZE, tickSize: 0, label: null }),
  ];
}

/** The plain loops that the goals are multiples of: one reads and writes, one computes e^−z as well. */
function limits({ copy = NaN, exp = NaN }: Times[string]): Plot.Markish[] {
  const loops = [["복사 루프", copy], ["exp 루프", exp]] as const;
  const style = { frameAnchor: "top", dy: -14, fontSize: FONT_SIZE, lineAnchor: "bottom" } as const;
  return loops.filter(([, time]) => time > 0).flatMap(([label, time]) => [
    Plot.ruleX([time], { stroke: COLORS.ink, strokeWidth: 2, strokeDasharray: "3 5" }),
    Plot.text([label], { ...style, x: () => time, fill: COLORS.ink }),
  ]);
}

function goals(rows: readonly Row[]): Plot.Markish[] {
  const known = rows.filter(({ goal }) => goal > 0);
  return [Plot.tickX(known, { x: "goal", y: "label", stroke: COLORS.ink, strokeWidth: 4 })];
}

/** A library's shapes, a little above or below the middle of the row, so that close ones stay apart. */
function dots(library: string, entries: readonly Entry[]): Plot.Markish[] {
  const { color, symbol } = styleOf(library);
  const dy = library === "ours" ? 0 : ["@stdlib", "NumPy"].includes(library) ? -9 : 9;
  const own = entries.filter((entry) => entry.library === library);
  const style = { symbol, fill: color, stroke: "white", r: library === "ours" ? 11 : 8, dy };
  return [Plot.dot(own, { ...style, x: "time", y: "row" })];
}

function describe(rows: readonly Row[], { loop = {} }: Times): string {
  const parts = rows.map(({ label, entries }) => {
    const own = entries.find(isOurs)!.time;
    const others = entries.filter((entry) => !isOurs(entry)).map(({ time }) => time);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const range = low === high ? short(low) : `${short(low)}~${short(high)}`;
    return `${label} ${short(own)} (다른 라이브러리 ${range})`;
  });
  return `원소 하나에 걸린 나노초를 로그 눈금에 점으로 찍은 그림. ${parts.join(", ")}. ` +
    `맨 루프는 복사 루프 ${short(loop["copy"] ?? NaN)}, exp 루프 ${short(loop["exp"] ?? NaN)}.`;
}

function short(time: number): string {
  return String(Number(time.toPrecision(2)));
}
