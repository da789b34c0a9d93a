/**
 * What moves a slider in the browser. `slider.ts` sends this function by its source text, so it may use
 * nothing but its parameter and the page. It is the same for every slider, so that a page can allow it by
 * its hash and forbid every other script.
 *
 * @module
 */

/** What a slider shows at each of its positions; JSON in the attribute `data-slider`. */
export interface SliderRows {
  /** What the columns of `rows` are called in templates. */
  readonly names: readonly string[];
  /** One row a position, from the left end to the right end: pixels and finished texts. */
  readonly rows: readonly (readonly (number | string)[])[];
}

/**
 * Replaces the still figure by the movable one. Every element with `data-fill="attribute=template"` has
 * that attribute, or its text if the attribute is `text`, filled from the row of the slider's position.
 *
 * @param root An element around this one slider: the hidden movable figure, marked with `data-slider`,
 * and the still one before it. VS Code runs the script further out than where it stands.
 */
export function runSlider(root: HTMLElement): void {
  const live = root.querySelector<HTMLElement>("[data-slider]")!;
  const { names, rows }: SliderRows = JSON.parse(live.dataset["slider"]!);
  const still = live.previousElementSibling as HTMLElement;
  const input = live.querySelector("input")!;
  const fill = (): void => {
    const row = rows[input.valueAsNumber]!;
    for (const element of live.querySelectorAll<HTMLElement>("[data-fill]")) {
      const [, attribute, template] = /^(.*?)=(.*)$/.exec(element.dataset["fill"]!)!;
      const text = template!.replace(/{(\w+)}/g, (_, name) => String(row[names.indexOf(name)]));
      if (attribute === "text") element.textContent = text;
      else element.setAttribute(attribute!, text);
    }
  };
  input.addEventListener("input", fill);
  fill();
  still.style.display = "none";
  live.style.display = "block";
}
