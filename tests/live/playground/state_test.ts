import fc from "fast-check";
import {
  changed,
  DEFAULTS,
  FORMATS,
  MOST_STEPS,
  REACHES,
  readHash,
  SPEEDS,
  VIEWS,
  writeHash,
} from "../../../tools/live/playground/state.ts";
import type { State } from "../../../tools/live/playground/state.ts";
import { FUNCTION_NAMES } from "../../../tools/live/playground/functions.ts";
import { assertEquals } from "../../support/assert.ts";

Deno.test("readHash() gives the defaults where nothing is said", () => {
  assertEquals(readHash(""), DEFAULTS);
  assertEquals(readHash("#"), DEFAULTS);
  assertEquals(readHash("#playground"), DEFAULTS);
});

Deno.test("writeHash() names view and function, and what differs from the defaults", () => {
  assertEquals(writeHash(DEFAULTS), "#view=slope&g=sigmoid");
  assertEquals(
    writeHash({ ...DEFAULTS, g: "tanh", z: -2.5, log: "1" }),
    "#view=slope&g=tanh&z=-2.5&log=1",
  );
});

Deno.test("readHash() brings numbers into their range and passes over what makes no sense", () => {
  const read = (hash: string): Partial<State> => {
    const state = readHash(hash);
    const keys = Object.keys(DEFAULTS) as (keyof State)[];
    const differing = keys.filter((key) => state[key] !== DEFAULTS[key] && key !== "heights");
    return Object.fromEntries(differing.map((key) => [key, state[key]]));
  };
  assertEquals(read("#z=1e9&units=-4&alpha=1&steps=1e300"), {
    alpha: 0.99,
    z: 40,
    units: 1,
    steps: MOST_STEPS,
  });
  assertEquals(read("#z=NaN&units=1e999&neurons=&rate=0x&g=evil&view=__proto__&reach=7"), {});
  assertEquals(read("#z=-0.001"), { z: 0 });
  assertEquals(Object.is(readHash("#z=-0.001").z, 0), true);
  assertEquals(read("#neurons=3.4"), { neurons: 3 });
  assertEquals(readHash("#own=" + "x".repeat(9999)).own.length, 400);
  assertEquals(readHash("#own=%3Cimg%20src%3Dx%3E%ZZ").own, "<img src=x>%ZZ");
});

Deno.test("readHash() reads heights in hundredths, and none of a wrong number of them", () => {
  const heights = readHash("#heights=0,25,,,,,-900,,,,,,x").heights;
  assertEquals(heights, [0, 0.25, ...Array(4).fill(null), -1.25, ...Array(6).fill(null)]);
  assertEquals(readHash("#heights=1,2,3").heights, DEFAULTS.heights);
});

Deno.test("any state comes back from its address", () => {
  const bool = fc.constantFrom<"0" | "1">("0", "1");
  const hundredths = (low: number, high: number) =>
    fc.integer({ min: 100 * low, max: 100 * high }).map((n) => n / 100);
  const tenths = (low: number, high: number) =>
    fc.integer({ min: 10 * low, max: 10 * high }).map((n) => n / 10);
  const height = fc.option(fc.integer({ min: -125, max: 125 }).map((n) => n / 100));
  const states: fc.Arbitrary<State> = fc.record({
    view: fc.constantFrom(...VIEWS),
    g: fc.constantFrom(...FUNCTION_NAMES, "own" as const),
    alpha: hundredths(0, 0.99),
    z: hundredths(-40, 40),
    reach: fc.constantFrom(...REACHES),
    format: fc.constantFrom(...FORMATS),
    log: bool,
    own: fc.string({ maxLength: 400 }),
    heights: fc.array(height, { minLength: 13, maxLength: 13 }),
    shown: bool,
    units: fc.integer({ min: 1, max: 50 }),
    center: tenths(-5, 5),
    spread: tenths(0, 5),
    weight: tenths(1, 5),
    draw: fc.integer({ min: 0, max: 9999 }),
    rate: hundredths(1, 20),
    neurons: fc.integer({ min: 1, max: 16 }),
    seed: fc.integer({ min: 0, max: 9999 }),
    steps: fc.integer({ min: 0, max: MOST_STEPS }),
    speed: fc.constantFrom(...SPEEDS),
  }, { noNullPrototype: true });
  fc.assert(fc.property(states, (state) => {
    assertEquals(readHash(writeHash(state)), state);
  }));
});

Deno.test("no address makes readHash() throw, and what it gives is within bounds", () => {
  const bounds = { z: [-40, 40], units: [1, 50], neurons: [1, 16], rate: [0.01, 20] } as const;
  const keys = fc.constantFrom(...Object.keys(DEFAULTS));
  const values = fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom("Infinity", "-0"));
  fc.assert(fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
    const state = readHash(`#${pairs.map((pair) => pair.join("=")).join("&")}`);
    for (const [key, [low, high]] of Object.entries(bounds)) {
      const value = state[key as keyof typeof bounds];
      assertEquals(value >= low && value <= high, true);
    }
    assertEquals(state.heights.length, 13);
    assertEquals(readHash(writeHash(state)), state);
  }));
});

Deno.test("changed() brings a change into its range and leaves the rest", () => {
  assertEquals(changed(DEFAULTS, { z: 99.999 }), { ...DEFAULTS, z: 40 });
  assertEquals(changed(DEFAULTS, { z: 1.2345, g: "relu" }), { ...DEFAULTS, z: 1.23, g: "relu" });
  assertEquals(changed(DEFAULTS, { units: NaN }), DEFAULTS);
});
