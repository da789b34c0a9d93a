/**
 * The exercises of lesson 1, the slope of the sigmoid.
 *
 * @module
 */

import { sigmoid, sigmoidDerivative } from "../../activations/sigmoid.ts";
import { formatNumber } from "../../base/format.ts";
import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";
import { openExercise } from "../open_exercise.ts";
import type { OpenTask } from "../open_exercise.ts";

/** The exercises of lesson 1, from easy to hard. */
export const sigmoidExercises: {
  readonly slopeFromPicture: Exercise<number>;
  readonly slopeOfSquare: Exercise<number>;
  readonly slopeFromActivation: Exercise<number>;
  readonly slopeFunction: Exercise<(x: number) => number>;
  readonly wrongWidth: Exercise<(x: number) => number>;
  readonly slowLearning: Exercise<string>;
  readonly gapOfTriangles: Exercise<number>;
  readonly slopeFromZ: Exercise<(x: number) => number>;
} = {
  slopeFromPicture: numberExercise({
    title: "그림에서 읽은 평균변화율",
    kind: "그래프 읽기",
    solution: (sigmoid(4) - sigmoid(0)) / 4,
    decimals: 2,
    mistakes: [
      { answer: 0.48, hint: "세로를 잘 읽었습니다. 이제 가로 4로 나누세요." },
      {
        answer: 0.245,
        hint: "끝점의 높이를 나누었습니다. 세로는 높이가 아니라 높이가 늘어난 양입니다.",
      },
      {
        answer: 0.25,
        hint: "z = 0에서의 접선의 기울기입니다. 두 점을 이은 할선의 기울기를 구하세요.",
      },
      { answer: 4 / 0.48, hint: "거꾸로 나누었습니다. 세로를 가로로 나누어야 합니다." },
      { answer: -0.12, hint: "크기는 맞습니다. 오른쪽으로 갈수록 올라가므로 양수입니다." },
    ],
    remark: "높이가 0.5에서 0.98로 늘었으니 0.48을 4로 나눕니다. 할선의 기울기입니다.",
  }),
  slopeOfSquare: numberExercise({
    title: "z = 3에서 z²의 미분계수",
    kind: "손으로 계산",
    solution: 6,
    mistakes: [
      { answer: 9, hint: "9는 함숫값입니다. 함숫값이 아니라 기울기를 구하세요." },
      {
        answer: 6.1,
        hint: "Δz = 0.1일 때의 평균변화율입니다. Δz가 0에 다가갈 때의 극한을 구하세요.",
      },
      {
        answer: 5.9,
        hint: "왼쪽으로 0.1만큼 간 평균변화율입니다. 삼각형을 더 줄이면 어떤 수에 다가가나요?",
      },
      { answer: 7, hint: "Δz = 1일 때의 평균변화율입니다. Δz를 0에 다가가게 하세요." },
      { answer: 3, hint: "3은 점의 위치입니다. 평균변화율의 식에 z = 3을 넣고 정리해 보세요." },
      { answer: 0, hint: "Δz에 바로 0을 넣었나요? 먼저 Δz로 나누어 정리한 다음 다가가게 하세요." },
    ],
    remark: "평균변화율은 6 + Δz이고, Δz가 0에 다가가면 6에 다가갑니다.",
  }),
  slopeFromActivation: numberExercise({
    title: "활성값이 0.8일 때의 기울기",
    kind: "손으로 계산",
    solution: 0.16,
    mistakes: [
      { answer: 0.64, hint: "a를 두 번 곱했습니다. a에 곱할 것은 a가 아니라 1 − a입니다." },
      { answer: 0.2, hint: "1 − a까지 구했습니다. 여기에 a를 곱해 주세요." },
      { answer: 0.36, hint: "1 − a²은 다음 단원에서 배울 tanh의 공식입니다." },
      { answer: -0.16, hint: "빼는 순서가 바뀌었습니다. a − 1이 아니라 1 − a입니다." },
      {
        answer: sigmoidDerivative(0.8),
        hint: "0.8을 z로 보았습니다. 0.8은 이미 시그모이드를 거친 활성값입니다.",
      },
      { answer: 0, hint: "곱셈이 뺄셈보다 먼저입니다. 1 − 0.8을 괄호로 묶으세요." },
    ],
    remark: "0.8 × (1 − 0.8)입니다. z를 몰라도 기울기를 구했습니다.",
  }),
  slopeFunction: functionExercise<[x: number]>({
    title: "활성값 a로 기울기를 구하는 함수",
    kind: "코드 쓰기",
    solution: (a) => a * (1 - a),
    mistakes: [
      { answer: (a) => a * a, hint: "a를 제곱했습니다. 뒤의 인수는 1 − a입니다." },
      { answer: (a) => 1 - a, hint: "1 − a에 a를 곱하는 것을 잊었습니다." },
      { answer: (a) => 1 - a * a, hint: "1 − a²은 tanh의 공식입니다." },
      { answer: (a) => a - 1, hint: "빼는 순서가 바뀌었고, a를 곱하지도 않았습니다." },
      { answer: (a) => a * (a - 1), hint: "빼는 순서가 바뀌어 기울기가 음수입니다." },
      {
        answer: (a) => a * 1 - a,
        hint: "곱셈이 뺄셈보다 먼저여서 늘 0이 됩니다. 1 - a를 괄호로 묶으세요.",
      },
      {
        answer: sigmoidDerivative,
        hint: "a를 z로 보고 시그모이드를 한 번 더 거쳤습니다. a는 이미 거친 값입니다.",
      },
    ],
    trials: numberTrials("a", [0, 0.001, 0.1, 0.25, 0.5, 0.8, 0.999, 1], [0, 1]),
    remark: "역전파에서 쓸 바로 그 한 줄입니다.",
  }),
  wrongWidth: functionExercise<[x: number]>({
    title: "두 배로 나오는 중앙 차분 고치기",
    kind: "버그 찾기",
    solution: (h) => (sigmoid(1 + h) - sigmoid(1 - h)) / (2 * h),
    mistakes: [
      {
        answer: (h) => (sigmoid(1 + h) - sigmoid(1 - h)) / h,
        hint: "아직 두 배로 나옵니다. 두 점 사이의 가로가 얼마인지 다시 재어 보세요.",
      },
      {
        answer: (h) => (sigmoid(1 + h) - sigmoid(1 - h)) / 2 * h,
        hint: "나눗셈과 곱셈은 왼쪽부터 차례로 합니다. 2 * h를 괄호로 묶으세요.",
      },
      {
        answer: (h) => sigmoid(1 + h) - sigmoid(1 - h) / (2 * h),
        hint: "나눗셈이 뺄셈보다 먼저입니다. 세로, 즉 두 함숫값의 차를 괄호로 묶으세요.",
      },
      {
        answer: (h) => (sigmoid(1 + h) - sigmoid(1 - h)) / 2,
        hint: "2로만 나누었습니다. 가로에는 h도 들어 있습니다.",
      },
      {
        answer: (h) => (sigmoid(1 - h) - sigmoid(1 + h)) / (2 * h),
        hint: "빼는 순서가 바뀌었습니다. 오른쪽 함숫값에서 왼쪽 함숫값을 빼세요.",
      },
      {
        answer: (h) => (sigmoid(1 + h) - sigmoid(1)) / h,
        hint: "오른쪽에서만 쟀습니다. 중앙 차분은 왼쪽 점과 오른쪽 점을 모두 씁니다.",
      },
      {
        answer: (h) => (sigmoid(1) - sigmoid(1 - h)) / h,
        hint: "왼쪽에서만 쟀습니다. 중앙 차분은 왼쪽 점과 오른쪽 점을 모두 씁니다.",
      },
      {
        answer: () => sigmoidDerivative(1),
        hint: "공식으로 구한 값입니다. 여기서는 함숫값만으로 재는 식을 쓰세요.",
      },
    ],
    trials: numberTrials("h", [3, 2, 1, 0.1, 0.01, 0.001], [0.01, 2]),
    remark: "왼쪽으로 h, 오른쪽으로 h이므로 두 점 사이의 가로는 2h입니다.",
  }),
  slowLearning: choiceExercise({
    title: "포화된 뉴런이 느리게 배우는 이유",
    kind: "주장 판단",
    solution: "나",
    mistakes: [
      {
        answer: "가",
        hint: "a(1 − a)는 아주 간단한 계산입니다. 계산 시간이 아니라 값의 크기를 생각해 보세요.",
      },
      {
        answer: "다",
        hint: "출력이 1보다 커지지 않는 것은 맞지만, 포화되지 않은 뉴런도 마찬가지입니다.",
      },
    ],
    remark:
      "가중치를 고치는 양은 기울기에 비례합니다. 기울기가 0에 가까우면 거의 고쳐지지 않습니다.",
  }),
  gapOfTriangles: openExercise({
    title: "왼쪽과 오른쪽의 차이를 0.01로 만드는 Δz",
    solution: 0.11,
    mistakes: [
      { answer: 1, hint: "차이가 너무 큽니다. 차이는 Δz에 거의 비례하니 Δz를 훨씬 줄여 보세요." },
      {
        answer: 0.01,
        hint: "Δz가 0.01일 때의 차이는 0.01이 아닙니다. 표를 보고 비례식을 세우세요.",
      },
    ],
    remark: "차이는 Δz에 거의 비례합니다. 0.01을 0.091로 나누어 얻었다면 잘 짐작한 것입니다.",
    outcome: gapOutcome,
  }),
  slopeFromZ: functionExercise<[x: number]>({
    title: "Math.exp만으로 z에서 기울기를 구하는 함수",
    kind: "코드 쓰기",
    solution: sigmoidDerivative,
    mistakes: [
      {
        answer: sigmoid,
        hint: "이것은 시그모이드의 값 g(z)입니다. 기울기는 g(z)(1 − g(z))입니다.",
      },
      {
        answer: (z) => sigmoid(-z),
        hint: "이것은 1 − g(z)입니다. 분모를 한 번 더 곱해 제곱으로 만들어 보세요.",
      },
      {
        answer: (z) => Math.exp(-Math.abs(z)) / (1 + Math.exp(-Math.abs(z))),
        hint: "분모를 제곱하지 않았습니다. 1 + exp(−|z|)를 제곱해서 나누세요.",
      },
      {
        answer: (z) => Math.exp(-Math.abs(z)) / (1 + Math.exp(-z)) ** 2,
        hint: "분자에는 |z|를, 분모에는 z를 썼습니다. 분모의 z도 Math.abs(z)로 바꾸세요.",
      },
      {
        answer: (z) => Math.exp(-Math.abs(z)) / (1 + Math.exp(z)) ** 2,
        hint: "분자와 분모가 서로 다른 수를 씁니다. 둘 다 −Math.abs(z)로 맞추세요.",
      },
      {
        answer: (z) => 1 / (1 + Math.exp(-z)) * (1 - 1 / (1 + Math.exp(-z))),
        hint:
          "공식은 맞습니다. 다만 z가 크면 g(z)가 1에 아주 가까워서 1 − g(z)의 자릿수를 잃습니다. " +
          "1에서 빼지 않는 식 exp(−|z|)/(1 + exp(−|z|))²을 써 보세요.",
      },
    ],
    trials: numberTrials("z", [-800, -40, -3, -1, -0.001, 0, 0.001, 1, 3, 30, 40, 800], [-20, 20]),
    remark:
      "아주 크거나 아주 작은 z에서도 무너지지 않습니다. lib/activations/sigmoid.ts와 비교해 보세요.",
  }),
};

