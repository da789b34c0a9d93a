/**
 * The stroke of a pen over the points that are drawn.
 *
 * @module
 */

import { HIGHEST } from "../codecs.ts";
import { DRAWN_AT } from "./drawn.ts";

/** A place on the board. */
export type Place = readonly [z: number, height: number];

/** A pen that is no farther from a point sets its height. */
const NEAR = 0.5;

/**
 * The heights after a stroke: the points that lie between its ends take the heights of the straight line between
 * them, the point nearest to its end the height of the end.
 */
export function stroke(
  heights: readonly (number | null)[],
  from: Place,
  to: Place,
): (number | null)[] {
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  return heights.map((old, index) => {
    const z = DRAWN_AT[index]!;
    if (Math.abs(z - to[0]) <= NEAR) return inside(to[1]);
    if (z < left[0] || z > right[0]) return old;
    const part = (z - left[0]) / (right[0] - left[0]);
    return inside(left[1] + part * (right[1] - left[1]));
  });
}

/** In hundredths, since no finger is steadier. */
function inside(height: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(-HIGHEST, height)) * 100) / 100;
}
