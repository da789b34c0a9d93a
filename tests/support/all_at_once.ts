/**
 * A check of many items that tells of all that fail, not only of the first.
 *
 * @module
 */

/**
 * Checks every item, and then fails once.
 *
 * @param items What is checked, in order.
 * @param check Throws where an item is not right; its message must say which item it is.
 * @throws {Error} If any item is not right, with the message of each, one below the other.
 */
export function checkAll<T>(items: readonly T[], check: (item: T, index: number) => void): void {
  const problems = items.flatMap((item, index) => {
    try {
      check(item, index);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  if (problems.length > 0) throw new Error(problems.join("\n\n"));
}
