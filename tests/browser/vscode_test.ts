/**
 * The stored lessons in VS Code, which runs an output's script elsewhere than in its place. Needs
 * code-server: `npm install code-server`, then set the variable CODE_SERVER to the program in
 * `node_modules/.bin`. Its npm package wants one version of Node.js and libkrb5-dev; a `node` beside
 * the program is used.
 *
 * @module
 */

import { dirname, join } from "node:path";
import { notebooksFolder } from "../../tools/shared/command.ts";
import { copyFolder } from "../../tools/shared/copy_folder.ts";
import {
  codeCells,
  joinLines,
  listNotebooks,
  readNotebook,
} from "../../tools/notebooks/notebook.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { canBrowse } from "../support/permissions.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Frame, Locator, Page } from "./browser.ts";
import { answers, freePort } from "./lab.ts";

const codeServer = canBrowse ? Deno.env.get("CODE_SERVER") : undefined;
const missing = codeServer === undefined
  ? "no code-server: set the variable CODE_SERVER"
  : undefined;

browserTest("VS Code shows every lesson as stored, and sliders move", async (t) => {
  await withCodeServer((address) =>
    withBrowser(async (browser) => {
      for (const name of await listNotebooks(notebooksFolder)) {
        await t.step(name, () =>
          withPage(browser, `vscode_${name}`, async (page) => {
            await page.goto(address);
            await page.locator(".explorer-folders-view").getByText(`${name}.ipynb`).dblclick();
            const stored = await storedIn(name);
            const frame = await outputFrame(page, stored);
            assertEquals(await shownIn(frame), stored);
            if (stored.sliders > 0) await assertMoves(page, frame);
          }));
      }
    })
  );
}, missing);

/** What can be counted in a notebook, and in VS Code's view of it. */
interface Counts {
  readonly figures: number;
  readonly badFigures: readonly string[];
  readonly rows: number;
  readonly sliders: number;
  readonly hasFormulas: boolean;
  readonly faultyFormulas: number;
}

async function storedIn(name: string): Promise<Counts> {
  const notebook = await readNotebook(join(notebooksFolder, `${name}.ipynb`));
  const html = codeCells(notebook).flatMap(({ outputs }) => outputs)
    .map(({ data }) => joinLines((data?.["text/html"] ?? "") as string)).join("");
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
  const prose = notebook.cells.filter(({ cell_type }) => cell_type === "markdown");
  return {
    figures: count(/<img /g),
    badFigures: [],
    rows: count(/<tr><th scope="row"/g),
    sliders: count(/type="range"/g),
    hasFormulas: prose.some(({ source }) => joinLines(source).includes("$")),
    faultyFormulas: 0,
  };
}

/** A slider counts once it has come to life. */
async function shownIn(frame: Frame): Promise<Counts> {
  const images = await frame.locator("img").evaluateAll((images) =>
    (images as HTMLImageElement[]).map(({ naturalWidth, alt }) => ({ naturalWidth, alt }))
  );
  const count = (selector: string): Promise<number> => frame.locator(selector).count();
  return {
    figures: images.length,
    badFigures: images.filter(({ naturalWidth, alt }) => naturalWidth === 0 || !/[가-힣]/.test(alt))
      .map(({ alt }) => alt),
    rows: await count("table:has(caption) tbody tr"),
    sliders: await count("input[aria-valuetext]"),
    hasFormulas: await count(".katex") > 0,
    faultyFormulas: await count(".katex-error"),
  };
}

/** The first slider moves by the keyboard, and its figures with it. */
async function assertMoves(page: Page, frame: Frame): Promise<void> {
  const input = frame.locator("input[type=range]").first();
  await scrollTo(page, input);
  const [value, text] = [Number(await input.inputValue()), await spoken(input)];
  await input.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
  assertEquals(Number(await input.inputValue()), value + 3);
  assertMatch(await spoken(input), /^(z|가로) .*기울기/);
  assert(await spoken(input) !== text, `a screen reader still says ${text}`);
}

async function spoken(input: Locator): Promise<string> {
  return (await input.getAttribute("aria-valuetext"))!;
}

/** VS Code hides what is not in view, so the notebook is walked down cell by cell. */
async function scrollTo(page: Page, element: Locator): Promise<void> {
  await page.keyboard.press("Escape"); // from editing a cell to choosing one
  for (let cell = 0; cell < 30 && !(await element.isVisible()); cell++) {
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(200);
  }
}

/** The frame in which VS Code shows outputs and prose, when all that is stored has arrived in it. */
async function outputFrame(page: Page, stored: Counts): Promise<Frame> {
  const wanted = stored.sliders > 0 ? "input[aria-valuetext]" : ".katex";
  for (let attempt = 0; attempt < 100; attempt++) {
    for (const frame of page.frames()) {
      const count = (selector: string) => frame.locator(selector).count().catch(() => 0);
      if (await count(wanted) > 0 && await count("table:has(caption) tbody tr") === stored.rows) {
        return frame;
      }
    }
    await page.waitForTimeout(300);
  }
  throw new Error("The stored outputs did not appear within 30 seconds");
}

async function withCodeServer(use: (address: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  await copyFolder(notebooksFolder, join(folder, "notebooks"), ".ipynb");
  await Deno.mkdir(join(folder, "data", "User"), { recursive: true });
  await Deno.writeTextFile(join(folder, "data", "User", "settings.json"), JSON.stringify(SETTINGS));
  const port = freePort();
  const server = start(folder, port);
  try {
    await answers(`http://127.0.0.1:${port}/healthz`);
    await use(`http://127.0.0.1:${port}/?folder=${join(folder, "notebooks")}`);
  } finally {
    server.kill("SIGTERM");
    await server.status;
    await Deno.remove(folder, { recursive: true });
  }
}

/** Without the Jupyter extension, VS Code would show a notebook's source. */
const SETTINGS = {
  "workbench.editorAssociations": { "*.ipynb": "jupyter-notebook" },
  "workbench.startupEditor": "none",
};

function start(folder: string, port: number): Deno.ChildProcess {
  const places = ["--user-data-dir", join(folder, "data"), "--extensions-dir", join(folder, "ext")];
  const quiet = ["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"];
  return new Deno.Command(codeServer!, {
    args: ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, ...places, ...quiet],
    env: {
      EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}',
      PATH: `${dirname(codeServer!)}:${Deno.env.get("PATH")}`,
    },
    stdout: "null",
    stderr: "null",
  }).spawn();
}
