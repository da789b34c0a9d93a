/**
 * Whether two texts that a lesson shows tell of the same numbers and verdicts, whatever their words.
 *
 * @module
 */

/** A mark, or a number as the lessons write it: −4.54 × 10⁻⁵. */
const TOLD = /[✓✗△○]|−?\d+(?:\.\d+)?(?: × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g;

/** Numbers this small are often what rounding left over, of which two libraries share the size alone. */
const SMALL = 1e-4;

/** Whether both texts hold the same marks and numbers in the same order; small numbers up to a factor of 2. */
export function sameNumbers(one: string, other: string): boolean {
  const [ours, theirs] = [one.match(TOLD) ?? [], other.match(TOLD) ?? []];
  return ours.length === theirs.length && ours.every((told, i) => isSame(told, theirs[i]!));
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [x, y] = [numberOf(one), numberOf(other)];
  return Math.max(Math.abs(x), Math.abs(y)) < SMALL && x / y >= 1 / 2 && x / y <= 2;
}

function numberOf(told: string): number {
  const digits = told.replace("−", "-").replace(/ × 10(.+)/, (_, raised) => `e${lowered(raised)}`);
  return Number(digits);
}

function lowered(raised: string): string {
  return raised.replace("⁻", "-").replace(/[⁰-⁹¹²³]/g, (digit) => `${"⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)}`);
}
