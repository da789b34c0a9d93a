/**
 * A lesson's page in a browser, as a reader uses it: its cells, its buttons, its files. All that happens
 * is heard: what it asks for, what its policy refuses, what it logs.
 *
 * @module
 */

import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { Browser, Page } from "./engines.ts";
import { writtenSite } from "./site.ts";

/** What a cell of the page says of itself. */
export interface CellNow {
  readonly id: string;
  readonly state: string;
  /** What is said beside its buttons. */
  readonly said: string;
  /** The HTML of each output. */
  readonly outputs: readonly string[];
  /** The text of all outputs. */
  readonly text: string;
  readonly isSolved: boolean;
  readonly isEdited: boolean;
}

/** What the test has heard from a page. */
export interface Heard {
  /** Requests for anything but files, data and blobs. */
  readonly requests: string[];
  /** Errors and warnings of the console, and what nobody has caught. */
  readonly errors: string[];
}

/** A page with what it says. */
export interface LivePage {
  readonly page: Page;
  readonly heard: Heard;
}

/** Cell → the reader's text. */
export type Sources = Readonly<Record<string, string>>;

/** The place of a page of the site. */
export async function addressOf(name: string): Promise<string> {
  return pathToFileURL(join((await writtenSite()).folder, name)).href;
}

/**
 * Opens a page and closes it after use.
 *
 * @param address Where it is; a name as `01_sigmoid.html` is looked for in the site.
 */
export async function withLivePage(
  browser: Browser,
  address: string,
  use: (live: LivePage) => Promise<void>,
): Promise<void> {
  const context = await browser.createBrowserContext(); // with a storage of its own
  const page = await context.newPage();
  const heard: Heard = { requests: [], errors: [] };
  page.on("request", (request) => {
    if (!/^(file|data|blob|chrome|about|resource):/.test(request.url())) {
      heard.requests.push(request.url());
    }
  });
  page.on("console", (message) => {
    if (/error|warn/.test(message.type())) heard.errors.push(message.text());
  });
  await page.evaluateOnNewDocument(listen);
  try {
    await page.goto(address.includes(":") ? address : await addressOf(address));
    await use({ page, heard });
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page, before anything else. The page listens itself, since Firefox tells its driver of a
 * worker's rejections too, whatever the worker does about them.
 */
function listen(): void {
  addEventListener("error", ({ message }) => console.error(`not caught: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => console.error(`not caught: ${reason}`));
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`refused by ${event.violatedDirective}: ${event.blockedURI}`);
  });
}

/** All cells as they are now. */
export async function cellsNow(page: Page): Promise<CellNow[]> {
  return await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>("[data-cell]"), (cell) => ({
      id: cell.dataset["cell"]!,
      state: cell.dataset["state"]!,
      said: cell.querySelector(".cell-bar .said")!.textContent!,
      outputs: Array.from(
        cell.querySelectorAll(":scope > .outputs > .output"),
        ({ innerHTML }) => innerHTML,
      ),
      text: cell.querySelector(":scope > .outputs")!.textContent!,
      isSolved: cell.hasAttribute("data-solved"),
      isEdited: cell.hasAttribute("data-edited"),
    }))
  );
}

/** One cell as it is now. */
export async function cellNow(page: Page, id: string): Promise<CellNow> {
  return (await cellsNow(page)).find((cell) => cell.id === id)!;
}

/** Presses a button, of a cell or of the bar, and waits until nothing runs. */
export async function press(page: Page, action: string, cell?: string): Promise<void> {
  await start(page, action, cell);
  await idle(page);
}

/** Presses a button as a click does, wherever it is. */
export async function start(page: Page, action: string, cell?: string): Promise<void> {
  const place = cell === undefined ? ".lesson-bar" : `[data-cell="${cell}"] > .cell-bar`;
  await page.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)!.click(),
    `${place} [data-action="${action}"]`,
  );
}

/** Waits until no cell runs. */
export async function idle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<HTMLButtonElement>('[data-action="stop"]')!.disabled,
    { timeout: 60_000 },
  );
}

/** Runs a cell and what it needs, and says how it is then. */
export async function run(page: Page, id: string): Promise<CellNow> {
  await press(page, "run", id);
  return await cellNow(page, id);
}

/** Runs cells one after another without waiting for the test in between, and says how they are then. */
export async function runAll(page: Page, ids: readonly string[]): Promise<CellNow[]> {
  await page.evaluate(async (ids) => {
    const stop = document.querySelector<HTMLButtonElement>('[data-action="stop"]')!;
    for (const id of ids) {
      const cell = document.querySelector(`[data-cell="${id}"] > .cell-bar`)!;
      const isIdle = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!stop.disabled) return;
          observer.disconnect();
          resolve();
        }).observe(stop, { attributeFilter: ["disabled"] });
      });
      cell.querySelector<HTMLElement>('[data-action="run"]')!.click();
      await isIdle;
    }
  }, ids);
  const cells = await cellsNow(page);
  return ids.map((id) => cells.find((cell) => cell.id === id)!);
}

/**
 * Gives the page a file of answers as a reader does who loads one; other cells are as in the lesson.
 *
 * @returns What the page says to it.
 */
export async function giveFile(page: Page, text: string): Promise<string> {
  return await page.evaluate(async (text) => {
    const { click } = HTMLInputElement.prototype;
    const { confirm } = globalThis;
    globalThis.confirm = () => true;
    HTMLInputElement.prototype.click = function (): void {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "answers.json", { type: "application/json" }));
      this.files = transfer.files;
      this.dispatchEvent(new Event("change"));
    };
    const said = document.querySelector(".lesson-bar .said")!;
    const isSaid = new Promise((resolve) => {
      new MutationObserver(resolve).observe(said, { childList: true, characterData: true });
    });
    said.textContent = "";
    document.querySelector<HTMLElement>('[data-action="load"]')!.click();
    await isSaid;
    while (said.textContent === "") await new Promise(requestAnimationFrame);
    Object.assign(globalThis, { confirm });
    HTMLInputElement.prototype.click = click;
    return said.textContent!;
  }, text);
}

/** Puts texts into the first cells of the lesson, and says which they are. */
export async function giveProgram(page: Page, ...texts: readonly string[]): Promise<string[]> {
  const ids = (await cellsNow(page)).slice(0, texts.length).map(({ id }) => id);
  await give(page, Object.fromEntries(ids.map((id, index) => [id, texts[index]!])));
  return ids;
}

/** Puts texts into cells. */
export async function give(page: Page, sources: Sources): Promise<void> {
  const lesson = await page.evaluate(() => document.body.dataset["lesson"]!);
  const kept = Object.entries(sources).map(([id, now]) => [id, { now, from: "" }]);
  const file = { lesson, sources: Object.fromEntries(kept), grades: {} };
  const said = await giveFile(page, JSON.stringify(file));
  if (!said.startsWith("답을 불러왔습니다")) throw new Error(`The page did not take it: ${said}`);
}
