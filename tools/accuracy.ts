/**
 * `deno task accuracy`: a million points per function against correctly rounded values, ours beside the
 * lecture's formulas and other libraries. Prints two tables; the first run takes some minutes.
 *
 *     deno task accuracy [--write] [--torch]
 *
 * `--write` puts the tables into docs/accuracy.md, `--torch` installs PyTorch for the comparison.
 *
 * @module
 */

import { join } from "node:path";
import { readDoubles } from "./measuring/accuracy_measure.ts";
import type { ScoredFunction } from "./measuring/accuracy_measure.ts";
import { inputsOf } from "./measuring/accuracy_measure.ts";
import { score } from "./measuring/score.ts";
import { comparisonTable, oursTable } from "./measuring/accuracy_table.ts";
import { runCommand } from "./shared/command.ts";
import { ensureMeasureVenv, measureFolder, measurePython, mustRun } from "./measuring/venv.ts";
import { writeBlock } from "./measuring/report.ts";
import { versionOf } from "./measuring/peers.ts";

/** The lessons support these; the present one is measured besides. */
const supported = ["2.9.6", "2.8.1"];
const folder = join(measureFolder, "references");
const referenceScript = join("tools", "measuring", "accuracy_reference.py");

await runCommand(async () => {
  await ensureMeasureVenv(Deno.args.includes("--torch"));
  await ensureReferences();
  const present = Deno.version.deno;
  const others = supported.filter((version) => version !== present);
  const scores = new Map([[present, await scoresOf([Deno.execPath()])]]);
  for (const version of others) {
    scores.set(version, await scoresOf(["npx", "-y", `deno@${version}`]));
  }
  const python = await pythonScores();
  const all = [...scores.get(present)!, ...python.scores];
  const versions = {
    Deno: [...scores.keys()].join(", "),
    "@stdlib expit": versionOf("@stdlib/math-base-special-expit"),
    "math.js": versionOf("mathjs"),
    ...python.versions,
  };
  const text = [oursTable(scores), comparisonTable(all, present), sentence(versions)].join("\n\n");
  console.log(text);
  if (Deno.args.includes("--write")) await writeBlock("accuracy.md", text);
  return reportExcess([...scores.values()].flat());
});

/** What the documentation of our functions promises; the exit code is 1 when one breaks it. */
function reportExcess(scores: readonly ScoredFunction[]): number {
  const promised = (name: string): number => name === "tanh" || name.endsWith("FromOutput") ? 1 : 2;
  const excess = scores.filter(({ library, name, worst }) =>
    library === "ours" && worst > promised(name)
  );
  for (const { name, worst, at } of excess) {
    console.error(`${name}(${at}) is ${worst} ULP off, promised are ${promised(name)}`);
  }
  return excess.length === 0 ? 0 : 1;
}

/** The references cost half a minute of two cores; they are kept as long as their script is the same. */
async function ensureReferences(): Promise<void> {
  const script = await Deno.readTextFile(referenceScript);
  const marker = join(folder, "made_by.py");
  if (await Deno.readTextFile(marker).catch(() => "") === script) return;
  console.error("기준값을 계산합니다. 처음 한 번만, 1분쯤 걸립니다.");
  await Deno.mkdir(folder, { recursive: true });
  await mustRun([measurePython, referenceScript, folder]);
  await Deno.writeTextFile(marker, script);
}

async function scoresOf(deno: readonly string[]): Promise<ScoredFunction[]> {
  const run = ["run", "-A", "--no-lock", "--quiet", "tools/measuring/accuracy_measure.ts", folder];
  const json = await mustRun([...deno, ...run]);
  return JSON.parse(json, (_, value) => value === "Infinity" ? Infinity : value);
}

async function pythonScores(): Promise<
  { versions: Record<string, string>; scores: ScoredFunction[] }
> {
  const json = await mustRun([
    measurePython,
    join("tools", "measuring", "accuracy_peers.py"),
    folder,
  ]);
  const { versions, functions } = JSON.parse(json) as {
    versions: Record<string, string>;
    functions: Record<string, string[]>;
  };
  const scores: ScoredFunction[] = [];
  for (const [library, names] of Object.entries(functions)) {
    for (const name of names) {
      const results = await readDoubles(join(folder, "peers", `${library}.${name}.f64`));
      const inputs = await readDoubles(join(folder, `${inputsOf(name)}.f64`));
      const reference = await readDoubles(join(folder, `${name}.f64`));
      scores.push({ library, name, ...score(inputs, results, reference) });
    }
  }
  return { versions, scores };
}

function sentence(versions: Record<string, string>): string {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${list.join(" · ")} · ${Deno.build.os} ${Deno.build.arch}`;
}
