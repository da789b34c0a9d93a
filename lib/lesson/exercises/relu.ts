/**
 * The exercises of lesson 3, the slopes of ReLU and Leaky ReLU.
 *
 * @module
 */

import { formatNumber } from "../../base/format.ts";
import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise, numberTrials } from "../function_exercise.ts";
import type { Trial } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";
import { openExercise } from "../open_exercise.ts";
import { randomNumbers } from "../../network/random.ts";

/** The exercises of lesson 3, in the order of the lesson. */
export const reluExercises: {
  readonly brokenLine: Exercise<number>;
  readonly centralAtKink: Exercise<number>;
  readonly reluSlope: Exercise<(z: number, atZero: number) => number>;
  readonly slopeFromActivation: Exercise<(a: number) => number>;
  readonly leakySlopeFromOutput: Exercise<(a: number) => number>;
  readonly whenItMatters: Exercise<string>;
  readonly negativeSubgradient: Exercise<number>;
} = {
  brokenLine: numberExercise({
    title: "꺾인 선의 z = 1에서의 기울기",
    kind: "그래프 읽기",
    solution: -0.5,
    mistakes: [
      { answer: 1.5, hint: "1.5는 z = 1에서의 함숫값입니다. 물은 것은 기울기입니다." },
      { answer: 0.5, hint: "크기는 맞습니다. 오른쪽으로 갈 때 선이 올라가나요, 내려가나요?" },
      { answer: 2, hint: "2는 z = −1과 z = 0 사이에 있는 조각의 기울기입니다." },
      { answer: -2, hint: "가로를 세로로 나누었습니다. 세로를 가로로 나누세요." },
      { answer: 0, hint: "평평한 조각은 z = −1의 왼쪽에 있습니다." },
    ],
    remark: "한 조각 안에서는 어느 점에서나 기울기가 같습니다. 꺾인 점은 z = −1과 z = 0입니다.",
  }),
  centralAtKink: numberExercise({
    title: "h = 0.1일 때 Leaky ReLU의 z = 0에서 중앙 차분",
    kind: "손으로 계산",
    solution: 0.505,
    mistakes: [
      { answer: 0.5, hint: "0.5는 ReLU에서 나오는 값입니다. 왼쪽의 함숫값이 0이 아닙니다." },
      { answer: 1.01, hint: "h로 나누었습니다. 두 점 사이의 폭은 2h입니다." },
      { answer: 0.495, hint: "왼쪽의 함숫값은 음수입니다. 음수를 빼면 커집니다." },
      { answer: 0.101, hint: "세로까지는 맞습니다. 이제 폭 2h로 나누세요." },
      { answer: 0.01, hint: "0.01은 왼쪽 기울기입니다. 두 점 가운데 하나는 오른쪽에 있습니다." },
      { answer: 1, hint: "1은 오른쪽 기울기입니다. 두 점 가운데 하나는 왼쪽에 있습니다." },
    ],
    remark: "0.01과 1의 평균입니다. 왼쪽 기울기도 오른쪽 기울기도 아닙니다.",
  }),
  reluSlope: functionExercise<[z: number, atZero: number]>({
    title: "z와 약속한 값으로 ReLU의 기울기를 구하는 함수",
    kind: "코드 쓰기",
    solution: (z, atZero) => z > 0 ? 1 : z < 0 ? 0 : atZero,
    mistakes: [
      {
        answer: (z) => z > 0 ? 1 : 0,
        hint: "z = 0일 때 atZero를 돌려주어야 합니다. 경우가 셋입니다.",
      },
      {
        answer: (z) => z >= 0 ? 1 : 0,
        hint: "z = 0일 때는 1이 아니라 atZero를 돌려주어야 합니다. 경우가 셋입니다.",
      },
      {
        answer: (z, atZero) => z > 0 ? 1 : atZero,
        hint: "왼쪽 전체에서 atZero를 돌려주었습니다. atZero는 z = 0에서만 씁니다.",
      },
      {
        answer: (z, atZero) => z < 0 ? 0 : atZero,
        hint: "오른쪽 전체에서 atZero를 돌려주었습니다. atZero는 z = 0에서만 씁니다.",
      },
      {
        answer: (z, atZero) => z < 0 ? 1 : z > 0 ? 0 : atZero,
        hint: "왼쪽과 오른쪽이 바뀌었습니다.",
      },
      {
        answer: (z) => Math.max(0, z),
        hint: "이것은 ReLU의 함숫값입니다. 물은 것은 기울기입니다.",
      },
    ],
    trials: kinkTrials,
    remark: "왼쪽과 오른쪽의 값은 그래프가 정하고, 가운데의 값만 약속으로 정합니다.",
  }),
  slopeFromActivation: functionExercise<[a: number]>({
    title: "활성값 a로 ReLU의 기울기를 구하는 코드 고치기",
    kind: "버그 찾기",
    solution: (a) => a > 0 ? 1 : 0,
    mistakes: [
      {
        answer: (a) => a >= 0 ? 1 : 0,
        hint: "아직 그대로입니다. ReLU의 활성값 a는 언제나 0 이상이라는 점을 생각해 보세요.",
      },
      { answer: (a) => a > 0 ? 0 : 1, hint: "a > 0일 때와 a = 0일 때가 바뀌었습니다." },
      { answer: (a) => a, hint: "이것은 함숫값입니다. a > 0이면 기울기는 a가 얼마이든 1입니다." },
      { answer: (a) => a > 0 ? 1 : 0.01, hint: "0.01은 Leaky ReLU의 왼쪽 기울기입니다." },
      { answer: () => 0, hint: "a > 0일 때의 기울기까지 0이 되었습니다." },
    ],
    trials: numberTrials("a", [0, 1e-9, 0.001, 0.5, 1, 10], [0, 10]),
    remark:
      "a는 음수가 될 수 없으므로 a >= 0은 늘 참입니다. 등호 하나 때문에 기울기가 늘 1이었습니다.",
  }),
  leakySlopeFromOutput: functionExercise<[a: number]>({
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
        hint: "함숫값을 다시 계산했습니다. 기울기로 나올 수 있는 수는 둘뿐입니다.",
      },
      { answer: (a) => a > 0 ? 0.01 : 1, hint: "왼쪽과 오른쪽이 바뀌었습니다." },
      {
        answer: (a) => a > 0 ? 1 : -0.01,
        hint: "왼쪽에서도 z가 커지면 함숫값이 커집니다. 기울기는 음수가 아닙니다.",
      },
      { answer: () => 1, hint: "a가 음수이면 z도 음수입니다. 그때의 기울기를 따로 쓰세요." },
    ],
    trials: numberTrials("a", [-0.1, -0.01, -0.001, -1e-9, 1e-9, 0.001, 0.5, 1, 10], [-1, 1]),
    remark: "Leaky ReLU에서는 a와 z의 부호가 같아서 a만 보아도 어느 쪽인지 압니다.",
  }),
  whenItMatters: choiceExercise({
    title: "약속한 값에 관한 옳은 주장",
    kind: "주장 판단",
    solution: "나",
    mistakes: [
      {
        answer: "가",
        hint: "원점에 점을 하나 넣은 실험에서는 스무 출발점 모두에서 결과가 달라졌습니다.",
      },
      {
        answer: "다",
        hint: "0에서 ReLU의 미분계수는 없습니다. 1은 코드가 고른 약속입니다.",
      },
    ],
    remark: "쓰이지 않은 값은 결과를 바꿀 수 없습니다. 쓰이면 결과가 달라질 수 있습니다.",
  }),
  negativeSubgradient: openExercise({
    title: "max(−0.5z, 2z)의 0에서 음수인 서브그래디언트",
    solution: -0.25,
    mistakes: [
      { answer: 0, hint: "0은 서브그래디언트가 맞지만 음수가 아닙니다." },
      { answer: -1, hint: "직선이 왼쪽에서 그래프 위로 올라갑니다. 왼쪽 기울기를 보세요." },
      { answer: -2, hint: "왼쪽 기울기는 −2가 아니라 −0.5입니다. 그보다 가파르면 안 됩니다." },
    ],
    remark:
      "왼쪽 기울기 −0.5부터 오른쪽 기울기 2까지가 모두 서브그래디언트이고, 음수도 들어 있습니다.",
    outcome: (slope) => {
      const above = (zs: readonly number[]): number =>
        zs.filter((z) => slope * z > Math.max(-0.5 * z, 2 * z)).length;
      const right = Array.from({ length: 500 }, (_, i) => (i + 1) / 100);
      const [onLeft, onRight] = [above(right.map((z) => -z)), above(right)];
      const isSubgradient = onLeft === 0 && onRight === 0;
      return {
        table: {
          "왼쪽에서 그래프보다 높은 점": String(onLeft),
          "오른쪽에서 그래프보다 높은 점": String(onRight),
        },
        grade: isSubgradient && slope < 0 ? "정답" : "다시",
        hint: isSubgradient
          ? "서브그래디언트는 맞지만 음수가 아닙니다. 더 작은 수를 넣어 보세요."
          : `직선이 ${onLeft > 0 ? "왼쪽" : "오른쪽"}에서 그래프 위로 올라갑니다.`,
      };
    },
  }),
};

/** Both sides of the kink, near and far, and the kink itself, each with several choices. */
function kinkTrials(): Trial<[z: number, atZero: number]>[] {
  const random = randomNumbers(20);
  const others = Array.from({ length: 6 }, () => 20 * random() - 10);
  return [-10, -1, -0.001, -1e-9, 0, 1e-9, 0.001, 1, 10, ...others].flatMap((z) =>
    [0, 0.5, 1, random()].map((atZero) => ({
      args: [z, atZero] as const,
      name: `z = ${formatNumber(z, 4)}, atZero = ${formatNumber(atZero, 4)}`,
    }))
  );
}
