/**
 * The exercises of lesson 2, the slope of tanh.
 *
 * @module
 */

import type { ScalarFunction } from "../../activations/activation.ts";
import { sigmoidDerivative } from "../../activations/sigmoid.ts";
import { tanh, tanhDerivative } from "../../activations/tanh.ts";
import { formatNumber } from "../../base/format.ts";
import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import type { Trial } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";
import { openExercise } from "../open_exercise.ts";

/** The exercises of lesson 2, from easy to hard. */
export const tanhExercises: {
  readonly slopeFromActivation: Exercise<number>;
  readonly whichSlope: Exercise<string>;
  readonly slopeFunction: Exercise<(a: number) => number>;
  readonly slopeFromSigmoid: Exercise<(slope: ScalarFunction, z: number) => number>;
  readonly onlyAtZero: Exercise<(z: number) => number>;
  readonly steeperEverywhere: Exercise<string>;
  readonly saturatedFirst: Exercise<number>;
  readonly lostDigits: Exercise<string>;
} = {
  slopeFromActivation: numberExercise({
    title: "활성값이 −0.5일 때의 기울기",
    kind: "손으로 계산",
    solution: 0.75,
    mistakes: [
      { answer: -0.75, hint: "a(1 − a)는 시그모이드의 공식입니다. tanh는 1 − a²입니다." },
      { answer: 1.25, hint: "(−0.5)²은 양수 0.25입니다. 이것을 1에 더하지 말고 1에서 빼세요." },
      { answer: 1.5, hint: "1 − a를 구했습니다. 빼야 할 것은 a의 제곱입니다." },
      { answer: 0.5, hint: "1 + a를 구했습니다. 1에서 a의 제곱을 빼야 합니다." },
      { answer: 0.25, hint: "a²까지 구했습니다. 이것을 1에서 빼세요." },
      { answer: 2, hint: "2a를 뺐습니다. 빼야 할 것은 a의 두 배가 아니라 a의 제곱입니다." },
      { answer: 3, hint: "^는 거듭제곱이 아닙니다. (-0.5) ** 2라고 쓰세요." },
      { answer: -1, hint: "거듭제곱은 ^가 아니라 **로 씁니다. (-0.5) ** 2라고 쓰세요." },
      {
        answer: 1 - tanh(-0.5) ** 2,
        hint: "−0.5는 z가 아니라 이미 tanh를 거친 활성값입니다. 그대로 제곱하세요.",
      },
    ],
    remark: "1 − (−0.5)²입니다. 제곱하면 부호가 사라지므로 a = 0.5일 때와 똑같습니다.",
  }),
  whichSlope: choiceExercise({
    title: "tanh의 기울기를 그린 곡선",
    kind: "그래프 읽기",
    solution: "다",
    mistakes: [
      { answer: "가", hint: "z = 0에서 높이가 1/4입니다. tanh의 기울기는 그곳에서 1입니다." },
      {
        answer: "나",
        hint: "z = 0의 높이는 맞습니다. z = 1의 높이도 읽어서 1 − a²과 비교하세요.",
      },
    ],
    remark: "z = 0에서 높이가 1이고, z = 1에서 높이가 1 − tanh²(1)인 곡선은 하나뿐입니다.",
  }),
  slopeFunction: functionExercise<[a: number]>({
    title: "활성값 a로 기울기를 구하는 함수",
    kind: "코드 쓰기",
    solution: (a) => 1 - a * a,
    mistakes: [
      { answer: (a) => a * (1 - a), hint: "시그모이드의 공식입니다. tanh는 1 − a²입니다." },
      { answer: (a) => 1 - a, hint: "a를 제곱하는 것을 잊었습니다." },
      { answer: (a) => a * a, hint: "a²까지 구했습니다. 이것을 1에서 빼세요." },
      { answer: (a) => 1 + a * a, hint: "부호를 다시 보세요. 1에서 a²을 뺍니다." },
      { answer: (a) => a * a - 1, hint: "빼는 순서가 바뀌었습니다. 기울기는 음수가 아닙니다." },
      { answer: (a) => (1 - a) ** 2, hint: "1 − a를 제곱했습니다. 제곱할 것은 a입니다." },
      { answer: (a) => 1 - 2 * a, hint: "2a가 아니라 a의 제곱을 뺍니다." },
      { answer: (a) => 1 - Math.abs(a), hint: "절댓값이 아니라 제곱을 뺍니다." },
      { answer: (a) => 1 - a ** 4, hint: "a를 네제곱했습니다. 제곱 한 번이면 됩니다." },
      {
        answer: (a) => Math.sqrt(1 - a * a),
        hint: "제곱근은 필요 없습니다. 1 − a²이 기울기입니다.",
      },
      {
        answer: (a) => 1 - tanh(a) ** 2,
        hint: "a는 이미 tanh를 거친 값입니다. tanh를 다시 씌우지 말고 그대로 제곱하세요.",
      },
    ],
    trials: numberTrials("a", [-1, -0.999, -0.9, -0.3, -0.001, 0, 0.1, 0.6, 0.9, 0.999, 1], [
      -1,
      1,
    ]),
    remark: "1 − a * a로 써도, (1 − a) * (1 + a)로 써도 됩니다.",
  }),
  slopeFromSigmoid: functionExercise<[slope: ScalarFunction, z: number]>({
    title: "시그모이드의 기울기로 tanh의 기울기 구하기",
    kind: "코드 쓰기",
    solution: (slope, z) => 4 * slope(2 * z),
    mistakes: [
      { answer: (slope, z) => slope(z), hint: "시그모이드의 기울기 그대로입니다." },
      {
        answer: (slope, z) => 4 * slope(z),
        hint: "높이는 맞습니다. slope를 부르는 자리를 보세요.",
      },
      { answer: (slope, z) => slope(2 * z), hint: "부르는 자리는 맞습니다. 세로도 늘여야 합니다." },
      { answer: (slope, z) => 2 * slope(z), hint: "tanh(z) = 2σ(2z) − 1에서 2z의 2를 잊었습니다." },
      {
        answer: (slope, z) => 2 * slope(2 * z),
        hint:
          "세로를 두 배로 늘인 것만 셌습니다. 가로를 절반으로 줄이면 기울기는 또 두 배가 됩니다.",
      },
      {
        answer: (slope, z) => 2 * slope(2 * z) - 1,
        hint: "함숫값의 식을 그대로 옮겼습니다. 1을 빼는 것은 기울기를 바꾸지 않습니다.",
      },
      {
        answer: (slope, z) => 4 * slope(z / 2),
        hint: "가로를 늘였습니다. tanh의 봉우리는 시그모이드의 봉우리보다 좁습니다.",
      },
      {
        answer: (slope, z) => 1 - slope(z) ** 2,
        hint: "1 − a²의 a는 tanh의 활성값입니다. slope가 돌려주는 것은 시그모이드의 기울기입니다.",
      },
    ],
    trials: slopeTrials,
    remark: "가로를 절반으로 줄이면 두 배, 세로를 두 배로 늘이면 또 두 배가 됩니다.",
  }),
  onlyAtZero: functionExercise<[z: number]>({
    title: "z = 0에서만 맞는 코드 고치기",
    kind: "버그 찾기",
    solution: (z) => 1 - tanh(z) ** 2,
    mistakes: [
      {
        answer: (z) => 1 - tanh(tanh(z)) ** 2,
        hint: "아직 tanh를 두 번 씌웁니다. a가 무엇인지 첫 줄을 다시 보세요.",
      },
      { answer: (z) => 1 - z * z, hint: "이번에는 tanh를 한 번도 씌우지 않았습니다." },
      { answer: (z) => 1 - tanh(z), hint: "tanh는 한 번 씌웠습니다. 제곱하는 것을 잊었습니다." },
      { answer: (z) => tanh(z) ** 2, hint: "제곱한 것을 1에서 빼세요." },
      {
        answer: (z) => tanh(z) ** 2 - 1,
        hint: "빼는 순서가 바뀌었습니다. 기울기는 음수가 아닙니다.",
      },
      { answer: (z) => 1 - 2 * tanh(z), hint: "a의 두 배가 아니라 a의 제곱을 뺍니다." },
      { answer: (z) => tanh(z), hint: "활성값을 그대로 돌려주었습니다. 돌려줄 것은 기울기입니다." },
      { answer: (z) => tanh(z) * (1 - tanh(z)), hint: "a(1 − a)는 시그모이드의 공식입니다." },
      {
        answer: sigmoidDerivative,
        hint: "시그모이드의 기울기입니다. 이 문제의 함수는 tanh입니다.",
      },
      { answer: (z) => 1 - tanh(z * z), hint: "z를 제곱했습니다. 제곱할 것은 tanh(z)입니다." },
    ],
    trials: numberTrials("z", [-5, -1, -0.5, -0.01, 0, 0.01, 0.5, 1, 3, 5], [-6, 6]),
    remark: "a에는 tanh가 이미 들어 있습니다. 1 − a * a에 a를 그대로 넣습니다.",
  }),
  steeperEverywhere: choiceExercise({
    title: "tanh는 어디서나 시그모이드보다 가파르다",
    kind: "주장 판단",
    solution: "나",
    mistakes: [
      { answer: "가", hint: "z = 0에서만 비교했습니다. z = 3의 두 기울기를 비교해 보세요." },
      {
        answer: "다",
        hint: "0에 가깝다는 것과 0이라는 것은 다릅니다. 두 기울기는 어디서도 0이 아닙니다.",
      },
    ],
    remark: "봉우리가 높은 대신 좁아서, 0에서 멀어지면 시그모이드가 더 가파릅니다.",
  }),
  saturatedFirst: openExercise({
    title: "tanh만 포화된 z",
    solution: 4,
    mistakes: [
      { answer: 0, hint: "z = 0은 두 함수가 모두 가장 가파른 곳입니다. 0에서 멀어져 보세요." },
      { answer: 10, hint: "z = 10에서는 시그모이드도 포화되었습니다. 0 쪽으로 조금 돌아오세요." },
    ],
    remark: "tanh는 0에 더 가까운 곳에서 포화됩니다. 부호를 바꾼 z도 똑같이 답이 됩니다.",
    outcome: (z) => {
      const [ofTanh, ofSigmoid] = [tanhDerivative(z), sigmoidDerivative(z)];
      return {
        table: {
          "tanh의 기울기": formatNumber(ofTanh, 3),
          "시그모이드의 기울기": formatNumber(ofSigmoid, 3),
        },
        grade: ofTanh < SATURATED && ofSigmoid >= SATURATED ? "정답" : "다시",
        hint: ofTanh < SATURATED
          ? "시그모이드까지 포화되었습니다. 0 쪽으로 조금 돌아오세요."
          : "tanh도 아직 포화되지 않았습니다. 0에서 더 멀어져 보세요.",
      };
    },
  }),
  lostDigits: choiceExercise({
    title: "a가 잃은 자릿수를 되찾는 방법",
    kind: "주장 판단",
    solution: "나",
    mistakes: [
      {
        answer: "가",
        hint: "z = 20에서 a는 1로 저장됩니다. 그러면 (1 − a)(1 + a)도 0입니다.",
      },
      {
        answer: "다",
        hint: "참기울기는 작지만 0이 아닙니다. a로 구한 0은 모든 자릿수를 잃은 값입니다.",
      },
    ],
    remark:
      "저장할 때 잘린 자릿수는 a에 남아 있지 않습니다. 어떤 식도 없는 것을 되살리지 못합니다.",
  }),
};

