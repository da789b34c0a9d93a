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
import { assertEquals, assertMatch, assertRejects } from "../../support/assert.ts";
import { assertEnds, BEATING, firstBeat } from "../../support/beat.ts";
import { canRun, needsRun } from "../../support/permissions.ts";
import { broadcast, notebookOf, pause, withNotebooks } from "../../support/toys.ts";

const needsPosix = { ignore: !canRun || Deno.build.os === "windows" }; // for the signals

const beating = notebookOf([BEATING]);

Deno.test(
  "executeNotebooks() runs as many at once as told, and answers in the order of the paths",
  needsRun,
  async () => {
    const slow = notebookOf([`${pause(2500)}\n${broadcast("slow")}`]);
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
    const { parent } = await firstBeat(folder);
    Deno.kill(parent, "SIGKILL");
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
