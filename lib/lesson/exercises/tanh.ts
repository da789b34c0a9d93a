/**
 * The exercises of lesson 2, the slope of tanh.
 *
 * @module
 */

import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";

/** The exercises of lesson 2, from easy to hard. */
export const tanhExercises: {
  readonly slopeFromActivation: Exercise<number>;
  readonly timesSteeper: Exercise<number>;
  readonly slopeFunction: Exercise<(x: number) => number>;
  readonly twoFactors: Exercise<string>;
} = {
  slopeFromActivation: numberExercise({
    title: "활성값이 −0.5일 때의 기울기",
    kind: "손으로 계산",
    solution: 0.75,
    mistakes: [
      { answer: -0.75, hint: "a(1 − a)는 시그모이드의 공식입니다. tanh는 1 − a²입니다." },
      { answer: 1.25, hint: "(−0.5)²은 양수 0.25입니다. 1에서 빼야 합니다." },
      { answer: 1.5, hint: "1 − a를 구했습니다. 빼야 할 것은 a의 제곱입니다." },
      { answer: 0.25, hint: "a²까지 구했습니다. 이것을 1에서 빼 주세요." },
    ],
    remark: "1 − (−0.5)²입니다. a = 0.5일 때와 똑같습니다.",
  }),
  timesSteeper: numberExercise({
    title: "z = 0에서 tanh는 시그모이드보다 몇 배 가파를까요?",
    kind: "손으로 계산",
    solution: 4,
    mistakes: [
      {
        answer: 0.25,
        hint: "거꾸로 나누었습니다. tanh의 기울기를 시그모이드의 기울기로 나누세요.",
      },
      { answer: 2, hint: "시그모이드의 기울기는 1/2이 아닙니다. 1/2은 함숫값 g(0)입니다." },
      { answer: 1, hint: "1은 tanh의 기울기입니다. 이것을 시그모이드의 기울기로 나누세요." },
    ],
    remark: "1을 1/4로 나눈 값입니다.",
  }),
  slopeFunction: functionExercise<[x: number]>({
    title: "활성값 a로 기울기를 구하는 함수",
    kind: "코드 쓰기",
    solution: (a) => (1 - a) * (1 + a),
    mistakes: [
      { answer: (a) => a * (1 - a), hint: "시그모이드의 공식입니다. tanh는 1 − a²입니다." },
      { answer: (a) => 1 - a, hint: "a를 제곱하는 것을 잊었습니다." },
      { answer: (a) => 1 + a * a, hint: "부호를 다시 보세요. 1에서 a²을 뺍니다." },
      { answer: (a) => a * a - 1, hint: "빼는 순서가 바뀌었습니다. 기울기는 음수가 아닙니다." },
      { answer: (a) => 1 - 2 * a, hint: "2a가 아니라 a의 제곱입니다." },
    ],
    trials: numberTrials("a", [-1, -0.5, 0, 0.1, 0.9, 1], [-1, 1]),
    remark: "1 − a * a로 써도, (1 − a) * (1 + a)로 써도 됩니다.",
  }),
  twoFactors: choiceExercise({
    title: "코드에서 (1 − a)(1 + a)로 쓰는 까닭",
    kind: "주장 판단",
    solution: "다",
    mistakes: [
      { answer: "가", hint: "두 식 모두 곱셈이 한 번입니다. 속도는 거의 같습니다." },
      {
        answer: "나",
        hint: "수학에서는 두 식이 똑같습니다. 다른 것은 컴퓨터가 반올림하는 순서입니다.",
      },
    ],
    remark:
      "a²을 먼저 반올림하면 1과의 작은 차이가 뭉개집니다. 1 − a는 a가 1에 가까울 때 반올림 없이 정확합니다.",
  }),
};
