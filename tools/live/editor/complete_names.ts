/**
 * Completion of names: the library's, each with a line of Korean, and those in the cells of the page.
 *
 * @module
 */

// deno-lint-ignore-file no-import-prefix
import type {
  Completion,
  CompletionContext,
  CompletionResult,
} from "npm:@codemirror/autocomplete@6.20.4";
import { LIBRARY } from "./library_names.ts";

const library: readonly Completion[] = Object.entries(LIBRARY).map(([label, detail]) => ({
  label,
  detail,
}));

/** Offers names that begin like the word before the cursor. */
export function completeNames(context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/[\p{L}_$][\p{L}\p{N}_$]*/u);
  if (word === null || (word.to - word.from < 2 && !context.explicit)) return null;
  return {
    from: word.from,
    options: [...library, ...namesOnPage()],
    validFor: /^[\p{L}\p{N}_$]*$/u,
  };
}

/** The names that the cells of the page declare, with the cell where the last declaration stands. */
function namesOnPage(): Completion[] {
  const found = new Map<string, string>();
  for (const section of document.querySelectorAll<HTMLElement>("[data-cell]")) {
    const code = section.querySelector("code")?.textContent ?? "";
    for (const [, name] of code.matchAll(/(?:const|let|function|class) ([\p{L}\p{N}_$]+)/gu)) {
      if (!(name! in LIBRARY)) found.set(name!, section.dataset["name"]!);
    }
  }
  return Array.from(found, ([label, detail]) => ({ label, detail }));
}
