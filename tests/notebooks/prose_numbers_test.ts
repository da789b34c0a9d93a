import * as lib from "../../lib/mod.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { cellsOf, pages } from "../support/lessons.ts";
import type { Lesson, LessonCell } from "../support/lessons.ts";
import { canRead } from "../support/permissions.ts";

/**
 * Numbers that prose may hold without a proof and without a cell that types them: the lecture's points,
 * small counts and the numbers of formulas (1 − a², 2h, w⁴), ½ and ¼, the "0.000…" of the lecture, and
 * what exercises give (0.8, −0.5; 50, 180 and 350 steps to choose from; 1.001 times).
 */
const ALLOWED = new Set(
  ("0 1 2 3 4 5 10 17 20 40 201 0.01 0.1 0.5 1/2 1/4 -1 -2 -5 -10 0.000 " +
    "0.8 -0.5 50 180 350").split(" "),
);

/** Large and small numbers in Korean words, which nothing can compute. */
const IN_WORDS =
  /(?<![가-힣])[\d일이삼사오육칠팔구십백천만억]*[십백천만억]+(분의 ?[\d일이삼사오육칠팔구]+| ?(?:개|번|배|점|층|명)(?!별))/g;

/** Those that the cell below types in digits: 100_000, 1_000_000, twice that, and 1 / 1000. */
const WORDS_ALLOWED = new Set(["십만 개", "백만 번", "천분의 일"]);

Deno.test({
  name: "every number in prose is allowed, typed in a cell of its page or computed by the library",
  ignore: !canRead,
  fn: () => {
    const problems = pages.flatMap((page) =>
      cellsOf(page, "markdown").flatMap((cell) =>
        numbersIn(cell.text)
          .filter((number) => !ALLOWED.has(number) && !isTyped(page, number))
          .filter((number) => !isProven(cell, number))
          .map((number) => `${page.name}, cell ${cell.id}: ${number}`)
      )
    );
    assertEquals(problems, []);
  },
});

Deno.test({
  name: "every proof of a number belongs to a number in its cell, and is true",
  ignore: !canRead,
  fn: () => {
    for (const page of pages) {
      for (const cell of page.cells) {
        for (const [number, expression] of Object.entries(proofs(cell))) {
          const where = `${page.name}, cell ${cell.id}`;
          assert(numbersIn(cell.text).includes(number), `${where} does not say ${number}`);
          assert(isProven(cell, number), `${where}: ${expression} is not ${number}`);
        }
      }
    }
  },
});

Deno.test({
  name: "no number is written in words where it cannot be verified",
  ignore: !canRead,
  fn: () => {
    for (const page of pages) {
      for (const { id, text } of cellsOf(page, "markdown")) {
        const unknown = text.match(IN_WORDS)?.filter((words) => !WORDS_ALLOWED.has(words)) ?? [];
        assertEquals(unknown, [], `${page.name}, cell ${id}`);
      }
    }
  },
});

Deno.test({
  name: "no number is allowed in vain",
  ignore: !canRead,
  fn: () => {
    const prose = pages.flatMap((page) => cellsOf(page, "markdown")).map(({ text }) => text);
    const found = new Set(prose.flatMap(numbersIn));
    const words = new Set(prose.flatMap((text) => text.match(IN_WORDS) ?? []));
    const unused = [
      ...[...ALLOWED].filter((number) => !found.has(number)),
      ...[...WORDS_ALLOWED].filter((word) => !words.has(word)),
    ];
    assertEquals(unused, []);
  },
});

Deno.test("numbersIn() finds numbers in prose and formulas, not in code, links and names", () => {
  assertEquals(numbersIn("$z = -10$에서 0.105, 1단원, [2](02_tanh.ipynb), `3`, $x_4$, $a^{[7]}$"), [
    "-10",
    "0.105",
  ]);
  assertEquals(numbersIn("$\\frac{1}{20}$과 $\\dfrac{3}{8}$, 8.24e-9"), ["1/20", "3/8", "8.24e-9"]);
  assertEquals(numbersIn("$8.24\\times 10^{-9}$, $\\pm37$"), ["8.24e-9", "37"]);
  assertEquals(numbersIn("$z < 0$이면 0.3, $z > 0$이면 <b>7</b>"), ["0", "0.3", "0", "7"]);
});

/** Whether a code cell of the page types the number, as a step count or a learning rate. */
function isTyped(page: Lesson, number: string): boolean {
  return cellsOf(page, "code").some(({ text }) => {
    const typed = text.replaceAll("_", "").matchAll(/(?<![\w.])\d+(\.\d+)?(?![\w.])/g);
    return Array.from(typed, ([literal]) => literal).includes(number.replace("-", ""));
  });
}

/** number as written → JavaScript over the library, in the cell's metadata. */
function proofs({ metadata }: LessonCell): Record<string, string> {
  return (metadata as { numbers?: Record<string, string> }).numbers ?? {};
}

/** Whether the cell's expression, rounded to the digits written, is the number. */
function isProven(cell: LessonCell, number: string): boolean {
  const expression = proofs(cell)[number];
  if (expression === undefined) return false;
  const value: number = new Function(...Object.keys(lib), `return ${expression};`)(
    ...Object.values(lib),
  );
  const digits = number.replace(/e.*$/, "").replace(/^-?0*\.?0*/, "").replace(".", "").length;
  return Number(value.toPrecision(Math.max(1, digits))) === Number(number);
}

function numbersIn(markdown: string): string[] {
  const prose = markdown
    .replace(/```[\s\S]*?```/g, "")
    .replace(/`[^`]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/\[\d\]/g, "") // the glossary's links to lessons
    .replace(/<\/?[a-z][^>]*>/g, "") // tags, not z < 0 … z > 0
    .replace(/&\w+;/g, "")
    .replace(/\d단원|연습 \d|풀이 \d|^\d+\. /gm, "")
    .replace(/\*\*걸리는 시간\*\* 읽기 약 \d+분, 연습 약 \d+분/, "")
    .replace(/(\d) ?(\\times|\\cdot|×) ?10\^\{?(-?\d+)\}?/g, "$1e$3")
    .replace(/[_^]\{[^}]*\}|[_^]\d|_\{?\d+\}?/g, "") // indices and powers
    .replace(/[a-z]_\d|w_\d/g, "")
    .replace(/\\d?frac\{(\d+)\}\{(\d+)\}/g, " $1/$2")
    .replace(/\\[a-zA-Z]+/g, " ")
    .replaceAll("−", "-");
  return Array.from(
    prose.matchAll(
      /(?<![\w.])(?<![\w)}] ?)-?\d+(\.\d+)?(e-?\d+)?(\/\d+)?|(?<![\w.])\d+(\.\d+)?(e-?\d+)?(\/\d+)?/g,
    ),
    ([number]) => number,
  );
}
