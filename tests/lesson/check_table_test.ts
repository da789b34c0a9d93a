import { renderCheckTable } from "../../lib/lesson/check_table.ts";
import { CheckError, checkTable } from "../../lib/lesson/mod.ts";
import {
  assertEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "../support/assert.ts";

const right = { claim: "1 + 1은 2", cells: { 값: 1 + 1 }, holds: true };
const wrong = { claim: "1 + 1은 3", cells: { 값: 1 + 1 }, holds: false };

Deno.test("checkTable() resolves when every row holds", async () => {
  await checkTable("덧셈", [right, right]);
});

Deno.test("checkTable() throws naming every row that does not hold, with its numbers", async () => {
  const other = { ...wrong, claim: "둘째", problem: "the sum is 2" };
  const error = await assertRejects(
    () => checkTable("덧셈", [wrong, right, other]),
    CheckError,
    '2 of 3 checks failed in "덧셈": "1 + 1은 3": 값: 2; "둘째": the sum is 2',
  );
  assertEquals(error.failures, [wrong, other]);
});

Deno.test("renderCheckTable() marks rows, counts checks and says the same in text", () => {
  const { html, text, checks } = renderCheckTable("덧셈", [right, wrong]);
  assertEquals(checks, 2);
  assertEquals(text, "덧셈\n✓ 1 + 1은 2 | 값: 2\n✗ 1 + 1은 3 | 값: 2");
  for (const part of ["<caption", '<th scope="row"', '<th scope="col"', ">✓</td>", "✗ 틀림"]) {
    assertStringIncludes(html, part);
  }
});

Deno.test("renderCheckTable() shows at most 12 significant digits", () => {
  const { text } = renderCheckTable("셋", [{ ...right, cells: { 값: 2 / 3 } }]);
  assertStringIncludes(text, "값: 0.666666666667");
});

Deno.test("renderCheckTable() escapes text", () => {
  const { html } = renderCheckTable("z < 0", [{ ...right, claim: "<i>" }]);
  assertStringIncludes(html, "z &lt; 0");
  assertStringIncludes(html, "&lt;i&gt;");
});

Deno.test("renderCheckTable() refuses an empty table and rows of different columns", () => {
  assertThrows(() => renderCheckTable("빈 표", []), RangeError, "at least one row, got none");
  assertThrows(
    () => renderCheckTable("표", [right, { ...right, claim: "다른 줄", cells: { g: 1 } }]),
    RangeError,
    'every row needs the columns 값, got g in "다른 줄"',
  );
});
