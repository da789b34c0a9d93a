/**
 * The exercises of lesson 1, the slope of the sigmoid.
 *
 * @module
 */

import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";
import { sigmoid, sigmoidDerivative } from "../../activations/sigmoid.ts";

/** The exercises of lesson 1, from easy to hard. */
export const sigmoidExercises: {
  readonly slopeFromActivation: Exercise<number>;
  readonly slopeOnTheOtherSide: Exercise<number>;
  readonly slopeFunction: Exercise<(x: number) => number>;
  readonly slopeFromZ: Exercise<(x: number) => number>;
  readonly slowLearning: Exercise<string>;
} = {
  slopeFromActivation: numberExercise({
    title: "활성값이 0.8일 때의 기울기",
    kind: "손으로 계산",
    solution: 0.16,
    mistakes: [
      { answer: 0.64, hint: "a를 두 번 곱했습니다. a에 곱할 것은 a가 아니라 1 − a입니다." },
      { answer: 0.2, hint: "1 − a까지 구했습니다. 여기에 a를 곱해 주세요." },
      { answer: 0.36, hint: "1 − a²은 다음 단원에서 배울 tanh의 공식입니다." },
    ],
    remark: "0.8 × (1 − 0.8)입니다. z를 몰라도 기울기를 구했습니다.",
  }),
  slopeOnTheOtherSide: numberExercise({
    title: "z = −2에서의 기울기",
    kind: "손으로 계산",
    solution: 0.105,
    mistakes: [
      {
        answer: -0.105,
        hint: "시그모이드는 어디서나 올라가기만 하므로 기울기가 음수일 수 없습니다.",
      },
      { answer: sigmoidDerivative(-2), hint: "값은 맞습니다. 소수 셋째 자리까지 반올림해 쓰세요." },
      { answer: 0.895, hint: "1에서 빼는 것은 함숫값입니다. 기울기의 그래프는 좌우가 똑같습니다." },
    ],
    remark: "기울기의 그래프는 0을 기준으로 좌우가 똑같으므로 z = 2에서와 같습니다.",
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
    ],
    trials: numberTrials("a", [0, 0.1, 0.25, 0.5, 0.8, 1], [0, 1]),
    remark: "역전파에서 쓸 바로 그 한 줄입니다.",
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
        answer: (z) => Math.exp(-z) / (1 + Math.exp(-z)),
        hint: "이것은 1 − g(z)입니다. 분모를 한 번 더 곱해 제곱으로 만들어 보세요.",
      },
      {
        answer: (z) => Math.exp(-z) / (1 + Math.exp(-z)) ** 2,
        hint:
          "공식은 맞습니다. 다만 z = −800처럼 아주 작은 수를 넣으면 무한대를 무한대로 나누어 NaN이 됩니다. " +
          "기울기는 좌우가 똑같으니 z 대신 Math.abs(z)를 써 보세요.",
      },
      {
        answer: (z) => Math.exp(z) / (1 + Math.exp(z)) ** 2,
        hint:
          "공식은 맞습니다. 다만 z = 800처럼 아주 큰 수를 넣으면 무한대를 무한대로 나누어 NaN이 됩니다. " +
          "Math.exp(-Math.abs(z))를 써 보세요.",
      },
      {
        answer: (z) => 1 / (1 + Math.exp(-z)) * (1 - 1 / (1 + Math.exp(-z))),
        hint: "공식은 맞습니다. 다만 z가 크면 g(z)가 1에 바싹 붙어 1 − g(z)의 자릿수를 잃습니다. " +
          "유도 과정의 exp(−z)/(1 + exp(−z))²을 써 보세요.",
      },
    ],
    trials: numberTrials("a", [-800, -3, -1, 0, 1, 3, 30, 800], [0, 1]),
    remark:
      "아주 크거나 작은 z에서도 무너지지 않는 함수입니다. lib/activations/sigmoid.ts와 견주어 보세요.",
  }),
  slowLearning: choiceExercise({
    title: "포화된 뉴런이 느리게 배우는 까닭",
    kind: "주장 판단",
    solution: "나",
    mistakes: [
      {
        answer: "가",
        hint: "a(1 − a)는 오히려 아주 싼 계산입니다. 계산 시간이 아니라 값의 크기를 생각해 보세요.",
      },
      {
        answer: "다",
        hint: "출력은 0과 1 사이이지만 그것만으로 느려지지는 않습니다. 기울기를 보세요.",
      },
    ],
    remark:
      "가중치를 고치는 양은 기울기에 비례합니다. 기울기가 0에 가까우면 거의 고쳐지지 않습니다.",
  }),
};
