import { notebooksFolder } from "../../tools/shared/command.ts";
import { listNotebooks } from "../../tools/notebooks/notebook.ts";
import { runNotebooks } from "../../tools/notebooks.ts";
import { assert, assertEquals } from "../support/assert.ts";

const permissions = await Promise.all(
  (["read", "write", "run", "env"] as const).map((name) => Deno.permissions.query({ name })),
);
const ignore = permissions.some(({ state }) => state !== "granted");
const names = ignore ? ["every notebook"] : await listNotebooks(notebooksFolder);

for (const name of names) {
  Deno.test({
    name: `${name} runs on the real kernel and shows what is stored`,
    ignore,
    fn: async () => {
      const [report] = await runNotebooks({ names: [name] });
      assertEquals(report!.problems, []);
      assert(report!.checks > 0 || report!.cells === 0, "it has code but checks nothing");
    },
  });
}
