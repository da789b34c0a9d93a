/**
 * `deno task test` as it is typed, on a file of its own.
 *
 * @module
 */

import { dirname, join } from "node:path";
import { capture, projectRoot } from "../../tools/shared/command.ts";
import { assertEquals, assertMatch } from "../support/assert.ts";
import { assertEnds, BEATING, firstBeat } from "../support/beat.ts";
import { canRun, needsRun } from "../support/permissions.ts";

const PROGRAM = ["run", "-A", "--no-lock", join(projectRoot, "tools", "test.ts"), "--no-check"];

Deno.test("test.ts leaves with the tests' exit code and names the slowest", needsRun, async () => {
  await withTest('Deno.test("good", () => {});\nDeno.test("bad", () => fail());', async (path) => {
    const report = `${path}.xml`;
    const command = [Deno.execPath(), ...PROGRAM, `--junit-path=${report}`];
    const failed = await capture([...command, path], { NO_COLOR: "1" });
    assertEquals(failed.code, 1);
    assertMatch(
      failed.stdout,
      /\n가장 오래 걸린 검사\n +0\.0초 {2}(good|bad) \(.*toy_test\.ts\)\n/,
    );
    assertMatch(await Deno.readTextFile(report), /tests="2" failures="1"/);
    const passed = await capture([...command, "--filter=good", path], { NO_COLOR: "1" });
    assertEquals(passed.code, 0);
  });
});

const needsPosix = { ignore: !canRun || Deno.build.os === "windows" }; // for the signal

Deno.test("test.ts ends its tests when it is ended", needsPosix, async () => {
  await withTest(`Deno.test("endless", async () => {\n${BEATING}\n});`, async (path) => {
    const args = [...PROGRAM, path];
    const cwd = dirname(path);
    const task = new Deno.Command(Deno.execPath(), { args, cwd, stdout: "null", stderr: "null" })
      .spawn();
    await firstBeat(cwd);
    task.kill("SIGINT");
    assertEquals((await task.status).success, false);
    await assertEnds(cwd);
  });
});

/** Runs something with a test file outside the project. */
async function withTest(source: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    const path = join(folder, "toy_test.ts");
    await Deno.writeTextFile(path, source);
    await use(path);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
