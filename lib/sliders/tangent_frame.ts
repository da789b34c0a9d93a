/**
 * What `tangentSlider` shows at one z, in pixels and finished texts.
 *
 * @module
 */

import type { Activation } from "../activations/activations.ts";
import { finite } from "../figures/parts.ts";
import type { Interval } from "../figures/parts.ts";
import { formatNumber } from "../base/format.ts";
import { lineEnds, pixels } from "./slider.ts";
import type { SliderFrame } from "./slider.ts";

/** The part of the plane that the picture shows. */
export interface PlotFrame {
  readonly z: Interval;
  readonly y: Interval;
}

/** The columns at one z; `width` is that of the slope triangle. */
export function tangentFrame(
  activation: Activation,
  z: number,
  width: number,
  frame: PlotFrame,
): SliderFrame {
  const value = activation.value(z);
  const texts = { z: formatNumber(z, 6), g: formatNumber(value, 5) };
  if (activation.kink !== null && z === 0) return { ...texts, ...atKink(activation.kink, frame) };
  const slope = activation.derivative(z);
  const fromA = finite(activation.derivativeFromOutput(value), `the slope from a at z = ${z}`);
  const known = formatNumber(slope, 3);
  return {
    ...texts,
    ...{ slope: known, fromA: formatNumber(fromA, 3) },
    ...{ rise: `세로 ${formatNumber(slope * width, 3)}` },
    ...(activation.kink === null ? {} : { subgradients: known, fan: "" }),
    ...positionsAt({ z, value, slope, width }, frame),
  };
}

/** The y of the upper right corner of the triangle at z. */
export function triangleTop(
  { value, derivative }: Activation,
  z: number,
  width: number,
  domain: Interval,
): number {
  return value(z) + derivative(z) * (triangleLeft(z, width, domain) + width - z);
}

/** The triangle begins at z, or further left where it would leave the domain. */
function triangleLeft(z: number, width: number, [, to]: Interval): number {
  return Math.min(z, to - width);
}

function positionsAt(
  { z, value, slope, width }: { z: number; value: number; slope: number; width: number },
  frame: PlotFrame,
): Record<string, number> {
  const { x, y } = pixels(frame.z, frame.y);
  const tangent = lineEnds([z, value], slope, frame);
  const left = triangleLeft(z, width, frame.z);
  const bottom = value + slope * (left - z);
  return {
    ...{ x: x(z), y: y(value), s: y(slope) },
    ...{ x1: x(tangent.z[0]), y1: y(tangent.y[0]), x2: x(tangent.z[1]), y2: y(tangent.y[1]) },
    ...{ left: x(left), bottom: y(bottom), right: x(left + width), top: y(bottom + slope * width) },
  };
}

/** The lines through the kink at (0, 0) instead of a tangent, and the rest outside the picture. */
function atKink([low, high]: readonly [number, number], frame: PlotFrame): SliderFrame {
  const { x, y } = pixels(frame.z, frame.y);
  const none = "정의되지 않음";
  const range = `${formatNumber(low, 6)}부터 ${formatNumber(high, 6)}까지`;
  const rays = Array.from({ length: RAYS }, (_, index) => {
    const slope = low + (high - low) * index / (RAYS - 1);
    const ends = lineEnds([0, 0], slope, frame);
    return `M${x(ends.z[0])},${y(ends.y[0])}L${x(ends.z[1])},${y(ends.y[1])}`;
  });
  return {
    ...{ slope: none, fromA: none, subgradients: range, fan: rays.join(""), rise: "" },
    ...{ x: x(0), y: y(0), s: OUTSIDE },
    ...{ x1: OUTSIDE, y1: OUTSIDE, x2: OUTSIDE, y2: OUTSIDE },
    ...{ left: OUTSIDE, bottom: OUTSIDE, right: OUTSIDE, top: OUTSIDE },
  };
}

/** How many lines make the fan. */
const RAYS = 21;

/** A coordinate that the picture does not show. */
const OUTSIDE = -999;
