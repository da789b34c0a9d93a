import { choiceExercise } from "../../lib/lesson/choice_exercise.ts";
import type { Exercise } from "../../lib/lesson/exercise.ts";
import { functionExercise, numberTrials } from "../../lib/lesson/function_exercise.ts";
import { numberExercise } from "../../lib/lesson/number_exercise.ts";
import { openExercise } from "../../lib/lesson/open_exercise.ts";
import { judge, tryExercise, 여기에_답 } from "../../lib/lesson/mod.ts";
import { assert, assertEquals, assertStringIncludes } from "../support/assert.ts";
import { shownBy } from "../support/notebook.ts";

const number = numberExercise({
  title: "수",
  kind: "손으로 계산",
  solution: 0.16,
  mistakes: [{ answer: 0.64, hint: "제곱했습니다." }, { answer: 0.2, hint: "하나만 뺐습니다." }],
  remark: "잘했습니다.",
});

const rounded = numberExercise({ ...number, solution: 0.10499358540350662, decimals: 3 });

const double = functionExercise<[x: number]>({
  title: "두 배",
  kind: "코드 쓰기",
  solution: (x) => 2 * x,
  mistakes: [{ answer: (x) => x * x, hint: "제곱했습니다." }],
  trials: numberTrials("x", [-1, 3, 4, 5], [-10, 10]),
  remark: "잘했습니다.",
});

/** Wants the sum of a list. */
const sum = functionExercise<[xs: number[]]>({
  title: "합",
  kind: "코드 쓰기",
  solution: (xs) => xs.reduce((total, x) => total + x, 0),
  mistakes: [],
  trials: () => [[1, 2], [3, -4, 5], [0.5]].map((xs) => ({ args: [xs], name: `xs = [${xs}]` })),
  remark: "잘했습니다.",
});

/** Wants g(1) − g(0) of a function g, and looks where g is called. */
const rise = functionExercise<[g: (z: number) => number]>({
  title: "세로",
  kind: "코드 쓰기",
  solution: (g) => g(1) - g(0),
  mistakes: [{ answer: (g) => g(0) - g(1), hint: "빼는 순서가 바뀌었습니다." }],
  trials: () =>
    [Math.exp, Math.sin, (z: number) => z * z].map((f, i) => {
      const seen: number[] = [];
      const g = (z: number): number => {
        seen.push(z);
        return f(z);
      };
      const inspect = () => seen.length === 0 ? "g를 부르지 않았습니다." : null;
      return { args: [g] as const, name: `g${i}`, inspect };
    }),
  remark: "잘했습니다.",
});

const choice = choiceExercise({
  title: "고르기",
  kind: "주장 판단",
  solution: "나",
  mistakes: [{ answer: "가", hint: "가가 아닙니다." }, { answer: "다", hint: "다가 아닙니다." }],
  remark: "잘했습니다.",
});

const open = openExercise({
  title: "1보다 작은 기울기",
  solution: 0.5,
  mistakes: [{ answer: 1, hint: "1은 1보다 작지 않습니다." }],
  remark: "잘했습니다.",
  outcome: (x) => ({
    table: { 기울기: String(x) },
    grade: x < 1 ? "정답" : "다시",
    hint: "더 작은 수를 넣어 보세요.",
  }),
});

Deno.test("judge() says 아직 to an untouched stub", () => {
  for (const exercise of [number, double, sum, choice, open] as Exercise<unknown>[]) {
    assertEquals(judge(exercise, undefined).grade, "아직");
    assertEquals(judge(exercise, 여기에_답).grade, "아직");
  }
  assertEquals(judge(double, () => 여기에_답).grade, "아직");
});

Deno.test("judge() of a number takes it in any form that means the same", () => {
  for (const right of [0.16, 0.8 * (1 - 0.8), "0.16", " 0.16 ", "4/25", "0.16입니다", "0.160"]) {
    assertEquals(judge(number, right), { grade: "정답", hint: "잘했습니다." }, `${right}`);
  }
  const zero = numberExercise({ ...number, solution: 0 });
  for (const right of [0, -0, "0", "−0", 0n]) assertEquals(judge(zero, right).grade, "정답");
  const four = numberExercise({ ...number, solution: 4 });
  for (const right of [4, "4배", 4n, "4 배"]) assertEquals(judge(four, right).grade, "정답");
});

