/**
 * The exercises of lesson 5, back-propagation and gradient descent.
 *
 * @module
 */

import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";

/** The exercises of lesson 5, from easy to hard. */
export const gradientDescentExercises: {
  readonly oneStepBack: Exercise<number>;
  readonly oneStepDown: Exercise<(x: number) => number>;
  readonly centralDifference: Exercise<(x: number) => number>;
  readonly whenToCheck: Exercise<string>;
} = {
  oneStepBack: numberExercise({
    title: "tanh 뉴런 하나를 거슬러 올라간 값",
    kind: "손으로 계산",
    solution: -0.75,
    mistakes: [
      { answer: -1, hint: "활성화 함수의 기울기 g′을 곱하지 않았습니다." },
      { answer: -0.25, hint: "시그모이드의 공식 a(1 − a)를 썼습니다. tanh는 1 − a²입니다." },
      { answer: 0.75, hint: "크기는 맞습니다. 가중치의 부호를 다시 보세요." },
    ],
    remark: "0.5 × (−2) × (1 − 0.5²)입니다.",
  }),
  oneStepDown: functionExercise<[x: number]>({
    title: "경사 하강법 한 걸음",
    kind: "코드 쓰기",
    solution: (slope) => 1 - 0.1 * slope,
    mistakes: [
      {
        answer: (slope) => 1 + 0.1 * slope,
        hint: "오르막으로 갔습니다. 손실을 줄이려면 빼야 합니다.",
      },
      { answer: (slope) => 1 - slope, hint: "학습률 0.1을 곱하는 것을 잊었습니다." },
      { answer: (slope) => -0.1 * slope, hint: "움직인 양만 구했습니다. 처음 값 1에 더해 주세요." },
    ],
    trials: numberTrials("w", [-2, 0, 0.5, 3], [-3, 3]),
    remark: "이 한 줄을 모든 가중치에 되풀이하는 것이 경사 하강법입니다.",
  }),
  centralDifference: functionExercise<[x: number]>({
    title: "손실 L(w) = w⁴의 기울기를 중앙 차분으로 재는 함수",
    kind: "코드 쓰기",
    solution: (w) => 4 * w ** 3,
    mistakes: [
      {
        answer: (w) => ((w + 1e-5) ** 4 - (w - 1e-5) ** 4) / 1e-5,
        hint: "삼각형의 가로는 h가 아니라 2h입니다. 두 배로 크게 나왔습니다.",
      },
      {
        answer: (w) => w ** 4,
        hint: "이것은 손실 그 자체입니다. 양옆의 손실을 빼서 2h로 나누세요.",
      },
      {
        answer: (w) => ((w - 1e-5) ** 4 - (w + 1e-5) ** 4) / 2e-5,
        hint: "빼는 순서가 바뀌었습니다. 오른쪽에서 왼쪽을 빼야 합니다.",
      },
      {
        answer: (w) => ((w + 1e-4) ** 4 - w ** 4) / 1e-4,
        hint: "오른쪽만 보았습니다. 왼쪽의 손실을 빼고 2h로 나누세요.",
      },
    ],
    trials: numberTrials("w", [-2, -1, 0.5, 1, 3], [-3, 3]),
    tolerance: 1e-6,
    remark:
      "공식 4w³을 쓰지 않아도 기울기를 잴 수 있습니다. 그래디언트 검사가 하는 일이 바로 이것입니다.",
  }),
  whenToCheck: choiceExercise({
    title: "그래디언트 검사를 학습할 때마다 하지 않는 까닭",
    kind: "주장 판단",
    solution: "나",
    mistakes: [
      {
        answer: "가",
        hint: "중앙 차분도 꽤 정확합니다. 정확도가 아니라 걸리는 시간을 생각해 보세요.",
      },
      { answer: "다", hint: "꺾인 점만 피하면 ReLU에서도 검사할 수 있습니다." },
    ],
    remark:
      "매개변수 하나마다 손실을 두 번 계산해야 합니다. 그래서 코드를 처음 썼을 때 작은 신경망으로 한 번 검사합니다.",
  }),
};
