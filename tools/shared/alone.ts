/**
 * Doing something that no two processes may do at once.
 *
 * @module
 */

import { cannotWrite } from "./command.ts";

/**
 * Does some work while no other process does it. The system gives the lock back when this process ends,
 * however it ends.
 *
 * @param path A file for the lock; made if it is missing, and left where it is: whoever removed it would
 *   let two processes lock different files.
 * @param wait Printed if another process is at work.
 * @param work What to do.
 * @throws {UserError} If the file for the lock cannot be made.
 */
export async function alone(
  path: string,
  wait: string,
  work: () => Promise<void>,
): Promise<void> {
  using file = await openLock(path);
  if (!(await file.tryLock(true))) {
    console.error(wait);
    await file.lock(true);
  }
  await work();
}

async function openLock(path: string): Promise<Deno.FsFile> {
  try {
    return await Deno.open(path, { create: true, write: true });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
