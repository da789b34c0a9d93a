/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The lecture's table at −10, 0 and 10.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import type { Shown } from "../functions.ts";
import { Value } from "../parts/value.tsx";

/** Value and slope at the z that the lecture names. */
export function LandmarksTable({ shown }: { readonly shown: Shown }) {
  const { value, derivative, derivativeFromOutput, kink } = shown;
  return (
    <table class="landmarks">
      <caption>세 점에서</caption>
      <thead>
        <tr>
          <th scope="col">z</th>
          <th scope="col">g(z)</th>
          <th scope="col">z로 구한 g′</th>
          <th scope="col">a로 구한 g′</th>
        </tr>
      </thead>
      <tbody>
        {[-10, 0, 10].map((z) => {
          const isKink = kink !== null && z === 0;
          return (
            <tr key={z}>
              <th scope="row">{formatNumber(z)}</th>
              <td>
                <Value of={value(z)} digits={digitsFor(value(z))} name={`a(${z})`} />
              </td>
              <td>
                {isKink ? "없음" : <Value of={derivative(z)} digits={4} name={`fromZ(${z})`} />}
              </td>
              <td>
                {isKink
                  ? "없음"
                  : derivativeFromOutput === null
                  ? "모름"
                  : <Value of={derivativeFromOutput(value(z))} digits={4} name={`fromA(${z})`} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A value that would look like 1 keeps the digits that tell it from 1. */
function digitsFor(a: number): number {
  return a !== 1 && formatNumber(a, 4) === "1" ? 6 : 4;
}
