import type { Cell } from "../../../tools/notebooks/notebook.ts";
import { makeSlides } from "../../../tools/pages/deck.ts";
import type { Slide } from "../../../tools/pages/deck.ts";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "../../support/assert.ts";
import { notebook, prose } from "../../support/cells.ts";
import { lessons } from "../../support/lessons.ts";
import { needsRead } from "../../support/permissions.ts";

function deck(...cells: Cell[]): Slide[] {
  return makeSlides(notebook(...cells));
}

Deno.test("makeSlides() shows formulas and keeps the prose for the notes", () => {
  const [slide] = deck(prose("## 공식\n\n외우지 마세요.\n\n$$g'(z)$$"));
  assertEquals(slide!.title, "공식");
  assertStringIncludes(slide!.body.text, "katex");
  assert(!slide!.body.text.includes("외우지"), `prose is shown: ${slide!.body}`);
  assertStringIncludes(slide!.notes, "외우지 마세요.");
});

Deno.test("makeSlides() opens the notes with what to ask the class", () => {
  const [slide] = deck(prose("## 공식\n\n$$g'(z)$$", { ask: "왜 그럴까요?" }));
  assertMatch(slide!.notes, /^\s*\*\*물어보세요\.\*\* 왜 그럴까요\?/);
});

Deno.test("makeSlides() leaves out what is marked so", () => {
  assertEquals(deck(prose("## 공식\n\n$$g'(z)$$", { slide_type: "skip" })), []);
});

Deno.test("each lesson asks the class at least five questions in its notes", needsRead, () => {
  for (const { name, cells } of lessons) {
    const notes = deck(...cells as unknown as Cell[]).map((slide) => slide.notes).join();
    const asked = notes.match(/물어보세요/g)?.length ?? 0;
    assert(asked >= 5, `${name} asks ${asked}`);
  }
});
