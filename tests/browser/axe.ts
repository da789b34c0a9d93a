/**
 * axe-core, which finds what keeps people with disabilities from reading a page.
 *
 * @module
 */

import type { Page } from "./browser.ts";

/** What axe-core finds on a page, one line a fault: rule and place. Contrast is among the rules. */
export async function faults(page: Page, selector = "html"): Promise<string[]> {
  // deno-lint-ignore no-import-prefix
  const { default: axe } = await import("npm:axe-core@4.14.1");
  await page.evaluate(axe.source);
  return await page.evaluate(async (selector) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    // It would ask for the style sheets, which a page's policy may forbid.
    const { violations } = await run(selector, { elementRef: true, preload: false });
    // axe does not count a formula as the text of a heading cell.
    const isFormula = (id: string, element: Element | undefined): boolean =>
      id === "empty-table-header" && element?.querySelector(".katex") !== null;
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ element }) => !isFormula(id, element)).map(({ html }) => `${id}: ${html}`)
    );
  }, selector);
}
