import { lessonOf } from "../../../tools/notebooks/lessons.ts";
import { assertEquals } from "../../support/assert.ts";
import { code, notebook, prose } from "../../support/cells.ts";

Deno.test("lessonOf() reads title and minutes in the first cell", () => {
  const head = prose(
    "# 1단원. 기울기\n\n**걸리는 시간** 읽기 약 12분, 연습 약 8분 &nbsp;·&nbsp; 없음",
  );
  const { title, minutes, hasCode } = lessonOf("01_a", notebook(head, code("b", "1;")));
  assertEquals([title, minutes, hasCode], ["1단원. 기울기", 20, true]);
});

Deno.test("lessonOf() knows a page without code, which need not say how long it takes", () => {
  const { title, minutes, hasCode } = lessonOf("02_b", notebook(prose("# 용어 모음")));
  assertEquals([title, minutes, hasCode], ["용어 모음", undefined, false]);
});
