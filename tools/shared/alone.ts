/**
 * Doing something that no two processes may do at once.
 *
 * @module
 */

/**
 * Does some work while no other process does it. The system gives the lock back when this process ends,
 * however it ends.
 *
 * @param path A file for the lock; made if it is missing, and left where it is: whoever removed it would
 *   let two processes lock different files.
 * @param wait Printed if another process is at work.
 * @param work What to do.
 */
export async function alone(
  path: string,
  wait: string,
  work: () => Promise<void>,
): Promise<void> {
  using file = await Deno.open(path, { create: true, write: true });
  if (!(await file.tryLock(true))) {
    console.error(wait);
    await file.lock(true);
  }
  await work();
}
