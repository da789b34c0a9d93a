/**
 * The slopes of sigmoid and tanh as a number format gives them: from z, and from the stored a = g(z).
 *
 * What a format has no digits for is lost where a number is *stored*: z and a, and the slope itself. Between
 * these, every operation is rounded to the working format, which is float32 for the formats of 16 bits: so
 * processors and frameworks compute with them. PyTorch 2.15.0 gives slopes that become 0 at the very z of
 * {@link zeroFrom} in all four formats; `tests/precision/frameworks_test.ts` compares.
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import {
  describe,
  requireActivation,
  requireNumber,
  requireOneOf,
  requireOptions,
  requirePositive,
  requireWithin,
} from "../base/require.ts";
import { float32, numberFormats, requireFormat } from "./formats.ts";
import type { NumberFormat } from "./formats.ts";

/** How {@link roundedSlopes} computes. */
export interface RoundingOptions {
  /**
   * The format of every operation between what is stored. Default: float32 for a format of 16 bits, otherwise
   * the format itself. JAX 0.10.2 computes its sigmoid in 16 bits throughout: give the format itself for that.
   */
  readonly working?: NumberFormat;
}

/** What a format makes of z, of a and of the slopes. */
export interface RoundedSlopes {
  /** z, stored in the format. */
  readonly z: number;
  /** a = g(z), stored in the format. */
  readonly a: number;
  /** g′(z) of the stored z: as good as exact, in double precision. */
  readonly exact: number;
  /** The slope computed from z, stored in the format. */
  readonly fromZ: number;
  /** The slope computed from the stored a, stored in the format. */
  readonly fromA: number;
}

/**
 * The slopes of sigmoid or tanh at z, in a number format.
 *
 * @param activation `activations.sigmoid` or `activations.tanh`.
 * @param format One of `numberFormats`.
 * @param z The pre-activation, any number; no unit.
 * @param options The format of the operations between.
 * @returns The slopes from z and from a, and what they rest on.
 * @throws {TypeError} If `z` is no number, or an option is unknown.
 * @throws {RangeError} If `activation` is another one.
 *
 * @example In bfloat16 tanh(4) is stored as 1, and its slope from there is 0
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { bfloat16, roundedSlopes } from "./mod.ts";
 *
 * const { a, fromA, fromZ } = roundedSlopes(activations.tanh, bfloat16, 4);
 * assert(a === 1 && fromA === 0 && fromZ > 0.001);
 * ```
 */
export function roundedSlopes(
  activation: Activation,
  format: NumberFormat,
  z: number,
  options: RoundingOptions = {},
): RoundedSlopes {
  requireFormat(format, "roundedSlopes");
  requireNumber(z, "roundedSlopes", "z");
  requireOptions(options, ["working"], "roundedSlopes");
  const { working = format.bits < 32 ? float32 : format } = options;
  requireFormat(working, "roundedSlopes");
  const { value, slope, slopeFromOutput } = formulasOf(activation, working.round);
  const stored = format.round(z);
  const a = format.round(value(stored));
  return {
    z: stored,
    a,
    exact: activation.derivative(stored),
    fromZ: format.round(slope(stored)),
    fromA: format.round(slopeFromOutput(a)),
  };
}

/**
 * From which z > 0 on a format gives the slope 0, though the true slope is 0 nowhere.
 *
 * @param activation `activations.sigmoid` or `activations.tanh`.
 * @param format One of `numberFormats`.
 * @param source Whether the slope is taken from the stored "a" or from "z".
 * @param options The format of the operations between.
 * @returns The least number of the format from which on the slope is 0.
 * @throws {TypeError} If `source` is neither word, or an option is unknown.
 * @throws {RangeError} If `activation` is another one.
 *
 * @example tanh in bfloat16
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { bfloat16, zeroFrom } from "./mod.ts";
 *
 * assert(zeroFrom(activations.tanh, bfloat16, "a") === 3.46875);
 * ```
 */
export function zeroFrom(
  activation: Activation,
  format: NumberFormat,
  source: "a" | "z",
  options: RoundingOptions = {},
): number {
  requireFormat(format, "zeroFrom");
  requireOneOf(source, ["a", "z"], { call: "zeroFrom", name: "source" });
  return leastNumber(format, (z) => {
    const { fromA, fromZ } = roundedSlopes(activation, format, z, options);
    return (source === "a" ? fromA : fromZ) === 0;
  });
}

/**
 * From which z > 0 on the rounding of a can cost the slope half of the digits that the format has: a is wrong
 * by up to half a gap between neighbours below 1, and then 1 − a is by more than 2^(−digits/2) of itself.
 *
 * @param activation `activations.sigmoid` or `activations.tanh`.
 * @param format One of `numberFormats`.
 * @returns The least number of the format where this is so.
 * @throws {RangeError} If `activation` is another one.
 *
 * @example Sooner than one thinks
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { bfloat16, halfLostFrom } from "./mod.ts";
 *
 * assert(halfLostFrom(activations.tanh, bfloat16) < 2.1);
 * ```
 */
