/**
 * What every lesson's page loads: it makes the cells run and keeps what the reader does.
 *
 * @module
 */

import { Lesson } from "./lesson.ts";
import { startBar } from "./bar.ts";
import { keepPages } from "./keep_pages.ts";
import { Keeper } from "./keeper.ts";

const name = document.body.dataset["lesson"]!;
const bar = startBar();
const keeper = new Keeper(name, bar.warn);
const lesson = new Lesson(
  document.querySelectorAll<HTMLElement>("[data-cell]"),
  () => keeper.keepSources(lesson.cells),
  () => {
    keeper.keepGrades(lesson.cells);
    bar.setRunning(lesson.isRunning);
  },
);
keeper.restore(lesson.cells);
bar.connect(lesson, keeper);
keepPages();
document.documentElement.classList.add("live");