Deno.test("judge() of a number says 거의 to the right number rounded too far, and to nothing else", () => {
  const eighth = numberExercise({ ...number, solution: 0.0625 });
  for (const nearly of [0.06, 0.063, "0.063"]) assertEquals(judge(eighth, nearly).grade, "거의");
  for (const wrong of [0.062, 0.064, 0.065, 0.07]) {
    assertEquals(judge(eighth, wrong).grade, "다시", `${wrong}`);
  }
});

Deno.test("judge() of a number with decimals takes what rounds to it, and more digits", () => {
  for (const right of [0.105, 0.10499358540350662, 0.104994, 0.10499, "0.105"]) {
    assertEquals(judge(rounded, right).grade, "정답", `${right}`);
  }
  assertEquals(judge(rounded, 0.1).grade, "거의");
  assertStringIncludes(judge(rounded, 0.1).hint, "소수 셋째 자리까지");
  for (const wrong of [0.106, 0.104, 0.11, -0.105]) {
    assertEquals(judge(rounded, wrong).grade, "다시");
  }
});

Deno.test("judge() of a number tells a known mistake, rounded or not, and what is no number", () => {
  assertEquals(judge(number, 0.64), { grade: "다시", hint: "제곱했습니다." });
  assertEquals(judge(number, 0.2), { grade: "다시", hint: "하나만 뺐습니다." });
  for (
    const wrong of [7, -0.16, 0, 0.18, NaN, Infinity, "가", "", null, {}, [], true, () => 0.16]
  ) {
    assertEquals(judge(number, wrong).grade, "다시", `${wrong}`);
  }
  assertStringIncludes(judge(number, NaN).hint, "NaN은 수가 아닙니다");
  assertStringIncludes(judge(number, () => 0.16).hint, "함수가 아니라 수");
  assertStringIncludes(judge(number, true).hint, "지금은 참·거짓 값 true입니다");
});

Deno.test("judge() of a function takes another way to write it, and −0 for 0", () => {
  for (const right of [(x: number) => x + x, (x: number) => x / 0.5, (x: number) => -(-2 * x)]) {
    assertEquals(judge(double, right), { grade: "정답", hint: "잘했습니다." });
  }
});

Deno.test("judge() of a function says 거의 only to what is near everywhere", () => {
  const nearly = judge(double, (x: number) => 2.02 * x);
  assertEquals(nearly.grade, "거의");
  assertStringIncludes(nearly.hint, "x = −1일 때 기대한 값은 −2, 나온 값은 −2.02입니다");
  const wrong = [
    (x: number) => x > 4 ? 0 : 2 * x,
    (x: number) => Math.abs(2 * x),
    () => 1,
    Math.sign,
    (x: number) => 2.3 * x,
  ];
  for (const answer of wrong) assertEquals(judge(double, answer).grade, "다시", `${answer}`);
});

Deno.test("judge() of a function tries points that nobody can list", () => {
  const listed: Record<number, number> = { [-1]: -2, 3: 6, 4: 8, 5: 10 };
  assertEquals(judge(double, (x: number) => listed[x] ?? 0).grade, "다시");
});

Deno.test("judge() of a function has a hint for each slip of code", () => {
  const slips: readonly [answer: unknown, hint: string][] = [
    [(x: number) => x * x, "제곱했습니다."],
    [(x: number) => {
      x * 2;
    }, "중괄호 { }를 썼다면 그 안에 return이 필요합니다"],
    [(x: number) => x > 0 ? 2 * x : undefined, "일 때 값을 돌려주지 않습니다"],
    // deno-lint-ignore require-await -- as a learner may write it
    [async (x: number) => 2 * x, "async를 지우세요"],
    [(x: number) => `${2 * x}`, "수가 아니라 글자"],
    [(x: number) => x > 0, "참·거짓을 돌려주었습니다"],
    [(x: number) => () => x, "화살표 =>를 한 번만"],
    [(x: number) => [x], "지금은 배열입니다"],
    [() => NaN, "NaN이 나옵니다"],
    [(x: number) => x ^ 2, "거듭제곱은 ^가 아니라 **로 씁니다"],
    [() => {
      throw new RangeError("너무 큽니다");
    }, "너무 큽니다"],
    [new Function("x", "return doubel(x)"), "doubel라는 이름을 찾을 수 없습니다"],
    [3, "함수를 하나 써 주세요. 지금은 수 3입니다"],
    ["(x) => 2 * x", "함수를 하나 써 주세요"],
  ];
  for (const [answer, hint] of slips) {
    assertEquals(judge(double, answer).grade, "다시", `${answer}`);
    assertStringIncludes(judge(double, answer).hint, hint);
  }
});

