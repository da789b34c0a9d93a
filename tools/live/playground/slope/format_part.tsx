/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * 수 형식: where the slope from a dies.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import type { Shown } from "../functions.ts";
import { Choice, Toggle } from "../parts/controls.tsx";
import { Value } from "../parts/value.tsx";
import { FORMATS, REACHES } from "../state.ts";
import { set, state } from "../store.ts";
import { deathOf, formatOf, slopesInFormat } from "./slopes_in_format.ts";

/** What {@link FormatPart} takes. */
export interface FormatPartProps {
  readonly shown: Shown;
  readonly reach: number;
}

/** The switch of number formats, and what the chosen one leaves. */
export function FormatPart({ shown, reach }: FormatPartProps) {
  const { format, log, z } = state.value;
  const stored = formatOf(format);
  const { a, fromZ, fromA } = slopesInFormat(shown, stored, z);
  const death = deathOf(shown, stored);
  const isKink = shown.kink !== null && z === 0;
  return (
    <section class="formats" aria-labelledby="formats-title">
      <h2 id="formats-title">수 형식에 따라 사라지는 기울기</h2>
      <p>
        신경망은 z와 a를 정해진 자릿수로 저장합니다. 자릿수가 적으면 a가 먼저 끝값으로 반올림되고,
        그때부터 a로 구한 기울기는 0이 됩니다.
      </p>
      <Choice
        legend="저장하는 수 형식"
        name="format"
        values={FORMATS.map((name) => [name, name] as const)}
        value={format}
        choose={(format) => set({ format })}
      />
      <Toggle
        label="g′의 세로축을 로그 눈금으로"
        name="log"
        on={log === "1"}
        choose={(on) => set({ log: on ? "1" : "0" })}
      />
      <dl class="readings wide">
        <dt>저장한 a</dt>
        <dd>
          <Value of={a} digits={8} name="storedA" />
        </dd>
        <dt class="slope">
          z로 구한 <var>g′</var>
        </dt>
        <dd>
          {isKink ? "없음" : <Value of={fromZ} name="storedFromZ" />}
        </dd>
        <dt class="stored">
          a로 구한 <var>g′</var>
        </dt>
        <dd>
          {isKink
            ? "없음"
            : fromA === null
            ? "a만으로는 모릅니다"
            : <Value of={fromA} name="storedFromA" />}
        </dd>
      </dl>
      {death !== undefined
        ? (
          <p>
            {format}에서 {shown.shortName}의 기울기를 a로 구하면{" "}
            <b>
              {shown.value(-1) < 0 ? "|z|" : "z"} ≥{" "}
              <data value={String(death)} data-name="death">{formatNumber(death, 4)}</data>
            </b>에서 정확히 0입니다. 참기울기는 그때도{" "}
            <Value of={shown.derivative(death)} digits={2} />입니다.{" "}
            <button type="button" onClick={() => set(goTo(death, reach))}>그 z로 가기</button>
          </p>
        )
        : (
          <p>
            {fromA === null
              ? "이 함수는 a 하나에 z가 둘 있는 곳이 있어, a만으로는 기울기를 알 수 없습니다."
              : "이 함수는 z가 클 때 a가 한 끝값에 붙지 않으므로, 시그모이드와 tanh처럼 a의 자릿수를 잃지는 않습니다."}
          </p>
        )}
    </section>
  );
}

/** The first z of hundredths at which the slope is 0, with room for it. */
function goTo(death: number, reach: number) {
  const z = Math.ceil(death * 100) / 100;
  return { z, reach: REACHES.find((one) => one >= reach && one > z) ?? 40, log: "1" } as const;
}
