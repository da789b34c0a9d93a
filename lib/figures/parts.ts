/**
 * What the figures share: axes, sampled curves, tangents, labelled lines, and errors for what cannot be
 * drawn.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activations.ts";
import { formatNumber } from "../base/format.ts";
import { requireFinite } from "../base/require.ts";
import { COLORS, DASHES } from "./plot.ts";

/** A point of a curve. */
export type Point = [z: number, y: number];

/** A closed interval, in z or in y. */
export type Interval = readonly [from: number, to: number];

/** The frame of every figure: the z axis below, no label on y, room for labels on the right. */
export const AXES = {
  marginLeft: 56,
  marginRight: 80,
  marginTop: 24,
  marginBottom: 48,
  x: { label: "z", labelAnchor: "right", ticks: 5 },
  y: { label: null, ticks: 5, nice: true },
} as const;

/** What lies under every figure: faint horizontal lines and the z axis itself. */
export const GROUND: readonly Plot.Markish[] = [
  Plot.gridY({ stroke: COLORS.grid, strokeOpacity: 0.6, ticks: 5 }),
  Plot.ruleY([0], { stroke: COLORS.ink, strokeWidth: 1 }),
];

/** A label with a white rim, so that it can be read where it crosses a line. */
export const LABEL = { fill: COLORS.ink, fontSize: 16, stroke: "white", strokeWidth: 5 } as const;

/** Enough points for a smooth curve on any screen. */
const SAMPLES = 441;

/** Points of a curve, evenly spaced over the domain; `name` is for the error message. */
export function sampleCurve(g: (z: number) => number, [from, to]: Interval, name: string): Point[] {
  return Array.from({ length: SAMPLES }, (_, index): Point => {
    const z = from + (to - from) * index / (SAMPLES - 1);
    return [z, finite(g(z), `${name} at z = ${z}`)];
  });
}

/** The derivative's curve; broken at a kink, where it jumps from one one-sided slope to the other. */
export function sampleSlopes({ derivative, kink, name }: Activation, domain: Interval): Point[] {
  const [from, to] = domain;
  if (kink === null || !(from < 0 && to > 0)) {
    return sampleCurve(derivative, domain, `the derivative of ${name}`);
  }
  const gap: Point = [0, NaN];
  return [[from, kink[0]], [0, kink[0]], gap, [0, kink[1]], [to, kink[1]]];
}

/** The smallest interval that holds every y of the curves, and 0. */
export function extent(...curves: readonly Point[][]): Interval {
  const ys = [0, ...curves.flat().map(([, y]) => y).filter((y) => !Number.isNaN(y))];
  return [Math.min(...ys), Math.max(...ys)];
}

/** The tangent at one z with its slope written at its upper end, cut off where it leaves the frame. */
export function tangentLine(
  activation: Activation,
  at: number,
  frame: { readonly z: Interval; readonly y: Interval },
): Plot.Markish[] {
  const slope = finite(
    activation.derivative(at),
    `the derivative of ${activation.name} at z = ${at}`,
  );
  const value = activation.value(at);
  const [from, to] = stretch(slope, value, at, frame);
  const end = value + slope * (to - at);
  return [
    Plot.line([[from, value + slope * (from - at)], [to, end]], {
      stroke: COLORS.tangent,
      strokeWidth: 2.5,
      strokeDasharray: DASHES.tangent,
    }),
    Plot.text([[to, end]], {
      ...LABEL,
      text: [`접선의 기울기 ${formatNumber(slope, 3)}`],
      fill: COLORS.tangent,
      fontWeight: "bold",
      textAnchor: "end",
      dx: -10,
      dy: slope < 0 ? 14 : -6,
    }),
  ];
}

/** From where to where a line of this slope through (at, value) stays inside the frame. */
function stretch(
  slope: number,
  value: number,
  at: number,
  { z: [left, right], y: [low, high] }: { readonly z: Interval; readonly y: Interval },
): Interval {
  if (slope === 0) return [left, right];
  const crossings = [at + (low - value) / slope, at + (high - value) / slope];
  return [Math.max(left, Math.min(...crossings)), Math.min(right, Math.max(...crossings))];
}

/** Whether z lies in the domain. */
export function inside(z: number, [from, to]: Interval): boolean {
  return z >= from && z <= to;
}

/** Passes a finite number on and refuses any other, which no figure can show. */
export function finite(y: number, what: string): number {
  if (!Number.isFinite(y)) {
    throw new RangeError(
      `Cannot draw a figure: ${what} is ${y}; draw a function that is finite on the whole domain`,
    );
  }
  return y;
}

/** Throws a RangeError unless `value` is a finite number above 0. */
export function requirePositive(value: number, call: string, name: string): void {
  requireFinite(value, call, name);
  if (value <= 0) {
    throw new RangeError(`Cannot evaluate ${call}: ${name} must be above 0, got ${value}`);
  }
}

/** Throws a RangeError unless the domain goes from a smaller to a larger finite z. */
export function requireDomain([from, to]: Interval, call: string): void {
  requireFinite(from, call, "domain[0]");
  requireFinite(to, call, "domain[1]");
  if (!(from < to)) {
    throw new RangeError(
      `Cannot evaluate ${call}: domain must go from a smaller to a larger z, got [${from}, ${to}]`,
    );
  }
}
