/**
 * The lessons in the project's JupyterLab as a learner sees them: just cloned, run, saved and opened
 * again, in both themes; and the sliders by keyboard.
 *
 * @module
 */

import { join } from "node:path";
import { activations, secantSlider, tangentSlider } from "../../lib/mod.ts";
import {
  canonicalNotebook,
  codeCells,
  listNotebooks,
  readNotebook,
} from "../../tools/notebooks/notebook.ts";
import { joinLines } from "../../tools/notebooks/notebook.ts";
import type { Notebook } from "../../tools/notebooks/notebook.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Page } from "./browser.ts";
import { withLab } from "./lab.ts";
import type { Lab } from "./lab.ts";
import { look, lowestContrast } from "./visible.ts";
import type { Visible } from "./visible.ts";

browserTest("JupyterLab shows every lesson just cloned, run, and saved", async (t) => {
  await withLab((lab) =>
    withBrowser((browser) =>
      withPage(browser, "lab_lessons", async (page) => {
        await welcome(page, lab);
        for (const name of await listNotebooks(join(lab.folder, "notebooks"))) {
          const path = `notebooks/${name}.ipynb`;
          await t.step(name, async () => {
            await openNotebook(page, path);
            const stored = await readNotebook(join(lab.folder, path));
            assertShows(await seen(page), stored, { trusted: false });
            await runAll(page);
            await save(page);
            const saved = await readNotebook(join(lab.folder, path));
            assertEquals(errors(saved), []);
            assertShows(await seen(page), saved, { trusted: true });
            await closeNotebook(page);
            await openNotebook(page, path);
            assertShows(await seen(page), saved, { trusted: true });
            await endKernel(page);
            await closeNotebook(page);
          });
        }
      }, TALL)
    )
  );
});

browserTest("JupyterLab in its dark theme keeps tables readable, and speaks Korean", async () => {
  await withLab((lab) =>
    withBrowser((browser) =>
      withPage(browser, "lab_dark", async (page) => {
        await open(page, lab.address("notebooks/01_sigmoid.ipynb"));
        await command(page, "apputils:change-theme", { theme: "JupyterLab Dark" });
        await page.waitForSelector("body[data-jp-theme-light=false] .jp-Notebook");
        assert(await lowestContrast(page, `${OUTPUTS} :is(th, td, caption)`) >= 4.5);
        assertMatch(await page.innerText(".lm-MenuBar"), /파일.*편집.*실행/s);
      })
    )
  );
});

browserTest("JupyterLab welcomes the learner and leads to lesson 1", async () => {
  await withLab((lab) =>
    withBrowser((browser) =>
      withPage(browser, "lab_welcome", async (page) => {
        await welcome(page, lab);
        await page.getByRole("link", { name: "1단원" }).first().click();
        await page.getByRole("heading", { name: "1단원. 시그모이드의 기울기" }).waitFor();
        await page.evaluate(kernelIsReady);
      })
    )
  );
});

browserTest("JupyterLab moves two sliders apart, by arrows, Home and End", async () => {
  await withLab(async (lab) => {
    await Deno.writeTextFile(join(lab.folder, "sliders.ipynb"), canonicalNotebook(sliders()));
    await withBrowser((browser) =>
      withPage(browser, "lab_sliders", async (page) => {
        await open(page, lab.address("sliders.ipynb"));
        assertShows(await seen(page), sliders(), { trusted: false });
        await runAll(page);
        const [first, second] = await page.locator(`${OUTPUTS} input[type=range]`).all();
        await first!.focus();
        for (const key of ["ArrowRight", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
        assertEquals(await first!.getAttribute("aria-valuetext"), VALUE_AT_1_75);
        assertEquals(await page.innerText(`${OUTPUTS} dd`), "1.75");
        assertEquals(await second!.inputValue(), "0");
        await page.keyboard.press("End");
        assertMatch((await first!.getAttribute("aria-valuetext"))!, /^z 10,/);
        await second!.focus();
        await page.keyboard.press("End");
        assertMatch((await second!.getAttribute("aria-valuetext"))!, /^가로 0\.001,/);
        assertMatch((await first!.getAttribute("aria-valuetext"))!, /^z 10,/);
      })
    );
  });
});

const VALUE_AT_1_75 = "z 1.75, 함숫값 0.85195, 기울기 0.126";

/** The selector of what cells have shown, and that of prose. */
const OUTPUTS = ".jp-OutputArea-output";
const PROSE = ".jp-RenderedMarkdown";

/** What is seen when all of the notebook has been scrolled through, and so rendered. */
async function seen(page: Page): Promise<Visible> {
  // Cells grow as they are rendered, so that one pass may skip some.
  do await scrollThrough(page); while (!await page.evaluate(isRendered));
  await page.waitForTimeout(500);
  return await look(page, OUTPUTS, PROSE);
}

async function scrollThrough(page: Page): Promise<void> {
  const notebook = await page.locator(".jp-WindowedPanel-outer").first().elementHandle();
  await notebook!.evaluate((panel) => panel.scrollTop = 0);
  for (let bottom = false; !bottom;) {
    await page.waitForTimeout(150); // for MathJax too, which works in batches
    bottom = await notebook!.evaluate((panel) => {
      panel.scrollTop += panel.clientHeight;
      return panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1;
    });
  }
}

/** Whether JupyterLab has rendered every cell. */
function isRendered(): boolean {
  const { shell } = (globalThis as unknown as { jupyterapp: JupyterApp }).jupyterapp;
  return shell.currentWidget.content.widgets.every((cell) => !cell.isPlaceholder());
}

/** So that one screen shows many cells, and few screens the whole lesson. */
const TALL = { viewport: { width: 1280, height: 2400 } };

/** Opens the welcome page, with which JupyterLab starts. */
async function welcome(page: Page, lab: Lab): Promise<void> {
  await page.goto(lab.start);
  await page.getByRole("heading", { name: "환영합니다" }).waitFor();
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await cellsAreThere(page);
}

/** Reads a notebook from its file, in a JupyterLab that is open: starting that again takes far longer. */
async function openNotebook(page: Page, path: string): Promise<void> {
  await command(page, "docmanager:open", { path });
  await cellsAreThere(page);
}

async function cellsAreThere(page: Page): Promise<void> {
  await page.waitForSelector(".jp-Notebook .jp-Cell");
  await page.evaluate(kernelIsReady);
}

async function closeNotebook(page: Page): Promise<void> {
  await command(page, "application:close");
  await page.waitForSelector(".jp-Notebook", { state: "detached" });
}

/** Nobody needs it any more, and the next ones would share the computer with it. */
async function endKernel(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { shell } = (globalThis as unknown as { jupyterapp: JupyterApp }).jupyterapp;
    await shell.currentWidget.sessionContext.shutdown();
  });
}

