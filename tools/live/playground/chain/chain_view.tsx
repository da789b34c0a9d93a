/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * 기울기의 사슬: units in a row, and the product of their slopes.
 *
 * @module
 */

import { formatNumber } from "../../../../lib/base/format.ts";
import { activationOf } from "../functions.ts";
import { NumberControl } from "../parts/controls.tsx";
import { FunctionChoice, libraryFunction } from "../parts/function_choice.tsx";
import { useEffect } from "../preact.ts";
import { say, set, state } from "../store.ts";
import { chainOf, fateOf } from "./chain.ts";
import type { Fate, Unit } from "./chain.ts";
import { ChainGraph } from "./chain_graph.tsx";
import { productInWords } from "./words.ts";

/** What follows the product in words. */
const FATES: Readonly<Record<Fate, string>> = {
  zero:
    "이 되어 끊겼습니다. 기울기가 0인 유닛을 하나라도 지나면 그 앞으로는 아무것도 전해지지 않습니다.",
  falls: "로 줄었습니다. 이런 사슬의 앞쪽 유닛은 거의 배우지 못합니다.",
  stays: "입니다. 앞쪽 유닛에도 기울기가 전해집니다.",
  explodes: "로 커졌습니다. 이런 사슬에서는 경사 하강법의 한 걸음이 너무 멀리 갑니다.",
};

/** The third view. */
export function ChainView() {
  const { g, alpha, units, center, spread, weight, draw } = state.value;
  const activation = activationOf(libraryFunction(g), alpha);
  const chain = chainOf(activation, { units, center, spread, weight, seed: draw });
  const product = chain.at(-1)!.product;
  const sentence = `유닛 ${units}개를 지나면 ${productInWords(product)}`;
  useEffect(() => say(sentence), [sentence]);
  return (
    <>
      <p class="lead">
        역전파는 층을 하나 지날 때마다 그 층의 기울기를 <b>곱합니다.</b>{" "}
        유닛을 늘리며 곱이 어디로 가는지 보세요.
      </p>
      <FunctionChoice />
      <div class="controls">
        <NumberControl
          label="유닛의 수"
          name="units"
          value={units}
          low={1}
          high={50}
          step={1}
          choose={(units) => set({ units })}
        />
        <NumberControl
          label="z의 가운데"
          name="center"
          value={center}
          low={-5}
          high={5}
          step={0.1}
          choose={(center) => set({ center })}
        />
        <NumberControl
          label="z의 퍼짐"
          name="spread"
          value={spread}
          low={0}
          high={5}
          step={0.1}
          choose={(spread) => set({ spread })}
        />
        <NumberControl
          label="가중치 w"
          name="weight"
          value={weight}
          low={0.1}
          high={5}
          step={0.1}
          choose={(weight) => set({ weight })}
        />
        <button type="button" onClick={() => set({ draw: (draw + 1) % 10_000 })}>
          z를 다시 뽑기
        </button>
      </div>
      <p class="result">
        유닛 {units}개를 지나면 기울기는{" "}
        <strong data-name="words">{productInWords(product)}</strong>
        {FATES[fateOf(product)]}{" "}
        <span class="quiet">
          곱은{" "}
          <data value={String(product)} data-name="product">{formatNumber(product, 4)}</data>입니다.
        </span>
      </p>
      <ChainGraph chain={chain} />
      <Units chain={chain} />
    </>
  );
}

/** The units, each as dark as its slope is large. */
function Units({ chain }: { readonly chain: readonly Unit[] }) {
  return (
    <ol class="units" aria-label="유닛마다의 z와 기울기">
      {chain.map(({ z, slope }, index) => (
        <li key={index} style={{ "--share": String(Math.min(1, Math.abs(slope))) }}>
          <span class="count">{index + 1}</span>
          <b>
            <Slope of={slope} />
          </b>
          <span class="quiet">z {formatNumber(z, 2)}</span>
        </li>
      ))}
    </ol>
  );
}

function Slope({ of }: { readonly of: number }) {
  const isSmall = of !== 0 && Math.abs(of) < 0.001;
  return <data value={String(of)}>{isSmall ? "≈ 0" : formatNumber(of, 2)}</data>;
}
