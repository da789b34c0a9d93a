/**
 * HTML and XML from text that cannot break out of its place.
 *
 * @module
 */

import { describe } from "./require.ts";

/** Finished markup, which {@link markup} does not escape again. */
export class Markup {
  /** @param text Well-formed HTML or XML. */
  constructor(readonly text: string) {}

  /** The markup itself. */
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, finished markup is not, lists are joined. */
export type MarkupPart = string | number | Markup | readonly MarkupPart[];

/** A template whose values are escaped unless they are {@link Markup} themselves. */
export function markup(template: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  const texts = parts.map((part, i) => toMarkup(part) + template[i + 1]!);
  return new Markup(template[0]! + texts.join(""));
}

function toMarkup(part: MarkupPart): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(toMarkup).join("");
  if (typeof part === "string" || typeof part === "number") return escapeMarkup(String(part));
  throw new TypeError(`Cannot show it: a text or a number is wanted, got ${describe(part)}`);
}

/** Text made safe for HTML and XML, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
