/**
 * The report on the start in Markdown.
 *
 * @module
 */

import { SUPPORTED } from "../../shared/deno_version.ts";
import { markdownTable } from "../report.ts";
import { LIMIT } from "./lab_times.ts";
import type { LabTimes } from "./lab_times.ts";

/** The start may take so many times as long as what it cannot do without. */
const TIMES = 1.2;

/** A row for each thing started, beside the sum of Deno and JupyterLab alone. */
export function labTable(times: LabTimes): string {
  const alone = times.npx + times.jupyterlab;
  const npx = `npx -y deno@${SUPPORTED[0]}`;
  const row = (what: string, seconds: number, goal = ""): string[] => {
    const isReached = seconds <= TIMES * alone ? "✓" : "✗";
    const shown = Number.isFinite(seconds) ? `${(seconds / alone).toFixed(2)}배` : "–";
    return [what, wait(seconds), goal === "" ? shown : `${isReached} ${shown}`, goal];
  };
  return markdownTable(["주소가 나올 때까지", "초", "둘의 합의 몇 배", "목표"], [
    row(`\`${npx} --version\``, times.npx),
    row("`.venv`의 `python -m jupyterlab --no-browser`", times.jupyterlab),
    row("둘의 합", alone),
    row(`\`${npx} task lab --no-browser\``, times.lab, `${TIMES}배`),
    row("같은 명령, 네트워크 없이", times.offline),
    row("같은 명령, 네트워크와 `.npmrc` 없이", times.offlineWithoutNpmrc),
  ]);
}

function wait(seconds: number): string {
  if (Number.isNaN(seconds)) return "이 컴퓨터에서는 잴 수 없음";
  return seconds === Infinity ? `${LIMIT} 넘게` : seconds.toFixed(2);
}
