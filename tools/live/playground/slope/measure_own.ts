/**
 * Measuring the reader's own g in the worker. Only the reader starts it, never an address.
 *
 * @module
 */

import { WorkerHost } from "../../page/worker_host.ts";
import type { CellOutput } from "../../protocol.ts";
import type { Shown } from "../functions.ts";
import { signal } from "../signals.ts";
import { measuringCell, ownFunction } from "./own_function.ts";

/** The reader's own function as far as it is known. */
export interface Own {
  /** The function; undefined before it is measured. */
  readonly shown?: Shown;
  /** What is to be said of it. */
  readonly note: string;
  readonly isBusy: boolean;
}

/** The reader's own function now. */
export const own = signal<Own>({ note: "", isBusy: false });

/** After how many milliseconds a function is given up. */
const LIMIT = 3_000;

let outputs: CellOutput[] = [];

const host = new WorkerHost({
  show: (_, output) => outputs.push(output),
  flooded: () => {},
  ended: () => {},
});

/** Measures a function; the one before stays where that fails. */
export async function measureOwn(source: string): Promise<void> {
  own.value = { ...own.value, note: "계산하는 중…", isBusy: true };
  outputs = [];
  const ending = await host.run({ cell: "own", source: measuringCell(source) }, LIMIT)
    .catch(() => "error" as const);
  const shown = outputs.map(ownFunction).find((one) => one !== undefined);
  if (ending === "done" && shown !== undefined) {
    own.value = { shown, note: noteOf(shown), isBusy: false };
  } else own.value = { ...own.value, note: FAILED[ending] ?? errorOf(outputs), isBusy: false };
}

const FAILED: Readonly<Record<string, string>> = {
  late: "3초 안에 끝나지 않아 멈추었습니다. 끝나지 않는 반복이 있는지 보세요.",
  flood: "결과가 너무 많아 멈추었습니다.",
};

function noteOf(shown: Shown): string {
  const zs = Array.from({ length: 21 }, (_, index) => index - 10);
  const isAnywhere = zs.some((z) => Number.isFinite(shown.value(z)));
  return isAnywhere ? "그렸습니다." : "−10부터 10까지 어디에서도 수가 나오지 않습니다.";
}

function errorOf(outputs: readonly CellOutput[]): string {
  const error = outputs.find((output) => output.output_type === "error");
  if (error === undefined) return "수를 돌려주는 함수가 아닙니다.";
  const { ename, evalue, hint = "" } = error as { ename: string; evalue: string; hint?: string };
  return `${ename}: ${evalue} ${hint}`.trim();
}
