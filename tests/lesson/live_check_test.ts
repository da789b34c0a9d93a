import { liveCheckRows } from "../../lib/lesson/live_check.ts";
import * as activations from "../../lib/activations/registry.ts";
import { CheckError, liveCheck } from "../../lib/lesson/mod.ts";
import type { Activation } from "../../lib/mod.ts";
import { assert, assertEquals, assertRejects, assertStringIncludes } from "../support/assert.ts";

const { sigmoid, tanh, relu } = activations;

function failing(activation: Activation): string[] {
  return liveCheckRows(activation).filter((row) => !row.holds).map((row) => row.claim);
}

Deno.test("liveCheck() passes for every activation", async () => {
  for (const activation of Object.values(activations)) await liveCheck(activation);
});

Deno.test("liveCheckRows() shows value, slopes, measured slope and the lecture's statement", () => {
  assertEquals(liveCheckRows(sigmoid)[1]!.cells, {
    "g(z)": "0.5",
    "g′(z)": "0.25",
    "a로 구한 g′": "0.25",
    "잰 기울기": "0.25",
    "원강의에서는": "g = 1/2, g′ = 1/4",
  });
  assertEquals(liveCheckRows(relu).map(({ cells }) => cells["코드의 약속"]), [
    "–",
    "z로 1, a로 0",
    "–",
  ]);
  const { "g′(z)": slope, "a로 구한 g′": fromA, "잰 기울기": measured } =
    liveCheckRows(relu)[1]!.cells;
  assertEquals([slope, fromA, measured], ["정의되지 않음", "정의되지 않음", "왼쪽 0, 오른쪽 1"]);
});

Deno.test("liveCheck() throws naming each row when g′ from z is off by a thousandth", async () => {
  const derivative = (z: number): number => sigmoid.derivative(z) * 1.001;
  const error = await assertRejects(() => liveCheck({ ...sigmoid, derivative }), CheckError);
  assertStringIncludes(error.message, '3 of 3 checks failed in "시그모이드: 원강의에 나온 세 점"');
  assertStringIncludes(error.message, '"z = 0": g′(z) is 0.25025 where the lecture says 0.25');
  assertStringIncludes(error.message, "measured slope 0.25");
});

Deno.test("liveCheckRows() notices a wrong g′ from a", () => {
  const derivativeFromOutput = (a: number): number => a * (1 - a) + 1e-9;
  assertEquals(failing({ ...sigmoid, derivativeFromOutput }), ["z = −10", "z = 0", "z = 10"]);
});

Deno.test("liveCheckRows() notices a wrong g, even with a derivative to match", () => {
  const value = (z: number): number => 2 * sigmoid.value(z);
  const derivative = (z: number): number => 2 * sigmoid.derivative(z);
  const rows = liveCheckRows({ ...sigmoid, value, derivative, derivativeFromOutput: (a) => a });
  assertEquals(rows.filter((row) => !row.holds).map((row) => row.claim), [
    "z = −10",
    "z = 0",
    "z = 10",
  ]);
});

Deno.test("liveCheckRows() notices a wrong statement", () => {
  const landmarks = [{ z: -10, value: 0, slope: 0, exact: false }];
  assertEquals(failing({ ...tanh, landmarks }), ["z = −10"]);
});

Deno.test("liveCheckRows() says that a does not tell the slope, where it does not", () => {
  const rows = liveCheckRows({ ...sigmoid, name: "other", derivativeFromOutput: null });
  assertEquals(rows.map(({ cells }) => cells["a로 구한 g′"]), Array(3).fill("알 수 없음"));
  assertEquals(rows.map(({ holds }) => holds), [true, true, true]);
  assertEquals(rows[1]!.cells["알려진 값"], "g = 1/2, g′ = 1/4");
});

Deno.test("liveCheckRows() notices a NaN", () => {
  assert(failing({ ...tanh, derivative: () => NaN }).length === 3);
  assert(failing({ ...tanh, derivativeFromOutput: () => NaN }).length === 3);
});

Deno.test("liveCheckRows() notices a slope at the kink that is no subgradient", () => {
  assertEquals(failing({ ...relu, derivative: (z) => z > 0 ? 1 : z < 0 ? 0 : 2 }), ["z = 0"]);
  assertEquals(failing({ ...relu, derivativeFromOutput: (a) => a > 0 ? 1 : -1 }), [
    "z = −10",
    "z = 0",
  ]);
});
