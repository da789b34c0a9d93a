import { makeSlides } from "../../tools/pages/deck.ts";
import type { Cell } from "../../tools/notebooks/notebook.ts";
import { assertEquals, assertStringIncludes } from "../support/assert.ts";
import { canRead, lessons } from "../support/lessons.ts";

function deck(...cells: Cell[]): ReturnType<typeof makeSlides> {
  return makeSlides({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
}

function prose(source: string, slideshow = {}): Cell {
  return { id: "a", cell_type: "markdown", source, metadata: { slideshow } as Cell["metadata"] };
}

Deno.test("makeSlides() shows formulas and keeps the prose for the notes", () => {
  const [slide] = deck(prose("## 공식\n\n외우지 마세요.\n\n$$g'(z)$$"));
  assertEquals(slide!.title, "공식");
  assertStringIncludes(slide!.body, "katex");
  assertEquals(slide!.body.includes("외우지"), false);
  assertStringIncludes(slide!.notes, "외우지 마세요.");
});

Deno.test("makeSlides() opens the notes with what to ask the class", () => {
  const [slide] = deck(prose("## 공식\n\n$$g'(z)$$", { ask: "왜 그럴까요?" }));
  assertEquals(slide!.notes.trim().startsWith("**물어보세요.** 왜 그럴까요?"), true);
});

Deno.test("makeSlides() leaves out what is marked so", () => {
  assertEquals(deck(prose("## 공식\n\n$$g'(z)$$", { slide_type: "skip" })), []);
});

Deno.test({
  name: "each lesson asks the class at least five questions in its notes",
  ignore: !canRead,
  fn: () => {
    for (const { name, cells } of lessons) {
      const notes = deck(...cells as unknown as Cell[]).map((slide) => slide.notes).join();
      const asked = notes.match(/물어보세요/g)?.length ?? 0;
      assertEquals(asked >= 5, true, `${name} asks ${asked}`);
    }
  },
});
