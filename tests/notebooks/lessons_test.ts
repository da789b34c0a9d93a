import * as lib from "../../lib/mod.ts";
import { longCells } from "../../tools/notebooks/cell_rules.ts";
import type { CodeCell } from "../../tools/notebooks/notebook.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "../support/assert.ts";
import { cellsOf, lessons, outputText, pages } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { needsRead } from "../support/permissions.ts";

const ADVANCED_NOTE = "_이 절은 강의에서 다루지 않은 내용입니다. 건너뛰어도 됩니다._";

function each(what: string, check: (lesson: Lesson, index: number) => void): void {
  Deno.test(`each lesson ${what}`, needsRead, () => lessons.forEach(check));
}

each(
  "says at its head what it teaches, how long it takes and what it assumes",
  ({ name, minutes = NaN, cells }) => {
    const { text } = cells[0]!;
    for (const part of ["**이 단원을 마치면**", "**미리 알아야 할 것**"]) {
      assertStringIncludes(text, part, name);
    }
    assert(minutes >= 15 && minutes <= 25, `${name} takes ${minutes} minutes`);
  },
);

each("asks to predict before running", (lesson) => {
  const prompts = cellsOf(lesson, "markdown").filter(({ text }) =>
    text.includes("먼저 짐작해 보세요")
  );
  assert(prompts.length >= 2, lesson.name);
});

each("ends with a summary of three lines and links to its neighbours", ({ name, cells }, index) => {
  const { text } = cells.at(-1)!;
  assertMatch(text, /^## 정리\n\n1\. .*\n2\. .*\n3\. .*\n\n/, name);
  for (const neighbour of [pages[index - 1], pages[index + 1]]) {
    if (neighbour !== undefined) assertStringIncludes(text, `(${neighbour.name}.ipynb)`, name);
  }
});

Deno.test("each lesson and the glossary link only to pages that exist", needsRead, () => {
  for (const { name, cells } of pages) {
    const prose = cells.filter(({ cell_type }) => cell_type === "markdown");
    const links = prose.flatMap(({ text }) => Array.from(text.matchAll(/\]\(([^)]+)\)/g)));
    for (const [, link] of links) {
      assert(pages.some((page) => link === `${page.name}.ipynb`), `${name} links to ${link}`);
    }
  }
});

each("is small enough, with short cells", (lesson) => {
  assert(lesson.bytes < 300_000, `${lesson.name} has ${lesson.bytes} bytes`);
  assertEquals(longCells(lesson.name, cellsOf(lesson, "code") as unknown as CodeCell[]), []);
});

each(
  "has four or five exercises, untouched, each with its solution folded away below",
  (lesson) => {
    const places = lesson.cells.flatMap((cell, at) => cell.tags.includes("exercise") ? [at] : []);
    assert(places.length === 4 || places.length === 5, `${lesson.name} has ${places.length}`);
    for (const at of places) {
      assertStringIncludes(outputText(lesson.cells[at]!), "<b>○ 아직</b>", lesson.name);
      assertMatch(
        lesson.cells[at + 1]!.text,
        /<details>\n<summary>풀이 \d<\/summary>\n[\s\S]*```ts\n[\s\S]*```\n\n<\/details>/,
      );
    }
  },
);

Deno.test("the lessons ask every exercise of the library once, in its order", needsRead, () => {
  const asked = lessons.flatMap((lesson) => cellsOf(lesson, "code"))
    .filter(({ tags }) => tags.includes("exercise"))
    .flatMap(({ text }) => /tryExercise\((\w+\.\w+), /.exec(text)?.[1] ?? []);
  const known = Object.entries(lib).filter(([name]) => name.endsWith("Exercises"))
    .flatMap(([name, exercises]) => Object.keys(exercises).map((key) => `${name}.${key}`));
  const lessonOf = (exercise: string): string => exercise.replace(/\..*/, "");
  for (const lesson of new Set([...asked, ...known].map(lessonOf))) {
    const ofLesson = (exercise: string): boolean => lessonOf(exercise) === lesson;
    assertEquals(asked.filter(ofLesson), known.filter(ofLesson));
  }
});

each("says what is beyond the lecture", (lesson) => {
  for (const { id, text } of cellsOf(lesson, "markdown")) {
    const place = `${lesson.name}, cell ${id}`;
    const headings = Array.from(text.matchAll(/^#.*심화.*\n\n(.*)/gm), ([, below]) => below);
    assertEquals(headings, headings.map(() => ADVANCED_NOTE), place);
    assertEquals(text.split(ADVANCED_NOTE).length - 1, headings.length, place);
  }
});

each("has a Korean description on every picture", (lesson) => {
  const pictures = lesson.cells.flatMap((cell) =>
    Array.from(outputText(cell).matchAll(/<img [^>]*>/g), ([tag]) => tag)
  );
  assert(pictures.length > 0, `${lesson.name} has no picture`);
  for (const tag of pictures) assertMatch(tag, /alt="[^"]*[가-힣]+[^"]{10,}"/);
});

each("explains before it shows: no two code cells in a row but checks of one idea", (lesson) => {
  const kinds = lesson.cells.map(({ cell_type }) => cell_type);
  const runs = kinds.join(" ").match(/(code ?){3,}/g) ?? [];
  assertEquals(runs, [], lesson.name);
});
