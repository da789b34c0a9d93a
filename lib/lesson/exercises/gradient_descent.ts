/**
 * The exercises of lesson 5, back-propagation and gradient descent.
 *
 * @module
 */

import { tanhActivation } from "../../activations/tanh.ts";
import { formatNumber } from "../../base/format.ts";
import { forwardPass } from "../../network/network.ts";
import { initialParameters } from "../../network/parameters.ts";
import { randomNumbers } from "../../network/random.ts";
import { train } from "../../network/training.ts";
import { twoRings } from "../../network/two_rings.ts";
import { choiceExercise } from "../choice_exercise.ts";
import type { Exercise } from "../exercise.ts";
import { functionExercise } from "../function_exercise.ts";
import type { Trial } from "../function_exercise.ts";
import { numberExercise } from "../number_exercise.ts";
import { openExercise } from "../open_exercise.ts";

/** A loss of one weight. */
type Loss = (w: number) => number;

/** The exercises of lesson 5, from easy to hard. */
export const gradientDescentExercises: {
  readonly readTheCurve: Exercise<string>;
  readonly oneStepBack: Exercise<number>;
  readonly oneStepDown: Exercise<(w: number, slope: number, rate: number) => number>;
  readonly hiddenSlope: Exercise<(yHat: number, y: number, v: number, a: number) => number>;
  readonly centralDifference: Exercise<(loss: (w: number) => number, w: number) => number>;
  readonly lossFalls: Exercise<string>;
  readonly learningRate: Exercise<number>;
} = {
  readTheCurve: choiceExercise({
    title: "tanh 신경망의 손실이 처음으로 0.1 아래로 내려간 때",
    kind: "그래프 읽기",
    solution: "나",
    mistakes: [
      {
        answer: "가",
        hint: "50걸음에서 세로로 올라가 보세요. tanh 곡선은 아직 0.1보다 위에 있습니다.",
      },
      {
        answer: "다",
        hint: "350걸음에서 올라가 보세요. tanh 곡선은 이미 0.1보다 한참 아래에 있습니다.",
      },
    ],
    remark: "로그 눈금에서는 0.1이 1과 0.01의 한가운데에 있습니다.",
  }),
  oneStepBack: numberExercise({
    title: "tanh 뉴런 하나를 거슬러 올라간 값",
    kind: "손으로 계산",
    solution: -0.75,
    mistakes: [
      { answer: -1, hint: "활성화 함수의 기울기 g′을 곱하지 않았습니다." },
      { answer: -0.25, hint: "시그모이드의 공식 a(1 − a)를 썼습니다. tanh는 1 − a²입니다." },
      { answer: 0.75, hint: "크기는 맞습니다. 가중치의 부호를 다시 보세요." },
      { answer: -0.5, hint: "1 − a를 곱했습니다. tanh의 기울기는 1 − a²입니다." },
      { answer: 0.375, hint: "가중치를 곱하지 않았습니다. 세 수를 모두 곱하세요." },
    ],
    remark: "0.5 × (−2) × (1 − 0.5²)입니다.",
  }),
  oneStepDown: functionExercise<[w: number, slope: number, rate: number]>({
    title: "경사 하강법 한 걸음",
    kind: "코드 쓰기",
    solution: (w, slope, rate) => w - rate * slope,
    mistakes: [
      {
        answer: (w, slope, rate) => w + rate * slope,
        hint: "오르막으로 갔습니다. 손실을 줄이려면 빼야 합니다.",
      },
      { answer: (w, slope) => w - slope, hint: "학습률 rate를 곱하는 것을 잊었습니다." },
      {
        answer: (_, slope, rate) => -rate * slope,
        hint: "움직인 양만 구했습니다. 지금의 가중치 w에서 빼세요.",
      },
      {
        answer: (w, slope, rate) => w * (1 - rate * slope),
        hint: "w를 곱하지 말고, w에서 rate × slope를 빼세요.",
      },
      { answer: (w, slope, rate) => rate * slope - w, hint: "빼는 순서가 바뀌었습니다." },
    ],
    trials: () =>
      random(10).map(([a, b, c]) => {
        const [w, slope, rate] = [4 * a - 2, 6 * b - 3, 0.01 + c];
        const [n, s, r] = [w, slope, rate].map((x) => formatNumber(x, 3));
        return { args: [w, slope, rate], name: `w = ${n}, slope = ${s}, rate = ${r}` };
      }),
    remark: "이 한 줄을 모든 매개변수에 되풀이하는 것이 경사 하강법입니다.",
  }),
  hiddenSlope: functionExercise<[yHat: number, y: number, v: number, a: number]>({
    title: "두 군데가 틀린 역전파 한 줄 고치기",
    kind: "버그 찾기",
    solution: (yHat, y, v, a) => (yHat - y) * v * (1 - a * a),
    mistakes: [
      {
        answer: (yHat, y, v, a) => (y - yHat) * v * a * (1 - a),
        hint: "아직 그대로입니다. 두 군데를 고쳐야 합니다.",
      },
      {
        answer: (yHat, y, v, a) => (yHat - y) * v * a * (1 - a),
        hint: "부호는 고쳤습니다. tanh의 기울기를 쓰세요.",
      },
      {
        answer: (yHat, y, v, a) => (y - yHat) * v * (1 - a * a),
        hint: "기울기는 고쳤습니다. 맨 앞의 빼는 순서를 보세요.",
      },
      { answer: (yHat, y, v) => (yHat - y) * v, hint: "활성화 함수의 기울기를 곱하지 않았습니다." },
      {
        answer: (yHat, y, v, a) => (yHat - y) * v * (1 - a),
        hint: "1 − a가 아니라 1에서 a의 제곱을 뺍니다.",
      },
    ],
    trials: () =>
      random(10).map(([p, q, r]) => {
        const [yHat, y, v, a] = [p, q > 0.5 ? 1 : 0, 4 * r - 2, 2 * ((7 * p + r) % 1) - 1];
        const [h, w, s] = [yHat, v, a].map((x) => formatNumber(x, 3));
        return { args: [yHat, y, v, a], name: `yHat = ${h}, y = ${y}, v = ${w}, a = ${s}` };
      }),
    remark: "출력에서는 ŷ − y, 은닉층에서는 거기에 가중치와 g′을 곱합니다.",
  }),
  centralDifference: functionExercise<[loss: Loss, w: number]>({
    title: "어떤 손실이든 그 기울기를 중앙 차분으로 재는 함수",
    kind: "코드 쓰기",
    solution: (loss, w) => (loss(w + 1e-5) - loss(w - 1e-5)) / 2e-5,
    mistakes: [
      {
        answer: (loss, w) => (loss(w + 1e-5) - loss(w - 1e-5)) / 1e-5,
        hint: "두 점 사이의 거리는 h가 아니라 2h입니다. 두 배로 크게 나왔습니다.",
      },
      {
        answer: (loss, w) => loss(w),
        hint: "이것은 손실 그 자체입니다. 양옆의 손실을 빼서 2h로 나누세요.",
      },
      {
        answer: (loss, w) => (loss(w - 1e-5) - loss(w + 1e-5)) / 2e-5,
        hint: "빼는 순서가 바뀌었습니다. 오른쪽에서 왼쪽을 빼야 합니다.",
      },
      {
        answer: (loss, w) => loss(w + 1e-5) - loss(w - 1e-5),
        hint: "손실의 차만 구했습니다. 두 점 사이의 거리 2h로 나누세요.",
      },
    ],
    trials: differenceTrials,
    tolerance: 1e-4,
    remark: "공식을 몰라도 기울기를 잴 수 있습니다. 그래디언트 검사가 하는 일이 바로 이것입니다.",
  }),
  lossFalls: choiceExercise({
    title: "손실이 꾸준히 줄어들 때 할 수 있는 말",
    kind: "주장 판단",
    solution: "다",
    mistakes: [
      { answer: "가", hint: "g′을 2배로 잘못 써도 손실은 잘 줄어들었습니다. 표를 다시 보세요." },
      { answer: "나", hint: "g′이 1.001배일 때도 손실은 줄었지만 그래디언트 검사에는 걸렸습니다." },
    ],
    remark:
      "손실은 방향이 대강만 맞아도 줄어듭니다. 역전파가 옳은지는 그래디언트 검사로 확인합니다.",
  }),
  learningRate: openExercise({
    title: "마지막 손실을 0.01보다 작게 만드는 학습률",
    solution: 4,
    mistakes: [
      { answer: 0.5, hint: "위의 그림에서 쓴 학습률입니다. 걸음을 더 크게 해 보세요." },
      { answer: 1, hint: "조금 모자랍니다. 걸음을 더 크게 해 보세요." },
    ],
    remark:
      "같은 400걸음이라도 걸음이 크면 더 멀리 내려갑니다. 너무 크면 튀어 오르니 표를 보며 고르세요.",
    outcome: outcomeOf,
  }),
};

