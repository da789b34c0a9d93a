/**
 * Live pages as a reader meets them: with the keyboard, on a phone, in the dark, with and without a
 * storage, a script, a network, the files beside them.
 *
 * @module
 */

import { join } from "node:path";
import { Buffer } from "node:buffer";
import { pathToFileURL } from "node:url";
import { executeNotebooks, freshOf } from "../../tools/notebooks/execute_notebooks.ts";
import { codeCells, joinLines, parseNotebook } from "../../tools/notebooks/notebook.ts";
import { capture, projectRoot } from "../../tools/shared/command.ts";
import { ensureVenv, venvPython } from "../../tools/shared/venv.ts";
import { assert, assertEquals, assertMatch } from "../support/assert.ts";
import { lessons } from "../support/lessons.ts";
import { faults } from "./axe.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Page } from "./browser.ts";
import { serve } from "./server.ts";
import { writtenSite } from "./site.ts";

const NAME = "01_sigmoid";
const PHONE = { width: 360, height: 740 };
const RIGHT =
  "const answer1 = 0.12;\nawait tryExercise(sigmoidExercises.slopeFromPicture, answer1);";
const WRONG = "\nconst a = undeclared;";

for (const colorScheme of ["light", "dark"] as const) {
  pageTest(`is accessible in use, in its ${colorScheme} theme, and fits a phone`, async (page) => {
    await keep(page, { "exercise-1": RIGHT, "secant-figure": WRONG });
    await run(page, "exercise-1");
    await run(page, "secant-figure");
    await page.click('[data-cell="gap-result"] [data-action="edit"]');
    await page.waitForSelector(".cm-content");
    await page.click(".lesson-bar summary");
    assert(await page.locator('[data-cell="exercise-1"][data-solved]').count() === 1);
    assertMatch(await text(page, "secant-figure"), /ReferenceError.*[가-힣]/s);
    if (colorScheme === "dark") await page.setViewportSize(PHONE);
    assertEquals(await faults(page), []);
    await page.setViewportSize(PHONE);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert(width <= PHONE.width, `it is ${width} pixels wide`);
    for (const button of await page.locator("button, summary").filter({ visible: true }).all()) {
      const { height, width } = (await button.boundingBox())!;
      assert(height >= 24 && width >= 24, `${await button.innerText()}: ${width} × ${height}`);
    }
  }, { colorScheme });
}

pageTest("is used by the keyboard alone", async (page) => {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      const cell = activeElement?.closest<HTMLElement>("[data-cell]")?.dataset["cell"] ?? "bar";
      return `${cell} ${activeElement?.getAttribute("data-action") ?? activeElement?.tagName}`;
    });
  const tabTo = async (place: string): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press("Tab");
      if (await focused() === place) return;
    }
    throw new Error(`Tab never reached ${place}`);
  };
  await page.focus(".skip");
  await page.keyboard.press("Enter");
  await tabTo("bar run-all");
  await tabTo("bar SUMMARY");
  await page.keyboard.press("Enter");
  await tabTo("bar save");
  await tabTo("setup run");
  await page.keyboard.press("Enter");
  await settled(page);
  assertEquals(await page.getAttribute('[data-cell="setup"]', "data-state"), "done");
  await tabTo("setup edit");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".cm-content:focus");
  await page.keyboard.type("undeclared;");
  await page.keyboard.press("Control+Enter");
  await settled(page);
  assertEquals(await page.getAttribute('[data-cell="setup"]', "data-state"), "error");
  await page.keyboard.press("Escape");
  assertEquals(await focused(), "setup run");
  await page.keyboard.press("Tab");
  assertEquals(await focused(), "setup reset");
  await page.keyboard.press("Enter");
  assertEquals(await focused(), "setup run");
  assertEquals(await page.getAttribute('[data-cell="setup"]', "data-edited"), null);
  assertEquals(await page.getAttribute('[data-cell="setup"]', "data-state"), "idle");
  const name = (): Promise<string | null> =>
    page.getAttribute('[data-cell="setup"] [data-action="run"]', "aria-label");
  assertEquals(await name(), "1번 셀 실행");
});

