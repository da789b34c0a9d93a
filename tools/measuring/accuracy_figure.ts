/**
 * The picture of the accuracy report: how many ULP everybody is off, along the z axis, a panel a function.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Figure } from "../../lib/base/output.ts";
import { formatNumber } from "../../lib/base/format.ts";
import { plotFigure } from "../../lib/figures/plot.ts";
import { COLORS } from "../../lib/figures/style.ts";
import type { ScoredFunction } from "./accuracy_measure.ts";
import { FONT_SIZE, legend, legendHeight, WIDTH } from "./legend.ts";
import { inLegendOrder, styleOf } from "./libraries.ts";
import { ours } from "./ours.ts";
import { PICTURED, PROFILED } from "./profile.ts";

/** The largest error of a library in one stretch of a panel. */
interface Point {
  readonly panel: string;
  readonly z: number;
  readonly ulps: number;
  /** How many stretches lie to the left. */
  readonly index: number;
}

/** What the lecture's functions keep everywhere. */
const LIMIT = 2;

/** Where 0 stands on the logarithmic axis, and NaN, beyond the largest distance of two doubles. */
const [ZERO, NOT_A_NUMBER] = [1e-3, 1e20];

/** The height of a panel, in pixels. */
const PANEL = 220;

/**
 * Draws the profiles of everybody's functions.
 *
 * @param scores Those without a profile are left out.
 * @returns The picture, the same for the same scores.
 */
export function accuracyFigure(scores: readonly ScoredFunction[]): Figure {
  const drawn = scores.filter(({ name, profile }) => profile && PICTURED.includes(name));
  const libraries = inLegendOrder(drawn.map(({ library }) => library));
  const panels = PICTURED.filter((name) => drawn.some((one) => one.name === name)).map(labelOf);
  const margins = {
    marginTop: legendHeight(libraries.length) + 52,
    marginBottom: 64,
    marginLeft: 72,
    marginRight: 88,
  };
  return plotFigure({
    ...margins,
    width: WIDTH,
    height: margins.marginTop + PANEL * panels.length + margins.marginBottom,
    x: { domain: [...PROFILED], axis: null },
    y: { type: "log", domain: [ZERO / 10, NOT_A_NUMBER], axis: null },
    fy: { domain: panels, axis: null, paddingInner: 0.22, paddingOuter: 0 },
    marks: [
      ...axes(panels),
      ...[...libraries.keys()].reverse().flatMap((i) => curves(libraries, i, drawn)),
      ...legend(libraries.map(styleOf), margins),
    ],
  }, describe(drawn));
}

function labelOf(name: string): string {
  return ours.find((own) => own.name === name)?.label ?? name;
}

function axes(panels: readonly string[]): Plot.Markish[] {
  const powers = [1, 1e9, 1e18];
  const tick = (ulps: number) => ulps === ZERO ? "0" : formatNumber(ulps, 1).replace("1 × ", "");
  const title = { frameAnchor: "top-left", lineAnchor: "bottom", fontWeight: "bold" } as const;
  const limit = { frameAnchor: "right", textAnchor: "start", dx: 10 } as const;
  return [
    Plot.frame({ stroke: COLORS.grid }),
    Plot.gridY([ZERO, ...powers], { stroke: COLORS.grid, strokeOpacity: 1 }),
    Plot.axisY([ZERO, ...powers], { tickFormat: tick, fontSize: FONT_SIZE, label: null }),
    Plot.axisX([-40, -20, 0, 20, 40], {
      tickFormat: (z: number) => formatNumber(z),
      fontSize: FONT_SIZE,
      label: "z",
      labelAnchor: "center",
      labelArrow: "none",
      labelOffset: 58,
    }),
    Plot.text(panels, {
      ...title,
      text: (panel) => `${panel}: 가장 큰 오차(ULP)`,
      fy: (panel) => panel,
      dy: -10,
      fontSize: FONT_SIZE,
    }),
    Plot.ruleY([LIMIT], { stroke: COLORS.ink, strokeWidth: 2, strokeDasharray: "2 3" }),
    Plot.text([LIMIT], {
      ...limit,
      y: () => LIMIT,
      text: () => `${LIMIT} ULP`,
      fontSize: FONT_SIZE,
    }),
  ];
}

/**
 * A library's curve in every panel. Curves cover each other, so each has its shapes at other places: on
 * a line that several share the shapes tell who.
 */
function curves(
  libraries: readonly string[],
  place: number,
  scores: readonly ScoredFunction[],
): Plot.Markish[] {
  const library = libraries[place]!;
  const { color, symbol, dash } = styleOf(library);
  const points = scores.filter((one) => one.library === library).flatMap(pointsOf);
  const marked = points.filter(({ index }) => index % (2 * libraries.length) === 2 * place + 1);
  const line = { stroke: color, strokeDasharray: dash, strokeWidth: library === "ours" ? 3 : 2 };
  const at = { x: "z", y: "ulps", fy: "panel" } as const;
  return [
    Plot.line(points, { ...at, ...line, z: "panel" }),
    Plot.dot(marked, { ...at, symbol, fill: color, stroke: "white", r: 7 }),
  ];
}

function pointsOf({ name, profile = [] }: ScoredFunction): Point[] {
  return profile.map((ulps, index) => ({
    panel: labelOf(name),
    z: PROFILED[0] + index + 0.5,
    ulps: ulps === null ? NaN : Math.min(NOT_A_NUMBER, ulps === 0 ? ZERO : ulps),
    index,
  }));
}

function describe(scores: readonly ScoredFunction[]): string {
  const names = PICTURED.filter((name) => scores.some((one) => one.name === name));
  const parts = names.map((name) => {
    const worst = scores.filter((one) => one.name === name).map(({ library, profile = [] }) =>
      `${styleOf(library).label} ${size(Math.max(...profile.map((ulps) => ulps ?? 0)))}`
    );
    return `${labelOf(name)}: ${worst.join(", ")}`;
  });
  return `z가 −40에서 40까지일 때 가장 큰 오차(ULP)를 로그 눈금에 그린 그림. ${parts.join(". ")}.`;
}

function size(ulps: number): string {
  return ulps === Infinity ? "NaN" : formatNumber(ulps, 1);
}
