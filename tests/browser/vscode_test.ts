/**
 * The stored lessons in VS Code, which runs an output's script elsewhere than in its place. Needs
 * code-server: `npm install code-server`, then set the variable CODE_SERVER to the program in
 * `node_modules/.bin`. Its npm package wants one version of Node.js and libkrb5-dev.
 *
 * @module
 */

import { join } from "node:path";
import { notebooksFolder } from "../../tools/command.ts";
import { copyFolder } from "../../tools/copy_folder.ts";
import { assert, assertEquals } from "../assert.ts";
import { browserTest, isAllowed, withBrowser, withPage } from "./browser.ts";
import type { Locator, Page } from "./browser.ts";
import { answers, freePort } from "./lab.ts";

const codeServer = isAllowed ? Deno.env.get("CODE_SERVER") : undefined;
const missing = codeServer === undefined
  ? "no code-server: set the variable CODE_SERVER"
  : undefined;

browserTest("VS Code shows lesson 1 as stored, and its sliders move", async () => {
  await withCodeServer((address) =>
    withBrowser((browser) =>
      withPage(browser, "vscode", async (page) => {
        await page.goto(address);
        await page.locator(".explorer-folders-view").getByText("01_sigmoid.ipynb").dblclick();
        const frame = await outputFrame(page);
        const images = frame.locator("img");
        for (const image of await images.all()) {
          assert(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0));
        }
        assert(await images.count() >= 4 && await frame.locator("tbody tr").count() >= 10);
        const input = frame.locator("input[type=range]").first();
        await scrollTo(page, input);
        const value = Number(await input.inputValue());
        await input.focus();
        for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
        assertEquals(Number(await input.inputValue()), value + 3);
      })
    )
  );
}, missing);

/** VS Code hides what is not in view, so the notebook is walked down cell by cell. */
async function scrollTo(page: Page, element: Locator): Promise<void> {
  await page.keyboard.press("Escape"); // from editing a cell to choosing one
  for (let cell = 0; cell < 30 && !(await element.isVisible()); cell++) {
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(200);
  }
}

/** The frame in which VS Code shows outputs, when the sliders in it have come to life. */
async function outputFrame(page: Page) {
  for (let attempt = 0; attempt < 100; attempt++) {
    for (const frame of page.frames()) {
      const names = await frame.locator("input[aria-valuetext]").count().catch(() => 0);
      if (names > 0) return frame;
    }
    await page.waitForTimeout(300);
  }
  throw new Error("No slider came to life within 30 seconds");
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
    env: { EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}' },
    stdout: "null",
    stderr: "null",
  }).spawn();
}
