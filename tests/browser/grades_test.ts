/**
 * The page of grades, with a learner whose file wants to be markup.
 *
 * @module
 */

import { gradesPage } from "../../tools/grading/grade_page.ts";
import type { GradedFile } from "../../tools/grading/grade_folder.ts";
import { lessonOf } from "../../tools/notebooks/lessons.ts";
import { notebook, prose } from "../support/cells.ts";
import { assertEquals } from "../support/assert.ts";
import { faults } from "./axe.ts";
import { browserTest, withBrowser, withPage } from "./browser.ts";

const lesson = lessonOf("01_sigmoid", notebook(prose("# 1단원. 시그모이드의 기울기")));

const FILES: readonly GradedFile[] = [
  {
    learner: "<img src=x>",
    path: "<img src=x>.ipynb",
    lesson,
    problem: undefined,
    exercises: [
      { number: 1, title: "기울기", result: "정답", words: "", claimed: undefined },
      { number: 2, title: "공식", result: "오류", words: "<b>Error</b>", claimed: "정답" },
    ],
  },
  { learner: "a", path: "a.json", lesson: undefined, problem: "파일이 깨졌습니다.", exercises: [] },
];

for (const colorScheme of ["light", "dark"] as const) {
  browserTest(`the grades can be read by all, in the ${colorScheme} theme`, async () => {
    await withBrowser((browser) =>
      withPage(browser, `grades-${colorScheme}`, async (page) => {
        await page.setContent(gradesPage(FILES));
        assertEquals(await faults(page), []);
        assertEquals(await page.locator("main img, main b").count(), 0);
        assertEquals(await page.locator("td").allInnerTexts(), ["✓ 정답", "! 오류", "1 / 2"]);
      }, { colorScheme })
    );
  });
}
