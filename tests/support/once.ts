/**
 * Work that several tests share, such as kernels that run side by side.
 *
 * @module
 */

/**
 * Makes the work start at the first call, and every call return the same. The first test waits for all of
 * it, so that no test leaves something running.
 */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => started ??= work();
}
