/**
 * What the playground shows, as one value, and the same as the part of the address behind `#`.
 *
 * @module
 */

import { FUNCTION_NAMES } from "./functions.ts";
import type { FunctionName } from "./functions.ts";
import { listOfHeights, number, oneOf, text, whole } from "./codecs.ts";
import type { Codec } from "./codecs.ts";

/** The views, in the order of their tabs. */
export const VIEWS = ["slope", "draw", "chain", "train"] as const;
/** The number formats. */
export const FORMATS = ["float64", "float32", "float16", "bfloat16"] as const;
/** How far the z axis reaches to both sides. */
export const REACHES = [5, 10, 40] as const;
/** The steps of a training in one frame. */
export const SPEEDS = [1, 5, 25] as const;

/** Everything that a reader can set. */
export interface State {
  readonly view: typeof VIEWS[number];
  /** The function; `own` is the reader's, in the first view only. */
  readonly g: FunctionName | "own";
  /** The slope of Leaky ReLU for z < 0. */
  readonly alpha: number;
  readonly z: number;
  readonly reach: typeof REACHES[number];
  readonly format: typeof FORMATS[number];
  /** Whether the slopes are shown on a logarithmic axis. */
  readonly log: "0" | "1";
  /** The reader's own g, as typed. */
  readonly own: string;
  /** The slopes that the reader has drawn at 13 points; null where none is drawn yet. */
  readonly heights: readonly (number | null)[];
  /** Whether the true slopes are shown over the drawn ones. */
  readonly shown: "0" | "1";
  readonly units: number;
  /** The z of the units: around what, and how far apart. */
  readonly center: number;
  readonly spread: number;
  readonly weight: number;
  /** The seed of the units' z. */
  readonly draw: number;
  readonly rate: number;
  readonly neurons: number;
  /** The seed of the network's first weights. */
  readonly seed: number;
  /** How many steps the network has been trained. */
  readonly steps: number;
  readonly speed: typeof SPEEDS[number];
}

/** How many steps a training takes at most. */
export const MOST_STEPS = 3000;

/** What is shown unless the address says otherwise. The network is that of the fifth lesson. */
export const DEFAULTS: State = {
  view: "slope",
  g: "sigmoid",
  alpha: 0.1,
  z: 1,
  reach: 10,
  format: "float64",
  log: "0",
  own: "z / (1 + Math.abs(z))",
  heights: Array<null>(13).fill(null),
  shown: "0",
  units: 20,
  center: 0,
  spread: 1,
  weight: 1,
  draw: 1,
  rate: 0.5,
  neurons: 8,
  seed: 3,
  steps: 0,
  speed: 1,
};

/** Each part of the state as text and back; what is out of range is brought into it. */
const CODECS: { readonly [Key in keyof State]: Codec<State[Key]> } = {
  view: oneOf(VIEWS),
  g: oneOf([...FUNCTION_NAMES, "own"]),
  alpha: number(0, 0.99, 100),
  z: number(-40, 40, 100),
  reach: oneOf(REACHES),
  format: oneOf(FORMATS),
  log: oneOf(["0", "1"]),
  own: text(400),
  heights: listOfHeights(DEFAULTS.heights.length),
  shown: oneOf(["0", "1"]),
  units: whole(1, 50),
  center: number(-5, 5, 10),
  spread: number(0, 5, 10),
  weight: number(0.1, 5, 10),
  draw: whole(0, 9999),
  rate: number(0.01, 20, 100),
  neurons: whole(1, 16),
  seed: whole(0, 9999),
  steps: whole(0, MOST_STEPS),
  speed: oneOf(SPEEDS),
};

const KEYS = Object.keys(CODECS) as (keyof State)[];

/**
 * The state that an address names. Whatever makes no sense in it is passed over.
 *
 * @param hash The part of the address from `#` on; any text.
 */
export function readHash(hash: string): State {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const pairs = KEYS.map((key) => [key, read(key, given.get(key))]);
  return Object.fromEntries(pairs);
}

function read<Key extends keyof State>(key: Key, said: string | null): State[Key] {
  return (said === null ? undefined : CODECS[key].read(said)) ?? DEFAULTS[key];
}

/** The part of the address from `#` on, as short as it can be. */
export function writeHash(state: State): string {
  const pairs = KEYS.map((key) => [key, write(key, state)]);
  const kept = pairs.filter(([key, said]) =>
    key === "view" || key === "g" || said !== write(key as keyof State, DEFAULTS)
  );
  return `#${new URLSearchParams(kept as [string, string][])}`;
}

function write<Key extends keyof State>(key: Key, state: State): string {
  return CODECS[key].write(state[key]);
}

/** The state after a change, with every number brought into its range. */
export function changed(state: State, change: Partial<State>): State {
  const keys = Object.keys(change) as (keyof State)[];
  const parts = keys.map((key) => [key, read(key, write(key, { ...state, ...change }))]);
  return { ...state, ...Object.fromEntries(parts) };
}
