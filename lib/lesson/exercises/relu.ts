/**
 * The exercises of lesson 3, the slopes of ReLU and Leaky ReLU.
 *
 * @module
 */

import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";

/** The exercises of lesson 3, from easy to hard. */
export const reluExercises: {
  readonly leakySlope: Exercise<number>;
  readonly reluSlope: Exercise<(x: number) => number>;
  readonly leakySlopeFromOutput: Exercise<(x: number) => number>;
  readonly noSubgradient: Exercise<string>;
} = {
  leakySlope: numberExercise({
    title: "z = −3에서 Leaky ReLU의 기울기",
    kind: "손으로 계산",
    solution: 0.01,
    mistakes: [
      { answer: -0.03, hint: "−0.03은 함숫값 g(−3)입니다. 물은 것은 기울기입니다." },
      { answer: 0, hint: "0은 ReLU의 기울기입니다. Leaky ReLU는 왼쪽에서도 조금 기울어 있습니다." },
      { answer: 1, hint: "1은 오른쪽, 곧 z > 0에서의 기울기입니다." },
      { answer: -0.01, hint: "왼쪽에서도 z가 커지면 값이 커집니다. 기울기는 음수가 아닙니다." },
    ],
    remark: "왼쪽은 기울기가 0.01인 직선이므로 어느 점에서나 0.01입니다.",
  }),
  reluSlope: functionExercise<[x: number]>({
    title: "z로 ReLU의 기울기를 구하는 함수",
    kind: "코드 쓰기",
    solution: (z) => z > 0 ? 1 : 0,
    mistakes: [
      { answer: (z) => Math.max(0, z), hint: "이것은 ReLU의 값입니다. 기울기는 0 아니면 1입니다." },
      { answer: (z) => z < 0 ? 1 : 0, hint: "왼쪽과 오른쪽이 바뀌었습니다." },
      { answer: (z) => z > 0 ? 1 : 0.01, hint: "0.01은 Leaky ReLU의 기울기입니다." },
      {
        answer: () => 0,
        hint: "오른쪽에서는 그래프가 올라갑니다. z > 0일 때를 따로 생각해 보세요.",
      },
      { answer: () => 1, hint: "왼쪽에서는 그래프가 평평합니다. z < 0일 때를 따로 생각해 보세요." },
    ],
    trials: numberTrials("z", [-10, -1, -0.001, 0.001, 1, 10], [-10, 10]),
    remark: "z = 0에서 무엇을 돌려주든 정답입니다. 그래서 이 문제는 0을 넣어 보지 않습니다.",
  }),
  leakySlopeFromOutput: functionExercise<[x: number]>({
    title: "활성값 a로 Leaky ReLU의 기울기를 구하는 함수",
    kind: "코드 쓰기",
    solution: (a) => a > 0 ? 1 : 0.01,
    mistakes: [
      {
        answer: (a) => a > 0 ? 1 : 0,
        hint: "이것은 ReLU의 기울기입니다. 왼쪽의 기울기는 0이 아닙니다.",
      },
      {
        answer: (a) => a > 0 ? a : 0.01 * a,
        hint: "값을 다시 계산했습니다. 기울기는 두 가지 수뿐입니다.",
      },
      { answer: (a) => a < 0 ? 1 : 0.01, hint: "왼쪽과 오른쪽이 바뀌었습니다." },
    ],
    trials: numberTrials("z", [-0.1, -0.01, 0.5, 1, 10], [-10, 10]),
    remark: "Leaky ReLU에서는 a와 z의 부호가 같아서 a만 보아도 어느 쪽인지 압니다.",
  }),
  noSubgradient: choiceExercise({
    title: "0에서 ReLU의 서브그래디언트가 아닌 것",
    kind: "주장 판단",
    solution: "다",
    mistakes: [
      {
        answer: "가",
        hint: "0은 왼쪽 기울기이고, 기울기가 0인 직선은 그래프 위로 올라가지 않습니다.",
      },
      { answer: "나", hint: "0.5는 왼쪽 기울기 0과 오른쪽 기울기 1 사이에 있습니다." },
    ],
    remark: "기울기가 1.2인 직선은 z > 0에서 그래프 위로 올라갑니다.",
  }),
};
