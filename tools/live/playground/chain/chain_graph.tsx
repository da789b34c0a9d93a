/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The product of the slopes from unit to unit, on a logarithmic axis.
 *
 * @module
 */

import { frameOf, pathOf, powerLabel, ticksOf } from "../parts/frame.ts";
import { Panel } from "../parts/panel.tsx";
import { useWidth } from "../parts/use_width.ts";
import type { Unit } from "./chain.ts";
import { productInWords } from "./words.ts";

/** The graph of a row of units. */
export function ChainGraph({ chain }: { readonly chain: readonly Unit[] }) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div class="graph" ref={element}>
      {width > 0 && <Drawing chain={chain} width={width} />}
    </div>
  );
}

function Drawing({ chain, width }: { readonly chain: readonly Unit[]; readonly width: number }) {
  const height = Math.min(320, Math.max(220, 0.42 * width));
  const powers = [0, ...chain.map(({ product }) => Math.log10(Math.abs(product)))];
  const finite = powers.filter(Number.isFinite);
  const [low, high] = [Math.floor(Math.min(-1, ...finite)), Math.ceil(Math.max(1, ...finite))];
  const cut = chain.findIndex(({ product }) => product === 0);
  const sides = { left: 58, right: width - 56, top: 12, bottom: height - 28 };
  const frame = frameOf(sides, [0, chain.length], [low, high]);
  const whole = (ticks: readonly number[]): number[] => ticks.filter(Number.isInteger);
  const points = powers.map((power, index) =>
    [index, Number.isFinite(power) ? power : NaN] as const
  );
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={`유닛을 지날 때마다의 곱. 세로축은 로그 눈금입니다. 처음에는 1이고 마지막에는 ${
        productInWords(chain.at(-1)!.product)
      }.`}
    >
      <Panel
        frame={frame}
        name="chain"
        xName="유닛"
        xTicks={whole(ticksOf(frame.xs, 5))}
        yTicks={whole(ticksOf(frame.ys, 5))}
        yLabel={powerLabel}
      >
        <line class="guide" x1={frame.left} x2={frame.right} y1={frame.y(0)} y2={frame.y(0)} />
        <path class="line slope" d={pathOf(points, frame)} />
        {points.map(([x, y]) =>
          Number.isFinite(y) &&
          <circle key={x} class="dot slope" cx={frame.x(x)} cy={frame.y(y)} r="3.5" />
        )}
        {cut >= 0 && (
          <>
            <line
              class="line slope cut"
              x1={frame.x(cut)}
              y1={frame.y(points[cut]![1])}
              x2={frame.x(cut + 1)}
              y2={frame.bottom}
            />
            <text class="note" x={frame.x(cut + 1) + 8} y={frame.bottom - 8}>여기서 0</text>
          </>
        )}
      </Panel>
    </svg>
  );
}
