/**
 * Finding the Python that makes the project's own `.venv`.
 *
 * @module
 */

import { capture, UserError } from "./command.ts";

/** A Python on this computer. */
export interface Python {
  /** How to start it: `["python3"]`, `["py", "-3"]`. */
  readonly command: readonly string[];
  /** Like `3.11.7`. */
  readonly version: string;
  /** Whether it has `venv` and `ensurepip`, which Debian ships as a package of its own. */
  readonly hasVenv: boolean;
}

/**
 * The commands that may start Python, in the order in which they are tried.
 *
 * @param os As in `Deno.build.os`.
 * @param chosen The value of the variable PYTHON, if set.
 */
export function pythonCommands(os: string, chosen: string | undefined): string[][] {
  return [
    ...(chosen ? [[chosen]] : []),
    ["python3"],
    ["python"],
    ...(os === "windows" ? [["py", "-3"]] : []),
  ];
}

/**
 * Finds the first Python that runs, is new enough and can make a virtual environment.
 *
 * @param commands What to try, see {@link pythonCommands}.
 * @throws {UserError} If there is none; says what was found instead and what to install.
 */
export async function findPython(commands: readonly string[][]): Promise<Python> {
  const found: Python[] = [];
  for (const command of commands) {
    const python = await probe(command);
    if (python === undefined) continue;
    if (isNewEnough(python.version) && python.hasVenv) return python;
    found.push(python);
  }
  throw noPython(found, commands);
}

/** Prints the version first, so that a Python without venv, or Python 2, still tells it. */
const PROBE = "import sys; print('%d.%d.%d' % sys.version_info[:3]); import venv, ensurepip";

async function probe(command: string[]): Promise<Python | undefined> {
  const result = await capture([...command, "-c", PROBE]).catch(() => undefined);
  const version = result?.stdout.trim() ?? "";
  if (result === undefined || !/^\d+\.\d+\.\d+$/.test(version)) return undefined;
  return { command, version, hasVenv: result.code === 0 };
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 3 || (major === 3 && minor >= 10);
}

function noPython(found: readonly Python[], commands: readonly string[][]): UserError {
  const list = found.map(({ command, version }) => `${command.join(" ")} = ${version}`).join(", ");
  const remedy = "install Python 3.10 or newer from https://www.python.org/downloads/, " +
    "or set the variable PYTHON to one";
  if (found.some(({ version }) => isNewEnough(version))) {
    return new UserError(
      `Cannot make .venv: Python lacks venv and ensurepip, got ${list}; ` +
        `on Debian and Ubuntu run: sudo apt install python3-venv`,
      "Python에 venv 모듈이 없습니다. 데비안·우분투에서는 sudo apt install python3-venv로 설치해 주십시오.",
    );
  }
  if (found.length > 0) {
    return new UserError(
      `Cannot make .venv: Python is too old, got ${list}; ${remedy}`,
      `Python이 너무 오래되었습니다(${list}). Python 3.10 이상을 설치해 주십시오.`,
    );
  }
  const tried = commands.map((command) => command.join(" ")).join(", ");
  return new UserError(
    `Cannot make .venv: no Python was found, tried ${tried}; ${remedy}`,
    "Python을 찾지 못했습니다. Python 3.10 이상을 설치해 주십시오.",
  );
}
