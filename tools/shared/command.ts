/**
 * What the commands in tools/ share: where the project is, how a program is run, how a file is
 * replaced, and how an error reaches the person who typed the command.
 *
 * @module
 */

import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at its end. */
export const projectRoot: string = fileURLToPath(new URL("../..", import.meta.url)).slice(0, -1);

/** The folder of the lessons. */
export const notebooksFolder: string = join(projectRoot, "notebooks");

/** An error that the person at the keyboard can mend; shown as its text, without a stack. */
export class UserError extends Error {
  override name = "UserError";

  /**
   * @param message What went wrong and the remedy, in English.
   * @param korean The same in one Korean sentence; shown first.
   */
  constructor(message: string, readonly korean?: string) {
    super(message);
  }
}

/** Runs a command's main function and leaves with its exit code; 1 after a {@link UserError}. */
export async function runCommand(main: () => Promise<number>): Promise<never> {
  try {
    Deno.exit(await main());
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.korean !== undefined) console.error(error.korean);
    console.error(error.message);
    Deno.exit(1);
  }
}

/** What a program left behind. */
export interface Captured {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program in the project's folder and collects what it prints.
 *
 * @param command The program and its arguments.
 * @param env Variables to set besides the present ones.
 */
export async function capture(
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<Captured> {
  const [program = "", ...args] = command;
  const result = await new Deno.Command(program, { args, env, cwd: projectRoot, stdin: "null" })
    .output();
  const decoder = new TextDecoder();
  return {
    code: result.code,
    stdout: decoder.decode(result.stdout),
    stderr: decoder.decode(result.stderr),
  };
}

/**
 * Writes a file in one step, so that whoever reads it sees the old text or the new, never half. A file that
 * holds the text already is left alone.
 *
 * @throws {UserError} If it cannot be written: a folder that is read-only, a full disk, or on Windows
 *   another program that keeps it open for more than two seconds.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  if (await Deno.readTextFile(path).catch(() => undefined) === text) return;
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    await Deno.writeTextFile(temporary, text);
    await renameOpen(temporary, path);
  } catch (error) {
    await Deno.remove(temporary).catch(() => {});
    throw cannotWrite(path, error);
  }
}

/** What to tell whoever sits at the keyboard when a file cannot be written. */
export function cannotWrite(path: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(
    `Cannot write ${path}: ${reason}; check that its folder may be written to, that the disk is not ` +
      `full and that no other program holds the file open`,
    `${path}에 쓸 수 없습니다. 폴더에 쓸 수 있는지, 디스크에 자리가 있는지, 다른 프로그램이 열어 두지 않았는지 확인해 주십시오.`,
  );
}

/** Windows refuses to replace a file that a virus scanner or an editor has open just now. */
async function renameOpen(from: string, to: string, tries = 20): Promise<void> {
  try {
    await Deno.rename(from, to);
  } catch (error) {
    if (!isHeldOpen(error) || tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await renameOpen(from, to, tries - 1);
  }
}

function isHeldOpen(error: unknown): boolean {
  return Deno.build.os === "windows" && error instanceof Deno.errors.PermissionDenied;
}
