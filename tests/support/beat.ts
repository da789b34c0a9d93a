/**
 * Whether a program lives, told by a file that it writes again and again. Its process id would not do: it
 * stays known while nobody has asked how the process ended.
 *
 * @module
 */

import { join } from "node:path";
import { pause } from "./toys.ts";

/** Code that never ends and writes the file `beat` in its folder, with the id of the parent process. */
export const BEATING = `for (;;) {
  await Deno.writeTextFile("beat.new", JSON.stringify({ parent: Deno.ppid, now: Date.now() }));
  await Deno.rename("beat.new", "beat");
  ${pause(50)}
}`;

/** Waits until the program in the folder lives. */
export async function firstBeat(folder: string): Promise<{ readonly parent: number }> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const beat = await readBeat(folder);
    if (beat !== undefined) return JSON.parse(beat);
    await wait(50);
  }
  throw new Error("The program did not start within 30 s");
}

/** Fails unless the program in the folder falls silent. */
export async function assertEnds(folder: string): Promise<void> {
  let beat = await readBeat(folder);
  for (let attempt = 0; attempt < 10; attempt++) {
    await wait(1000);
    const now = await readBeat(folder);
    if (now === beat) return;
    beat = now;
  }
  throw new Error("The program lives on after 10 s");
}

function readBeat(folder: string): Promise<string | undefined> {
  return Deno.readTextFile(join(folder, "beat")).catch(() => undefined);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
