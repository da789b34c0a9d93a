/**
 * How long somebody waits for JupyterLab: `deno task lab` on its second start beside JupyterLab alone, and
 * without a network.
 *
 * @module
 */

import { join } from "node:path";
import { capture, UserError } from "../../shared/command.ts";
import { SUPPORTED } from "../../shared/deno_version.ts";
import { ensureVenv, jupyterEnv, venvPython } from "../../shared/venv.ts";
import { median } from "../../../lib/base/statistics.ts";
import { measurePython, mustRun } from "../venv.ts";

/** Median seconds; Infinity for longer than {@link LIMIT}, NaN for what cannot be measured here. */
export interface LabTimes {
  /** Deno by npx, which does nothing but tell its version. */
  readonly npx: number;
  /** JupyterLab alone, until it tells its address. */
  readonly jupyterlab: number;
  /** The README's command, until JupyterLab tells its address. */
  readonly lab: number;
  /** The same without a network. */
  readonly offline: number;
  /** The same without a network and without what .npmrc sets. */
  readonly offlineWithoutNpmrc: number;
}

/** So many seconds are waited at most. */
export const LIMIT = 120;

const NPX = ["npx", "-y", `deno@${SUPPORTED[0]}`];
const LAB = [...NPX, "task", "lab", "--no-browser"];

/** JupyterLab prints it when it answers. */
const ADDRESS = "is running at:";

/** A network of its own in which only this computer can be reached; Linux has it. */
const OFFLINE = ["unshare", "-rn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"];

/**
 * Measures the start, in turns.
 *
 * @param rounds How often each is started.
 * @throws {UserError} If one of them does not start, or this is Windows.
 */
export async function measureLab(rounds = 5): Promise<LabTimes> {
  if (Deno.build.os === "windows") {
    throw new UserError("Cannot measure the start: it needs groups of processes, got Windows");
  }
  await ensureVenv();
  const measured: Record<keyof LabTimes, number[]> = {
    npx: [],
    jupyterlab: [],
    lab: [],
    offline: [],
    offlineWithoutNpmrc: [],
  };
  const canLeave = await canLeaveNetwork();
  await seconds(LAB, ADDRESS); // the first start installs
  for (let round = 0; round < rounds; round++) {
    measured.npx.push(await seconds([...NPX, "--version"], "typescript"));
    measured.jupyterlab.push(await seconds(bareLab(), ADDRESS, jupyterEnv));
    measured.lab.push(await seconds(LAB, ADDRESS));
    if (canLeave) measured.offline.push(await seconds([...OFFLINE, ...LAB], ADDRESS));
  }
  if (canLeave) {
    const env = { npm_config_prefer_offline: "false" }; // an unset one would be read from .npmrc
    measured.offlineWithoutNpmrc.push(await seconds([...OFFLINE, ...LAB], ADDRESS, env));
  }
  const entries = Object.entries(measured).map(([name, list]) => [name, median(list)]);
  return Object.fromEntries(entries);
}

function bareLab(): string[] {
  const asRoot = Deno.uid() === 0 ? ["--allow-root"] : [];
  return [venvPython, "-m", "jupyterlab", "--no-browser", ...asRoot];
}

/** Seconds until a command prints a text; it is ended then, with all that it has started. */
async function seconds(
  command: readonly string[],
  text: string,
  env: Record<string, string> = {},
): Promise<number> {
  const script = join("tools", "measuring", "start", "until_line.py");
  const printed = await mustRun([measurePython, script, `${LIMIT}`, text, ...command], env);
  return JSON.parse(printed) ?? Infinity;
}

async function canLeaveNetwork(): Promise<boolean> {
  const result = await capture([...OFFLINE, "true"]).catch(() => undefined);
  return result?.code === 0;
}
