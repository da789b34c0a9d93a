import { compareGuess, folded, takeGuess, 여기에_답 } from "../../lib/lesson/mod.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { shownBy } from "../support/notebook.ts";

Deno.test("takeGuess() repeats a guess without judging it", async () => {
  const [empty] = await shownBy(() => takeGuess("몇 배", 여기에_답));
  assert(empty!.text.startsWith("몇 배\n○ 짐작을 적고"), empty!.text);
  const [four] = await shownBy(() => takeGuess("몇 배", 4));
  assertEquals(four!.text, "몇 배\n✎ 내 짐작: 4");
  const [odd] = await shownBy(() => takeGuess("a < b", "<b>"));
  assert(odd!.html.includes("a &lt; b") && odd!.html.includes("&lt;b&gt;"), odd!.html);
});

Deno.test("compareGuess() shows guess and truth side by side, folded", async () => {
  const [shown] = await shownBy(() => compareGuess("몇 배", 2, 4));
  assert(shown!.html.startsWith("<details><summary"), shown!.html);
  assertEquals(shown!.text, "(결과 보기)\n몇 배\n내 짐작: 2\n결과: 4");
  const [none] = await shownBy(() => compareGuess("무엇", 여기에_답, "나"));
  assert(none!.text.includes("내 짐작: 아직 적지 않음"), none!.text);
});

Deno.test("folded() keeps what it folds, a figure too", () => {
  const figure = { svg: '<svg width="3"></svg>', alt: "그림" };
  const { html, text } = folded(figure, "열어 보기");
  assert(html.includes(">열어 보기</summary><img ") && html.endsWith("</details>"), html);
  assertEquals(text, "(열어 보기)\n[그림] 그림");
  assertEquals(folded({ html: "<b>1</b>", text: "1", checks: 2 }).checks, 2);
});