/** What {@link secantReading} draws, for `linesFigure`. */
export interface SecantReading {
  /** The curve of the sigmoid, and the triangle under it. */
  readonly curves: readonly {
    readonly label: string;
    readonly points: readonly (readonly [z: number, y: number])[];
  }[];
  /** The picture in words, with the heights that can be read from it. */
  readonly alt: string;
}

/** The picture to read in `slopeFromPicture`: a triangle under the sigmoid, from z = 0 to z = 4. */
export const secantReading: SecantReading = {
  curves: [
    {
      label: "g(z)",
      points: Array.from({ length: 121 }, (_, i) => (i - 60) / 10).map((z) => [z, sigmoid(z)]),
    },
    {
      label: "삼각형",
      points: [[4, sigmoid(0)], [4, sigmoid(4)], [0, sigmoid(0)], [4, sigmoid(0)]],
    },
  ],
  alt: `시그모이드 곡선과 그 아래의 직각삼각형. 빗변의 왼쪽 끝은 z = 0, 높이 ${
    formatNumber(sigmoid(0), 2)
  }, 오른쪽 끝은 z = 4, 높이 ${formatNumber(sigmoid(4), 2)}.`,
};

/** The slopes of the triangles of width Δz on both sides of z = 1, and how near their gap is to 0.01. */
function gapOutcome(width: number): ReturnType<OpenTask["outcome"]> {
  const left = (sigmoid(1) - sigmoid(1 - width)) / width;
  const right = (sigmoid(1 + width) - sigmoid(1)) / width;
  const gap = left - right;
  const table = {
    "Δz": formatNumber(width, 6),
    왼쪽: formatNumber(left, 6),
    오른쪽: formatNumber(right, 6),
    차이: formatNumber(gap, 3),
  };
  if (!(width > 0 && width <= 1)) {
    return { table, grade: "다시", hint: "Δz는 0보다 크고 1을 넘지 않는 수로 고르세요." };
  }
  if (Math.abs(gap - 0.01) < 0.0005) return { table, grade: "정답", hint: "" };
  const hint = gap > 0.01
    ? "차이가 0.01보다 큽니다. Δz를 줄이세요."
    : "차이가 0.01보다 작습니다. Δz를 늘리세요.";
  return { table, grade: Math.abs(gap - 0.01) < 0.001 ? "거의" : "다시", hint };
}
