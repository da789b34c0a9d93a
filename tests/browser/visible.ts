/**
 * What a reader sees in a page: figures, tables, formulas, loose labels, contrast. For any front end.
 *
 * @module
 */

import type { Page } from "./browser.ts";

/** Counts and faults in the part of a page that a selector names. */
export interface Visible {
  /** Figures as images, and those among them that show nothing or have no Korean `alt`. */
  readonly figures: number;
  readonly badFigures: readonly string[];
  /** Rows in the bodies of tables that have a caption. */
  readonly rows: number;
  readonly formulas: number;
  /** Formulas left as text. */
  readonly rawFormulas: readonly string[];
  /** Texts in outputs with a figure and no table or slider, besides the label of a fold: labels that a stripped SVG left behind. */
  readonly looseTexts: readonly string[];
  /** Sliders that can be seen. */
  readonly sliders: number;
}

/**
 * Looks at a page as a reader who has opened every folded output.
 *
 * @param page The page.
 * @param outputs The selector of what cells have shown.
 * @param prose The selector of rendered Markdown.
 */
export async function look(page: Page, outputs: string, prose: string): Promise<Visible> {
  return await page.evaluate(([outputs, prose]) => {
    const all = <E extends HTMLElement>(selector: string): E[] =>
      Array.from(document.querySelectorAll<E>(selector));
    for (const fold of all<HTMLDetailsElement>(`:is(${outputs}) details`)) fold.open = true;
    const isShown = (element: HTMLElement): boolean => element.checkVisibility();
    const isFigure = (output: HTMLElement): boolean =>
      output.querySelector("img, svg") !== null &&
      !Array.from(output.querySelectorAll<HTMLElement>("table, input")).some(isShown);
    const images = all<HTMLImageElement>(`:is(${outputs}) img`).filter(isShown);
    const isGood = ({ naturalWidth, alt }: HTMLImageElement): boolean =>
      naturalWidth > 0 && /[가-힣]/.test(alt);
    return {
      figures: images.length,
      badFigures: images.filter((image) => !isGood(image)).map(({ alt }) => alt),
      rows: all(`:is(${outputs}) table:has(caption) tbody tr`).filter(isShown).length,
      formulas: all("mjx-container, .katex").filter(isShown).length,
      rawFormulas: all(prose).flatMap((text) => text.innerText.match(/\$[^$\n]*\$/g) ?? []),
      looseTexts: all(outputs).filter(isFigure).map((output) => {
        const labels = Array.from(output.querySelectorAll("summary"), (label) => label.innerText);
        return labels.reduce((text, label) => text.replace(label, ""), output.innerText).trim();
      })
        .filter((text) => text !== ""),
      sliders: all(`:is(${outputs}) input[type=range]`).filter(isShown).length,
    };
  }, [outputs, prose] as const);
}

/** The lowest contrast, 1 to 21, between the text of the elements and what lies behind it. */
export async function lowestContrast(page: Page, selector: string): Promise<number> {
  return await page.evaluate((selector) => {
    const context = document.createElement("canvas").getContext("2d", {
      willReadFrequently: true,
    })!;
    const rgba = (color: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return Array.from(context.getImageData(0, 0, 1, 1).data);
    };
    const luminance = (color: string): number => {
      const [r, g, b] = rgba(color).map((byte) => {
        const c = byte / 255;
        return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const background = (element: Element | null): string => {
      if (element === null) return "white";
      const { backgroundColor } = getComputedStyle(element);
      return rgba(backgroundColor)[3] === 255 ? backgroundColor : background(element.parentElement);
    };
    const contrasts = Array.from(document.querySelectorAll(selector), (element) => {
      const text = luminance(getComputedStyle(element).color);
      const ground = luminance(background(element));
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    });
    if (contrasts.length === 0) throw new Error(`No element is ${selector}`);
    return Math.min(...contrasts);
  }, selector);
}