/** Ten or so triples of numbers from 0 to 1, the same each time. */
function random(count: number): [number, number, number][] {
  const next = randomNumbers(5);
  return Array.from({ length: count }, () => [next(), next(), next()]);
}

/** Losses whose derivative nobody is told, each watched for where it is asked. */
function differenceTrials(): Trial<[Loss, number]>[] {
  const losses: [name: string, loss: Loss][] = [
    ["sin(3w)", (w) => Math.sin(3 * w)],
    ["(w − 1)⁴ + w", (w) => (w - 1) ** 4 + w],
    ["e^(w/2)", (w) => Math.exp(w / 2)],
    ["w² / (1 + w²)", (w) => w * w / (1 + w * w)],
  ];
  return losses.flatMap(([name, loss]) =>
    [-1.3, 0, 0.4, 2.1].map((w): Trial<[Loss, number]> => {
      const asked: number[] = [];
      const watched: Loss = (at) => {
        asked.push(at);
        return loss(at);
      };
      return {
        args: [watched, w],
        name: `손실 ${name}, w = ${formatNumber(w)}`,
        inspect: () => aboutPlaces(asked, w),
      };
    })
  );
}

/** Whether the loss was asked on both sides, equally far from w; a hint if not. */
function aboutPlaces(asked: readonly number[], w: number): string | null {
  if (asked.length === 0) {
    return "loss를 한 번도 부르지 않았습니다. 공식이 아니라 loss의 값으로 재세요.";
  }
  const [left, right] = [Math.min(...asked), Math.max(...asked)];
  if (left >= w) return "오른쪽만 보았습니다. 왼쪽의 손실도 재서 빼세요.";
  if (right <= w) return "왼쪽만 보았습니다. 오른쪽의 손실도 재서 거기에서 빼세요.";
  const isEven = Math.abs((right - w) - (w - left)) <= 1e-3 * (right - left);
  return isEven ? null : "양쪽으로 똑같은 거리만큼 가야 합니다.";
}

