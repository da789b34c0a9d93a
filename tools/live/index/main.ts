/**
 * What the index loads: how far the reader has come in each lesson.
 *
 * @module
 */

import { keepPages } from "../page/keep_pages.ts";
import { readKept } from "../page/store.ts";

for (const element of document.querySelectorAll<HTMLElement>("[data-progress]")) {
  const { grades } = readKept(element.dataset["progress"]!);
  const solved = Object.values(grades).filter((grade) => grade === "정답").length;
  if (solved > 0) element.textContent = `✓ ${solved} / ${element.dataset["exercises"]} 맞힘`;
}
keepPages();
document.documentElement.classList.add("live");
