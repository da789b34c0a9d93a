/**
 * What a deck runs in the browser. `deck_page.ts` sends this function by its source text.
 *
 * @module
 */

/** Shrinks what is too large for the slide in view, which only the browser can measure. */
export function fitSlide(): void {
  const body = document.querySelector<HTMLElement>("section.present .body")!;
  const content = body.firstElementChild as HTMLElement;
  content.style.zoom = "1";
  const across = body.clientWidth / content.scrollWidth;
  const down = body.clientHeight / content.scrollHeight;
  content.style.zoom = String(Math.min(1, across, down));
}
