/**
 * Notebooks side by side: in which order, and what happens to kernels when somebody ends their run.
 *
 * @module
 */

import { join } from "node:path";
import {
  executeNotebook,
  executeNotebooks,
  freshOf,
} from "../../../tools/notebooks/execute_notebooks.ts";
import { codeCells } from "../../../tools/notebooks/notebook.ts";
import { projectRoot, UserError } from "../../../tools/shared/command.ts";
import { assert, assertEquals, assertMatch, assertRejects } from "../../support/assert.ts";
import { canRun, needsRun } from "../../support/permissions.ts";
import { broadcast, notebookOf, pause, withNotebooks } from "../../support/toys.ts";

const needsPosix = { ignore: !canRun || Deno.build.os === "windows" }; // for the signals

Deno.test(
  "executeNotebooks() runs as many at once as told, and answers in the order of the paths",
  needsRun,
  async () => {
    const slow = notebookOf([`${pause(4000)}\n${broadcast("slow")}`]);
    const toys = { slow, quick: notebookOf([broadcast("quick")]), prose: notebookOf([]) };
    await withNotebooks(toys, async (folder) => {
      await Deno.writeTextFile(join(folder, "broken.ipynb"), "<<<<<<< HEAD");
      const names = ["slow", "broken", "quick", "prose"];
      const paths = names.map((name) => join(folder, `${name}.ipynb`));
      const orders = [];
      for (const atOnce of [1, 2]) {
        const done: string[] = [];
        const onDone = (index: number) => done.push(names[index]!);
        const [slow, broken, quick, prose] = await executeNotebooks(paths, { atOnce, onDone });
        assertEquals(codeCells(freshOf(slow!))[0]?.outputs[0]?.data, { "text/plain": ["slow"] });
        assertMatch((broken as UserError).message, /broken\.ipynb: it is not JSON/);
        assertEquals(codeCells(freshOf(quick!))[0]?.outputs[0]?.data, { "text/plain": ["quick"] });
        assertEquals(freshOf(prose!).cells, []);
        orders.push(done.join(" "));
      }
      assertEquals(orders, ["broken prose slow quick", "broken prose quick slow"]);
    });
  },
);

Deno.test("executeNotebook() ends the kernel when Python is killed", needsPosix, async () => {
  await withNotebooks({ toy: beating }, async (folder) => {
    const run = assertRejects(
      () => executeNotebook(join(folder, "toy.ipynb")),
      UserError,
      "Python",
    );
    const { python } = await firstBeat(folder);
    Deno.kill(python, "SIGKILL");
    await run;
    await assertEnds(folder);
  });
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const) {
  Deno.test(`${signal} to a run of notebooks ends its kernels`, needsPosix, async () => {
    await withNotebooks({ toy: beating }, async (folder) => {
      const run = startRun(join(folder, "toy.ipynb"));
      await firstBeat(folder);
      run.kill(signal);
      await run.status;
      await assertEnds(folder);
    });
  });
}

/** A notebook whose kernel goes on telling that it lives, and who its parent is. */
const beating = notebookOf([
  `for (;;) {
  await Deno.writeTextFile("beat.new", JSON.stringify({ python: Deno.ppid, time: Date.now() }));
  await Deno.rename("beat.new", "beat");
  ${pause(50)}
}`,
]);

async function firstBeat(folder: string): Promise<{ python: number }> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const beat = await readBeat(folder);
    if (beat !== undefined) return JSON.parse(beat);
    await wait(50);
  }
  throw new Error("The kernel did not start within 30 s");
}

/** Fails unless the kernel falls silent. */
async function assertEnds(folder: string): Promise<void> {
  let beat = await readBeat(folder);
  for (let attempt = 0; attempt < 10; attempt++) {
    await wait(1000);
    const now = await readBeat(folder);
    if (now === beat) return;
    beat = now;
  }
  assert(false, "The kernel lives on");
}

function readBeat(folder: string): Promise<string | undefined> {
  return Deno.readTextFile(join(folder, "beat")).catch(() => undefined);
}

/** A run of a notebook in a process of its own. */
function startRun(path: string): Deno.ChildProcess {
  const script = `import { executeNotebook } from "./tools/notebooks/execute_notebooks.ts";
    await executeNotebook(${JSON.stringify(path)});`;
  return new Deno.Command(Deno.execPath(), {
    args: ["eval", "--no-lock", script],
    cwd: projectRoot,
    stdin: "null",
    stdout: "null",
  }).spawn();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
