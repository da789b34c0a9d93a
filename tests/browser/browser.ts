/**
 * A real browser for tests: Chromium, without a network, that leaves a screenshot behind when a test
 * fails. Where there is none, the tests are ignored and their names say why.
 *
 * @module
 */

import { join } from "node:path";
// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import type { Browser, Frame, Locator, Page } from "npm:playwright-core@1.65.1";
import { browserPath } from "../../tools/shared/browsers.ts";
import { projectRoot } from "../../tools/shared/command.ts";
import { assertEquals } from "../support/assert.ts";
import { canBrowse } from "../support/permissions.ts";

export type { Frame, Locator, Page };

/** How a page is opened. */
export interface PageOptions {
  /** Default `light`. */
  readonly colorScheme?: "light" | "dark";
  /** Pixels; default 1280 × 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

const chromiumPath = canBrowse ? browserPath("Chromium") : undefined;
const reason = canBrowse
  ? "no Chromium: install it, or set the variable CHROMIUM"
  : "needs all permissions: deno task test";

/**
 * Declares a test that is ignored, with the reason in its name, where no Chromium can be started or
 * something else is missing.
 */
export function browserTest(
  name: string,
  fn: (t: Deno.TestContext) => Promise<void>,
  missing?: string,
): void {
  const why = chromiumPath === undefined ? reason : missing;
  Deno.test({
    name: why === undefined ? name : `${name} (ignored: ${why})`,
    ignore: why !== undefined,
    fn,
    // Playwright keeps its pipe to the closed browser, and timers, a moment longer than the test.
    sanitizeOps: false,
    sanitizeResources: false,
  });
}

/** Starts Chromium for as long as `use` takes. */
export async function withBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  // deno-lint-ignore no-import-prefix
  const { chromium } = await import("npm:playwright-core@1.65.1");
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: FLAGS });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Opens a page that may load nothing but files and this computer's own servers, and checks at the end
 * that it did not try. A screenshot is kept if `use` throws.
 */
export async function withPage(
  browser: Browser,
  name: string,
  use: (page: Page) => Promise<void>,
  { colorScheme = "light", viewport = { width: 1280, height: 900 } }: PageOptions = {},
): Promise<void> {
  const page = await browser.newPage({ colorScheme, viewport });
  const outside: string[] = [];
  await page.route(isOutside, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  try {
    await use(page);
    assertEquals(outside, [], "it asked for something outside this computer");
  } catch (error) {
    const path = join(projectRoot, "tests", "browser", "screenshots", `${name}.png`);
    await page.screenshot({ path, fullPage: true }).then(
      () => console.error(`The page as it looked: ${path}`),
      () => console.error("The page could not be pictured any more"),
    );
    throw error;
  } finally {
    await page.close();
  }
}

function isOutside({ protocol, hostname }: URL): boolean {
  return !["file:", "data:", "blob:"].includes(protocol) && hostname !== "127.0.0.1";
}
