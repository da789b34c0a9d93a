/**
 * What a reader waits for on each lesson's page in Chromium, and Run All of the same lesson on the
 * kernel: medians of several runs, taken in turns.
 *
 * @module
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import type { Browser, Page } from "npm:puppeteer-core@24.43.1";
import { median } from "../../../lib/base/statistics.ts";
import { readLessons } from "../../notebooks/lessons.ts";
import type { Lesson } from "../../notebooks/lessons.ts";
import { codeCells, hasTag } from "../../notebooks/notebook.ts";
import { writeSite } from "../../pages/write_site.ts";
import { browserPath } from "../../shared/browsers.ts";
import { UserError } from "../../shared/command.ts";
import { runLesson } from "../lessons/lesson_times.ts";

/** What somebody waits for on a page, in seconds. */
export interface PageWaits {
  /** From the page's address until its buttons work. */
  readonly ready: number;
  /** From the first click until the worker takes cells. */
  readonly worker: number;
  /** From the first click until the first cell that shows something has answered. */
  readonly first: number;
  /** From the click on Run All of a page just opened until the last cell is done. */
  readonly total: number;
  /** From the click on an edited exercise until its answer, when all cells have run. */
  readonly edited: number;
}

/** A lesson's times. */
export interface PageTimes {
  readonly name: string;
  readonly page: PageWaits;
  /** From the kernel's start until the last cell is done. */
  readonly kernel: number;
}

/** All lessons' times, and with what they were taken. */
export interface MeasuredPages {
  readonly times: readonly PageTimes[];
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Measures all lessons.
 *
 * @param rounds How often each runs on either side.
 * @throws {UserError} If there is no Chromium, or a cell fails.
 */
export async function measurePages(rounds = 5): Promise<MeasuredPages> {
  const path = browserPath("Chromium");
  if (path === undefined) {
    throw new UserError(
      "Cannot measure: Chromium must be there, got none; install it, or set the variable CHROMIUM",
    );
  }
  const folder = await Deno.makeTempDir();
  // deno-lint-ignore no-import-prefix
  const { default: puppeteer } = await import("npm:puppeteer-core@24.43.1");
  const args = ["--no-sandbox", "--disable-gpu"];
  const browser = await puppeteer.launch({ executablePath: path, headless: true, args });
  try {
    await writeSite(folder);
    const times: PageTimes[] = [];
    for (const lesson of (await readLessons()).filter(({ hasCode }) => hasCode)) {
      console.error(`${lesson.name}: ${rounds}번씩 실행합니다.`);
      times.push(await measureLesson(browser, folder, lesson, rounds));
    }
    const [name, version] = (await browser.version()).split("/");
    return { times, versions: { [name!]: version!, Deno: Deno.version.deno } };
  } finally {
    await browser.close();
    await Deno.remove(folder, { recursive: true });
  }
}

async function measureLesson(
  browser: Browser,
  folder: string,
  lesson: Lesson,
  rounds: number,
): Promise<PageTimes> {
  const pages: PageWaits[] = [];
  const kernels: number[] = [];
  const address = pathToFileURL(join(folder, `${lesson.name}.html`)).href;
  for (let round = 0; round <= rounds; round++) { // the first fills the caches of both
    pages.push(await measurePage(browser, address, lesson));
    kernels.push((await runLesson(lesson.name)).total);
  }
  const of = (key: keyof PageWaits): number => median(pages.slice(1).map((page) => page[key]));
  const page = {
    ready: of("ready"),
    worker: of("worker"),
    first: of("first"),
    total: of("total"),
    edited: of("edited"),
  };
  return { name: lesson.name, page, kernel: median(kernels.slice(1)) };
}

async function measurePage(
  browser: Browser,
  address: string,
  { name, notebook }: Lesson,
): Promise<PageWaits> {
  const cells = codeCells(notebook);
  const shows = cells.find(({ outputs }) => outputs.length > 0)!.id;
  const exercise = cells.find((cell) => hasTag(cell, "exercise"))!.id;
  const { ready, worker, first } = await onPage(browser, address, async (page) => {
    const first = await secondsOf(page, `[data-cell="${shows}"] [data-action="run"]`);
    return { first, ...await page.evaluate(() => globalThis.liveTimes!) };
  });
  return await onPage(browser, address, async (page) => {
    const total = await secondsOf(page, '[data-action="run-all"]');
    const failed = await page.$$eval("[data-cell]:not([data-state=done])", (all) => all.length);
    if (failed > 0) {
      throw new UserError(
        `Cannot measure: every cell of ${name} must run, got ${failed} that did not`,
      );
    }
    await page.click(`[data-cell="${exercise}"] [data-action="edit"]`);
    await page.waitForSelector(".cm-content:focus");
    await page.keyboard.type("// ");
    const edited = await secondsOf(page, `[data-cell="${exercise}"] [data-action="run"]`);
    return { ready, worker: worker!, first, total, edited };
  });
}

/** What a page notes itself, in seconds. */
interface LiveTimes {
  /** Since the page's start. */
  ready: number;
  /** Since the first click. */
  worker?: number;
}

declare global {
  var liveTimes: LiveTimes | undefined;
}

async function onPage<T>(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext(); // without what an earlier reader has stored
  const page = await context.newPage();
  try {
    await page.evaluateOnNewDocument(noteTimes);
    await page.goto(address);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts. */
function noteTimes(): void {
  const now = (): number => performance.now() / 1000;
  let click = 0;
  addEventListener("click", () => click ||= now(), true);
  new MutationObserver((_, observer) => {
    if (!document.documentElement.classList.contains("live")) return;
    observer.disconnect();
    globalThis.liveTimes = { ready: now() };
  }).observe(document, { subtree: true, attributeFilter: ["class"] });
  const { Worker } = globalThis;
  globalThis.Worker = class extends Worker {
    constructor(address: string | URL) {
      super(address);
      this.addEventListener("message", () => {
        globalThis.liveTimes!.worker = now() - click;
      }, { once: true });
    }
  };
}

/** Seconds from the click on a button until nothing runs. */
async function secondsOf(page: Page, button: string): Promise<number> {
  return await page.evaluate((button) => {
    const stop = document.querySelector<HTMLButtonElement>('[data-action="stop"]')!;
    const begin = performance.now();
    return new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!stop.disabled) return;
        observer.disconnect();
        resolve((performance.now() - begin) / 1000);
      }).observe(stop, { attributeFilter: ["disabled"] });
      document.querySelector<HTMLElement>(button)!.click();
    });
  }, button);
}
