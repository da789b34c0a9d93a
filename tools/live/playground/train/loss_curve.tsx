/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The loss from step to step, on a logarithmic axis.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import { frameOf, pathOf, powerLabel, ticksOf } from "../parts/frame.ts";
import type { Point } from "../parts/frame.ts";
import { Panel } from "../parts/panel.tsx";
import { useWidth } from "../parts/use_width.ts";

/** No more points than a screen has pixels for. */
const MOST_POINTS = 300;

/** The curve of the losses. */
export function LossCurve({ losses }: { readonly losses: readonly number[] }) {
  const [element, width] = useWidth<HTMLElement>();
  return (
    <figure class="graph" ref={element}>
      {width > 0 && <Drawing losses={losses} width={width} />}
      <figcaption>걸음에 따른 손실. 세로축은 로그 눈금입니다.</figcaption>
    </figure>
  );
}

function Drawing(
  { losses, width }: { readonly losses: readonly number[]; readonly width: number },
) {
  const height = Math.min(340, Math.max(220, 0.75 * width));
  const points = thinned(losses);
  const powers = points.map(([, power]) => power).filter(Number.isFinite);
  const low = Math.floor(Math.min(-1, ...powers));
  const high = Math.ceil(Math.max(0, ...powers));
  const end = Math.max(50, losses.length - 1);
  const sides = { left: 58, right: width - 58, top: 12, bottom: height - 28 };
  const frame = frameOf(sides, [0, end], [low, high]);
  const yTicks = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={`손실의 곡선. 처음에 ${formatNumber(losses[0]!, 3)}, 지금 ${
        formatNumber(losses.at(-1)!, 3)
      }.`}
    >
      <Panel
        frame={frame}
        name="loss"
        xName="걸음"
        xTicks={ticksOf([0, end], 4)}
        yTicks={yTicks}
        yLabel={powerLabel}
      >
        <path class="line value" d={pathOf(points, frame)} />
      </Panel>
    </svg>
  );
}

/** Steps with the power of ten of their loss; the last is always among them. */
function thinned(losses: readonly number[]): Point[] {
  const every = Math.ceil(losses.length / MOST_POINTS);
  const last = losses.length - 1;
  const points: Point[] = [];
  for (let step = 0; step <= last; step++) {
    if (step % every === 0 || step === last) points.push([step, Math.log10(losses[step]!)]);
  }
  return points;
}
