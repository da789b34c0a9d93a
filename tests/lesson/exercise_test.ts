import { choiceExercise, functionExercise, numberExercise } from "../../lib/lesson/exercise.ts";
import { judge, tryExercise } from "../../lib/mod.ts";
import type { Exercise } from "../../lib/mod.ts";
import { assertEquals, assertStringIncludes } from "../support/assert.ts";

const number = numberExercise({
  title: "수",
  solution: 0.16,
  mistakes: [{ answer: 0.64, hint: "제곱했습니다." }],
  remark: "잘했습니다.",
});

const double = functionExercise({
  title: "두 배",
  solution: (x) => 2 * x,
  mistakes: [{ answer: (x) => x * x, hint: "제곱했습니다." }],
  points: [1, 3, 4, 5],
  remark: "잘했습니다.",
});

const choice = choiceExercise({
  title: "고르기",
  solution: "나",
  mistakes: [{ answer: "가", hint: "가가 아닙니다." }, { answer: "다", hint: "다가 아닙니다." }],
  remark: "잘했습니다.",
});

Deno.test("judge() says 아직 to an untouched stub", () => {
  assertEquals(judge(number, undefined).grade, "아직");
  assertEquals(judge(double, undefined).grade, "아직");
  assertEquals(judge(double, () => undefined).grade, "아직");
  assertEquals(judge(choice, undefined).grade, "아직");
});

Deno.test("judge() of a number: right, nearly, a known mistake, anything else", () => {
  assertEquals(judge(number, 0.8 * (1 - 0.8)), { grade: "정답", hint: "잘했습니다." });
  for (const nearly of [0.1601, 0.165]) assertEquals(judge(number, nearly).grade, "거의");
  assertEquals(judge(number, 0.64), { grade: "다시", hint: "제곱했습니다." });
  for (const wrong of [7, -0.16, 0, 0.18, NaN, Infinity, "0.16", null, {}]) {
    assertEquals(judge(number, wrong as number).grade, "다시", `${wrong}`);
  }
});

Deno.test("judge() of a function: right, nearly, a known mistake, anything else", () => {
  assertEquals(judge(double, (x) => x + x), { grade: "정답", hint: "잘했습니다." });
  assertEquals(judge(double, (x) => x * x), { grade: "다시", hint: "제곱했습니다." });
  const nearly = judge(double, (x) => x > 4 ? 0 : 2 * x);
  assertEquals(nearly.grade, "거의");
  assertStringIncludes(nearly.hint, "5을(를) 넣으면 10이(가) 나와야 하는데 0이(가) 나옵니다");
  assertEquals(judge(double, (x) => x === 1 ? 2 : 0).grade, "다시");
  assertEquals(judge(double, (x) => x > 3 ? 0 : 2 * x).grade, "거의");
  assertEquals(judge(double, () => NaN).grade, "다시");
  assertEquals(judge(double, (x) => x > 1 ? undefined : 2 * x).grade, "다시");
});

Deno.test("judge() of a function allows a relative error of 1e-9, or the tolerance given", () => {
  const grade = (error: number, tolerance?: number): string =>
    judge(
      functionExercise({ ...double, points: [1, 3], ...(tolerance && { tolerance }) }),
      (x) => 2 * x * (1 + error),
    ).grade;
  assertEquals([grade(9e-10), grade(1e-8), grade(1e-8, 1e-6)], ["정답", "다시", "정답"]);
});

Deno.test("judge() asks for the kind of answer that the exercise needs", () => {
  for (const wrong of [NaN, "0.16", null]) {
    assertEquals(judge(number, wrong as never).hint, "수를 하나 써 주세요.");
  }
  assertEquals(judge(double, 3 as never).hint, "함수를 하나 써 주세요.");
});

Deno.test("tryExercise() shows sign, grade, title and hint, as HTML and as plain text", async () => {
  const title = "a < b & c";
  const exercise = numberExercise({ ...number, title, remark: "<i>" });
  const signs = { 아직: undefined, 다시: 7, 거의: 0.165, 정답: 0.16 };
  const shown: { html: string; text: string }[] = [];
  for (const answer of Object.values(signs)) shown.push(await shownBy(exercise, answer));
  const heads = shown.map(({ text }) => text.split("\n")[0]);
  assertEquals(heads, ["○ 아직", "✗ 다시", "△ 거의", "✓ 정답"].map((it) => `${it} · ${title}`));
  assertEquals(shown[3]!.text, `✓ 정답 · ${title}\n<i>`);
  assertStringIncludes(shown[3]!.html, "<b>✓ 정답</b> · a &lt; b &amp; c<br>&lt;i&gt;</div>");
  assertEquals(new Set(shown.map(({ html }) => /6px (\w+)/.exec(html)![1])).size, 4);
});

Deno.test("judge() tells the error of an answer that throws, and does not throw itself", () => {
  const verdict = judge(double, () => {
    throw new Error("x is not defined");
  });
  assertEquals(verdict.grade, "다시");
  assertStringIncludes(verdict.hint, "x is not defined");
});

Deno.test("judge() of a choice: right, each other with its hint, anything else", () => {
  assertEquals(judge(choice, " 나 ").grade, "정답");
  assertEquals(judge(choice, "다"), { grade: "다시", hint: "다가 아닙니다." });
  assertEquals(judge(choice, "a"), {
    grade: "다시",
    hint: "가, 나, 다 가운데 하나를 따옴표 안에 써 주세요.",
  });
  assertEquals(judge(choice, 2 as never).grade, "다시");
});

/** What `tryExercise` sends to the kernel. */
async function shownBy<Answer>(exercise: Exercise<Answer>, answer: Answer | undefined) {
  const sent: Record<string, string>[] = [];
  const original = Object.getOwnPropertyDescriptor(globalThis, "Deno")!;
  const broadcast = (_: string, { data }: { data: Record<string, string> }): Promise<void> => {
    sent.push(data);
    return Promise.resolve();
  };
  Object.defineProperty(globalThis, "Deno", { ...original, value: { jupyter: { broadcast } } });
  try {
    await tryExercise(exercise, answer);
  } finally {
    Object.defineProperty(globalThis, "Deno", original);
  }
  return { html: sent[0]!["text/html"]!, text: sent[0]!["text/plain"]! };
}
