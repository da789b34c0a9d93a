/**
 * The grades as a table for spreadsheets.
 *
 * @module
 */

import type { GradedFile } from "./grade_folder.ts";

const HEAD = ["학습자", "파일", "단원", "연습", "문항", "판정", "파일에 적힌 판정", "비고"];

/** Byte order mark: without it, Excel reads Korean letters as something else. */
const MARK = "\uFEFF";

/** A line for each exercise, and one for each file that could not be graded. */
export function gradesCsv(files: readonly GradedFile[]): string {
  const lines = files.flatMap(({ learner, path, lesson, exercises, problem }) => {
    if (lesson === undefined) return [[learner, path, "", "", "", "채점 못 함", "", problem ?? ""]];
    return exercises.map(({ number, title, result, words, claimed = "" }) => [
      ...[learner, path, lesson.title, String(number), title, result, claimed, words],
    ]);
  });
  return MARK + [HEAD, ...lines].map((line) => line.map(field).join(",") + "\r\n").join("");
}

/** A spreadsheet takes a text that begins like a formula for one, and a file's name can be any text. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
