/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * 학습: the lecture's network on the two rings, live.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import { Choice, NumberControl } from "../parts/controls.tsx";
import { FunctionChoice, libraryFunction } from "../parts/function_choice.tsx";
import { useEffect, useMemo } from "../preact.ts";
import { MOST_STEPS, SPEEDS } from "../state.ts";
import { set, state } from "../store.ts";
import { DecisionMap } from "./decision_map.tsx";
import { LossCurve } from "./loss_curve.tsx";
import { NeuronCard } from "./neuron_card.tsx";
import { portraitOf } from "./plane.ts";
import { isRunning, jump, prepare, reset, run, stop, trainer, turn } from "./session.ts";
import { EXAMPLES } from "./trainer.ts";
import { WeightTable } from "./weight_table.tsx";

const isStill = matchMedia("(prefers-reduced-motion: reduce)");

/** The fourth view. */
export function TrainView() {
  const { g, alpha, rate, neurons, seed, speed, steps } = state.value;
  const name = libraryFunction(g);
  prepare({ name, alpha, learningRate: rate, neurons, seed }, steps);
  useEffect(() => stop, []);
  turn.value; // drawn anew with every turn of the training
  return (
    <>
      <p class="lead">
        5단원의 신경망이 두 고리의 점을 나눕니다. <b>은닉 뉴런마다</b>{" "}
        평면에서 무엇을 하는지, 기울기가 거의 0인 점이 얼마나 되는지 보세요.
      </p>
      <FunctionChoice also={{ steps: 0 }} />
      <div class="controls">
        <NumberControl
          label="학습률"
          name="rate"
          value={rate}
          low={0.1}
          high={10}
          step={0.1}
          typed={[0.01, 20]}
          choose={(rate) => set({ rate, steps: 0 })}
        />
        <NumberControl
          label="은닉 뉴런의 수"
          name="neurons"
          value={neurons}
          low={1}
          high={16}
          step={1}
          choose={(neurons) => set({ neurons, steps: 0 })}
        />
        <NumberControl
          label="출발점의 시드"
          name="seed"
          value={seed}
          low={0}
          high={100}
          step={1}
          typed={[0, 9999]}
          choose={(seed) => set({ seed, steps: 0 })}
        />
        {!isStill.matches && (
          <Choice
            legend="빠르기"
            name="speed"
            values={SPEEDS.map((speed) => [speed, `${speed}걸음씩`] as const)}
            value={speed}
            choose={(speed) => set({ speed })}
          />
        )}
      </div>
      <Buttons />
      <Pictures />
    </>
  );
}

function Buttons() {
  const { diverged } = trainer();
  const isOver = trainer().steps >= MOST_STEPS || diverged;
  return (
    <div class="buttons">
      <button type="button" disabled={isOver || isRunning.value} onClick={() => jump(1)}>
        한 걸음
      </button>
      {isStill.matches
        ? (
          <button type="button" class="primary" disabled={isOver} onClick={() => jump(100)}>
            100걸음 한꺼번에
          </button>
        )
        : (
          <button
            type="button"
            class="primary"
            disabled={isOver}
            onClick={() => isRunning.value ? stop() : run()}
          >
            {isRunning.value ? "■ 멈추기" : "▶ 학습하기"}
          </button>
        )}
      <button type="button" onClick={reset}>처음으로</button>
      <span class="quiet">
        {diverged
          ? "손실이 끝없이 커져 멈추었습니다. 학습률을 줄이고 다시 해 보세요."
          : isOver
          ? `${MOST_STEPS}걸음을 모두 걸었습니다.`
          : ""}
      </span>
    </div>
  );
}

function Pictures() {
  const { parameters, losses, options, steps } = trainer();
  const { activation } = options;
  const portrait = useMemo(() => portraitOf(parameters, activation), [parameters, activation]);
  const loss = losses.at(-1)!;
  return (
    <>
      <dl class="readings wide">
        <dt>걸음</dt>
        <dd>
          <data value={String(steps)} data-name="steps">{steps}</data>
        </dd>
        <dt>손실</dt>
        <dd>
          <data value={String(loss)} data-name="loss">{formatNumber(loss, 4)}</data>
        </dd>
        <dt>바르게 나눈 점</dt>
        <dd>
          <data value={String(portrait.right)} data-name="right">
            {portrait.right} / {EXAMPLES.length}
          </data>
        </dd>
      </dl>
      <div class="columns even">
        <DecisionMap output={portrait.output} right={portrait.right} />
        <LossCurve losses={losses} />
      </div>
      <h2>은닉 뉴런</h2>
      <p class="quiet">
        색이 진할수록 활성값이 0에서 멉니다. 파란색은 양수, 주황색은 음수입니다. 막대는 120개의 점
        가운데 |g′(z)| &lt; 0.01인 점의 비율입니다.
      </p>
      <ul class="neurons">
        {portrait.maps.map((map, index) => (
          <NeuronCard
            key={index}
            index={index}
            map={map}
            flat={portrait.flat[index]!}
            name={activation.name}
          />
        ))}
      </ul>
      <WeightTable parameters={parameters} />
    </>
  );
}
