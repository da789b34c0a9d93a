import * as lib from "../lib/mod.ts";
import { assert, assertEquals } from "./assert.ts";
import { canRead, cellsOf, pages } from "./lessons.ts";
import type { LessonCell } from "./lessons.ts";

/**
 * Numbers that prose may hold without a proof: the lecture's points, small counts and the numbers of
 * formulas (1 − a², 2h, w⁴), α, steps and widths that the cell below uses, ½, ¼ and 1/20, the "0.000…"
 * of the lecture, and what an exercise gives (0.8, −0.5, 1.2).
 */
const ALLOWED = new Set(
  ("0 1 2 3 4 5 6 10 17 20 40 201 0.01 0.1 0.5 0.25 1/2 1/4 1/20 -1 -2 -3 -5 -10 1e-4 0.000 " +
    "0.8 -0.5 1.2").split(" "),
);

/** Numbers in Korean words, which nothing can verify. */
const IN_WORDS = /(십|백|천|만|억)분의 ?\d|\d ?(십|백|천|만)분의/;

Deno.test({
  name: "every number in prose is allowed or computed by the library",
  ignore: !canRead,
  fn: () => {
    const problems = pages.flatMap((page) =>
      cellsOf(page, "markdown").flatMap((cell) =>
        numbersIn(cell.text).filter((number) => !ALLOWED.has(number) && !isProven(cell, number))
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
        assert(!IN_WORDS.test(text), `${page.name}, cell ${id}: ${IN_WORDS.exec(text)?.[0]}`);
      }
    }
  },
});

Deno.test("numbersIn() finds numbers in prose and formulas, not in code, links and names", () => {
  assertEquals(numbersIn("$z = -10$에서 0.105, 1단원, [2](02_tanh.ipynb), `3`, $x_4$, $a^{[7]}$"), [
    "-10",
    "0.105",
  ]);
  assertEquals(numbersIn("$\\frac{1}{20}$과 $\\dfrac{3}{8}$, 8.24e-9"), ["1/20", "3/8", "8.24e-9"]);
});

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
    .replace(/<[^>]*>/g, "")
    .replace(/&\w+;/g, "")
    .replace(/\d단원|연습 \d|풀이 \d|^\d+\. /gm, "")
    .replace(/\*\*걸리는 시간\*\* 약 \d+분/, "")
    .replace(/[_^]\{[^}]*\}|[_^]\d|_\{?\d+\}?/g, "") // indices and powers
    .replace(/[a-z]_\d|w_\d/g, "")
    .replace(/\\d?frac\{(\d+)\}\{(\d+)\}/g, "$1/$2")
    .replaceAll("−", "-");
  return Array.from(
    prose.matchAll(
      /(?<![\w.])(?<![\w)}] ?)-?\d+(\.\d+)?(e-?\d+)?(\/\d+)?|(?<![\w.])\d+(\.\d+)?(e-?\d+)?(\/\d+)?/g,
    ),
    ([number]) => number,
  );
}
