/**
 * What is said of a kernel that was tried.
 *
 * @module
 */

import { markdownTable } from "../measuring/report.ts";
import { kernelStatus } from "../shared/deno_version.ts";
import type { KernelStatus } from "../shared/deno_version.ts";
import type { Score } from "./score.ts";
import type { KernelReport } from "./try_kernel.ts";

const HEAD = ["셀의 종류", "셀", "온전함", "순서대로", "제 셀에", "온전함", "순서대로", "제 셀에"];

const STATUS: Readonly<Record<KernelStatus, string>> = {
  supported: "수업에 씁니다",
  refused: "시작할 때 거절합니다",
  untried: "목록에 없습니다",
};

/** The table of one kernel, in Markdown, with a heading line above and a verdict below. */
export function kernelTable({ version, trials, perfect }: KernelReport): string {
  const rows = trials.map(({ kind, stopping, ours }) => [
    kind.name,
    `${ours.cells}`,
    ...columns(stopping),
    ...columns(ours),
  ]);
  return [
    `**Deno ${version}** (${
      STATUS[kernelStatus(version)]
    }): 앞의 세 열은 커널이 끝났다고 할 때 멈추는 ` +
    "프로그램, 뒤의 세 열은 우리 프로그램에 도착한 셀의 수입니다.",
    markdownTable(HEAD, rows),
    perfect ? "우리 프로그램은 하나도 잃지 않았습니다." : "우리 프로그램이 출력을 잃었습니다.",
  ].join("\n\n");
}

/**
 * Whether what was seen agrees with the list of versions that the start-up goes by: whatever our client loses
 * nothing with need not be refused, whatever it loses something with must not be supported.
 */
export function isFailure(
  { version, perfect }: Pick<KernelReport, "version" | "perfect">,
): boolean {
  return !perfect && kernelStatus(version) !== "refused";
}

function columns({ whole, ordered, own }: Score): string[] {
  return [whole, ordered, own].map(String);
}
