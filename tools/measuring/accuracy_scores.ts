/**
 * The scores of everybody's functions: ours and the JavaScript peers on each supported Deno, and those of
 * the Python libraries.
 *
 * @module
 */

import { join } from "node:path";
import { SUPPORTED } from "../shared/deno_version.ts";
import { readDoubles, scoreResults } from "./accuracy_measure.ts";
import type { ScoredFunction } from "./accuracy_measure.ts";
import { measureFolder, measurePython, mustRun } from "./venv.ts";

const folder = join(measureFolder, "references");
const referenceScript = join("tools", "measuring", "accuracy_reference.py");
const peersScript = join("tools", "measuring", "accuracy_peers.py");

/** The references cost five minutes of two cores; they are kept as long as their scripts are the same. */
export async function ensureReferences(): Promise<void> {
  const scripts = [referenceScript, join("tools", "measuring", "exact.py")];
  const script = (await Promise.all(scripts.map((path) => Deno.readTextFile(path)))).join("\n");
  const marker = join(folder, "made_by.py");
  if (await Deno.readTextFile(marker).catch(() => "") === script) return;
  console.error("기준값을 계산합니다. 처음 한 번만, 5분쯤 걸립니다.");
  await Deno.mkdir(folder, { recursive: true });
  await mustRun([measurePython, referenceScript, folder]);
  await Deno.writeTextFile(marker, script);
}

/** The scores by version of Deno; the present one comes first, supported or not. */
export async function denoScores(): Promise<Map<string, ScoredFunction[]>> {
  const present = Deno.version.deno;
  const scores = new Map([[present, await scoresOf([Deno.execPath()])]]);
  for (const version of SUPPORTED.filter((version) => version !== present)) {
    scores.set(version, await scoresOf(["npx", "-y", `deno@${version}`]));
  }
  return scores;
}

async function scoresOf(deno: readonly string[]): Promise<ScoredFunction[]> {
  const run = ["run", "-A", "--no-lock", "--quiet", "tools/measuring/accuracy_measure.ts", folder];
  const json = await mustRun([...deno, ...run]);
  return JSON.parse(json, (_, value) => value === "Infinity" ? Infinity : value);
}

/** What the Python libraries scored, and their versions by name. */
export interface PythonScores {
  readonly versions: Readonly<Record<string, string>>;
  readonly scores: readonly ScoredFunction[];
}

/** Has the Python libraries compute all points, and scores them. */
export async function pythonScores(): Promise<PythonScores> {
  const { versions, functions } = JSON.parse(
    await mustRun([measurePython, peersScript, folder]),
  ) as { versions: Record<string, string>; functions: Record<string, string[]> };
  const scores: ScoredFunction[] = [];
  for (const [library, names] of Object.entries(functions)) {
    for (const name of names) {
      const results = () => readDoubles(join(folder, "peers", `${library}.${name}.f64`));
      scores.push(await scoreResults(folder, [library, name], results));
    }
  }
  return { versions, scores };
}
