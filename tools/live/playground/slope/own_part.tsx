/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * 내 함수: g as the reader types it.
 *
 * @module
 */

import { set, state } from "../store.ts";
import { measureOwn, own } from "./measure_own.ts";

/** The field for g, and the button that measures it. */
export function OwnPart() {
  const { note, isBusy } = own.value;
  const measure = (event: Event): void => {
    event.preventDefault();
    measureOwn(state.value.own);
  };
  return (
    <form class="own" onSubmit={measure}>
      <label for="own">
        g(z) = <small>TypeScript 식</small>
      </label>
      <input
        id="own"
        name="own"
        type="text"
        value={state.value.own}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        maxLength={400}
        aria-describedby="own-hint"
        onInput={(event) => set({ own: event.currentTarget.value })}
      />
      <button type="submit" class="primary" disabled={isBusy}>그리기</button>
      <p id="own-hint" class="quiet">
        <code>Math.sin(z)</code>, <code>z * Math.exp(-z * z)</code>처럼 z로 쓴 식이나{" "}
        <code>(z) =&gt; …</code> 함수를 적으세요. 기울기는 공식 없이 중앙 차분으로 잽니다.
      </p>
      <p class="said" role="status">{note}</p>
    </form>
  );
}
