/** @jsxRuntime automatic */
/** @jsxImportSource npm:preact@11.2.0 */
/**
 * The whole playground: its tabs, the chosen view, and what a screen reader is told.
 *
 * @module
 */

import { ChainView } from "./chain/chain_view.tsx";
import { DrawView } from "./draw/draw_view.tsx";
import { useRef } from "./preact.ts";
import type { TargetedKeyboardEvent } from "./preact.ts";
import { SlopeView } from "./slope/slope_view.tsx";
import { VIEWS } from "./state.ts";
import type { State } from "./state.ts";
import { said, set, state } from "./store.ts";
import { TrainView } from "./train/train_view.tsx";

const TITLES: Readonly<Record<State["view"], string>> = {
  slope: "함수와 기울기",
  draw: "먼저 그려 보기",
  chain: "기울기의 사슬",
  train: "학습",
};

const SHOWN = { slope: SlopeView, draw: DrawView, chain: ChainView, train: TrainView };

/** Tabs and the chosen view. */
export function App() {
  const { view } = state.value;
  const View = SHOWN[view];
  return (
    <>
      <Tabs view={view} />
      <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <View />
      </div>
      <p class="unseen" role="status" data-name="said">{said.value}</p>
    </>
  );
}

/** One tab is in the order of Tab; arrow keys go to the others. */
function Tabs({ view }: { readonly view: State["view"] }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const next = nextView(view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    set({ view: next });
    list.current!.querySelector<HTMLElement>(`#tab-${next}`)!.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="보기" ref={list} onKeyDown={move}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls="view"
          tabIndex={one === view ? 0 : -1}
          onClick={() => set({ view: one })}
        >
          {TITLES[one]}
        </button>
      ))}
    </div>
  );
}

function nextView(view: State["view"], key: string): State["view"] | undefined {
  const at = VIEWS.indexOf(view);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + VIEWS.length,
    Home: 0,
    End: VIEWS.length - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : VIEWS[place % VIEWS.length];
}
