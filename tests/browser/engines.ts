/**
 * Chromium and Firefox by one interface, for what must hold in both. Where one is missing, its tests are
 * ignored and their names say why.
 *
 * @module
 */

// Not in deno.json, whose packages every task would fetch first.
// deno-lint-ignore no-import-prefix
import type { Browser, Page } from "npm:puppeteer-core@24.43.1";
import { browserPath } from "../../tools/shared/browsers.ts";
import type { BrowserName } from "../../tools/shared/browsers.ts";
import { canBrowse } from "../support/permissions.ts";

export type { Browser, Page };

/** A browser that the tests know. */
export interface Engine {
  readonly name: BrowserName;
  /** Where its program is; undefined where there is none. */
  readonly path: string | undefined;
}

const NAMES = ["Chromium", "Firefox"] as const;

const engines: readonly Engine[] = NAMES.map((name) => ({
  name,
  path: canBrowse ? browserPath(name) : undefined,
}));

/** What a test gets. */
export interface EngineTest {
  readonly engine: Engine;
  readonly browser: Browser;
  readonly t: Deno.TestContext;
}

/** Declares a test for each engine, with a browser of its own. */
export function engineTest(name: string, use: (test: EngineTest) => Promise<void>): void {
  for (const engine of engines) {
    const reason = canBrowse
      ? `no ${engine.name}: install it, or set the variable ${engine.name.toUpperCase()}`
      : "needs all permissions: deno task test";
    const isMissing = engine.path === undefined;
    Deno.test({
      name: `${engine.name}: ${name}${isMissing ? ` (ignored: ${reason})` : ""}`,
      ignore: isMissing,
      fn: async (t) => {
        const browser = await launch(engine);
        try {
          await use({ engine, browser, t });
        } finally {
          await browser.close();
        }
      },
      // Puppeteer keeps its pipe to the closed browser, and timers, a moment longer than the test.
      sanitizeOps: false,
      sanitizeResources: false,
    });
  }
}

async function launch({ name, path }: Engine): Promise<Browser> {
  // deno-lint-ignore no-import-prefix
  const { default: puppeteer } = await import("npm:puppeteer-core@24.43.1");
  const viewport = { width: 1280, height: 900 };
  const common = { executablePath: path!, headless: true, defaultViewport: viewport };
  return name === "Firefox"
    ? await puppeteer.launch({ ...common, browser: "firefox" })
    : await puppeteer.launch({ ...common, args: ["--no-sandbox", "--disable-gpu"] });
}
