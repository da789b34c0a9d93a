/**
 * How many kernels this computer runs at once.
 *
 * @module
 */

/** A kernel with the library and its figures in it, and some room. */
const BYTES = 400 * 2 ** 20;

/** A kernel waits, for an output on its way or for the next cell, more than half of its time. */
const A_CORE = 3;

/**
 * As many kernels as keep the cores busy and leave half of the free memory to others; at least one.
 *
 * @param cores How many cores there are; default: those of this computer.
 * @param available The free memory in bytes; default: what this computer has now.
 */
export function kernelsAtOnce(
  cores: number = navigator.hardwareConcurrency,
  available: number = Deno.systemMemoryInfo().available,
): number {
  return Math.max(1, Math.min(A_CORE * cores, Math.floor(available / 2 / BYTES)));
}
