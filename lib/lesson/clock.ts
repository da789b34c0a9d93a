/**
 * The clock of this computer: how fine is it, and how often must something be done to be timed by it?
 *
 * @module
 */

/** A clock that ticks slower than this, in milliseconds, is too coarse to time one call. */
const COARSE_MS = 0.01;

/** What is timed should take so many ticks, so that a tick more or less hardly counts. */
const TICKS = 10;

/** How often it is looked whether something takes long enough. */
const LOOKS = 3;

/** After so many readings without a tick the search ends: the slowest known clock ticks every millisecond. */
const MOST_READINGS = 200_000;

/**
 * How often to do something between two readings of the clock. Once, where the clock is fine, as in Deno;
 * browsers round it to 0.1 or 1 ms.
 *
 * @param work What is to be timed; called only if the clock is coarse.
 * @returns A power of two.
 */
export function repeatsFor(work: () => unknown): number {
  const tick = clockTick();
  if (tick < COARSE_MS) return 1;
  let repeats = 1;
  while (!isLong()) repeats *= 2;
  return repeats;

  /** Seen several times, since the engine makes the work faster while it is repeated. */
  function isLong(): boolean {
    const times = Array.from({ length: LOOKS }, () => timeOf(work, repeats) * repeats);
    return Math.min(...times) >= TICKS * tick;
  }
}

/** The mean time of one call of `work`, in milliseconds. */
export function timeOf(work: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) work();
  return (performance.now() - start) / repeats;
}

/**
 * The time between two ticks, in milliseconds; 0 if the clock stands still. The shortest of several: whatever
 * else the computer does between two readings makes a fine clock look coarse.
 */
function clockTick(): number {
  nextTick(performance.now()); // from one tick to the next, not from somewhere between
  const ticks = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    return nextTick(start) - start;
  });
  return Math.min(...ticks);
}

function nextTick(start: number): number {
  for (let i = 0; i < MOST_READINGS; i++) {
    const now = performance.now();
    if (now > start) return now;
  }
  return start;
}
