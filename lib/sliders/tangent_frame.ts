/**
 * What `tangentSlider` shows at one z, in pixels and finished texts.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import { clipLine, finite } from "../figures/parts.ts";
import type { Frame, Interval } from "../figures/parts.ts";
import { pixels } from "./slider.ts";
import type { SliderFrame } from "./slider.ts";

/** What the reading of the slope from a says where a does not tell it. */
const UNKNOWN = "a만으로는 모름";

/** The columns at one z; `width` is that of the slope triangle. */
export function tangentFrame(
  activation: Activation,
  z: number,
  width: number,
  frame: Frame,
): SliderFrame {
  const { value, derivative, kink } = activation;
  const texts = { z: formatNumber(z, 6), g: formatNumber(value(z), 5) };
  if (kink !== null && z === 0) return { ...texts, ...atKink(kink, frame) };
  const slope = formatNumber(derivative(z), 3);
  return {
    ...texts,
    slope,
    fromA: slopeFromOutput(activation, z),
    rise: `세로 ${formatNumber(derivative(z) * width, 3)}`,
    ...(kink === null ? {} : { subgradients: slope, fan: "" }),
    ...positionsAt(activation, z, width, frame),
  };
}

function slopeFromOutput({ value, derivativeFromOutput }: Activation, z: number): string {
  if (derivativeFromOutput === null) return UNKNOWN;
  return formatNumber(finite(derivativeFromOutput(value(z)), `the slope from a at z = ${z}`), 3);
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
  { value, derivative }: Activation,
  z: number,
  width: number,
  frame: Frame,
): Record<string, number> {
  const { x, y } = pixels(frame);
  const slope = derivative(z);
  const [start, end] = clipLine([z, value(z)], slope, frame);
  const left = triangleLeft(z, width, frame.z);
  const bottom = value(z) + slope * (left - z);
  return {
    x: x(z),
    y: y(value(z)),
    s: y(slope),
    x1: x(start[0]),
    y1: y(start[1]),
    x2: x(end[0]),
    y2: y(end[1]),
    left: x(left),
    bottom: y(bottom),
    right: x(left + width),
    top: y(bottom + slope * width),
  };
}

/** The lines through the kink at (0, 0) instead of a tangent, and the rest outside the picture. */
function atKink([low, high]: readonly [number, number], frame: Frame): SliderFrame {
  const { x, y } = pixels(frame);
  const rays = Array.from({ length: RAYS }, (_, index) => {
    const [start, end] = clipLine([0, 0], low + (high - low) * index / (RAYS - 1), frame);
    return `M${x(start[0])},${y(start[1])}L${x(end[0])},${y(end[1])}`;
  });
  const hidden = ["s", "x1", "y1", "x2", "y2", "left", "bottom", "right", "top"];
  return {
    slope: "정의되지 않음",
    fromA: "정의되지 않음",
    subgradients: `${formatNumber(low, 6)}부터 ${formatNumber(high, 6)}까지`,
    fan: rays.join(""),
    rise: "",
    x: x(0),
    y: y(0),
    ...Object.fromEntries(hidden.map((name) => [name, OUTSIDE])),
  };
}

/** How many lines make the fan. */
const RAYS = 21;

/** A coordinate that the picture does not show. */
const OUTSIDE = -999;
