/**
 * The exercises of lesson 4, all four activations side by side.
 *
 * @module
 */

import { sigmoid } from "../../activations/sigmoid.ts";
import { tanhActivation } from "../../activations/tanh.ts";
import { formatNumber } from "../../base/format.ts";
import { numberFormats } from "../../precision/formats.ts";
import { roundedSlopes } from "../../precision/rounded_slopes.ts";
import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import type { Trial } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";
import { openExercise } from "../open_exercise.ts";

/** The exercises of lesson 4, from easy to hard. */
export const comparisonExercises: {
  readonly steepestOnTheLeft: Exercise<string>;
  readonly pathProduct: Exercise<number>;
  readonly largestProduct: Exercise<(layers: number) => number>;
  readonly reluPath: Exercise<(zs: readonly number[]) => number>;
  readonly lostOnTheRight: Exercise<(z: number) => number>;
  readonly noVanishing: Exercise<string>;
  readonly betweenFormats: Exercise<number>;
} = {
  steepestOnTheLeft: choiceExercise({
    title: "z = −2에서 기울기가 가장 큰 함수",
    kind: "그래프 읽기",
    solution: "가",
    mistakes: [
      {
        answer: "나",
        hint:
          "봉우리가 더 높다고 어디서나 더 높은 것은 아닙니다. z = −2에서 두 봉우리의 높이를 읽어 보세요.",
      },
      { answer: "다", hint: "ReLU의 기울기는 왼쪽에서 0입니다. 곡선이 가로축 위에 누워 있습니다." },
      {
        answer: "라",
        hint: "Leaky ReLU의 기울기는 왼쪽에서 0.01입니다. 가로축 바로 위의 점선입니다.",
      },
    ],
    remark: "0에서 멀어지면 폭이 넓은 시그모이드의 봉우리가 tanh의 봉우리보다 높습니다.",
  }),
  pathProduct: numberExercise({
    title: "세 층을 지나는 길의 기울기의 곱",
    kind: "손으로 계산",
    solution: 0.0025,
    mistakes: [
      { answer: 1.26, hint: "더하지 말고 곱하세요. 연쇄 법칙은 기울기를 곱합니다." },
      {
        answer: 0,
        hint: "z = 0에서 tanh의 함숫값은 0이지만 기울기는 1입니다. 값이 아니라 기울기를 곱하세요.",
      },
      {
        answer: 0.005,
        hint: "z = 0에서 시그모이드의 함숫값이 1/2입니다. 기울기는 그보다 작습니다.",
      },
      {
        answer: 0.25,
        hint: "마지막 층에서 z가 음수입니다. Leaky ReLU의 왼쪽 기울기는 1이 아닙니다.",
      },
      {
        answer: 0.01,
        hint: "시그모이드의 기울기를 빠뜨렸거나 1로 두었습니다. z = 0에서 얼마였나요?",
      },
      {
        answer: -0.0125,
        hint: "Leaky ReLU의 함숫값 −0.05를 곱했습니다. 기울기를 곱하세요.",
      },
      {
        answer: 0.000625,
        hint: "tanh의 기울기를 1/4로 두었습니다. 1/4은 시그모이드의 가장 큰 기울기입니다.",
      },
    ],
    remark: "곱을 작게 만든 것은 tanh가 아니라 시그모이드의 1/4과 Leaky ReLU의 0.01입니다.",
  }),
  largestProduct: functionExercise<[layers: number]>({
    title: "층의 수로 시그모이드 기울기의 최대 곱을 구하는 함수",
    kind: "코드 쓰기",
    solution: (layers) => 0.25 ** layers,
    mistakes: [
      {
        answer: (layers) => 0.25 * layers,
        hint: "층마다 더하는 것이 아니라 곱합니다. 거듭제곱 **을 써 보세요.",
      },
      {
        answer: (layers) => 0.5 ** layers,
        hint: "g(0)의 1/2이 아니라 g′(0)의 1/4을 거듭제곱해야 합니다.",
      },
      { answer: (layers) => layers ** 0.25, hint: "밑과 지수가 바뀌었습니다." },
      {
        answer: (layers) => 4 ** layers,
        hint: "기울기는 4가 아니라 1/4입니다. 곱은 작아져야 합니다.",
      },
      {
        answer: (layers) => 0.25 ** (layers - 1),
        hint: "한 번 덜 곱했습니다. 한 층만 지나도 기울기를 한 번 곱합니다.",
      },
      { answer: (layers) => 0.25 / layers, hint: "층의 수로 나누는 것이 아니라 층마다 곱합니다." },
    ],
    trials: wholeNumbers,
    remark: "층이 하나 늘 때마다 곱은 4분의 1로 줄어듭니다. 기울기가 가장 클 때에도 그렇습니다.",
  }),
  reluPath: functionExercise<[zs: readonly number[]]>({
    title: "ReLU 층을 지나는 길의 기울기의 곱",
    kind: "코드 쓰기",
    solution: (zs) => zs.every((z) => z > 0) ? 1 : 0,
    mistakes: [
      {
        answer: (zs) => zs.some((z) => z > 0) ? 1 : 0,
        hint: "켜진 층이 하나라도 있으면 1이 됩니다. 곱이 1이려면 모든 층이 켜져 있어야 합니다.",
      },
      {
        answer: (zs) => zs.filter((z) => z > 0).length,
        hint: "켜진 층의 수를 세었습니다. 기울기를 더하지 말고 곱하세요.",
      },
      {
        answer: (zs) => zs.reduce((product, z) => product * z, 1),
        hint: "z를 곱했습니다. 곱할 것은 z에서의 기울기 0 또는 1입니다.",
      },
      {
        answer: (zs) => zs.reduce((product, z) => product * Math.max(0, z), 1),
        hint: "ReLU의 함숫값을 곱했습니다. 곱할 것은 기울기입니다.",
      },
      {
        answer: (zs) => zs.every((z) => z > 0) ? 0 : 1,
        hint: "0과 1이 바뀌었습니다. 모든 층이 켜져 있으면 곱은 1입니다.",
      },
      {
        answer: (zs) => zs[zs.length - 1]! > 0 ? 1 : 0,
        hint: "마지막 층만 보았습니다. 중간의 꺼진 층 하나도 곱을 0으로 만듭니다.",
      },
      {
        answer: (zs) => zs[0]! > 0 ? 1 : 0,
        hint: "첫 층만 보았습니다. 꺼진 층이 어디에 있든 곱은 0입니다.",
      },
      {
        answer: (zs) => zs.reduce((product, z) => product * (z > 0 ? 1 : 0.01), 1),
        hint: "Leaky ReLU의 기울기를 썼습니다. ReLU의 왼쪽 기울기는 0입니다.",
      },
      { answer: () => 1, hint: "모든 층이 켜져 있다고 보았습니다. z가 음수인 층을 찾으세요." },
    ],
    trials: paths,
    remark: "ReLU의 길은 살아 있거나 끊기거나 둘 중 하나입니다.",
  }),
  lostOnTheRight: functionExercise<[z: number]>({
    title: "자릿수를 잃지 않는 시그모이드의 기울기",
    kind: "버그 찾기",
    solution: (z) => sigmoid(z) * sigmoid(-z),
    tolerance: 1e-6,
    mistakes: [
      {
        answer: (z) => Math.fround(sigmoid(z)) * (1 - Math.fround(sigmoid(z))),
        hint: "아직 처음 그대로입니다. a가 1로 저장되면 1 − a에는 남는 것이 없습니다.",
      },
      {
        answer: (z) => sigmoid(z) * (1 - sigmoid(z)),
        hint: "배정밀도로 바꾸었지만 z = 40에서는 다시 0이 됩니다. 1에서 빼는 것이 문제입니다.",
      },
      {
        answer: (z) => sigmoid(z) * sigmoid(z),
        hint: "a를 제곱했습니다. 뒤의 것은 1 − a, 즉 −z에서의 값이어야 합니다.",
      },
      { answer: (z) => sigmoid(-z), hint: "1 − a만 구했습니다. a를 곱하는 것을 잊었습니다." },
      {
        answer: (z) => sigmoid(z) + sigmoid(-z),
        hint: "더하면 언제나 1입니다. a와 1 − a는 곱해야 합니다.",
      },
      {
        answer: (z) => sigmoid(z) * (1 - sigmoid(-z)),
        hint: "1 − σ(−z)는 다시 a입니다. 1에서 빼지 말고 σ(−z)를 그대로 곱하세요.",
      },
      {
        answer: (z) => 1 - Math.tanh(z) ** 2,
        hint: "tanh의 기울기입니다. 여기서는 시그모이드의 기울기가 필요합니다.",
      },
    ],
    trials: numberTrials("z", [-80, -40, -20, -3, 0, 3, 17, 20, 40, 80], [-50, 50]),
    remark:
      "1에서 빼지 않으니 잃을 자릿수가 없습니다. 1 − a 대신 σ(−z)를 처음부터 따로 구했습니다.",
  }),
  noVanishing: choiceExercise({
    title: "ReLU를 쓰면 그래디언트가 사라지지 않는다",
    kind: "주장 판단",
    solution: "나",
    mistakes: [
      {
        answer: "가",
        hint: "모든 뉴런이 켜진 길에서만 그렇습니다. z가 음수인 뉴런에서는 기울기가 얼마인가요?",
      },
      {
        answer: "다",
        hint:
          "ReLU의 기울기는 0 아니면 1입니다. 0.9 같은 중간값은 없으니 조금씩 줄어들지는 않습니다.",
      },
    ],
    remark:
      "켜진 길에서는 1, 꺼진 뉴런을 하나라도 지나면 0입니다. 그래서 가중치의 크기를 맞추어야 합니다.",
  }),
  betweenFormats: openExercise({
    title: "bfloat16에서는 0이고 float16에서는 0이 아닌 z",
    solution: 4,
    mistakes: [
      { answer: 0, hint: "z = 0에서는 기울기가 가장 커서 어느 형식에서도 0이 아닙니다." },
      { answer: 10, hint: "너무 멀리 갔습니다. float16에서도 0이 되었습니다." },
    ],
    remark: "같은 16비트라도 bfloat16은 자릿수가 적어서 먼저 0이 됩니다.",
    outcome: (z) => {
      const slopes = numberFormats.map((format) =>
        [format.name, roundedSlopes(tanhActivation, format, z).fromA] as const
      );
      const { float16, bfloat16 } = Object.fromEntries(slopes);
      const table = Object.fromEntries([
        ["참기울기", formatNumber(tanhActivation.derivative(z), 3)],
        ...slopes.map(([name, slope]) => [name, formatNumber(slope, 3)]),
      ]);
      if (bfloat16 !== 0) {
        return {
          table,
          grade: "다시",
          hint: "bfloat16에서 아직 0이 아닙니다. 0에서 더 멀리 가 보세요.",
        };
      }
      return float16 === 0
        ? { table, grade: "다시", hint: "float16에서도 0입니다. 0에 조금 더 가까이 가 보세요." }
        : { table, grade: "정답", hint: "" };
    },
  }),
};

/** Numbers of layers: whole, so that a loop and a power agree. */
function wholeNumbers(): Trial<[number]>[] {
  return [1, 2, 3, 5, 8, 10, 13, 20, 30].map((layers) => ({
    args: [layers],
    name: `layers = ${layers}`,
  }));
}

/** Paths with layers on and off in every place, none at z = 0. */
function paths(): Trial<[readonly number[]]>[] {
  return [
    [2],
    [-2],
    [0.5, 3, 1],
    [0.5, -3, 1],
    [-1, 2, 4],
    [1, 2, -4],
    [-1, -2],
    [-1, -2, -3, -4],
    [0.001, 0.002],
    [4, -0.001, 5, 6, 7],
    [3, 2, 2, 3, 1.5],
  ].map((zs) => ({ args: [zs], name: `zs = [${zs.map((z) => formatNumber(z)).join(", ")}]` }));
}
