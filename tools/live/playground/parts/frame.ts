/**
 * From numbers to pixels.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";

/** A closed interval. */
export type Interval = readonly [from: number, to: number];

/** A point of a curve; NaN breaks the curve. */
export type Point = readonly [x: number, y: number];

/** A part of the plane in a part of a picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: Interval;
  readonly ys: Interval;
  /** Pixels from the left. */
  readonly x: (x: number) => number;
  /** Pixels from the top. */
  readonly y: (y: number) => number;
}

/** A frame in pixels, for these intervals. */
export function frameOf(
  { left, right, top, bottom }: Pick<Frame, "left" | "right" | "top" | "bottom">,
  xs: Interval,
  ys: Interval,
): Frame {
  const along = ([from, to]: Interval, start: number, end: number) => (value: number): number =>
    start + (end - start) * (value - from) / (to - from);
  return { left, right, top, bottom, xs, ys, x: along(xs, left, right), y: along(ys, bottom, top) };
}

/** The number at a pixel from the left. */
export function xAt({ left, right, xs }: Frame, pixel: number): number {
  return xs[0] + (xs[1] - xs[0]) * (pixel - left) / (right - left);
}

/** The number at a pixel from the top. */
export function yAt({ top, bottom, ys }: Frame, pixel: number): number {
  return ys[0] + (ys[1] - ys[0]) * (bottom - pixel) / (bottom - top);
}

/** Path data of a curve. Points far outside the frame are brought near, as engines draw no huge numbers. */
export function pathOf(points: readonly Point[], { x, y, top, bottom }: Frame): string {
  const far = 4 * (bottom - top);
  let isOpen = false;
  return points.map(([px, py]) => {
    if (!Number.isFinite(py)) {
      isOpen = false;
      return "";
    }
    const pen = isOpen ? "L" : "M";
    isOpen = true;
    const height = Math.min(bottom + far, Math.max(top - far, y(py)));
    return `${pen}${x(px).toFixed(1)},${height.toFixed(1)}`;
  }).join("");
}

/** Round numbers of an interval, about `count` of them. */
export function ticksOf([from, to]: Interval, count: number): number[] {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from(
    { length: last - first + 1 },
    (_, i) => Number(((first + i) * step).toFixed(9)),
  );
}

/** 10 to a whole power as a label. */
export function powerLabel(power: number): string {
  if (power >= -2 && power <= 3) return formatNumber(10 ** power, 1);
  const raised = String(power).replace(/./g, (sign) => sign === "-" ? "⁻" : SUPERSCRIPTS[+sign]!);
  return `10${raised}`;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
