/**
 * How a teacher makes a lesson: a text whose code, taken out, is that lesson.
 *
 * @module
 */

import ownLesson from "./own_lesson.md" with { type: "text" };
import { canonicalNotebook } from "../notebooks/notebook.ts";
import type { Cell } from "../notebooks/notebook.ts";
import { markup } from "../../lib/base/markup.ts";
import { renderMarkdown } from "../pages/markdown.ts";
import { sheetPage } from "./sheet.ts";

/** The page. */
export function ownLessonPage(): string {
  return sheetPage({ title: "나만의 단원", sheets: [markup`${renderMarkdown(ownLesson)}`] });
}

/** The code of the lesson, cell by cell. */
export function ownLessonCode(): string[] {
  return Array.from(ownLesson.matchAll(FENCE), ([, code]) => code!);
}

const FENCE = /```ts\n([\s\S]*?)\n```/g;

/** The lesson as a notebook file. */
export function ownLessonNotebook(): string {
  const parts = ownLesson.split(/```ts\n([\s\S]*?)\n```/);
  const cells = parts.map((part, index): Cell => {
    const id = `cell-${index + 1}`;
    const source = part.trim();
    if (index % 2 === 0) return { id, cell_type: "markdown", source, metadata: {} };
    const tags = source.includes("await ") ? [] : ["quiet"]; // it shows nothing
    return {
      id,
      cell_type: "code",
      source,
      metadata: { tags },
      outputs: [],
      execution_count: null,
    };
  });
  const metadata = {
    kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    language_info: { name: "typescript", file_extension: ".ts", mimetype: "text/x.typescript" },
  };
  return canonicalNotebook({ cells, metadata, nbformat: 4, nbformat_minor: 5 });
}
