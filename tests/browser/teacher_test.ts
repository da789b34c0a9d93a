/**
 * The teacher's desk on a screen and on paper.
 *
 * @module
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeFreshFolder } from "../../tools/pages/fresh_folder.ts";
import { readLessons } from "../../tools/notebooks/lessons.ts";
import { writeTeacher } from "../../tools/teacher/write_teacher.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { faults } from "./axe.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Page } from "./browser.ts";

/** Page → how many sheets of A4. */
const SHEETS: Readonly<Record<string, number>> = {
  guide: 2,
  handout: 1,
  worksheet: 2,
  quiz: 2,
  "own-lesson": 1,
};

/** What `@page` leaves of A4 with margins of 12 mm, at 96 pixels an inch. */
const PAPER = {
  width: Math.floor((210 - 24) / 25.4 * 96),
  height: Math.floor((297 - 24) / 25.4 * 96),
};

browserTest("the teacher's pages are accessible and fill their sheets of A4", async (t) => {
  const folder = await Deno.makeTempDir();
  try {
    await makeFreshFolder(folder, "site.css");
    const files = await writeTeacher(join(folder, "teacher"), await readLessons());
    await withBrowser(async (browser) => {
      for (const [name, sheets] of Object.entries({ index: 1, ...SHEETS })) {
        const address = pathToFileURL(join(folder, "teacher", `${name}.html`)).href;
        await t.step(name, () =>
          withPage(browser, `teacher-${name}`, async (page) => {
            await page.goto(address);
            assertEquals(await faults(page), []);
            assertEquals(await deadLinks(page, [...files, "../index.html"]), []);
            await page.emulateMedia({ media: "print" });
            assertEquals(await cutOff(page), []);
            assertEquals(pagesIn(await page.pdf({ preferCSSPageSize: true })), sheets);
          }, { viewport: PAPER }));
      }
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** The links to what is not there. */
async function deadLinks(page: Page, files: readonly string[]): Promise<string[]> {
  const links = await page.locator("a[href]").evaluateAll((all) =>
    all.map((a) => a.getAttribute("href")!)
  );
  return links.filter((address) => !files.includes(address));
}

/** The texts and pictures that reach out of their sheet, and sheets that are higher than paper. */
async function cutOff(page: Page): Promise<string[]> {
  const looked = await page.evaluate(
    (height) =>
      Array.from(document.querySelectorAll(".sheet"), (sheet) => {
        const box = sheet.getBoundingClientRect();
        const high = box.height > height ? [`a sheet is ${box.height} high`] : [];
        const range = document.createRange();
        const wide = Array.from(sheet.querySelectorAll("*")).filter((one) => {
          range.selectNodeContents(one);
          const own = one.matches("img, svg")
            ? one.getBoundingClientRect()
            : range.getBoundingClientRect();
          return own.right > box.right + 1 || own.left < box.left - 1;
        });
        return [...high, ...wide.map((one) => one.outerHTML.slice(0, 80))];
      }).flat(),
    PAPER.height,
  );
  assert(await page.locator(".sheet").count() > 0);
  return looked;
}

/** Chromium writes each page of a PDF as an object of its own. */
function pagesIn(pdf: Uint8Array): number {
  return new TextDecoder("latin1").decode(pdf).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
