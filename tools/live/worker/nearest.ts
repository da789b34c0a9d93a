/**
 * The name that was probably meant.
 *
 * @module
 */

/** Farther apart than this, two names are no misspellings of each other. */
const MOST_EDITS = 2;

/**
 * The known name with the fewest edits to a mistyped one.
 *
 * @returns `undefined` if none is near; a short name must be nearer than a long one.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.min(MOST_EDITS, Math.floor(name.length / 2));
  let best: string | undefined;
  let fewest = most + 1;
  for (const candidate of known) {
    const count = candidate === name ? fewest : edits(name, candidate);
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best;
}

/** How many letters must be put in, taken out, exchanged or swapped with their neighbour. */
export function edits(from: string, to: string): number {
  if (from.toLowerCase() === to.toLowerCase()) return from === to ? 0 : 1;
  if (Math.abs(from.length - to.length) > MOST_EDITS) return Infinity;
  const table = [Array.from({ length: to.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      row[j] = Math.min(table[i - 1]![j]! + 1, row[j - 1]! + 1, table[i - 1]![j - 1]! + same);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, table[i - 2]![j - 2]! + 1);
    }
    table.push(row);
  }
  return table[from.length]![to.length]!;
}
