import { README_FIGURE, readmeFigure } from "../tools/readme_figure.ts";
import { SUPPORTED } from "../tools/shared/deno_version.ts";
import { assert, assertEquals } from "./support/assert.ts";
import { canRead, needsRead, needsRun } from "./support/permissions.ts";

const root = new URL("../", import.meta.url);
const readme = canRead ? await Deno.readTextFile(new URL("README.md", root)) : "";

Deno.test(
  "README and CONTRIBUTING name one Deno version in all their commands",
  needsRead,
  async () => {
    const contributing = await Deno.readTextFile(new URL("CONTRIBUTING.md", root));
    const commands = `${readme}${contributing}`.matchAll(/deno@([\d.]+)/g);
    const versions = Array.from(commands, (match) => match[1]);
    assert(versions.length >= 4, `only ${versions.length} commands name a version`);
    assertEquals([...new Set(versions)], [SUPPORTED[0]]);
  },
);

Deno.test("README prints the numbers that its example really prints", needsRun, async () => {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(readme)!;
  const printed = Array.from(example!.matchAll(/\/\/ (.+)$/gm), (match) => match[1]);
  assertEquals(printed.length, 4);
  assertEquals((await run(example!)).trim().split("\n"), printed);
});

Deno.test("README links to files that exist", needsRead, async () => {
  const links = Array.from(readme.matchAll(/\]\((?!http)([^)#]+)\)/g), (match) => match[1]!);
  assert(links.length >= 2, `only ${links.length} links`);
  for (const link of links) assert((await Deno.stat(new URL(link, root))).isFile, link);
});

Deno.test("README shows the figure that the library draws now", needsRead, async () => {
  const stored = await Deno.readTextFile(README_FIGURE);
  assert(stored === readmeFigure(), "renew it with: deno run -A tools/readme_figure.ts");
});

/** What a piece of TypeScript in the project's folder prints. */
async function run(source: string): Promise<string> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--ext=ts", "--no-prompt", "-"],
    cwd: root,
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(source));
  await writer.close();
  return new TextDecoder().decode((await child.output()).stdout);
}
