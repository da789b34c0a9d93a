/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The graph of g, and below it the board on which g′ is drawn.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import { DASHES } from "../../../../lib/figures/style.ts";
import { HIGHEST } from "../codecs.ts";
import type { Shown } from "../functions.ts";
import { curveOf, roomFor, slopeCurve } from "../parts/curves.ts";
import { frameOf, pathOf, xAt, yAt } from "../parts/frame.ts";
import type { Frame, Interval } from "../parts/frame.ts";
import { Panel } from "../parts/panel.tsx";
import { useWidth } from "../parts/use_width.ts";
import { useRef, useState } from "../preact.ts";
import type { SVGAttributes, TargetedPointerEvent } from "../preact.ts";
import { set, state } from "../store.ts";
import { DRAWN_AT } from "./drawn.ts";
import { stroke } from "./stroke.ts";

const ZS: Interval = [-6.5, 6.5];

/** What {@link DrawBoard} takes. */
export interface DrawBoardProps {
  readonly activation: Shown;
  /** Whether the true slopes are to be seen. */
  readonly isShown: boolean;
}

/** Both graphs, and a slider for each of the points. */
export function DrawBoard({ activation, isShown }: DrawBoardProps) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div class="graph board" ref={element}>
      {width > 0 && <Drawing activation={activation} isShown={isShown} width={width} />}
    </div>
  );
}

function Drawing({ activation, isShown, width }: DrawBoardProps & { readonly width: number }) {
  const { heights } = state.value;
  const [focused, setFocused] = useState(-1);
  const values = curveOf(activation.value, ZS);
  const upperHeight = Math.min(240, Math.max(170, 0.34 * width));
  const lowerHeight = Math.min(360, Math.max(280, 0.5 * width));
  const sides = { left: 46, right: width - 30 };
  const upper = frameOf({ ...sides, top: 8, bottom: upperHeight - 28 }, ZS, roomFor(values));
  const frame = frameOf({ ...sides, top: 30, bottom: lowerHeight - 28 }, ZS, [-HIGHEST, HIGHEST]);
  const points = heights.map((height, index) => [DRAWN_AT[index]!, height ?? NaN] as const);
  const xTicks = DRAWN_AT.filter((z) => z % 2 === 0);
  return (
    <>
      <svg
        width={width}
        height={upperHeight}
        role="img"
        aria-label={`${activation.koreanName} g(z)의 그래프. ${
          [-6, -3, 0, 3, 6].map((z) =>
            `z ${formatNumber(z)}에서 ${formatNumber(activation.value(z), 3)}`
          ).join(", ")
        }.`}
      >
        <Panel frame={upper} name="drawn-g" xTicks={xTicks}>
          <path class="line value" d={pathOf(values, upper)} />
        </Panel>
        <text class="title value" x={upper.left + 8} y={upper.top + 18}>g(z)</text>
      </svg>
      <div class="drawing">
        <svg
          class="paper"
          width={width}
          height={lowerHeight}
          role="img"
          aria-label={isShown
            ? "그린 기울기와 참기울기. 점마다 그린 높이는 아래의 막대에서 읽을 수 있습니다."
            : "기울기를 그리는 칸"}
          {...usePen(frame)}
        >
          <Panel frame={frame} name="drawn-slope" xTicks={xTicks} yTicks={[-1, -0.5, 0, 0.5, 1]}>
            {isShown && (
              <path
                class="line slope"
                stroke-dasharray={DASHES.slope}
                d={pathOf(slopeCurve(activation, ZS), frame)}
              />
            )}
            <path class="line drawn" d={pathOf(points, frame)} />
            {heights.map((height, index) => (
              <circle
                key={index}
                class={`dot drawn ${height === null ? "missing" : ""} ${
                  index === focused ? "focused" : ""
                }`}
                cx={frame.x(DRAWN_AT[index]!)}
                cy={frame.y(height ?? 0)}
                r={index === focused ? 8 : 5}
              />
            ))}
          </Panel>
          <text class="title slope" x={frame.left + 8} y={frame.top - 12}>
            {isShown ? "g′(z): 파선이 참기울기, 실선이 그린 것" : "여기에 g′(z)를 그리세요"}
          </text>
        </svg>
        <PointSliders frame={frame} focus={setFocused} />
      </div>
    </>
  );
}

/** Drawing with a pointer: every point that it passes takes its height. */
function usePen(frame: Frame): SVGAttributes<SVGSVGElement> {
  const last = useRef<readonly [z: number, height: number] | null>(null);
  const draw = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    const isStart = event.type === "pointerdown";
    if (!isStart && event.buttons === 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = [xAt(frame, event.clientX - left), yAt(frame, event.clientY - top)] as const;
    const from = isStart || last.current === null ? at : last.current;
    last.current = at;
    set({ heights: stroke(state.value.heights, from, at), shown: "0" });
  };
  return { onPointerDown: draw, onPointerMove: draw };
}

/** A slider for each point, laid over it without being seen: keyboard and screen reader use these. */
function PointSliders(
  { frame, focus }: { readonly frame: Frame; readonly focus: (index: number) => void },
) {
  const { heights } = state.value;
  const choose = (index: number, height: number): void =>
    set({ heights: heights.map((old, at) => at === index ? height : old), shown: "0" });
  return (
    <div class="points" role="group" aria-label="점 13개의 높이">
      {DRAWN_AT.map((z, index) => {
        const height = heights[index] ?? null;
        return (
          <input
            key={z}
            type="range"
            style={{ left: `${frame.x(z) - 12}px`, top: `${frame.y(height ?? 0) - 12}px` }}
            min={-HIGHEST}
            max={HIGHEST}
            step={0.05}
            value={height ?? 0}
            aria-label={`z = ${formatNumber(z)}에서 그린 기울기`}
            aria-valuetext={height === null ? "아직 정하지 않음" : formatNumber(height)}
            onFocus={() => focus(index)}
            onBlur={() => focus(-1)}
            onInput={(event) => choose(index, event.currentTarget.valueAsNumber)}
            onKeyDown={(event) => {
              // Enter takes the height as it is: 0 can be meant, and no arrow key tells that.
              if (event.key === "Enter") choose(index, event.currentTarget.valueAsNumber);
            }}
          />
        );
      })}
    </div>
  );
}
