/**
 * Live pages show what the kernel shows: every cell of every lesson, byte for byte.
 *
 * @module
 */

import { joinLines } from "../../tools/notebooks/notebook.ts";
import type { Text } from "../../tools/notebooks/notebook.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { cellsOf, lessons } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { engineTest } from "./engines.ts";
import type { Page } from "./engines.ts";
import { cellsNow, press, withLivePage } from "./live_page.ts";
import type { CellNow } from "./live_page.ts";

engineTest("all cells of a live page show what the kernel shows", async ({ browser, t }) => {
  for (const lesson of lessons) {
    await t.step(
      lesson.name,
      () =>
        withLivePage(browser, `${lesson.name}.html`, async ({ page, heard }) => {
          const opened = await cellsNow(page);
          const stored = await storedOutputs(page, lesson);
          await press(page, "run-all");
          const ran = await cellsNow(page);
          assertEquals(ran.filter(({ state }) => state === "error").map(told), []);
          assertEquals(ran.filter(({ state }) => state !== "done").map(told), []);
          assertEquals(ran.map(({ id }) => id), cellsOf(lesson, "code").map(({ id }) => id));
          for (const [index, { tags, id }] of cellsOf(lesson, "code").entries()) {
            // A slider has moved its parts when the page was opened, and the same parts when the cell ran.
            const isSlider = stored[index]!.some((html) => html.includes("data-slider="));
            const expected = isSlider ? opened[index]!.outputs : stored[index]!;
            const { outputs } = ran[index]!;
            if (tags.includes("timing")) assertEquals(shape(outputs), shape(expected), id);
            else assertEquals(outputs, expected, id);
          }
          assertEquals(heard, { requests: [], errors: [] });
        }),
    );
  }
});

Deno.test("conformance compares something in every lesson", () => {
  for (const lesson of lessons) {
    const plain = cellsOf(lesson, "code").filter(({ tags }) => !tags.includes("timing"));
    const outputs = plain.flatMap(({ outputs = [] }) => outputs);
    assert(outputs.length >= 10, `${lesson.name}: ${outputs.length} outputs`);
  }
});

/** The outputs of each cell as the browser writes the same HTML. */
async function storedOutputs(page: Page, lesson: Lesson): Promise<string[][]> {
  const stored = cellsOf(lesson, "code").map(({ outputs = [] }) =>
    outputs.map(({ data }) => joinLines(data!["text/html"] as Text))
  );
  return await page.evaluate((cells) => {
    const written = (html: string): string => {
      const element = document.createElement("div");
      element.innerHTML = html;
      return element.innerHTML;
    };
    return cells.map((outputs) => outputs.map(written));
  }, stored);
}

/** What must be the same where the numbers are measured times. */
function shape(outputs: readonly string[]): unknown {
  return outputs.map((html) => [html.match(/✓/g)?.length ?? 0, html.match(/✗/g)?.length ?? 0]);
}

function told({ id, state, said, text }: CellNow): string {
  return `${id} is ${state}, ${said}: ${text.slice(0, 300)}`;
}
