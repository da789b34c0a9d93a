/**
 * The programs at the door of tools/, as somebody types their names.
 *
 * @module
 */

import { join } from "node:path";
import { capture, projectRoot } from "../../tools/shared/command.ts";
import { assertEquals, assertStringIncludes } from "../support/assert.ts";
import { canRead, needsRun } from "../support/permissions.ts";

const folder = join(projectRoot, "tools");

/** What these are given, they hand on: to JupyterLab, to `deno test`. */
const HANDS_ON = ["lab.ts", "test.ts"];

const programs = canRead
  ? Array.from(Deno.readDirSync(folder), ({ name }) => name)
    .filter((name) => name.endsWith(".ts") && !HANDS_ON.includes(name)).sort()
  : ["every program of tools/"];

for (const name of programs) {
  Deno.test(`${name} does nothing when an option is misspelt, and names it`, needsRun, async () => {
    const command = [Deno.execPath(), "run", "-A", "--no-lock", join(folder, name), "--wirte"];
    const { code, stdout, stderr } = await capture(command, { NO_COLOR: "1" });
    assertEquals([code, stdout], [1, ""]);
    assertStringIncludes(stderr, "Unknown option '--wirte'; usage: deno ");
  });
}
