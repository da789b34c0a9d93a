import { join } from "node:path";
import { replaceFile, UserError } from "../../../tools/shared/command.ts";
import { assertEquals, assertRejects, assertStringIncludes } from "../../support/assert.ts";
import { needsRun } from "../../support/permissions.ts";

Deno.test(
  "replaceFile() writes a new text, and leaves alone a file that holds it",
  needsRun,
  async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "a.txt");
      await replaceFile(path, "one");
      await Deno.utime(path, 1, 1);
      await replaceFile(path, "one");
      assertEquals((await Deno.stat(path)).mtime?.getTime(), 1000);
      await replaceFile(path, "two");
      assertEquals(await Deno.readTextFile(path), "two");
      assertEquals(await namesIn(folder), ["a.txt"]);
    });
  },
);

Deno.test(
  "replaceFile() that fails says why, and leaves what was there and nothing else",
  needsRun,
  async () => {
    await withFolder(async (folder) => {
      const path = join(folder, "taken"); // a folder cannot be replaced by a file
      await Deno.mkdir(path);
      const error = await assertRejects(() => replaceFile(path, "x"), UserError, "Cannot write");
      assertStringIncludes((error as UserError).korean!, "쓸 수 없습니다");
      assertEquals(await namesIn(folder), ["taken"]);
      await assertRejects(
        () => replaceFile(join(folder, "none", "a"), "x"),
        UserError,
        "Cannot write",
      );
    });
  },
);

async function withFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
}
