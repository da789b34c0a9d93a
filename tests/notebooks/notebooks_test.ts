import { notebooksFolder } from "../../tools/shared/command.ts";
import { listNotebooks } from "../../tools/notebooks/notebook.ts";
import { runNotebooks } from "../../tools/notebooks/run_notebooks.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { once } from "../support/once.ts";
import { canRun } from "../support/permissions.ts";

const names = canRun ? await listNotebooks(notebooksFolder) : ["every notebook"];
const allReports = once(() => runNotebooks());

for (const [index, name] of names.entries()) {
  Deno.test({
    name: `${name} runs on the real kernel and shows what is stored`,
    ignore: !canRun,
    fn: async () => {
      const report = (await allReports())[index];
      assertEquals([report?.name, report?.problems], [name, []]);
      assert(report!.checks > 0 || report!.cells === 0, "it has code but checks nothing");
    },
  });
}
