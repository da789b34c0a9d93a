import * as lib from "../../lib/mod.ts";
import { longCells } from "../../tools/notebooks/cell_rules.ts";
import { joinLines } from "../../tools/notebooks/notebook.ts";
import type { CodeCell, Text } from "../../tools/notebooks/notebook.ts";
import { checkAll } from "../support/all_at_once.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "../support/assert.ts";
import { cellsOf, lessons, outputText, pages } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { needsRead } from "../support/permissions.ts";

/** What stands below the heading of a section that the recorded lecture does not have. */
const MARKS = [
  "_덧붙임: 원강의에 없는 내용입니다._",
  "_심화: 원강의에 없는 내용이며, 건너뛰어도 됩니다._",
];

/** The characters of code that a page shows on one line, without scrolling it. */
const MAX_WIDTH = 80;

function each(what: string, check: (lesson: Lesson, index: number) => void): void {
  Deno.test(`each lesson ${what}`, needsRead, () => checkAll(lessons, check));
}

each(
  "says at its head what it teaches, how long it takes and what it assumes",
  ({ name, minutes = NaN, cells }) => {
    const { text } = cells[0]!;
    for (const part of ["**이 단원을 마치면**", "**미리 알아야 할 것**"]) {
      assertStringIncludes(text, part, name);
    }
    assert(minutes >= 25 && minutes <= 60, `${name} takes ${minutes} minutes`);
  },
);

each("takes a prediction at least three times, and gives no answer away before", (lesson) => {
  const code = cellsOf(lesson, "code");
  const guesses = code.filter(({ tags }) => tags.includes("guess"));
  assert(guesses.length >= 3, `${lesson.name} asks for ${guesses.length} predictions`);
  for (const { id, text } of guesses) {
    const place = `${lesson.name}, cell ${id}`;
    const [, name, question] =
      /^const (guess\d+) = 여기에_답;.*\nawait takeGuess\((".*"), guess\d+\);$/.exec(text) ?? [];
    assert(name !== undefined, `${place} takes no guess`);
    const told = code.find((cell) => cell.text.includes(`compareGuess(${question}, ${name}, `));
    assert(told !== undefined, `${place} is never told the result`);
    assert(told.outputs!.length > 0, `${place}: the result is not shown`);
    for (const { data } of told.outputs!) {
      const html = joinLines(data?.["text/html"] as Text);
      assert(html.startsWith("<details><summary"), `${place}: what tells the result is not folded`);
    }
  }
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

each("keeps its lines of code to the width of a page", (lesson) => {
  const long = cellsOf(lesson, "code").flatMap(({ id, text }) =>
    text.split("\n").filter((line) => line.length > MAX_WIDTH).map((line) => `${id}: ${line}`)
  );
  assertEquals(long, [], `${lesson.name} has lines of more than ${MAX_WIDTH} characters`);
});

each(
  "has six exercises or more, untouched, with three hints and the solution folded below",
  (lesson) => {
    const places = lesson.cells.flatMap((cell, at) => cell.tags.includes("exercise") ? [at] : []);
    assert(places.length >= 6, `${lesson.name} has ${places.length}`);
    for (const [index, at] of places.entries()) {
      const [before, cell, below] = [at - 1, at, at + 1].map((place) => lesson.cells[place]!);
      const place = `${lesson.name}, cell ${cell!.id}`;
      assertMatch(
        before!.text,
        new RegExp(`\\*\\*연습 ${index + 1} \\([가-힣 ]+\\)\\.\\*\\*`),
        place,
      );
      assertMatch(
        cell!.text,
        /^const answer\d+ = (\(.*\) => )?여기에_답;.*\nawait tryExercise\(/,
        place,
      );
      assertStringIncludes(outputText(cell!), "<b>○ 아직</b>", place);
      const folds = Array.from(
        below!.text.matchAll(/<summary>(.*?)<\/summary>/g),
        ([, line]) => line,
      );
      const hints = ["도움말 1: 방향", "도움말 2: 식", "도움말 3: 첫 줄"];
      assertEquals(folds, [...hints, `풀이 ${index + 1}`], place);
      assertMatch(below!.text, /```ts\n[\s\S]*```\n[\s\S]*<\/details>$/, place);
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

each("marks what the recorded lecture does not have, below the heading", (lesson) => {
  const marked = cellsOf(lesson, "markdown").flatMap(({ id, text }) => {
    const notes = text.match(/^_(?:덧붙임|심화).*_$/gm) ?? [];
    const below = Array.from(
      text.matchAll(/^##+ .*\n\n(_(?:덧붙임|심화).*_)$/gm),
      ([, note]) => note,
    );
    assertEquals(notes, below, `${lesson.name}, cell ${id}: a mark stands below its heading`);
    for (const note of notes) assert(MARKS.includes(note), `${lesson.name}, cell ${id}: ${note}`);
    return notes;
  });
  assert(marked.length > 0, `${lesson.name} marks nothing`);
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
