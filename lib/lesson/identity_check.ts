/**
 * Are two formulas the same function? Both sides of an identity, compared point by point.
 *
 * @module
 */

import { requireFunction, requireList, requireObject } from "../base/require.ts";
import { formatNumber } from "../base/format.ts";
import { checkTable } from "./check_table.ts";
import { GRID } from "./formula_check.ts";

/** Both sides of an identity. */
export type Identity = readonly [left: (z: number) => number, right: (z: number) => number];

/** What the rounding of a few operations on numbers up to 1 may add up to. */
const ALLOWED = 8 * Number.EPSILON;

/**
 * Compares both sides of identities at 201 points from −10 to 10, shows the largest difference of each,
 * **and then throws** if one is above 8ε. For functions whose values stay within ±1.
 *
 * @param caption The title of the table, in Korean.
 * @param identities Identity as it is written → both its sides, from z; at least one.
 * @returns When the table is shown and every identity holds.
 * @throws {CheckError} If an identity does not hold; the table is shown before.
 * @throws {RangeError} If there is none.
 *
 * @example Tanh is a sigmoid, stretched and moved
 * ```ts
 * import { sigmoid } from "../activations/sigmoid.ts";
 * import { tanh } from "../activations/tanh.ts";
 * import { checkIdentities } from "./mod.ts";
 *
 * await checkIdentities("두 함수의 관계", {
 *   "tanh(z) = 2σ(2z) − 1": [tanh, (z) => 2 * sigmoid(2 * z) - 1],
 * });
 * ```
 */
export async function checkIdentities(
  caption: string,
  identities: Readonly<Record<string, Identity>>,
): Promise<void> {
  requireObject(identities, "checkIdentities", "identities");
  const rows = Object.entries(identities).map(([claim, identity]) => {
    requireList(identity, "checkIdentities", `"${claim}"`);
    const [left, right] = identity;
    for (const side of [left, right]) requireFunction(side, "checkIdentities", `"${claim}"`);
    const largest = Math.max(...GRID.map((z) => Math.abs(left(z) - right(z))));
    const cells = {
      "비교한 점": GRID.length,
      "가장 큰 차이": formatNumber(largest, 2),
      "허용한 차이 8ε": formatNumber(ALLOWED, 3),
    };
    return { claim, cells, holds: largest <= ALLOWED }; // false when a side is NaN
  });
  await checkTable(caption, rows);
}
