import { choiceExercise, functionExercise, judge, numberExercise } from "../lib/mod.ts";
import { assertEquals, assertStringIncludes } from "./assert.ts";

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
  assertEquals(judge(number, 0.165).grade, "거의");
  assertEquals(judge(number, 0.64), { grade: "다시", hint: "제곱했습니다." });
  for (const wrong of [7, -0.16, 0, NaN, Infinity, "0.16", null, {}]) {
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
  assertEquals(judge(double, () => NaN).grade, "다시");
  assertEquals(judge(double, 3 as never).grade, "다시");
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