/** Running a cell earlier opens a dialog that asks for a kernel. */
async function kernelIsReady(): Promise<void> {
  const { shell } = (globalThis as unknown as { jupyterapp: JupyterApp }).jupyterapp;
  const { sessionContext } = shell.currentWidget;
  await sessionContext.ready;
  await sessionContext.session.kernel.info;
}

/** What we use of JupyterLab's own interface. */
interface JupyterApp {
  readonly commands: { execute(id: string, args: unknown): Promise<unknown> };
  readonly shell: {
    readonly currentWidget: {
      readonly content: { readonly widgets: readonly { isPlaceholder(): boolean }[] };
      readonly sessionContext: {
        readonly ready: Promise<void>;
        shutdown(): Promise<void>;
        readonly session: { readonly kernel: { readonly info: Promise<unknown> } };
      };
    };
  };
}

async function runAll(page: Page): Promise<void> {
  await command(page, "notebook:run-all-cells");
  await page.waitForTimeout(500); // late outputs
}

async function save(page: Page): Promise<void> {
  await command(page, "docmanager:save");
  await page.waitForSelector(".lm-TabBar-tab.lm-mod-current:not(.jp-mod-dirty)");
}

/** Runs one of JupyterLab's commands and waits for its end. */
async function command(page: Page, id: string, args: Record<string, string> = {}): Promise<void> {
  await page.evaluate(async ([id, args]) => {
    const { jupyterapp } = globalThis as unknown as { jupyterapp: JupyterApp };
    await jupyterapp.commands.execute(id, args);
  }, [id, args] as const);
}

/** Everything that is stored must be seen, sliders only once the notebook is trusted. */
function assertShows(seen: Visible, notebook: Notebook, { trusted }: { trusted: boolean }): void {
  const stored = codeCells(notebook).flatMap(({ outputs }) => outputs)
    .map(({ data }) => joinLines((data?.["text/html"] ?? "") as string));
  const count = (pattern: RegExp): number => stored.join("").match(pattern)?.length ?? 0;
  const sliders = count(/type="range"/g);
  const prose = notebook.cells.filter(({ cell_type }) => cell_type === "markdown");
  const hasMath = prose.some(({ source }) => joinLines(source).includes("$"));
  const { formulas, ...rest } = seen;
  assertEquals(rest, {
    figures: count(/<img /g) - (trusted ? sliders : 0), // a slider hides its still figure
    badFigures: [],
    rows: count(/<tr><th scope="row"/g),
    rawFormulas: [],
    looseTexts: [],
    sliders: trusted ? sliders : 0,
  });
  assert(formulas > 0 || !hasMath, "no formula is typeset");
}

function errors(notebook: Notebook): string[] {
  return codeCells(notebook).flatMap(({ outputs }) => outputs)
    .filter(({ output_type }) => output_type === "error").map(({ evalue }) => evalue ?? "");
}

/** A notebook with a cell that shows two sliders. */
function sliders(): Notebook {
  const { sigmoid } = activations;
  const outputs = [tangentSlider(sigmoid, { domain: [-10, 10] }), secantSlider(sigmoid, { at: 1 })]
    .map((
      { html, text },
    ) => ({
      output_type: "display_data",
      data: { "text/html": html, "text/plain": text },
      metadata: {},
    }));
  const source = `import { activations, secantSlider, show, tangentSlider } from "./lib/mod.ts";
await show(tangentSlider(activations.sigmoid, { domain: [-10, 10] }));
await show(secantSlider(activations.sigmoid, { at: 1 }));`;
  const kernelspec = { display_name: "Deno", language: "typescript", name: "deno" };
  return {
    cells: [{
      id: "sliders",
      cell_type: "code",
      source,
      metadata: {},
      outputs,
      execution_count: null,
    }],
    metadata: { kernelspec },
    nbformat: 4,
    nbformat_minor: 5,
  };
}
