/**
 * The options of a command line. An unknown one ends the command before it has done anything: a
 * mistyped `--write` would otherwise measure for minutes and store nothing.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { UserError } from "./command.ts";

/** What a command takes. */
export interface Usage<Flag extends string> {
  /** As it is typed: `deno task bench`. */
  readonly command: string;
  /** Its options without their dashes, and what each does; default: none. */
  readonly flags?: Readonly<Record<Flag, string>>;
  /** How the other arguments are called in the usage: `[NAME...]`; default: there may be none. */
  readonly names?: string;
}

/** Which options were given, and the other arguments. */
export type Options<Flag extends string> = Readonly<Record<Flag, boolean>> & {
  readonly names: readonly string[];
};

/**
 * Reads a command's options.
 *
 * @param usage What the command takes.
 * @param args As typed; default: those of this process.
 * @throws {UserError} If an argument is none of those; names it and shows the usage.
 */
export function readOptions<Flag extends string = never>(
  usage: Usage<Flag>,
  args: readonly string[] = Deno.args,
): Options<Flag> {
  const flags = Object.keys(usage.flags ?? {});
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: "boolean" as const, default: false }]),
  );
  const allowPositionals = usage.names !== undefined;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals });
    return { ...values, names: positionals } as unknown as Options<Flag>;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal(usage, error.message.split(". ")[0]!); // the rest is advice for other commands
  }
}

function refusal({ command, flags = {}, names }: Usage<string>, reason: string): UserError {
  const takes = [...(names === undefined ? [] : [names]), ...Object.keys(flags).map(bracketed)];
  const meanings = Object.entries(flags).map(([flag, meaning]) => `\n  --${flag}  ${meaning}`);
  return new UserError(
    `Cannot run ${command}: ${reason}; usage: ${[command, ...takes].join(" ")}${meanings.join("")}`,
    "모르는 인자가 있어 아무것도 하지 않았습니다. 아래의 쓰는 법을 보아 주십시오.",
  );
}

function bracketed(flag: string): string {
  return `[--${flag}]`;
}
