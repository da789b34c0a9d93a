import { join } from "node:path";
import { projectRoot } from "../../../tools/shared/command.ts";
import { assert, assertEquals } from "../../support/assert.ts";
import { needsRead } from "../../support/permissions.ts";

const FOLDER = join(projectRoot, "tools", "live", "playground");

Deno.test("every file of the playground names the same preact", needsRead, async () => {
  const named: string[] = [];
  for await (const text of textsIn(FOLDER)) named.push(...text.match(/npm:preact@[\d.]+/g) ?? []);
  assert(named.length > 10, `only ${named.length} are named`);
  assertEquals(new Set(named).size, 1, "two versions would both be bundled");
});

async function* textsIn(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) yield* textsIn(join(folder, name));
    else yield await Deno.readTextFile(join(folder, name));
  }
}
