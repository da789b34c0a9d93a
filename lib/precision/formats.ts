/**
 * The number formats in which networks are trained, and rounding to them.
 *
 * A number of a format is ±m·2^q with a whole m of at most `digits` binary digits. Between 2^k and
 * 2^(k+1) neighbours are 2^(k − digits + 1) apart; below 2^`minExponent` they come no closer.
 *
 * @module
 */

import { describe, requireNumber } from "../base/require.ts";

/** A binary floating-point format. */
export interface NumberFormat {
  /** Its name in NumPy, PyTorch, TensorFlow and JAX. */
  readonly name: "float64" | "float32" | "float16" | "bfloat16";
  /** How many bits a number takes. */
  readonly bits: number;
  /** How many binary digits a number has, the leading one included. */
  readonly digits: number;
  /** The exponent of the smallest number with all its digits, 2^minExponent; below it digits are lost. */
  readonly minExponent: number;
  /** The exponent of the largest numbers, which lie below 2^(maxExponent + 1). */
  readonly maxExponent: number;
  /** The nearest number of the format; of two as near, the one whose last digit is even. */
  readonly round: (x: number) => number;
}

/** What a format is made of. */
type Shape = Omit<NumberFormat, "round">;

/** IEEE binary64, the numbers of JavaScript: 배정밀도. */
export const float64: NumberFormat = {
  ...{ name: "float64", bits: 64, digits: 53, minExponent: -1022, maxExponent: 1023 },
  round: (x) => {
    requireNumber(x, "float64.round", "x");
    return x;
  },
};

/** IEEE binary32. */
export const float32: NumberFormat = {
  ...{ name: "float32", bits: 32, digits: 24, minExponent: -126, maxExponent: 127 },
  round: (x) => {
    requireNumber(x, "float32.round", "x");
    return Math.fround(x);
  },
};

/** IEEE binary16: more digits than bfloat16, but nothing above 65504 and only zeros and scraps below 6e-5. */
export const float16: NumberFormat = withRounding({
  ...{ name: "float16", bits: 16, digits: 11, minExponent: -14, maxExponent: 15 },
});

/** bfloat16: the upper half of a float32, as wide in range and with 8 binary digits. */
export const bfloat16: NumberFormat = withRounding({
  ...{ name: "bfloat16", bits: 16, digits: 8, minExponent: -126, maxExponent: 127 },
});

/** All four, from most digits to fewest. */
export const numberFormats: readonly NumberFormat[] = [float64, float32, float16, bfloat16];

/** Throws a TypeError unless it is a format, as {@link numberFormats} holds them. */
export function requireFormat(format: NumberFormat, call: string): void {
  const { round, digits, bits } = (format ?? {}) as Partial<NumberFormat>;
  if (typeof round === "function" && Number.isInteger(digits) && Number.isInteger(bits)) return;
  throw new TypeError(
    `Cannot evaluate ${call}: it takes a format such as float16, got ${describe(format)}`,
  );
}

function withRounding(shape: Shape): NumberFormat {
  return {
    ...shape,
    round: (x) => {
      requireNumber(x, `${shape.name}.round`, "x");
      return roundTo(x, shape);
    },
  };
}

/**
 * A number rounded to a format of fewer digits than a double has, in one step: never by way of float32,
 * where a number halfway could be made one that is not.
 *
 * Adding 2^52 times the gap between neighbours leaves no room in a double for anything finer than the gap: the
 * addition itself rounds to the nearest neighbour, and a number halfway to the even one.
 *
 * @param x Any number; ±0, the infinities and NaN stay what they are.
 * @param shape The format, with at most 32 digits.
 * @returns The rounded number; an infinity from halfway between the largest number and the next on.
 *
 * @example Thirds
 * ```ts
 * import assert from "node:assert/strict";
 * import { bfloat16, float16, roundTo } from "./formats.ts";
 *
 * assert(roundTo(1 / 3, float16) === 0.333251953125);
 * assert(roundTo(1 / 3, bfloat16) === 0.333984375);
 * ```
 */
export function roundTo(x: number, { digits, minExponent, maxExponent }: Shape): number {
  const exponent = exponentOf(x);
  if (exponent === NOT_FINITE) return x;
  const shift = 2 ** (Math.max(exponent, minExponent) - digits + 1 + 52);
  const rounded = Math.abs(x) + shift - shift;
  const sign = x < 0 || Object.is(x, -0) ? -1 : 1;
  return sign * (rounded < 2 ** (maxExponent + 1) ? rounded : Infinity);
}

const NOT_FINITE = 1024;

const view = new DataView(new ArrayBuffer(8));

/** k for numbers from 2^k to 2^(k+1), as a double keeps it; −1023 for 0 and what is smaller than 2^−1022. */
function exponentOf(x: number): number {
  view.setFloat64(0, x);
  return ((view.getUint16(0) >> 4) & 0x7ff) - 1023;
}