pageTest("keeps answers, tells progress, and gives and takes them as files", async (page) => {
  await keep(page, { "exercise-1": RIGHT });
  await run(page, "exercise-1");
  await page.reload();
  assertMatch(await source(page, "exercise-1"), /answer1 = 0\.12/);
  assert(await page.locator('[data-cell="exercise-1"][data-solved]').count() === 1);
  assertMatch(await page.innerText('[data-cell="exercise-1"] .said'), /고쳐 둔 셀/);
  const saved = await download(page, "save");
  assertEquals(JSON.parse(saved).grades, { "exercise-1": "정답" });
  const lesson = page.url();
  await page.goto(lesson.replace(NAME, "index"));
  assertEquals(await page.innerText(`[data-progress="${NAME}"]`), "✓ 1 / 8 맞힘");
  await page.goto(lesson);
  const stored = await outputs(page);
  await page.click('[data-cell="exercise-1"] [data-action="run"]');
  await settled(page);
  page.once("dialog", (dialog) => dialog.accept());
  await act(page, "restart");
  await page.waitForFunction(() => document.querySelector("[data-edited]") === null);
  assertEquals(await outputs(page), stored, "the lesson shows what it showed at first");
  assertEquals(await page.locator("[data-solved]").count(), 0);
  assertEquals(await page.evaluate(() => Object.values(localStorage)), [
    '{"sources":{},"grades":{}}',
  ]);
  const chooser = page.waitForEvent("filechooser");
  await act(page, "load");
  const file = { name: "answers.json", mimeType: "application/json", buffer: Buffer.from(saved) };
  await (await chooser).setFiles(file);
  await page.waitForSelector('[data-cell="exercise-1"][data-edited][data-solved]');
  assertMatch(await source(page, "exercise-1"), /answer1 = 0\.12/);
  await page.click('[data-cell="gap-result"] [data-action="edit"]');
  await page.waitForSelector(".cm-content");
  await page.keyboard.type("// 내 셀");
  const refused = page.waitForEvent("dialog").then((dialog) => dialog.dismiss());
  const again = page.waitForEvent("filechooser");
  await act(page, "load");
  await (await again).setFiles(file);
  await refused;
  assertMatch(await source(page, "gap-result"), /내 셀/);
});

for (
  const [how, break_] of Object.entries({
    "forbidden": () => {
      const get = (): never => {
        throw new DOMException("forbidden", "SecurityError");
      };
      Object.defineProperty(globalThis, "localStorage", { get });
    },
    "full": () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  })
) {
  pageTest(`loses nothing on screen when the storage is ${how}`, async (page) => {
    await page.addInitScript(break_);
    await page.reload();
    await page.click('[data-cell="exercise-1"] [data-action="edit"]');
    await page.waitForSelector(".cm-content");
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(RIGHT);
    await run(page, "exercise-1");
    assertMatch(await text(page, "exercise-1"), /정답/);
    assert(await page.locator('[data-cell="exercise-1"][data-solved]').count() === 1);
    assertMatch(await page.innerText(".lesson-bar .warning"), /저장을 막아 두었습니다/);
    assertMatch(JSON.parse(await download(page, "save")).sources["exercise-1"].now, /0\.12/);
  });
}

pageTest("gives a notebook that the kernel runs, with the reader's cells in it", async (page) => {
  await keep(page, { "exercise-1": RIGHT });
  await run(page, "exercise-1");
  const text = await download(page, "notebook");
  // Beside lib, as a reader keeps it; not among the lessons, which other tests list meanwhile.
  const folder = await Deno.makeTempDir({ dir: projectRoot, prefix: ".cells-" });
  const path = join(folder, "downloaded.ipynb");
  await ensureVenv();
  try {
    await Deno.writeTextFile(path, text);
    const check = "import nbformat, sys; nbformat.validate(nbformat.read(sys.argv[1], 4))";
    const { code, stderr } = await capture([venvPython, "-W", "error", "-c", check, path]);
    assertEquals(code, 0, stderr);
    const notebook = parseNotebook(text, path);
    const mine = codeCells(notebook).find(({ id }) => id === "exercise-1")!;
    assertEquals(joinLines(mine.source), RIGHT);
    assertMatch(JSON.stringify(mine.outputs), /정답/);
    const [executed] = await executeNotebooks([path]);
    const fresh = codeCells(freshOf(executed!)).find(({ id }) => id === "exercise-1")!;
    assertMatch(JSON.stringify(fresh.outputs), /정답/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

browserTest("a lesson that is a single file needs no other file", async () => {
  const { folder } = await writtenSite();
  const alone = await Deno.makeTempDir();
  await Deno.copyFile(join(folder, "single", `${NAME}.html`), join(alone, "lesson.html"));
  await withBrowser((browser) =>
    withPage(browser, "single", async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => {
        if (/^(?!data:|blob:)/.test(request.url())) asked.push(request.url());
      });
      const errors = heardFrom(page);
      await page.goto(pathToFileURL(join(alone, "lesson.html")).href);
      await page.evaluate(() => document.fonts.ready);
      await page.click('[data-cell="exercise-1"] [data-action="edit"]');
      await page.waitForSelector(".cm-content");
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(RIGHT);
      await run(page, "exercise-1");
      assertMatch(await text(page, "exercise-1"), /정답/);
      assertMatch(await download(page, "notebook"), /answer1 = 0\.12/);
      assertEquals([asked.length, errors], [1, []], asked.join());
    })
  );
  await Deno.remove(alone, { recursive: true });
});

browserTest(
  "a lesson can be read without scripts, and shows no button that does nothing",
  async () => {
    const { folder } = await writtenSite();
    await withBrowser(async (browser) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const file of [`${NAME}.html`, `single/${NAME}.html`]) {
        await page.goto(pathToFileURL(join(folder, file)).href);
        assertEquals(await page.locator("button").filter({ visible: true }).count(), 0);
        assertEquals(await page.locator(".lesson-bar summary").isVisible(), false);
        assertMatch(await page.innerText('[data-cell="secant-figure"] code'), /secantFigure/);
        assert(await page.locator('[data-cell="secant-figure"] img').isVisible());
        assert(!(await page.innerText("main")).includes("liveWorkerSource"));
      }
      await context.close();
    });
  },
);

