/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The numbers at z.
 *
 * @module
 */

import type { Shown } from "../functions.ts";
import { Value } from "../parts/value.tsx";

/** What {@link Readings} takes. */
export interface ReadingsProps {
  readonly shown: Shown;
  readonly z: number;
  /** The width of the slope triangle. */
  readonly run: number;
  readonly isOwn: boolean;
}

/** z, a, and the slope in every way in which it can be had. */
export function Readings({ shown, z, run, isOwn }: ReadingsProps) {
  const { value, derivative, derivativeFromOutput, kink } = shown;
  const isKink = kink !== null && z === 0;
  return (
    <dl class="readings">
      <dt>z</dt>
      <dd>
        <Value of={z} name="z" />
      </dd>
      <dt class="value">
        활성값 a = <var>g</var>(z)
      </dt>
      <dd>
        <Value of={value(z)} digits={6} name="a" />
      </dd>
      <dt class="slope">
        {isOwn ? "중앙 차분으로 잰 " : "z로 구한 "}
        <var>g′</var>
      </dt>
      <dd>{isKink ? "없음" : <Value of={derivative(z)} digits={6} name="fromZ" />}</dd>
      <dt class="stored">
        a로 구한 <var>g′</var>
      </dt>
      <dd>
        {isKink
          ? "없음"
          : derivativeFromOutput === null
          ? "a만으로는 모릅니다"
          : <Value of={derivativeFromOutput(value(z))} digits={6} name="fromA" />}
      </dd>
      {!isKink && (
        <>
          <dt>기울기 삼각형</dt>
          <dd>
            가로 <Value of={run} />, 세로 <Value of={run * derivative(z)} digits={3} />
          </dd>
        </>
      )}
      {isKink && (
        <>
          <dt>서브그래디언트</dt>
          <dd>
            <Value of={kink[0]} name="low" />부터 <Value of={kink[1]} name="high" />까지
          </dd>
        </>
      )}
    </dl>
  );
}
