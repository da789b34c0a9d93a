/**
 * At which inputs the number formats are held against another library, and what ours are there.
 *
 * @module
 */

import { activations, bfloat16, float16, float32, roundedSlopes } from "../../../lib/mod.ts";
import type { NumberFormat } from "../../../lib/mod.ts";

/** What is stored in which format and computed in which. */
export interface Case {
  readonly name: string;
  readonly format: NumberFormat;
  readonly working: NumberFormat;
}

/** As in `library.py`. */
export const CASES: readonly Case[] = [
  { name: "float16", format: float16, working: float32 },
  { name: "float16 throughout", format: float16, working: float16 },
  { name: "bfloat16", format: bfloat16, working: float32 },
  { name: "bfloat16 throughout", format: bfloat16, working: bfloat16 },
  { name: "float32", format: float32, working: float32 },
];

/** Those of which there is a formula for each format. */
export const FUNCTIONS = ["sigmoid", "tanh"] as const;

/** How many results there are for an input: a, the slope from z, the slope from a. */
export const RESULTS = 3;

/** Every number of a format of 16 bits, or of float32 one of each 4096 neighbours. */
export function inputsOf({ name, bits }: NumberFormat): Float64Array {
  if (bits === 32) {
    return Float64Array.from({ length: 2 ** 20 }, (_, k) => asFloat32(k * 4096 + k * 1103 % 4096));
  }
  const decode = name === "bfloat16" ? (k: number) => asFloat32(k * 2 ** 16) : asFloat16;
  return Float64Array.from({ length: 2 ** 16 }, (_, k) => decode(k));
}

/** What ours gives at all inputs, as `library.py` orders it. */
export function oursOf({ format, working }: Case, name: (typeof FUNCTIONS)[number]): Float64Array {
  const inputs = inputsOf(format);
  const results = new Float64Array(RESULTS * inputs.length);
  inputs.forEach((z, i) => {
    const { a, fromZ, fromA } = roundedSlopes(activations[name], format, z, { working });
    results.set([a, fromZ, fromA], RESULTS * i);
  });
  return results;
}

/** How many blocks the results are hashed in, so that a failure says where. */
export const BLOCKS = 16;

/** The first sixteen digits of a SHA-256 of each block; NaN counts as one pattern. */
export async function hashes(results: Float64Array): Promise<string[]> {
  const length = results.length / BLOCKS;
  return await Promise.all(Array.from({ length: BLOCKS }, async (_, block) => {
    const view = new DataView(new ArrayBuffer(8 * length));
    for (let i = 0; i < length; i++) {
      view.setFloat64(8 * i, canonical(results[block * length + i]!), true);
    }
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", view));
    return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }));
}

const view = new DataView(new ArrayBuffer(4));

function asFloat32(bits: number): number {
  view.setUint32(0, bits);
  return canonical(view.getFloat32(0));
}

/** By the definition: sign, five bits of exponent, ten of fraction. */
function asFloat16(bits: number): number {
  const [exponent, fraction] = [(bits >> 10) & 31, (bits & 1023) / 1024];
  const size = exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15);
  const sign = bits >> 15 === 0 ? 1 : -1;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * size;
}

/** A NaN may carry a pattern of its own, which would be another number in a hash. */
function canonical(x: number): number {
  return Number.isNaN(x) ? NaN : x;
}
