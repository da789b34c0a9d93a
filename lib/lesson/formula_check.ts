/**
 * Does a formula for the slope give what is measured on the function itself?
 *
 * @module
 */

import type { Activation } from "../activations/activation.ts";
import { formatNumber } from "../base/format.ts";
import { requireActivation, requireFunction } from "../base/require.ts";
import { compareSlopes } from "../derivatives/gradient_check.ts";
import { checkTable } from "./check_table.ts";

/** Every tenth from −10 to 10, where the lessons compare. */
export const GRID: readonly number[] = Array.from({ length: 201 }, (_, i) => (i - 100) / 10);

/** What the row of a check on {@link GRID} is called. */
export const GRID_CLAIM = "z = −10부터 10까지 0.1 간격";

/** The largest relative error that agrees. */
const TOLERANCE = 1e-6;

/**
 * Compares a formula for g′ with the slope measured on g at 201 points from −10 to 10, shows how many
 * agree and the largest relative error, **and then throws** if any does not. Allowed is a millionth, and what
 * the central difference itself cannot see.
 *
 * @param caption The title of the table, in Korean.
 * @param activation The activation whose slope it is.
 * @param formula The formula, from z.
 * @returns When the table is shown and every point agrees.
 * @throws {CheckError} If a point does not agree; the table is shown before.
 * @throws {TypeError} If `activation` is none.
 *
 * @example The formula of the lecture
 * ```ts
 * import * as activations from "../activations/registry.ts";
 * import { tanh } from "../activations/tanh.ts";
 * import { checkFormula } from "./mod.ts";
 *
 * await checkFormula("공식과 직접 잰 기울기", activations.tanh, (z) => 1 - tanh(z) ** 2);
 * ```
 */
export async function checkFormula(
  caption: string,
  activation: Activation,
  formula: (z: number) => number,
): Promise<void> {
  requireActivation(activation, "checkFormula");
  requireFunction(formula, "checkFormula", "formula");
  const comparisons = GRID.map((z) =>
    compareSlopes(activation.value, formula(z), z, { tolerance: TOLERANCE })
  );
  const matching = comparisons.filter(({ agrees }) => agrees).length;
  const largest = Math.max(...comparisons.map(({ relativeError }) => relativeError));
  await checkTable(caption, [{
    claim: GRID_CLAIM,
    cells: {
      "비교한 점": GRID.length,
      "일치한 점": matching,
      "가장 큰 상대 오차": formatNumber(largest, 2),
      "허용한 상대 오차": `${formatNumber(TOLERANCE)} + 차분의 한계`,
    },
    holds: matching === GRID.length,
  }]);
}
