/**
 * Where the slope from a becomes 0 in the formats in which networks are trained.
 *
 * @module
 */

import { requireList } from "../base/require.ts";
import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import { numberFormats } from "../precision/formats.ts";
import { halfLostFrom, roundedSlopes, zeroFrom } from "../precision/rounded_slopes.ts";
import { checkTable } from "./check_table.ts";

/**
 * Shows from which z on the slope from a loses half of its digits and is 0, what it should be there, and from
 * which z on the slope from z is 0, in four formats, **and then throws** if a slope from a is not 0 there while
 * the true one is not and the one from z is not.
 *
 * @param activations `activations.sigmoid`, `activations.tanh`, or both.
 * @returns When the table is shown and every row holds.
 * @throws {CheckError} If a row does not hold; the table is shown before.
 * @throws {RangeError} If there is no activation, or another one.
 *
 * @example In a cell
 * ```ts
 * import * as activations from "../activations/registry.ts";
 * import { checkFormats } from "./mod.ts";
 *
 * await checkFormats([activations.tanh]);
 * ```
 */
export async function checkFormats(activations: readonly Activation[]): Promise<void> {
  requireList(activations, "checkFormats", "activations");
  const rows = Array.from(activations).flatMap((activation) =>
    numberFormats.map((format) => {
      const zero = zeroFrom(activation, format, "a");
      const { exact, fromA, fromZ } = roundedSlopes(activation, format, zero);
      return {
        claim: `${activation.shortName}, ${format.name}`,
        cells: {
          "절반을 잃는 z": formatNumber(halfLostFrom(activation, format), 3),
          "a로 0이 되는 z": formatNumber(zero, 3),
          "그때의 참기울기": formatNumber(exact, 2),
          "z로 0이 되는 z": formatNumber(zeroFrom(activation, format, "z"), 3),
        },
        holds: fromA === 0 && exact > 0 && fromZ > 0,
      };
    })
  );
  await checkTable("수 형식마다 기울기가 0이 되는 곳", rows);
}
