/**
 * The library for a page under test. The last digit of `Math.exp` and its like depends on the engine, so
 * numbers of a page are compared with those that the library gives in the same browser.
 *
 * @module
 */

import { centralDifference } from "../../lib/derivatives/numeric_derivative.ts";
import { initialParameters, train, twoRings } from "../../lib/network/mod.ts";
import { numberFormats, roundedSlopes, zeroFrom } from "../../lib/precision/mod.ts";
import { chainOf } from "../../tools/live/playground/chain/chain.ts";
import { judgeDrawn } from "../../tools/live/playground/draw/drawn.ts";
import { activationOf } from "../../tools/live/playground/functions.ts";

const library = {
  activationOf,
  centralDifference,
  chainOf,
  initialParameters,
  judgeDrawn,
  numberFormats,
  roundedSlopes,
  train,
  twoRings,
  zeroFrom,
};

declare global {
  /** What a test may call in the page. */
  var library: Library;
}

/** The functions that a page under test is compared with. */
export type Library = typeof library;

globalThis.library = library;
