/**
 * What the figures share: axes, sampled curves, lines that end at the frame, labels, kinks, tangents.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import { COLORS, DASHES } from "./style.ts";

/** A point of a curve. */
export type Point = [z: number, y: number];

/** A closed interval, in z or in y. */
export type Interval = readonly [from: number, to: number];

/** The part of the plane that a picture shows. */
export interface Frame {
  readonly z: Interval;
  readonly y: Interval;
}

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
export const LABEL = { fill: COLORS.ink, fontSize: 17, stroke: "white", strokeWidth: 5 } as const;

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

/**
 * Passes a vertical axis on and refuses one that does not hold what is drawn, from its lowest to its
 * highest y; `call` is for the error message.
 */
export function holding(yDomain: Interval, [low, high]: Interval, call: string): Interval {
  const [from, to] = yDomain;
  if (Number.isFinite(to - from) && from <= low && to >= high) return yDomain;
  throw new RangeError(
    `Cannot draw ${call}: yDomain must hold what is drawn, from ${low} to ${high}, ` +
      `got [${yDomain}]; widen it`,
  );
}

/** Both ends of the line of this slope through (z, y), where it leaves the frame. */
export function clipLine([z, y]: Readonly<Point>, slope: number, frame: Frame): [Point, Point] {
  const crossings = slope === 0 ? frame.z : frame.y.map((edge) => z + (edge - y) / slope);
  const left = Math.max(frame.z[0], Math.min(...crossings));
  const right = Math.min(frame.z[1], Math.max(...crossings));
  return [[left, y + slope * (left - z)], [right, y + slope * (right - z)]];
}

/** The name of a curve beside its right end. */
export function endLabel(end: Readonly<Point>, text: string, fill: string): Plot.Markish {
  const style = { textAnchor: "start", dx: 8, fontSize: 19, fontWeight: "bold" } as const;
  return Plot.text([end], { ...style, text: [text], fill });
}

/** Open circles where the derivative jumps; none for a smooth function. */
export function kinkCircles({ kink }: Activation, domain: Interval): Plot.Markish[] {
  if (kink === null || !inside(0, domain)) return [];
  const open = { fill: "white", stroke: COLORS.slope, strokeWidth: 2.5, r: 8 };
  return [Plot.dot(kink.map((slope): Point => [0, slope]), open)];
}

/**
 * The tangent at one z with its slope written at its upper end, cut off where it leaves the frame; `name`
 * is what a learner knows it by.
 */
export function tangentLine(
  activation: Activation,
  at: number,
  frame: Frame,
  name = "접선",
): Plot.Markish[] {
  const { value, derivative } = activation;
  const slope = finite(derivative(at), `the derivative of ${activation.name} at z = ${at}`);
  const ends = clipLine([at, value(at)], slope, frame);
  return [
    Plot.line(ends, {
      stroke: COLORS.tangent,
      strokeWidth: 2.5,
      strokeDasharray: DASHES.tangent,
    }),
    Plot.text([ends[1]], {
      ...LABEL,
      text: [`${name}의 기울기 ${formatNumber(slope, 3)}`],
      fill: COLORS.tangent,
      fontWeight: "bold",
      textAnchor: "end",
      dx: -10,
      dy: slope < 0 ? 14 : -6,
    }),
  ];
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
