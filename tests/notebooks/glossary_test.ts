import { checkAll } from "../support/all_at_once.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { cellsOf, lessons, pages } from "../support/lessons.ts";
import { needsRead } from "../support/permissions.ts";

const rows = pages.filter(({ hasCode }) => !hasCode)
  .flatMap(({ cells }) => cells.flatMap(({ text }) => text.split("\n")))
  .map((line) => /^\| (.+?) +\|.*\| \[\d\]\((\w+)\.ipynb\) +\|$/.exec(line))
  .flatMap((match) => match === null ? [] : [{ term: match[1]!, lesson: match[2]! }]);

Deno.test("the glossary has no term twice", needsRead, () => {
  assert(rows.length > 0);
  const terms = rows.map(({ term }) => term);
  assertEquals(terms, [...new Set(terms)]);
});

Deno.test(
  "the glossary sends to the lesson that says what a term means, there in bold",
  needsRead,
  () => {
    checkAll(rows, ({ term, lesson }) => {
      const page = lessons.find(({ name }) => name === lesson);
      const prose = page === undefined ? [] : cellsOf(page, "markdown").map(({ text }) => text);
      const bold = prose.flatMap((text) => text.match(/\*\*[^*\n]+\*\*/g) ?? []);
      const names = namesIn(term);
      const found = names.length === 0
        ? prose.some((text) => text.includes(term))
        : names.some((name) => bold.some((words) => words.includes(name)));
      assert(found, `${term} is not in bold in ${lesson}`);
    });
  },
);

/** What a row's term is called in prose: each of its names, without symbols. */
function namesIn(term: string): string[] {
  return term.replace(/[$`][^$`]*[$`]/g, "").split(/[(),]/).map((name) => name.trim())
    .filter((name) => name !== "");
}
