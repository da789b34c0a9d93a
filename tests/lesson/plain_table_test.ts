import { plainTable } from "../../lib/lesson/mod.ts";
import { assert, assertEquals, assertThrows } from "../support/assert.ts";

Deno.test("plainTable() shows rows and columns with their titles, and no ✓", () => {
  const { html, text, checks } = plainTable("배수", [
    { name: "ReLU", cells: { "한 줄": 0.25, "전체": "1.0" } },
    { name: "<b>", cells: { "한 줄": -1, "전체": "같음" } },
  ]);
  assertEquals(text, "배수\nReLU | 한 줄: 0.25, 전체: 1.0\n<b> | 한 줄: −1, 전체: 같음");
  assertEquals([checks, html.includes("✓"), html.includes("<b>")], [undefined, false, false]);
  assertEquals(html.match(/<th scope="col"/g)?.length, 2);
  assertEquals(html.match(/<th scope="row"/g)?.length, 2);
  assert(html.includes("<caption") && html.includes("배수"));
});

Deno.test("plainTable() refuses no rows, and rows of different columns", () => {
  assertThrows(() => plainTable("배수", []), RangeError, "at least one row");
  const rows = [{ name: "가", cells: { x: 1 } }, { name: "나", cells: { y: 1 } }];
  assertThrows(() => plainTable("배수", rows), RangeError, 'needs the columns x, got y in "나"');
});
