/**
 * Every function of `lib/mod.ts` with each argument in turn exchanged for something odd: it gives a result, or
 * refuses with a TypeError or a RangeError that tells what was wrong.
 *
 * @module
 */

import * as lib from "../../lib/mod.ts";
import { assert, assertEquals } from "../support/assert.ts";
import { CALLS, OTHERS } from "./calls.ts";
import { ODD } from "./odd.ts";

const exported = lib as unknown as Record<string, (...args: readonly unknown[]) => unknown>;

Deno.test("every export of lib/mod.ts is tried here, or is named as no function", () => {
  assertEquals([...Object.keys(CALLS), ...OTHERS].sort(), Object.keys(lib).sort());
});

for (const [name, good] of Object.entries(CALLS)) {
  Deno.test(`${name}() takes what it should, and answers or refuses whatever else it is given`, async () => {
    const call = exported[name]!;
    await call(...good);
    const faults: string[] = [];
    for (const [where, spoil] of places(good)) {
      for (const [what, make] of ODD) {
        const fault = await faultOf(call, spoil(make()));
        if (fault !== null) faults.push(`${where}, ${what}: ${fault}`);
      }
    }
    assertEquals(faults, []);
    assert(good.length > 0);
  });
}

/**
 * What can be exchanged in a call: each argument, and each option or field of one that is no record of the
 * library's own, which nobody takes apart.
 */
function* places(
  good: readonly unknown[],
): Generator<readonly [where: string, spoil: (odd: unknown) => unknown[]]> {
  for (const [index, argument] of good.entries()) {
    yield [`argument ${index + 1}`, (odd) => good.map((each, at) => at === index ? odd : each)];
    if (argument?.constructor !== Object || isRecord(argument)) continue;
    for (const name of Object.keys(argument)) {
      const spoilt = (odd: unknown): unknown => ({ ...argument, [name]: odd });
      yield [name, (odd) => good.map((each, at) => at === index ? spoilt(odd) : each)];
    }
  }
}

/** An activation, a number format, an exercise. */
function isRecord(argument: object): boolean {
  return Object.values(argument).some((part) => typeof part === "function");
}

/** Functions that give nothing back: they show it. */
const SHOWS = /^(show|check|liveCheck|timeShortcut|tryExercise|compareGuess|takeGuess)/;

async function faultOf(
  call: (...args: readonly unknown[]) => unknown,
  args: readonly unknown[],
): Promise<string | null> {
  try {
    const result = await call(...args);
    return result === undefined && !SHOWS.test(call.name) ? "gives undefined" : null;
  } catch (error) {
    if (error instanceof lib.CheckError || error instanceof lib.GradientCheckError) return null;
    if (!(error instanceof TypeError || error instanceof RangeError)) {
      return `throws ${String(error)}`;
    }
    return /^Cannot .*(: |, )/.test(error.message) && !isEngines(error.message)
      ? null
      : `does not say what is wrong: ${error.message}`;
  }
}

/** What V8 says where no guard stood. */
function isEngines(message: string): boolean {
  return /^Cannot (read|convert|mix|set|destructure|delete|assign|perform|use)\b(?! it:| offNeuron)/
    .test(message);
}
