/**
 * The rooms of the house and which may know which, read from the imports of every file. `CONTRIBUTING.md`
 * draws the same as a map.
 *
 * @module
 */

import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { assert, assertEquals } from "./support/assert.ts";
import { needsRead } from "./support/permissions.ts";

/** Room of `lib/` → the rooms that it may import from, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  activations: ["base"],
  derivatives: ["base"],
  precision: ["activations", "base"],
  network: ["activations", "derivatives", "base"],
  figures: ["activations", "base"],
  sliders: ["figures", "activations", "base"],
  lesson: ["activations", "derivatives", "precision", "network", "base"],
};

const root = fileURLToPath(new URL("..", import.meta.url));

/** An import of one file of the project by another, as paths from the project's folder. */
interface Import {
  readonly from: string;
  readonly to: string;
}

Deno.test("every room of lib imports only from the rooms below it", needsRead, async () => {
  const wrong = (await importsIn("lib")).filter(({ from, to }) => {
    if (from === "lib/mod.ts") return !to.startsWith("lib/");
    const [room, other] = [roomOf(from), roomOf(to)];
    return room !== other && !ROOMS[room]?.includes(other);
  });
  assertEquals(wrong, []);
});

Deno.test(
  "every folder of lib is a room, and no import runs in a circle of rooms",
  needsRead,
  async () => {
    const rooms = new Set((await filesIn("lib")).map(roomOf));
    assertEquals([...rooms].sort(), [...Object.keys(ROOMS), "mod.ts"].sort());
    for (const [room, allowed] of Object.entries(ROOMS)) {
      for (const other of allowed) {
        assert(!ROOMS[other]!.includes(room), `${room} and ${other} may import each other`);
      }
    }
  },
);

Deno.test("only the room of the lesson knows the notebook kernel", needsRead, async () => {
  for (const file of await filesIn("lib")) {
    const text = (await Deno.readTextFile(join(root, file))).replace(/^ *(\/\/|\/?\*).*$/gm, "");
    const knows = text.includes("Deno.jupyter");
    assert(!knows || roomOf(file) === "lesson", `${file} knows Deno.jupyter`);
  }
});

Deno.test("tools import the library and each other, never the tests", needsRead, async () => {
  const wrong = (await importsIn("tools")).filter(({ to }) => !/^(lib|tools)\//.test(to));
  assertEquals(wrong, []);
  const inward = (await importsIn("tools")).filter(({ from, to }) =>
    from.split("/").length > 2 && /^tools\/[^/]+$/.test(to)
  );
  assertEquals(inward, [], "a room must not import the entry of a task");
});

Deno.test("CONTRIBUTING.md draws the same directions", needsRead, async () => {
  const text = await Deno.readTextFile(join(root, "CONTRIBUTING.md"));
  const drawn = text.matchAll(/^([a-z]+) +→ ?([a-z, ]*)$/gm);
  const rooms = Array.from(drawn, ([, room, list]) => [room, list!.split(", ").filter(Boolean)]);
  assertEquals(Object.fromEntries(rooms), ROOMS);
});

function roomOf(file: string): string {
  return file.split("/")[1]!;
}

async function importsIn(folder: string): Promise<Import[]> {
  const imports: Import[] = [];
  for (const from of await filesIn(folder)) {
    const text = (await Deno.readTextFile(join(root, from))).replace(/^ *\*.*$/gm, ""); // no examples
    for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
      imports.push({ from, to: slashes(relative(root, join(root, dirname(from), path!))) });
    }
  }
  assert(imports.length > 20, `only ${imports.length} imports were found in ${folder}`);
  return imports;
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (isDirectory) files.push(...(await filesIn(path)));
    else if (/\.tsx?$/.test(name)) files.push(path);
  }
  return files.sort();
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
