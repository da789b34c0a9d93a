/**
 * What a number format leaves of a slope.
 *
 * @module
 */

import type { Activation } from "../../../../lib/activations/activation.ts";
import { numberFormats } from "../../../../lib/precision/formats.ts";
import type { NumberFormat } from "../../../../lib/precision/formats.ts";
import { roundedSlopes, zeroFrom } from "../../../../lib/precision/rounded_slopes.ts";
import type { Shown } from "../functions.ts";

/** A function's value and slopes as a format stores them. */
export interface StoredSlopes {
  readonly a: number;
  readonly fromZ: number;
  /** Null where a does not tell the slope. */
  readonly fromA: number | null;
}

/** The format of a name. */
export function formatOf(name: NumberFormat["name"]): NumberFormat {
  return numberFormats.find((format) => format.name === name)!;
}

/**
 * Value and slopes at z as a format stores them: z, a and the slope itself are rounded. For sigmoid and tanh
 * the library also rounds every operation between, as frameworks do.
 */
export function slopesInFormat(shown: Shown, format: NumberFormat, z: number): StoredSlopes {
  const smooth = smoothOf(shown);
  if (smooth !== undefined) return roundedSlopes(smooth, format, z);
  const stored = format.round(z);
  const a = format.round(shown.value(stored));
  const { derivativeFromOutput } = shown;
  return {
    a,
    fromZ: format.round(shown.derivative(stored)),
    fromA: derivativeFromOutput === null ? null : format.round(derivativeFromOutput(a)),
  };
}

/** From which z > 0 on the slope from a is exactly 0 in a format; for sigmoid and tanh only. */
export function deathOf(shown: Shown, format: NumberFormat): number | undefined {
  const smooth = smoothOf(shown);
  return smooth === undefined ? undefined : zeroFrom(smooth, format, "a");
}

/** The function as an activation, if it is one whose formulas the library rounds. */
function smoothOf(shown: Shown): Activation | undefined {
  const { name } = shown as Activation;
  return name === "sigmoid" || name === "tanh" ? shown as Activation : undefined;
}
