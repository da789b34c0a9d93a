/**
 * The exercises of lesson 4, all four activations side by side.
 *
 * @module
 */

import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";

/** The exercises of lesson 4, from easy to hard. */
export const comparisonExercises: {
  readonly twoLayers: Exercise<number>;
  readonly reluLayers: Exercise<number>;
  readonly productOfSlopes: Exercise<(x: number) => number>;
  readonly hiddenLayerChoice: Exercise<string>;
} = {
  twoLayers: numberExercise({
    title: "시그모이드 두 층을 지날 때 기울기의 곱",
    kind: "손으로 계산",
    solution: 0.0625,
    mistakes: [
      { answer: 0.5, hint: "더하지 말고 곱하세요. 연쇄 법칙은 기울기를 곱합니다." },
      {
        answer: 0.25,
        hint: "한 층만 지났거나, 기울기 1/4 대신 함숫값 1/2을 곱했습니다. 1/4을 두 번 곱하세요.",
      },
      { answer: 0.125, hint: "1/4에 1/4을 곱해야 합니다. 1/2이 아닙니다." },
    ],
    remark: "가장 가파른 점에서만 지나도 두 층 만에 1/16이 됩니다.",
  }),
  reluLayers: numberExercise({
    title: "활성화된 ReLU 열 층을 지날 때 기울기의 곱",
    kind: "손으로 계산",
    solution: 1,
    mistakes: [
      { answer: 10, hint: "1을 열 번 더하지 말고 열 번 곱하세요." },
      {
        answer: 0,
        hint: "0이 되는 것은 꺼진 ReLU가 하나라도 있을 때입니다. 여기서는 모두 z > 0입니다.",
      },
    ],
    remark: "1은 몇 번을 곱해도 1입니다. ReLU가 깊은 신경망에서 잘 통하는 까닭입니다.",
  }),
  productOfSlopes: functionExercise<[x: number]>({
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
    ],
    trials: numberTrials("layers", [1, 2, 5, 10, 20], [1, 30]),
    remark: "층이 하나 늘 때마다 4분의 1 이하로 작아집니다.",
  }),
  hiddenLayerChoice: choiceExercise({
    title: "깊은 신경망의 은닉층에 ReLU를 많이 쓰는 까닭",
    kind: "주장 판단",
    solution: "가",
    mistakes: [
      {
        answer: "나",
        hint: "ReLU도 z = 0에서는 미분할 수 없습니다. 다만 문제가 되지 않을 뿐입니다.",
      },
      { answer: "다", hint: "ReLU의 출력은 0 이상이면 얼마든지 커질 수 있습니다." },
    ],
    remark: "활성화된 뉴런의 기울기가 1이어서, 층을 여럿 지나도 그래디언트가 줄어들지 않습니다.",
  }),
};
