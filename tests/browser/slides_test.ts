/**
 * The decks of `deno task slides` as files in a browser without a network, slide by slide.
 *
 * @module
 */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SLIDE_SIZE } from "../../tools/pages/deck_page.ts";
import { writeSlides } from "../../tools/pages/write_slides.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { faults } from "./axe.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";
import type { Page } from "./browser.ts";

/** 30 pixels of 720 times this is still legible from the last row. */
const LEAST_ZOOM = 0.6;

browserTest("every slide of every deck fits its frame, is legible and accessible", async (t) => {
  await withDecks(async (address, names) => {
    await withBrowser(async (browser) => {
      for (const name of names) {
        await t.step(name, () =>
          withPage(browser, `slides_${name}`, async (page) => {
            await openDeck(page, address(name));
            for (let slide = 0; slide < await count(page); slide++) {
              await page.evaluate((slide) => Reveal.slide(slide), slide);
              assertEquals(await outside(page), [], `slide ${slide + 1}`);
              assert(await zoom(page) >= LEAST_ZOOM, `slide ${slide + 1} is shrunk too much`);
              assertEquals(await faults(page, "section.present"), [], `slide ${slide + 1}`);
            }
          }, { viewport: SLIDE_SIZE }));
      }
    });
  });
});

browserTest("a slider on a slide keeps the arrow keys, and the notes hold the prose", async () => {
  await withDecks(async (address) => {
    await withBrowser((browser) =>
      withPage(browser, "slides_slider", async (page) => {
        await openDeck(page, address("01_sigmoid.html"));
        const last = await count(page);
        let slide = 0;
        while (slide < last && await page.locator("section.present input").count() === 0) {
          await page.evaluate((slide) => Reveal.slide(slide), ++slide);
        }
        const input = page.locator("section.present input");
        await input.focus();
        for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
        assertEquals(await input.inputValue(), "3");
        assertEquals(await page.evaluate(() => Reveal.getState().indexh), slide);
        assert((await page.textContent("section.present aside.notes"))!.length > 40);
      })
    );
  });
});

browserTest(
  "a figure fills its slide, beside the question, and its letters are read from the last row",
  async (t) => {
    await withDecks(async (address, names) => {
      await withBrowser(async (browser) => {
        for (const name of names) {
          await t.step(name, () =>
            withPage(browser, `slides_figures_${name}`, async (page) => {
              await openDeck(page, address(name));
              const slides = await page.locator("section.figure").evaluateAll((sections) =>
                sections.map((section) =>
                  Array.from(section.parentElement!.children).indexOf(section)
                )
              );
              assert(slides.length >= 3, `${slides.length} slides with figures`);
              for (const slide of slides) {
                await page.evaluate((slide) => Reveal.slide(slide), slide);
                const { share, letters, asked } = await figureInView(page);
                assert(share >= 0.85, `slide ${slide + 1}: ${share} of the width`);
                assert(letters >= 24, `slide ${slide + 1}: letters of ${letters} pixels`);
                assert(asked, `slide ${slide + 1} does not say what to look for`);
              }
            }, { viewport: SLIDE_SIZE }));
        }
      });
    });
  },
);

browserTest("a prediction comes before its result, and R runs the slide's cell", async () => {
  await withDecks(async (address) => {
    await withBrowser((browser) =>
      withPage(browser, "slides_run", async (page) => {
        await openDeck(page, address("01_sigmoid.html"));
        const place = (selector: string): Promise<number> =>
          page.evaluate((selector) => {
            const slide = document.querySelector(selector)!.closest("section")!;
            return Array.from(slide.parentElement!.children).indexOf(slide);
          }, selector);
        const guess = await place(".guess");
        await page.evaluate((slide) => Reveal.slide(slide), guess);
        const result = page.locator("section.present .result");
        assert(!(await result.evaluate((it) => it.classList.contains("visible"))), "given away");
        await page.keyboard.press("ArrowRight");
        assert(await result.evaluate((it) => it.classList.contains("visible")), "not shown");
        const figure = await place('[data-cell="shrinking-triangle"]');
        await page.evaluate((slide) => Reveal.slide(slide), figure);
        const outputs = page.locator("section.present .outputs");
        const stored = await outputs.innerHTML();
        await outputs.evaluate((element) => element.replaceChildren());
        await page.keyboard.press("r");
        await page.locator('section.present[data-state="done"]').waitFor();
        assertEquals(await outputs.innerHTML(), stored);
      })
    );
  });
});

/** Share of the slide's width, height of letters in pixels, and whether a question stands beside. */
async function figureInView(
  page: Page,
): Promise<{ readonly share: number; readonly letters: number; readonly asked: boolean }> {
  return await page.evaluate(() => {
    const slide = document.querySelector("section.present")!;
    const outputs = slide.querySelector<HTMLElement>(".outputs")!;
    const pictures = Array.from(outputs.querySelectorAll<HTMLElement>("img, [data-slider] svg"))
      .filter((picture) => picture.checkVisibility());
    const drawn = (picture: HTMLElement): number => {
      if (!(picture instanceof HTMLImageElement)) {
        return 16 * picture.getBoundingClientRect().width / 600;
      }
      const { width, height } = picture.getBoundingClientRect();
      const { naturalWidth, naturalHeight } = picture;
      return 17 * Math.min(width / naturalWidth, height / naturalHeight);
    };
    return {
      share: outputs.getBoundingClientRect().width / slide.getBoundingClientRect().width,
      letters: Math.min(...pictures.map(drawn)),
      asked: (slide.querySelector<HTMLElement>(".caption")?.innerText ?? "").trim() !== "",
    };
  });
}

/** What we use of reveal.js in the page. */
declare const Reveal: {
  isReady(): boolean;
  slide(index: number): void;
  getTotalSlides(): number;
  getState(): { readonly indexh: number };
};

async function withDecks(
  use: (address: (name: string) => string, names: readonly string[]) => Promise<void>,
): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    const names = await writeSlides(folder);
    await use((name) => pathToFileURL(join(folder, name)).href, names);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function openDeck(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => Reveal.isReady());
  await page.evaluate(() => document.fonts.ready);
}

async function count(page: Page): Promise<number> {
  return await page.evaluate(() => Reveal.getTotalSlides());
}

/** What sticks out of the slide in view, apart from the hidden parts of formulas and figures. */
async function outside(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const slide = document.querySelector("section.present")!;
    const frame = slide.getBoundingClientRect();
    const parts = slide.querySelectorAll<HTMLElement>(
      "h1, h2, p, li, img, svg, table, label, dl, .katex-html",
    );
    return Array.from(parts).filter((part) => part.checkVisibility()).filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
    }).map((part) => `${part.tagName} ${part.innerText?.slice(0, 40)}`);
  });
}

async function zoom(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const content = document.querySelector<HTMLElement>("section.present .body > div")!;
    return Number(getComputedStyle(content).zoom);
  });
}
