/**
 * A drawn curve of slopes beside the true one: how near it is, and which mistake it looks like.
 *
 * @module
 */

import type { Activation } from "../../../../lib/activations/activation.ts";
import { HIGHEST } from "../codecs.ts";

/** The z at which slopes are drawn. */
export const DRAWN_AT: readonly number[] = Array.from({ length: 13 }, (_, index) => index - 6);

/** What a drawn curve may look like. */
export type Likeness = "right" | "height" | "sign" | "mirrored" | "g" | "other";

/** A drawn curve judged. */
export interface Verdict {
  /** The part of both areas that they share, 0 to 100. */
  readonly score: number;
  readonly likeness: Likeness;
  /** By how much the drawn heights are too large where they differ in height only. */
  readonly factor: number;
  /** Where the drawn height is farthest from the true slope. */
  readonly worstAt: number;
}

/** From here on a curve counts as drawn rightly. */
export const RIGHT = 80;

/** From here on a curve looks like one that a mistake would give. */
const ALIKE = 70;

/** Heights that differ by no more than this factor count as the same. */
const SAME_HEIGHT = 1.3;

/**
 * Judges a drawn curve.
 *
 * @param heights The drawn slopes at {@link DRAWN_AT}.
 * @param activation The function whose slopes they should be.
 */
export function judgeDrawn(heights: readonly number[], activation: Activation): Verdict {
  const places = placesOf(activation);
  const drawn = places.map((index) => heights[index]!);
  const truth = places.map((index) => activation.derivative(DRAWN_AT[index]!));
  const score = sharedPart(drawn, truth);
  const gaps = drawn.map((height, at) => Math.abs(height - truth[at]!));
  const worst = places[gaps.indexOf(Math.max(...gaps))]!;
  const factor = heightFactor(drawn, truth);
  const likeness = score >= RIGHT ? "right" : likenessOf(drawn, truth, places, activation);
  return { score: Math.round(score), likeness, factor, worstAt: DRAWN_AT[worst]! };
}

/** Where the slope is defined; at a kink nobody can draw it rightly or wrongly. */
function placesOf({ kink }: Activation): number[] {
  return DRAWN_AT.flatMap((z, index) => kink !== null && z === 0 ? [] : [index]);
}

function likenessOf(
  drawn: readonly number[],
  truth: readonly number[],
  places: readonly number[],
  { derivative, value }: Activation,
): Likeness {
  const factor = heightFactor(drawn, truth);
  const isOtherHeight = Math.abs(Math.log(Math.abs(factor))) > Math.log(SAME_HEIGHT);
  const scaled = truth.map((slope) => factor * slope);
  const mirrored = places.map((index) => derivative(-DRAWN_AT[index]!));
  const values = places.map((index) =>
    Math.min(HIGHEST, Math.max(-HIGHEST, value(DRAWN_AT[index]!)))
  );
  const guesses: readonly (readonly [Likeness, readonly number[], boolean])[] = [
    ["height", scaled, factor > 0 && isOtherHeight],
    ["sign", scaled, factor < 0],
    ["mirrored", mirrored, sharedPart(mirrored, truth) < RIGHT],
    ["g", values, true],
  ];
  const scores = guesses.filter(([, , canBe]) => canBe).map(([likeness, curve]) =>
    [likeness, sharedPart(drawn, curve)] as const
  );
  const [best, score] = scores.reduce((one, other) => other[1] > one[1] ? other : one);
  return score >= ALIKE ? best : "other";
}

/** By which factor the true slopes come nearest to the drawn ones, by least squares. */
function heightFactor(drawn: readonly number[], truth: readonly number[]): number {
  const product = drawn.reduce((sum, height, at) => sum + height * truth[at]!, 0);
  const square = truth.reduce((sum, slope) => sum + slope * slope, 0);
  return product / square;
}

/** How much of what lies between two curves and the axis lies between both and the axis, in percent. */
function sharedPart(one: readonly number[], other: readonly number[]): number {
  let [shared, all] = [0, 0];
  one.forEach((height, at) => {
    const there = other[at]!;
    if (height * there > 0) shared += Math.min(Math.abs(height), Math.abs(there));
    all += height * there < 0
      ? Math.abs(height) + Math.abs(there)
      : Math.max(Math.abs(height), Math.abs(there));
  });
  return all === 0 ? 100 : 100 * shared / all;
}
