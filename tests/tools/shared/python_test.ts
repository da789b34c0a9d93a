import { join } from "node:path";
import { UserError } from "../../../tools/shared/command.ts";
import { findPython, pythonCommands } from "../../../tools/shared/python.ts";
import { assertEquals, assertRejects } from "../../support/assert.ts";
import { canRun } from "../../support/permissions.ts";

Deno.test("pythonCommands() tries PYTHON first and py on Windows only", () => {
  assertEquals(pythonCommands("linux", undefined), [["python3"], ["python"]]);
  assertEquals(pythonCommands("windows", "p"), [["p"], ["python3"], ["python"], ["py", "-3"]]);
});

const needsShell = { ignore: !canRun || Deno.build.os === "windows" }; // for the fakes

Deno.test("findPython() takes the first that is new enough", needsShell, async () => {
  await withFakes(["echo 2.7.18; exit 1", "echo 3.10.0"], async (commands) => {
    const python = await findPython([["no_such_python"], ...commands]);
    assertEquals(python, { command: commands[1]!, version: "3.10.0", hasVenv: true });
  });
});

Deno.test("findPython() says that there is none, with what it tried", needsShell, async () => {
  await withFakes(["echo no python here; exit 1"], async (commands) => {
    const tried = [["no_such_python"], ...commands];
    await assertRejects(() => findPython(tried), UserError, "no Python was found, tried no_such");
  });
});

Deno.test("findPython() says which version is too old", needsShell, async () => {
  await withFakes(["echo 3.9.18"], async (commands) => {
    await assertRejects(() => findPython(commands), UserError, "= 3.9.18; install Python 3.10");
  });
});

Deno.test("findPython() says how to get venv where it is missing", needsShell, async () => {
  await withFakes(["echo 3.11.2; exit 1"], async (commands) => {
    await assertRejects(() => findPython(commands), UserError, "sudo apt install python3-venv");
  });
});

/** Runs a test with programs that answer like a Python of some kind. */
async function withFakes(
  scripts: readonly string[],
  test: (commands: string[][]) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  const paths = scripts.map((_, index) => join(folder, `python${index}`));
  for (const [index, script] of scripts.entries()) {
    await Deno.writeTextFile(paths[index]!, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  try {
    await test(paths.map((path) => [path]));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
