/**
 * Outputs as lines, in which kernel and page are compared.
 *
 * @module
 */

import { joinLines } from "../../tools/notebooks/notebook.ts";
import type { Output, Text } from "../../tools/notebooks/notebook.ts";

/** One line an output: `result text/plain 3`, `stdout a`, `error TypeError: …`. Neighbours of a stream are joined. */
export function shown(outputs: readonly Output[]): string[] {
  const joined: Output[] = [];
  for (const output of outputs) {
    const last = joined.at(-1);
    if (output.output_type === "stream" && last?.name === output.name) {
      joined[joined.length - 1] = {
        ...last!,
        text: joinLines(last!.text!) + joinLines(output.text!),
      };
    } else joined.push(output);
  }
  return joined.map(line);
}

function line({ output_type, name, text, data, metadata, ename, evalue }: Output): string {
  if (output_type === "stream") return `${name} ${joinLines(text!)}`;
  if (output_type === "error") return `error ${ename}: ${evalue}`;
  const parts = Object.entries(data ?? {}).sort()
    .map(([mime, value]) => `${mime} ${joinLines(value as Text)}`);
  const notes = Object.keys(metadata ?? {}).length > 0 ? [JSON.stringify(metadata)] : [];
  return [output_type === "execute_result" ? "result" : "display", ...parts, ...notes].join(" ");
}
