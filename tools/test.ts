/**
 * `deno task test [ARGUMENTS…]`: runs every test, several files at once, and names the slowest; the
 * arguments go to `deno test`.
 *
 * @module
 */

import { runCommand } from "./shared/command.ts";
import { testArguments } from "./testing/arguments.ts";
import { slowestTests } from "./testing/slowest.ts";

async function main(): Promise<number> {
  const own = await Deno.makeTempFile({ suffix: ".xml" });
  const { args, report } = testArguments(Deno.args, own);
  const tests = new Deno.Command(Deno.execPath(), { args, env: { DENO_JOBS: jobs() } }).spawn();
  endTogether(tests);
  const { code } = await tests.status;
  printSlowest(await Deno.readTextFile(report).catch(() => ""));
  await Deno.remove(own);
  return code;
}

/** More files than cores, since those with kernels and browsers wait half of their time. */
function jobs(): string {
  return Deno.env.get("DENO_JOBS") ?? `${navigator.hardwareConcurrency + 2}`;
}

/** Passes on what would end this process alone. */
function endTogether(tests: Deno.ChildProcess): void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of Deno.build.os === "windows" ? ["SIGINT" as const] : signals) {
    Deno.addSignalListener(signal, () => tests.kill(signal));
  }
}

function printSlowest(junit: string): void {
  const slowest = slowestTests(junit);
  if (slowest.length === 0) return;
  console.log("가장 오래 걸린 검사");
  for (const { name, file, seconds } of slowest) {
    console.log(`${seconds.toFixed(1).padStart(6)}초  ${name} (${file})`);
  }
}

if (import.meta.main) await runCommand(main);