export function halfLostFrom(activation: Activation, format: NumberFormat): number {
  requireSmooth(activation);
  requireFormat(format, "halfLostFrom");
  const halfGap = 2 ** (-format.digits - 1);
  return leastNumber(
    format,
    (z) => halfGap >= distanceToOne(activation, z) * 2 ** (-format.digits / 2),
  );
}

/**
 * The slopes from a in all four formats, and the true slope, as curves for a figure on a logarithmic axis. Where a
 * slope becomes 0, which such an axis does not have, its curve falls to 2·10^−17 and ends.
 *
 * @param activation `activations.sigmoid` or `activations.tanh`.
 * @param to Where the curves end otherwise, above 0; no unit. Default 20.
 * @returns Five curves from z = 0, with a point every twentieth, the true slope last.
 * @throws {RangeError} If `activation` is another one, or `to` is not above 0.
 *
 * @example The curve of bfloat16 ends first
 * ```ts
 * import assert from "node:assert/strict";
 * import * as activations from "../activations/registry.ts";
 * import { slopeCurves } from "./mod.ts";
 *
 * const ends = slopeCurves(activations.tanh).map(({ points }) => points.at(-1)?.[0]);
 * assert(ends[3] === 3.46875 && ends[4] === 20);
 * ```
 */
export function slopeCurves(activation: Activation, to: number = 20): SlopeCurve[] {
  requireSmooth(activation);
  requirePositive(to, "slopeCurves", "to");
  requireWithin(to, [0, FAR], { call: "slopeCurves", name: "to", remedy: "20 is usual" });
  const zs = Array.from({ length: Math.floor(20 * to) + 1 }, (_, i) => i / 20);
  const rounded = numberFormats.map((format): SlopeCurve => {
    const zero = zeroFrom(activation, format, "a");
    const points = zs.filter((z) => format.round(z) < zero)
      .map((z) => [z, roundedSlopes(activation, format, z).fromA] as const);
    const [, last] = points.at(-1)!;
    const fall = [[zero, last], [zero, BOTTOM]] as const;
    return { label: format.name, points: zero > to ? points : [...points, ...fall] };
  });
  const exact = zs.map((z) => [z, activation.derivative(z)] as const);
  return [...rounded, { label: "참기울기", points: exact }];
}

/** Where curves of slopes that are 0 end. */
const BOTTOM = 2e-17;

/** A curve of {@link slopeCurves}. */
export interface SlopeCurve {
  /** The name of the format, or 참기울기. */
  readonly label: string;
  /** z and the slope there. */
  readonly points: readonly (readonly [z: number, slope: number])[];
}

/** 1 − g(z), without a difference of numbers that are nearly equal. */
function distanceToOne({ name }: Activation, z: number): number {
  const e = Math.exp(name === "tanh" ? -2 * z : -z);
  return name === "tanh" ? 2 * e / (1 + e) : e / (1 + e);
}

/** A format stays on one side of this: no slope from z is other than 0 beyond it. */
const FAR = 1000;

/** The least number of a format for which `holds` is true, where it is for all that are greater. */
function leastNumber({ round }: NumberFormat, holds: (z: number) => boolean): number {
  let [low, high] = [0, FAR];
  for (let middle = 500; low < middle && middle < high; middle = (low + high) / 2) {
    if (holds(round(middle))) high = middle;
    else low = middle;
  }
  return round(high);
}

/** g(z), g′(z) and g′ from a with `round` after every operation; Math.exp and Math.tanh count as one. */
interface Formulas {
  readonly value: (z: number) => number;
  readonly slope: (z: number) => number;
  readonly slopeFromOutput: (a: number) => number;
}

function formulasOf(activation: Activation, round: (x: number) => number): Formulas {
  requireSmooth(activation);
  return activation.name === "tanh" ? tanhFormulas(round) : sigmoidFormulas(round);
}

function sigmoidFormulas(round: (x: number) => number): Formulas {
  return {
    value: (z) => {
      const e = round(Math.exp(-Math.abs(z)));
      return round((z < 0 ? e : 1) / round(1 + e));
    },
    slope: (z) => {
      const e = round(Math.exp(-Math.abs(z)));
      return round(e / round(1 + round(e * round(2 + e))));
    },
    slopeFromOutput: (a) => round(a * round(1 - a)),
  };
}

function tanhFormulas(round: (x: number) => number): Formulas {
  return {
    value: (z) => round(Math.tanh(z)),
    slope: (z) => {
      const e = round(Math.exp(-2 * Math.abs(z)));
      return round(round(4 * e) / round(1 + round(e * round(2 + e))));
    },
    slopeFromOutput: (a) => round(round(1 - a) * round(1 + a)),
  };
}

function requireSmooth(activation: Activation): void {
  requireActivation(activation, "roundedSlopes");
  const { name } = activation;
  if (name === "sigmoid" || name === "tanh") return;
  throw new RangeError(
    `Cannot round slopes: it takes activations.sigmoid or activations.tanh, got ${describe(name)}`,
  );
}