Deno.test("judge() of a function sees what it did with what it was given", () => {
  type Function = (z: number) => number;
  assertEquals(judge(rise, (g: Function) => -(g(0) - g(1))).grade, "정답");
  assertEquals(judge(rise, (g: Function) => g(0) - g(1)).hint, "빼는 순서가 바뀌었습니다.");
  assertEquals(judge(rise, () => 1).hint, "g를 부르지 않았습니다.");
  const add = (xs: number[]): number => xs.reduce((total, x) => total + x, 0);
  assertEquals(judge(sum, add).grade, "정답");
  const emptied = judge(sum, (xs: number[]) => {
    const total = add(xs);
    xs.length = 0;
    return total;
  });
  assertStringIncludes(emptied.hint, "넣어 준 배열을 바꾸었습니다");
});

Deno.test("judge() of a choice: right however written, each other with its hint, anything else", () => {
  for (const right of ["나", " 나 ", "나.", "나)", "(나)", "‘나’", "나번", "\u1102\u1161"]) {
    assertEquals(judge(choice, right).grade, "정답", right);
  }
  assertEquals(judge(choice, "다"), { grade: "다시", hint: "다가 아닙니다." });
  for (const wrong of ["a", "가나", "나다", "", "나무", 2, null, () => "나", "라"]) {
    assertEquals(judge(choice, wrong).grade, "다시", `${wrong}`);
  }
  assertEquals(judge(choice, "라").hint, '"가", "나", "다" 가운데 하나를 따옴표까지 써 주세요.');
});

Deno.test("judge() of an open task shows what comes of any number, and takes all that fulfil it", () => {
  assertEquals(judge(open, -3), { grade: "정답", hint: "잘했습니다.", table: { 기울기: "-3" } });
  assertEquals(judge(open, "0.25").grade, "정답");
  assertEquals(judge(open, 1).hint, "1은 1보다 작지 않습니다.");
  assertEquals(judge(open, 2), {
    grade: "다시",
    hint: "더 작은 수를 넣어 보세요.",
    table: { 기울기: "2" },
  });
  for (const wrong of [NaN, "가", () => 0.5, {}]) assertEquals(judge(open, wrong).grade, "다시");
});

Deno.test("tryExercise() shows sign, grade, title, hint and table, as HTML and as plain text", async () => {
  const title = "a < b & c";
  const exercise = numberExercise({ ...number, solution: 0.0625, title, remark: "<i>" });
  const answers = { 아직: 여기에_답, 다시: 7, 거의: 0.06, 정답: 0.0625 };
  const shown: { html: string; text: string }[] = [];
  for (const answer of Object.values(answers)) {
    shown.push(...(await shownBy(() => tryExercise(exercise, answer))));
  }
  const heads = shown.map(({ text }) => text.split("\n")[0]);
  assertEquals(heads, ["○ 아직", "✗ 다시", "△ 거의", "✓ 정답"].map((it) => `${it} · ${title}`));
  assertEquals(shown[3]!.text, `✓ 정답 · ${title}\n<i>`);
  assertStringIncludes(shown[3]!.html, "<b>✓ 정답</b> · a &lt; b &amp; c<br>&lt;i&gt;</div>");
  assertEquals(new Set(shown.map(({ html }) => /6px (\w+)/.exec(html)![1])).size, 4);
  const [table] = await shownBy(() => tryExercise(open, 2));
  assert(table!.text.endsWith("기울기: 2") && table!.html.includes("<td"), table!.text);
});

Deno.test("judge() of an open task reads numbers as one of a number does, and nothing else", () => {
  for (const right of [0.5, "1/2", "−7/2", " 0.5 "]) assertEquals(judge(open, right).grade, "정답");
  for (const odd of [null, true, false, "  ", "", [0.5], -Infinity, NaN, () => 0.5, "0,5"]) {
    assertEquals(judge(open, odd).grade, "다시", String(odd));
    assertEquals(judge(open, odd).table, undefined, String(odd));
  }
});
