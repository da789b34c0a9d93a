/**
 * Points of curves.
 *
 * @module
 */

import type { Shown } from "../functions.ts";
import type { Interval, Point } from "./frame.ts";

/** Enough for a smooth curve on a wide screen; z = 0 is among them. */
const SAMPLES = 401;

/** A curve over an interval. Where the function refuses a number, the curve is broken. */
export function curveOf(f: (x: number) => number, [from, to]: Interval): Point[] {
  return Array.from({ length: SAMPLES }, (_, index) => {
    const x = from + (to - from) * index / (SAMPLES - 1);
    return [x, f(x)];
  });
}

/** The slopes of a function; broken where they jump. */
export function slopeCurve({ derivative, kink }: Shown, interval: Interval): Point[] {
  if (kink === null) return curveOf(derivative, interval);
  const [from, to] = interval;
  return [[from, kink[0]], [0, kink[0]], [0, NaN], [0, kink[1]], [to, kink[1]]];
}

/** The smallest interval that holds 0 and every point, with some room. */
export function roomFor(points: readonly Point[]): Interval {
  const ys = points.map(([, y]) => y).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const room = (high - low || 1) * 0.12;
  return [low - room, high + 1.6 * room];
}
