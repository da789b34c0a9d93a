/**
 * Notebooks side by side: in which order, and what happens to kernels when somebody ends their run.
 *
 * @module
 */

import { join } from "node:path";
import { executeNotebooks, freshOf } from "../../../tools/notebooks/execute_notebooks.ts";
import { codeCells } from "../../../tools/notebooks/notebook.ts";
import { projectRoot, UserError } from "../../../tools/shared/command.ts";
import { assertEquals, assertMatch, assertThrows } from "../../support/assert.ts";
import { assertEnds, BEATING, firstBeat } from "../../support/beat.ts";
import { canRun, needsRun } from "../../support/permissions.ts";
import { broadcast, notebookOf, pause, withNotebooks } from "../../support/toys.ts";

const needsPosix = { ignore: !canRun || Deno.build.os === "windows" }; // for the signals

const beating = notebookOf([BEATING]);

Deno.test(
  "executeNotebooks() runs as many at once as told, and answers in the order of the paths",
  needsRun,
  async () => {
    const slow = notebookOf([`${pause(1500)}\n${broadcast("slow")}`]);
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

Deno.test("executeNotebooks() runs a timed cell while no other cell runs", needsRun, async () => {
  const log = (sign: string): string =>
    `Deno.writeTextFileSync("log", "${sign}", { append: true });`;
  const logs = (start: string, end: string): string =>
    [log(start), pause(200), log(end)].join("\n");
  const timed = notebookOf([logs("[", "]"), logs("[", "]")]);
  for (const cell of timed.cells) cell.metadata.tags = ["timing"];
  const toys = { others: notebookOf(Array(8).fill(logs("(", ")"))), timed };
  await withNotebooks(toys, async (folder) => {
    const paths = Object.keys(toys).map((name) => join(folder, `${name}.ipynb`));
    await executeNotebooks(paths, { atOnce: 2 });
    const signs = await Deno.readTextFile(join(folder, "log"));
    assertEquals([signs.length, signs.replaceAll("()", "").replaceAll("[]", "")], [20, ""], signs);
  });
});

Deno.test("executeNotebooks() ends the kernels when Python is killed", needsPosix, async () => {
  await withNotebooks({ toy: beating }, async (folder) => {
    const other = join(folder, "other"); // a folder of its own for its beat
    await Deno.mkdir(other);
    await Deno.copyFile(join(folder, "toy.ipynb"), join(other, "toy.ipynb"));
    const paths = [folder, other].map((each) => join(each, "toy.ipynb"));
    const run = executeNotebooks(paths, { atOnce: 2 });
    const { parent } = await firstBeat(folder);
    await firstBeat(other);
    Deno.kill(parent, "SIGKILL");
    for (const end of await run) assertThrows(() => freshOf(end), UserError, "Python ended before");
    await assertEnds(folder);
    await assertEnds(other);
  });
});

for (const signal of ["SIGINT", "SIGHUP", "SIGKILL"] as const) {
  Deno.test(`${signal} to a run of notebooks ends its kernels`, needsPosix, async () => {
    await withNotebooks({ toy: beating }, async (folder) => {
      const run = startRun(join(folder, "toy.ipynb"));
      const { parent: python } = await firstBeat(folder);
      if (signal !== "SIGKILL") Deno.kill(python, signal); // a terminal tells both
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
