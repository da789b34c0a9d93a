/**
 * The report on the pages in Markdown: a row a lesson.
 *
 * @module
 */

import { markdownTable } from "../report.ts";
import type { PageTimes } from "./page_times.ts";

/** So many seconds after the first click the first cell shall have answered. */
const SECONDS = 1;

/** A row a lesson; both goals stand in their columns' heads, and ✓ or ✗ beside what they are for. */
export function pagesTable(times: readonly PageTimes[]): string {
  const head = [
    "초",
    "페이지 열기",
    "일꾼 준비",
    `첫 답까지: 목표 ${SECONDS}초`,
    "고친 셀 하나",
    "모두, 페이지 / 커널 (배): 목표 1배",
  ];
  const rows = times.map(({ name, page, kernel }) => [
    name,
    page.ready.toFixed(2),
    page.worker.toFixed(2),
    `${mark(page.first <= SECONDS)} ${page.first.toFixed(2)}`,
    page.edited.toFixed(3),
    `${mark(page.total <= kernel)} ${page.total.toFixed(2)} / ${kernel.toFixed(2)} (${
      (kernel / page.total).toFixed(1)
    }배)`,
  ]);
  return markdownTable(head, rows);
}

function mark(isReached: boolean): string {
  return isReached ? "✓" : "✗";
}
