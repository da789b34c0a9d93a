/**
 * The lists of the lessons that are written by hand, in README.md and notebooks/README.md, and what each
 * lesson says of its place, against the notebooks themselves.
 *
 * @module
 */

import { assert, assertEquals } from "../support/assert.ts";
import { lessons, outputText, pages } from "../support/lessons.ts";
import type { Lesson } from "../support/lessons.ts";
import { canRead, needsRead } from "../support/permissions.ts";

const readme = await read("README.md");
const welcome = await read("notebooks/README.md");

Deno.test("README's table has a row for every notebook, with its title and time", needsRead, () => {
  const rows = readme.match(/^\| \[.*\]\(notebooks\/.*$/gm) ?? [];
  const found = rows.map((row) => {
    const columns = row.split(/ *\| */);
    return `${columns[1]} ${columns.at(-2)}`.trim();
  });
  const expected = pages.map(({ name, title, minutes }) =>
    `[${title}](notebooks/${name}.ipynb) ${minutes === undefined ? "" : `${minutes}분`}`.trim()
  );
  assertLists("README.md, table of the lessons", found, expected);
});

Deno.test(
  "the welcome starts with lesson 1 and lists every notebook by its title",
  needsRead,
  () => {
    const found = welcome.match(/\[[^\]]+\]\([^)]+\.ipynb\)/g) ?? [];
    const [first, ...rest] = pages.map(({ name, title }) => `[${title}](${name}.ipynb)`);
    assertLists("notebooks/README.md, first link", found.slice(0, 1), [first!]);
    assertLists("notebooks/README.md, list of the lessons", found.slice(1), [first!, ...rest]);
  },
);

Deno.test("the welcome says how long a lesson takes, as the lessons say", needsRead, () => {
  const minutes = lessons.map(({ minutes = NaN }) => minutes);
  const range = `${Math.min(...minutes)}–${Math.max(...minutes)}분쯤 걸립니다`;
  assert(welcome.includes(`한 단원에 읽기와 연습을 합쳐 ${range}`), `the lessons take ${range}`);
});

Deno.test(
  "the lessons are numbered in their order, and come before the other pages",
  needsRead,
  () => {
    const inOrder = [...lessons, ...pages.filter(({ hasCode }) => !hasCode)];
    const names = inOrder.map(({ name }, at) => name.replace(/^\d*/, `${at + 1}`.padStart(2, "0")));
    assertEquals(pages.map(({ name }) => name), names);
    lessons.forEach(({ name, title }, index) => {
      const start = `${index + 1}단원. `;
      assert(
        title.startsWith(start),
        `notebooks/${name}.ipynb: "${title}" must begin with ${start}`,
      );
    });
  },
);

Deno.test("each lesson says which of how many it is", needsRead, () => {
  const problems = lessons.flatMap(({ name, cells }, index) => {
    const place = index === lessons.length - 1 ? "마지막" : ORDINALS[index];
    const sentence = `${COUNTS[lessons.length]} 단원 가운데 ${place}입니다.`;
    if (cells[0]!.text.includes(sentence)) return [];
    return [`notebooks/${name}.ipynb, first cell: it must say: ${sentence}`];
  });
  assertEquals(problems, []);
});

Deno.test("README says which lessons have sliders", needsRead, () => {
  const numbers = lessons.flatMap((lesson, index) => hasSlider(lesson) ? [index + 1] : []);
  const sentence = `${numbers[0]}단원부터 ${numbers.at(-1)}단원까지는 움직여 보는 그림이 있고`;
  assert(readme.includes(sentence), `README.md: it must say: ${sentence}`);
});

Deno.test("differences() names what is missing, what is too much, and another order", () => {
  assertEquals(differences("F", ["a", "b"], ["a", "b"]), []);
  assertEquals(differences("F", ["a", "x"], ["a", "b"]), [
    "F: lacks b",
    "F: has x, which no notebook says of itself",
  ]);
  assertEquals(differences("F", ["b", "a"], ["a", "b"]), ["F: has another order than a, b"]);
  assertEquals(differences("F", ["a", "a"], ["a"]), ["F: has a twice"]);
});

/** Numbers and places in Korean words, as the lessons write them. */
const COUNTS = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];
const ORDINALS = ["첫째", "둘째", "셋째", "넷째", "다섯째", "여섯째", "일곱째", "여덟째", "아홉째"];

function hasSlider({ cells }: Lesson): boolean {
  return cells.some((cell) => outputText(cell).includes('type="range"'));
}

function assertLists(place: string, found: readonly string[], expected: readonly string[]): void {
  assertEquals(differences(place, found, expected), []);
}

/** One message for each entry that a list lacks or should not have. */
function differences(place: string, found: readonly string[], expected: readonly string[]) {
  const problems = [
    ...expected.filter((entry) => !found.includes(entry)).map((entry) => `lacks ${entry}`),
    ...found.filter((entry) => !expected.includes(entry)).map((entry) =>
      `has ${entry}, which no notebook says of itself`
    ),
    ...found.filter((entry, at) => found.indexOf(entry) < at).map((entry) => `has ${entry} twice`),
  ];
  if (problems.length === 0 && found.join() !== expected.join()) {
    problems.push(`has another order than ${expected.join(", ")}`);
  }
  return problems.map((problem) => `${place}: ${problem}`);
}

async function read(path: string): Promise<string> {
  return canRead ? await Deno.readTextFile(new URL(`../../${path}`, import.meta.url)) : "";
}
