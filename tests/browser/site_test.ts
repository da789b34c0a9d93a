/**
 * The pages of `deno task site` as files in a browser without a network: light, dark, phone, paper.
 *
 * @module
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SINGLE, TEACHER, ZIP } from "../../tools/pages/site_page.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { faults } from "./axe.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Page } from "./browser.ts";
import { writtenSite } from "./site.ts";
import { look, lowestContrast } from "./visible.ts";

const PHONE = { width: 360, height: 740 };
/** A4 less the margins that browsers leave, at 96 pixels an inch. */
const PAPER = { width: 717, height: 1046 };

for (const colorScheme of ["light", "dark"] as const) {
  siteTest(`is accessible in its ${colorScheme} theme`, async (page) => {
    assertEquals(await faults(page), []);
    assert(await lowestContrast(page, "h1, p, li, a, th, td, code, dt, dd, summary") >= 4.5);
  }, { colorScheme });
}

siteTest("shows every figure, formula and slider, and has its headings in order", async (page) => {
  const seen = await look(page, ".output", ".markdown");
  assertEquals([seen.badFigures, seen.rawFormulas, seen.looseTexts], [[], [], []]);
  const hasNone = /\/(index|playground)\.html(#|$)/.test(page.url());
  assert(seen.formulas > 0 || hasNone, "no formula is typeset");
  assert(!/[\uE000-\uF8FF]/.test(await page.innerText("main")), "a formula was left out");
  assertEquals(seen.sliders, await page.locator(".output input[type=range]").count());
  const levels = await page.locator("h1, h2, h3, h4").evaluateAll((headings) =>
    headings.map(({ tagName }) => Number(tagName[1]))
  );
  assertEquals(levels.filter((level) => level === 1).length, 1);
  levels.forEach((level, index) => assert(level <= (levels[index - 1] ?? 0) + 1, `${levels}`));
  assertEquals(await page.getAttribute("html", "lang"), "ko");
});

siteTest("fits a phone", async (page) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert(width <= PHONE.width, `it is ${width} pixels wide`);
  assertEquals(await faults(page), []);
  for (const input of await page.locator("input[type=range]").all()) {
    assert((await input.boundingBox())!.height >= 44, "too small for a finger");
  }
}, { viewport: PHONE });

siteTest("loses nothing on paper", async (page) => {
  await page.emulateMedia({ media: "print" });
  const cut = await page.locator("main :is(table, img, p, li, .katex-html, pre, .output > *)")
    .evaluateAll((elements) => {
      const paper = document.documentElement.clientWidth;
      const isCut = (element: Element): boolean =>
        element.getBoundingClientRect().right > paper + 1 ||
        element.matches("pre, div") && element.scrollWidth > element.clientWidth + 1;
      return elements.filter(isCut).map(({ textContent }) => textContent!.slice(0, 60));
    });
  assertEquals(cut, []);
  assertEquals(await page.locator("input[type=range]").filter({ visible: true }).count(), 0);
  for (const details of await page.locator("main section details").all()) {
    assert(await details.locator("> :last-child").isVisible(), "what is folded is not printed");
  }
}, { viewport: PAPER });

siteTest("links to pages that are there", async (page, names) => {
  const links = await page.locator("a[href]").evaluateAll((all) =>
    all.map((a) => a.getAttribute("href")!)
  );
  const local = links.filter((address) => !/^(https?:|#)/.test(address));
  const known = [...names, TEACHER, ZIP];
  assertEquals(local.filter((address) => !known.includes(address.replace(/#.*/, ""))), []);
  const anchors = links.filter((address) => address.startsWith("#"));
  for (const anchor of anchors) {
    assert(
      await page.locator(`[id="${decodeURIComponent(anchor.slice(1))}"]`).count() === 1,
      anchor,
    );
  }
});

/** Tries every page of the site; the lessons that are a single file each are the same pages. */
function siteTest(
  name: string,
  look: (page: Page, names: readonly string[]) => Promise<void>,
  options: Parameters<typeof withPage>[3] = {},
): void {
  browserTest(`every page of the site ${name}`, async (t) => {
    const { folder, names } = await writtenSite();
    await withBrowser(async (browser) => {
      for (const file of names.filter((name) => !name.startsWith(SINGLE))) {
        const shot = `site_${file}_${name.replaceAll(/\W+/g, "_")}`;
        await t.step(file, () =>
          withPage(browser, shot, async (page) => {
            await page.goto(pathToFileURL(join(folder, file)).href);
            await page.evaluate(() => document.fonts.ready);
            await look(page, names);
          }, options));
      }
    });
  });
}
