/**
 * The table of training: a step of ours beside the same step in NumPy and PyTorch.
 *
 * @module
 */

import { join } from "node:path";
import { formatNumber } from "../../lib/base/format.ts";
import { UserError } from "../shared/command.ts";
import { markdownTable } from "./report.ts";
import type { StepTimes } from "./training_cases.ts";
import { measurePython, mustRun } from "./venv.ts";

/** Library → size of the hidden layer → its times. `ours` is ours. */
export type TrainingTimes = Readonly<Record<string, Readonly<Record<string, StepTimes>>>>;

/** How many times faster than each library a step with 8 hidden neurons should be. */
const GOALS: Readonly<Record<string, number>> = { NumPy: 1.5, PyTorch: 10 };

/** Runs the same steps in everybody's own process, one after the other. */
export async function measureTraining(): Promise<TrainingTimes> {
  const folder = join("tools", "measuring");
  const ours = await mustRun([Deno.execPath(), "run", join(folder, "training_cases.ts")]);
  const others = await mustRun([measurePython, join(folder, "training_python.py")]);
  return { ...JSON.parse(ours), ...JSON.parse(others) };
}

/**
 * The times as a table in Markdown, a row for each size of the hidden layer.
 *
 * @throws {UserError} If somebody's loss differs: then not everybody took the same steps.
 */
export function trainingTable({ ours = {}, ...others }: TrainingTimes): string {
  const libraries = Object.keys(others);
  const rows = Object.entries(ours).map(([hidden, { median, loss }]) => {
    const cells = libraries.map((library) => {
      const theirs = others[library]![hidden]!;
      if (Math.abs(theirs.loss - loss) > 1e-9 * loss) {
        throw new UserError(
          `Cannot compare with ${library}: its loss with ${hidden} neurons must be ${loss}, got ${theirs.loss}`,
        );
      }
      const ratio = theirs.median / median;
      const goal = hidden === "8" ? GOALS[library] : undefined;
      const mark = goal === undefined ? "" : ratio >= goal ? "✓ " : "✗ ";
      return `${mark}${formatNumber(theirs.median, 3)} (${formatNumber(ratio, 2)}배)`;
    });
    return [hidden, formatNumber(median, 3), ...cells];
  });
  return markdownTable(["은닉 뉴런", "우리", ...libraries], rows);
}
