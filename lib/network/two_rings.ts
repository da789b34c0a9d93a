/**
 * Data for the network: points of the plane that no straight line can part.
 *
 * @module
 */

import { requireCount } from "../base/require.ts";
import type { Example } from "./examples.ts";
import { randomNumbers } from "./random.ts";

/**
 * A disc of class 1 and a ring around it of class 0, which no straight
 * line can part. The same for the same seed.
 *
 * @param count The number of examples, a whole number of at least 2; every second is of class 1.
 * @param seed The seed of {@link randomNumbers}.
 * @returns The examples, within 3 of the origin.
 * @throws {RangeError} If `count` or `seed` is out of range.
 *
 * @example Half and half
 * ```ts
 * import assert from "node:assert/strict";
 * import { twoRings } from "./mod.ts";
 *
 * assert(twoRings(10, 1).filter(({ y }) => y === 1).length === 5);
 * ```
 */
export function twoRings(count: number, seed: number): Example[] {
  requireCount(count, { call: "twoRings", name: "count", least: 2 });
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const y = (index + 1) % 2;
    const radius = y === 1 ? 1.2 * Math.sqrt(random()) : 1.8 + random();
    const angle = 2 * Math.PI * random();
    return { x: [radius * Math.cos(angle), radius * Math.sin(angle)] as const, y };
  });
}
