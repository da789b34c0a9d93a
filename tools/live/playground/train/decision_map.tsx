/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The plane as the network divides it, with the examples.
 *
 * @module
 */

import { HeatMap } from "./heat_map.tsx";
import { borderOf, EDGE, SIDE } from "./plane.ts";
import { EXAMPLES } from "./trainer.ts";

/** What {@link DecisionMap} takes. */
export interface DecisionMapProps {
  readonly output: Float64Array;
  /** How many examples are classified rightly. */
  readonly right: number;
}

const pixel = (x: number): number => (x + EDGE) / (2 * EDGE) * SIDE;

/** The examples do not move, so they are drawn once. */
const MARKS = EXAMPLES.map(({ x: [x1, x2], y }, index) => {
  const [x, down] = [pixel(x1), pixel(-x2)];
  if (y === 1) return <circle key={index} class="inner" cx={x} cy={down} r="0.45" />;
  const cross = `M${x - 0.4},${down - 0.4}l.8,.8m0,-.8l-.8,.8`;
  return <path key={index} class="outer" d={cross} />;
});

/** The map. */
export function DecisionMap({ output, right }: DecisionMapProps) {
  return (
    <figure class="decision">
      <div>
        <HeatMap values={output} share={(probability) => probability - 0.5} />
        <svg
          viewBox={`0 0 ${SIDE} ${SIDE}`}
          role="img"
          aria-label={`두 고리의 점 120개와 신경망이 나눈 영역. 바르게 나눈 점은 ${right}개입니다.`}
        >
          <path class="border" d={borderOf(output)} />
          {MARKS}
        </svg>
      </div>
      <figcaption>안쪽은 동그라미, 바깥쪽은 ×. 선이 신경망이 그은 경계입니다.</figcaption>
    </figure>
  );
}
