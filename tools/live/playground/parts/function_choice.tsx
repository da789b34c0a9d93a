/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The choice of g, with α where there is one.
 *
 * @module
 */

import { FUNCTION_NAMES, labelOf } from "../functions.ts";
import type { FunctionName } from "../functions.ts";
import type { State } from "../state.ts";
import { set, state } from "../store.ts";
import { Choice, NumberControl } from "./controls.tsx";

const LABELS = FUNCTION_NAMES.map((name) => [name, labelOf(name)] as const);
const WITH_OWN = [...LABELS, ["own", "내 함수"] as const];

/** What {@link FunctionChoice} takes. */
export interface FunctionChoiceProps {
  /** Whether the reader's own function can be chosen. */
  readonly own?: boolean;
  /** What else changes with the function. */
  readonly also?: Partial<State>;
}

/** The functions of the library, and the reader's own where a view can show it. */
export function FunctionChoice({ own = false, also = {} }: FunctionChoiceProps) {
  const { g, alpha } = state.value;
  return (
    <>
      <Choice
        legend="활성화 함수 g"
        name="g"
        values={own ? WITH_OWN : LABELS}
        value={own ? g : libraryFunction(g)}
        choose={(g) => set({ ...also, g })}
      />
      {g === "leakyRelu" && (
        <NumberControl
          label="왼쪽 기울기 α"
          name="alpha"
          value={alpha}
          low={0}
          high={0.99}
          step={0.01}
          choose={(alpha) => set({ ...also, alpha })}
        />
      )}
    </>
  );
}

/** The function of a view that cannot show the reader's own. */
export function libraryFunction(g: FunctionName | "own"): FunctionName {
  return g === "own" ? "sigmoid" : g;
}
