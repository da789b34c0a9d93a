/**
 * The state of the page, kept in its address.
 *
 * @module
 */

import { changed, readHash, writeHash } from "./state.ts";
import type { State } from "./state.ts";
import { batch, effect, signal } from "./signals.ts";

/** Everything that a reader has set. */
export const state = signal<State>(readHash(location.hash));

/** What a screen reader is told. */
export const said = signal("");

/** Browsers refuse an address that changes too often. */
const REST = 250;

/** Changes parts of the state. */
export function set(change: Partial<State>): void {
  state.value = changed(state.value, change);
}

/** Lets address and state follow each other. */
export function keepInAddress(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const hash = writeHash(state.value);
    clearTimeout(timer);
    document.documentElement.toggleAttribute("data-unsaved", true);
    timer = setTimeout(() => {
      history.replaceState(null, "", hash);
      document.documentElement.toggleAttribute("data-unsaved", false);
    }, REST);
  });
  addEventListener("hashchange", () => {
    if (!location.hash.includes("=")) return; // the link to the page's main part
    batch(() => state.value = readHash(location.hash));
  });
}

let speaking: ReturnType<typeof setTimeout> | undefined;

/** Tells a screen reader something once nothing has changed for a moment. */
export function say(sentence: string): void {
  clearTimeout(speaking);
  speaking = setTimeout(() => said.value = sentence, 2 * REST);
}