browserTest(
  "pages that are served stay when the server is gone, and mend what failed",
  async () => {
    const { folder } = await writtenSite();
    const missing = new Set(["/live/worker.js", "/live/editor.js", "/sw.js"]);
    const server = serve(folder, missing);
    await withBrowser((browser) =>
      withPage(browser, "served", async (page) => {
        const errors: string[] = [];
        await page.goto(`${server.address}${NAME}.html`);
        await page.click('[data-cell="setup"] [data-action="edit"]');
        await page.waitForFunction(() =>
          document.querySelector('[data-cell="setup"] .said')!.textContent!.includes(
            "편집기를 불러오지",
          )
        );
        await run(page, "setup");
        assertMatch(await page.innerText('[data-cell="setup"] .said'), /실행하지 못했습니다/);
        missing.clear();
        await run(page, "setup");
        assertEquals(await page.getAttribute('[data-cell="setup"]', "data-state"), "done");
        errors.push(...heardFrom(page));
        await page.goto(`${server.address}index.html`);
        await page.evaluate(async () => {
          const { active } = await navigator.serviceWorker.ready;
          if (active!.state !== "activated") {
            await new Promise((resolve) => active!.addEventListener("statechange", resolve));
          }
        });
        await server.stop();
        for (const { name } of lessons) {
          await page.goto(`${server.address}${name}.html`);
          await page.click('[data-action="run-all"]');
          await settled(page);
          assertEquals(await page.locator("[data-cell]:not([data-state=done])").count(), 0, name);
        }
        await page.goto(server.address);
        assertMatch(await page.innerText("h1"), /도함수/);
        assertEquals(errors, []);
      })
    );
  },
);

/** Tries a page of the site from a disk; no error may be logged. */
function pageTest(
  name: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<typeof withPage>[3] = {},
): void {
  browserTest(`a live page ${name}`, async () => {
    const { folder } = await writtenSite();
    await withBrowser((browser) =>
      withPage(browser, `live_${name.replaceAll(/\W+/g, "_")}`, async (page) => {
        const errors = heardFrom(page);
        await page.goto(pathToFileURL(join(folder, `${NAME}.html`)).href);
        await use(page);
        assertEquals(errors, []);
      }, options)
    );
  });
}

/** What the page logs as an error or a warning from now on, its policy's refusals included. */
function heardFrom(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (/error|warning/.test(message.type())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}

/** Opens the page with cells as a reader has left them. */
async function keep(page: Page, cells: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(([name, cells]) => {
    const original = (id: string): string =>
      document.querySelector(`[data-cell="${id}"] code`)!.textContent!;
    const entries = Object.entries(cells).map(([id, now]) => [id, { now, from: original(id) }]);
    const kept = { sources: Object.fromEntries(entries), grades: {} };
    localStorage.setItem(`activation-derivatives/${name}`, JSON.stringify(kept));
  }, [NAME, cells] as const);
  await page.reload();
}

async function run(page: Page, id: string): Promise<void> {
  await page.click(`[data-cell="${id}"] [data-action="run"]`);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-action="stop"]:disabled', { timeout: 60_000 });
}

/** Chooses from the menu. */
async function act(page: Page, action: string): Promise<void> {
  const menu = page.locator(".lesson-bar details");
  if (await menu.getAttribute("open") === null) await menu.locator("summary").click();
  await page.click(`[data-action="${action}"]`);
}

async function download(page: Page, action: string): Promise<string> {
  const started = page.waitForEvent("download");
  await act(page, action);
  return await Deno.readTextFile(await (await started).path());
}

async function text(page: Page, id: string): Promise<string> {
  return await page.innerText(`[data-cell="${id}"] .outputs`);
}

async function source(page: Page, id: string): Promise<string> {
  return await page.innerText(`[data-cell="${id}"] :is(.cm-content, pre.code:not([hidden]))`);
}

async function outputs(page: Page): Promise<string[]> {
  return await page.locator(".outputs").evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
}
