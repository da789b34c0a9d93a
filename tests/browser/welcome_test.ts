import { readLessons } from "../../tools/site.ts";
import { titleOf } from "../../tools/pages/cells.ts";
import { assertStringIncludes } from "../support/assert.ts";

const { state } = await Deno.permissions.query({ name: "read" });

Deno.test("the welcome links to every notebook by its title", {
  ignore: state !== "granted",
}, async () => {
  const welcome = await Deno.readTextFile(new URL("../../notebooks/README.md", import.meta.url));
  for (const { name, notebook } of await readLessons()) {
    assertStringIncludes(welcome, `[${titleOf(notebook)}](${name}.ipynb)`);
  }
});
