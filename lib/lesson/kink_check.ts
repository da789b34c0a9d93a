/**
 * Do trainings that differ only in the slope at the kink end alike?
 *
 * @module
 */

import { kinkSummary } from "../network/kink_choice.ts";
import type { KinkRun } from "../network/kink_choice.ts";
import { checkTable } from "./check_table.ts";

/**
 * Shows for how many starts all choices ended at the same loss, compared by ===, and how often z was
 * exactly 0, **and then throws** if a start ended apart, learned nothing, or met z = 0.
 *
 * @param caption The title of the table, in Korean.
 * @param runs The trainings of `kinkRuns`, at least one.
 * @returns When the table is shown and every start ended alike.
 * @throws {CheckError} If a start did not; the table is shown before.
 *
 * @example On scattered points
 * ```ts
 * import { reluActivation } from "../activations/mod.ts";
 * import { checkKinkRuns } from "./mod.ts";
 * import { kinkRuns, twoRings } from "../network/mod.ts";
 *
 * const runs = kinkRuns(reluActivation, [0, 1], { examples: twoRings(20, 1), seeds: [1, 2] });
 * await checkKinkRuns("약속한 값을 0과 1로 바꾸어 학습하기", runs);
 * ```
 */
export async function checkKinkRuns(caption: string, runs: readonly KinkRun[]): Promise<void> {
  const { starts, same, learned, slopes, zeros } = kinkSummary(runs);
  await checkTable(caption, [{
    claim: `출발점 ${starts}개`,
    cells: {
      "손실이 똑같은 곳": same,
      "손실이 줄어든 곳": learned,
      "구한 기울기": slopes,
      "z = 0인 것": zeros,
    },
    holds: starts > 0 && same === starts && learned === starts && zeros === 0,
  }]);
}
