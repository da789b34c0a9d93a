/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * 함수와 기울기: one z moves everything.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import { activationOf } from "../functions.ts";
import type { Shown } from "../functions.ts";
import { Choice, NumberControl } from "../parts/controls.tsx";
import { FunctionChoice } from "../parts/function_choice.tsx";
import { useEffect } from "../preact.ts";
import { REACHES } from "../state.ts";
import type { State } from "../state.ts";
import { say, set, state } from "../store.ts";
import { FormatPart } from "./format_part.tsx";
import { Formula } from "./formula.tsx";
import { LandmarksTable } from "./landmarks_table.tsx";
import { OwnPart } from "./own_part.tsx";
import { own } from "./measure_own.ts";
import { Readings } from "./readings.tsx";
import { runOf, SlopeGraph } from "./slope_graph.tsx";
import { END } from "./own_function.ts";

/** The first view. */
export function SlopeView() {
  const { g, z } = state.value;
  const isOwn = g === "own";
  const shown = shownFunction(state.value);
  const reach = reachOf(state.value);
  const choose = (z: number): void => set({ z: isOwn ? Math.min(END, Math.max(-END, z)) : z });
  useEffect(() => {
    if (shown !== undefined) say(sentenceOf(shown, z));
  }, [shown, z]);
  return (
    <>
      <p class="lead">
        <b>z 하나</b>를 옮겨 보세요. 접선과 삼각형, g′의 점, 식과 표가 함께 움직입니다. 그림을
        끌어도 되고, 막대에서 화살표 키를 눌러도 되고, 수를 적어도 됩니다.
      </p>
      <FunctionChoice own />
      {isOwn && <OwnPart />}
      {shown !== undefined && (
        <div class="columns">
          <div>
            <SlopeGraph shown={shown} reach={reach} choose={choose} />
            <NumberControl
              label="z"
              name="z"
              value={z}
              low={-reach}
              high={reach}
              step={0.01}
              typed={isOwn ? [-END, END] : [-40, 40]}
              choose={choose}
            />
            {!isOwn && (
              <Choice
                legend="z축의 범위"
                name="reach"
                values={REACHES.map((reach) => [reach, `±${reach}`] as const)}
                value={reach}
                choose={(reach) => set({ reach, z: Math.min(reach, Math.max(-reach, z)) })}
              />
            )}
          </div>
          <div>
            <Readings shown={shown} z={z} run={runOf(reach)} isOwn={isOwn} />
            <Formula shown={shown} g={g} z={z} alpha={state.value.alpha} />
            <LandmarksTable shown={shown} />
          </div>
        </div>
      )}
      {shown !== undefined && !isOwn && <FormatPart shown={shown} reach={reach} />}
    </>
  );
}

/** The function that is shown; undefined while the reader's own has not been measured. */
function shownFunction({ g, alpha }: State): Shown | undefined {
  return g === "own" ? own.value.shown : activationOf(g, alpha);
}

/** The reach that has room for z. */
function reachOf({ g, z, reach }: State): State["reach"] {
  if (g === "own") return END;
  return REACHES.find((one) => one >= reach && one >= Math.abs(z))!;
}

function sentenceOf({ value, derivative, kink }: Shown, z: number): string {
  const slope = kink !== null && z === 0 ? "정의되지 않음" : formatNumber(derivative(z), 3);
  return `z ${formatNumber(z, 4)}, 함숫값 ${formatNumber(value(z), 4)}, 기울기 ${slope}`;
}
