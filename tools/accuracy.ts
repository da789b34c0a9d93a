/**
 * `deno task accuracy`: a million points per function against correctly rounded values, ours beside the
 * lecture's formulas and other libraries. Prints two tables, which `--write`
 * stores with a picture; the first run takes some minutes.
 *
 * @module
 */

import { accuracyFigure } from "./measuring/accuracy_figure.ts";
import type { ScoredFunction } from "./measuring/accuracy_measure.ts";
import { denoScores, ensureReferences, pythonScores } from "./measuring/accuracy_scores.ts";
import { accuracyReport } from "./measuring/accuracy_report.ts";
import { ours } from "./measuring/ours.ts";
import { writeBlock, writePicture } from "./measuring/report.ts";
import { ensureMeasureVenv } from "./measuring/venv.ts";
import { runCommand } from "./shared/command.ts";
import { readOptions } from "./shared/options.ts";

async function main(): Promise<number> {
  const { write, torch } = readOptions({
    command: "deno task accuracy",
    flags: {
      write: "puts tables and picture into docs/accuracy.md",
      torch: "installs PyTorch for the comparison",
    },
  });
  await ensureMeasureVenv(torch);
  await ensureReferences();
  const scores = await denoScores();
  const python = await pythonScores();
  const text = accuracyReport(scores, python);
  console.log(text);
  if (write) {
    const figure = accuracyFigure([...scores.get(Deno.version.deno)!, ...python.scores]);
    const picture = await writePicture("accuracy.svg", figure);
    await writeBlock("accuracy.md", `${picture}\n\n${text}`);
  }
  return reportExcess([...scores.values()].flat());
}

/** What the documentation of our functions promises; the exit code is 1 when one breaks it. */
function reportExcess(scores: readonly ScoredFunction[]): number {
  const promised = new Map(ours.map(({ name, bound }) => [name, bound.ulps]));
  const excess = scores.filter(({ library, name, worst }) =>
    library === "ours" && worst > promised.get(name)!
  );
  for (const { name, worst, at } of excess) {
    console.error(`${name}(${at}) is ${worst} ULP off, promised are ${promised.get(name)}`);
  }
  return excess.length === 0 ? 0 : 1;
}

if (import.meta.main) await runCommand(main);