function outcomeOf(rate: number): ReturnType<Parameters<typeof openExercise>[0]["outcome"]> {
  if (rate <= 0) {
    return {
      table: {},
      grade: "다시",
      hint: "학습률은 0보다 커야 합니다. 음수이면 오르막으로 갑니다.",
    };
  }
  const examples = twoRings(120, 7);
  const last = lastOf(rate);
  if (last === undefined) {
    return {
      table: { "마지막 손실": "발산" },
      grade: "다시",
      hint: "걸음이 너무 커서 손실이 수로 나타낼 수 없게 되었습니다. 학습률을 줄이세요.",
    };
  }
  const right =
    examples.filter(({ x, y }) =>
      (forwardPass(last.parameters, tanhActivation, x).output > 0.5) === (y === 1)
    ).length;
  const loss = last.losses.at(-1)!;
  return {
    table: {
      "마지막 손실": formatNumber(loss, 3),
      "바르게 나눈 점": `${right} / ${examples.length}`,
    },
    grade: loss < 0.01 ? "정답" : "다시",
    hint: rate < 3 ? "걸음을 더 크게 해 보세요." : "걸음이 너무 큽니다. 조금 줄여 보세요.",
  };
}

function lastOf(learningRate: number): ReturnType<typeof train> | undefined {
  try {
    const options = { steps: 400, learningRate };
    return train(initialParameters(8, 3), tanhActivation, twoRings(120, 7), options);
  } catch {
    return undefined; // the loss has left all bounds
  }
}