/** Below this slope, the exercise calls a function saturated. */
const SATURATED = 0.01;

/** Trials with the slope of the sigmoid to be used, and a look at whether it was. */
function slopeTrials(): Trial<[slope: ScalarFunction, z: number]>[] {
  const points = numberTrials("z", [-4, -1, -0.3, -0.01, 0, 0.01, 0.5, 1, 2, 4], [-5, 5]);
  return points().map(({ args: [z], name }) => {
    let calls = 0;
    const slope = (at: number): number => {
      calls++;
      return sigmoidDerivative(at);
    };
    const inspect = (): string | null =>
      calls > 0 ? null : "받은 slope를 쓰지 않았습니다. slope에 어떤 수를 넣어야 할까요?";
    return { args: [slope, z], name, inspect };
  });
}

/** What the figure for the exercise `whichSlope` shows. */
export interface ThreeSlopes {
  /** The curves, for `linesFigure`. */
  readonly curves: readonly {
    readonly label: string;
    readonly points: readonly (readonly [z: number, y: number])[];
  }[];
  /** What they look like, in Korean; all that can be read from the figure, and no more. */
  readonly alt: string;
}

const SLOPES: readonly (readonly [label: string, slope: ScalarFunction])[] = [
  ["가", sigmoidDerivative],
  ["나", (z) => 4 * sigmoidDerivative(z)],
  ["다", tanhDerivative],
];

/** The three curves among which the exercise `whichSlope` asks for the slope of tanh. */
export const threeSlopes: ThreeSlopes = {
  curves: SLOPES.map(([label, slope]) => {
    const zs = Array.from({ length: 161 }, (_, i) => (i - 80) / 20);
    return { label, points: zs.map((z) => [z, slope(z)] as const) };
  }),
  alt: [
    "가운데가 솟은 세 곡선 가, 나, 다.",
    ...[0, 1, 2].map((z) =>
      `z = ${z}에서 높이는 ${
        SLOPES.map(([label, slope]) => `${label} ${formatNumber(slope(z), 2)}`).join(", ")
      }.`
    ),
  ].join(" "),
};
