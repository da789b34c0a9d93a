/**
 * The playground's page for tests: opened at an address, its numbers read in full.
 *
 * @module
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../../tools/live/bundle.ts";
import { PLAYGROUND } from "../../tools/pages/playground_page.ts";
import { assertEquals } from "../support/assert.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Page, PageOptions } from "./browser.ts";
import { writtenSite } from "./site.ts";

/** A state in each view, with everything in it to be seen. */
export const STATES: Readonly<Record<string, string>> = {
  slope: "view=slope&g=sigmoid&z=1",
  formats: "view=slope&g=tanh&z=3.5&reach=5&format=bfloat16&log=1",
  kink: "view=slope&g=leakyRelu&alpha=0.2&z=0",
  far: "view=slope&g=sigmoid&z=-36.75&reach=40",
  gelu: "view=slope&g=gelu&z=-10",
  own: "view=slope&g=own",
  draw: "view=draw&g=relu",
  judged: "view=draw&g=sigmoid&heights=0,0,2,10,35,80,100,80,40,10,5,0,0&shown=1",
  chain: "view=chain&g=relu&units=50",
  explodes: "view=chain&g=tanh&units=40&weight=2.5",
  train: "view=train&g=tanh&steps=20&neurons=16",
};

let library: Promise<string> | undefined;

/** The library as a script for a page, to compare with. */
export function libraryText(): Promise<string> {
  return library ??= bundle(join("tests", "browser", "library.ts"));
}

/** Opens the playground in a state, with the library to compare with. */
export async function openPlayground(page: Page, hash: string): Promise<void> {
  const { folder } = await writtenSite();
  page.setDefaultTimeout(15_000);
  await page.goto(`${pathToFileURL(join(folder, PLAYGROUND)).href}#${hash}`);
  await page.waitForSelector("[role=tabpanel] .lead");
  await page.evaluate(await libraryText());
}

/** Declares a test that opens the playground, and that fails if the page reports an error. */
export function playgroundTest(
  name: string,
  hash: string,
  use: (page: Page) => Promise<void>,
  options: PageOptions = {},
): void {
  browserTest(`the playground ${name}`, async () => {
    await withBrowser(async (browser) => {
      await withPage(browser, `playground_${name.replaceAll(/\W+/g, "_")}`, async (page) => {
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(String(error)));
        page.on("console", (message) => {
          if (message.type() === "error") errors.push(message.text());
        });
        await openPlayground(page, hash);
        await use(page);
        assertEquals(errors, []);
      }, options);
    });
  });
}

/** The numbers of a name, in full. */
export async function numbers(page: Page, name: string): Promise<number[]> {
  const values = await page.locator(`data[data-name="${name}"]`).evaluateAll((all) =>
    all.map((element) => (element as HTMLDataElement).value)
  );
  return values.map(Number);
}

/** The one number of a name, in full. */
export async function number(page: Page, name: string): Promise<number> {
  const all = await numbers(page, name);
  assertEquals(all.length, 1, `the page has ${all.length} numbers called ${name}`);
  return all[0]!;
}

/** Waits until a condition in the page holds. */
export async function until(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await page.locator(selector, { hasText: text }).first().waitFor({ state: "attached" });
}

/** What the page has told a screen reader last, once it has told it. */
export async function heard(page: Page, sentence: string | RegExp): Promise<void> {
  await until(page, '[role=status][data-name="said"]', sentence);
}
