/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * 먼저 그려 보기: the reader draws g′ before seeing it.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import { activationOf } from "../functions.ts";
import type { Shown } from "../functions.ts";
import { FunctionChoice, libraryFunction } from "../parts/function_choice.tsx";
import { DEFAULTS } from "../state.ts";
import { say, set, state } from "../store.ts";
import { DrawBoard } from "./draw_board.tsx";
import { judgeDrawn } from "./drawn.ts";
import type { Verdict } from "./drawn.ts";

/** The second view. */
export function DrawView() {
  const { g, alpha, heights, shown } = state.value;
  const activation = activationOf(libraryFunction(g), alpha);
  const missing = heights.filter((height) => height === null).length;
  const isShown = shown === "1" && missing === 0;
  const reveal = (): void => {
    set({ shown: "1" });
    const { score, likeness } = judgeDrawn(heights as readonly number[], activation);
    say(`점수 ${score}점. ${TITLES[likeness]}`);
  };
  return (
    <>
      <p class="lead">
        위의 <var>g</var>(z)를 보고 아래 칸에 기울기 <var>g′</var>(z)를 <b>먼저 그려 보세요.</b>
        {" "}
        손가락이나 마우스로 그어도 되고, 점 13개에서 위아래 화살표 키로 높이를 정해도 됩니다.
      </p>
      <FunctionChoice also={{ shown: "0" }} />
      <DrawBoard activation={activation} isShown={isShown} />
      <div class="buttons">
        <button type="button" class="primary" disabled={missing > 0 || isShown} onClick={reveal}>
          답과 비교하기
        </button>
        <button
          type="button"
          onClick={() => set({ heights: DEFAULTS.heights, shown: "0" })}
        >
          지우고 다시 그리기
        </button>
        <span class="quiet">
          {missing > 0 ? `아직 정하지 않은 점이 ${missing}개 있습니다.` : "모두 정했습니다."}
        </span>
      </div>
      {isShown && (
        <Judged
          verdict={judgeDrawn(heights as readonly number[], activation)}
          shown={activation}
        />
      )}
    </>
  );
}

const TITLES: Readonly<Record<Verdict["likeness"], string>> = {
  right: "잘 그렸습니다.",
  height: "모양은 맞고 높이가 다릅니다.",
  sign: "부호가 반대입니다.",
  mirrored: "왼쪽과 오른쪽이 바뀌었습니다.",
  g: "기울기가 아니라 g(z) 자체를 그렸습니다.",
  other: "아직 다릅니다.",
};

/** Score, and what the drawn curve looks like. */
function Judged({ verdict, shown }: { readonly verdict: Verdict; readonly shown: Shown }) {
  const { score, likeness, worstAt } = verdict;
  return (
    <section class={`judged ${likeness}`} aria-labelledby="judged-title">
      <h2 id="judged-title">
        <data value={String(score)} data-name="score">{score}</data>점. {TITLES[likeness]}
      </h2>
      <p data-name="likeness" data-likeness={likeness}>{adviceOf(verdict, shown)}</p>
      <p class="quiet">
        점수는 두 곡선과 가로축 사이의 넓이 가운데 겹치는 부분의 비율입니다. 가장 많이 벗어난 곳은 z
        = {formatNumber(worstAt)}입니다.
      </p>
    </section>
  );
}

function adviceOf({ likeness, factor, worstAt }: Verdict, { kink }: Shown): string {
  switch (likeness) {
    case "right":
      return kink === null
        ? "가장 가파른 곳에서 가장 높고, 평평한 곳에서 0에 가깝게 그렸습니다."
        : "꺾인 점 양쪽의 기울기를 바르게 그렸습니다. z = 0에는 기울기가 없으므로 채점하지 않았습니다.";
    case "height":
      return `그린 높이가 참기울기의 ${
        formatNumber(factor, 2)
      }배쯤입니다. 가장 가파른 곳에 가로가 1인 삼각형을 대고 세로를 읽어 보세요. 그 세로가 높이입니다.`;
    case "sign":
      return "g(z)가 오른쪽으로 올라가는 곳에서는 기울기가 양수이므로, g′은 가로축보다 위에 있습니다.";
    case "mirrored":
      return "z가 같은 곳끼리 비교하세요. g(z)의 오른쪽이 가파르면 g′도 오른쪽에서 높습니다.";
    case "g":
      return "g′의 높이는 g의 높이가 아니라 g가 얼마나 가파른지입니다. g가 높아도 평평하면 g′은 0입니다.";
    case "other":
      return `z = ${
        formatNumber(worstAt)
      }의 근처부터 보세요. 그 점에 접선을 상상하고, 오른쪽으로 1만큼 갈 때 얼마나 올라가는지 읽습니다.`;
  }
}
