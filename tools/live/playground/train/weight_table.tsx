/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * Every number that the network has learnt.
 *
 * @module
 */

import type { NetworkParameters } from "../../../../lib/network/parameters.ts";
import { Value } from "../parts/value.tsx";
import { useState } from "../preact.ts";

/** The weights and biases, folded; nothing is drawn until they are unfolded. */
export function WeightTable({ parameters }: { readonly parameters: NetworkParameters }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>가중치와 편향 보기</summary>
      {isOpen && <Table parameters={parameters} />}
    </details>
  );
}

function Table({ parameters: { w1, b1, w2, b2 } }: { readonly parameters: NetworkParameters }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="가중치와 편향">
      <table>
        <thead>
          <tr>
            <th scope="col">뉴런</th>
            <th scope="col">x₁의 가중치</th>
            <th scope="col">x₂의 가중치</th>
            <th scope="col">편향</th>
            <th scope="col">나가는 가중치</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(b1, (bias, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              {[w1[2 * i]!, w1[2 * i + 1]!, bias, w2[i]!].map((weight, column) => (
                <td key={column}>
                  <Value of={weight} digits={4} name="weight" />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">출력</th>
            <td />
            <td />
            <td>
              <Value of={b2[0]!} digits={4} name="weight" />
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
