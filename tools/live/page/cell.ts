/**
 * A cell of the page: its text, its outputs, its state.
 *
 * @module
 */

import type { CellOutput } from "../protocol.ts";
import type { Editor } from "../editor/editor.ts";
import { loadScript } from "./load_script.ts";
import { outputElement, startSliders } from "./outputs.ts";

/** Where a cell stands. */
export type CellState = "idle" | "running" | "done" | "error";

/** What the page does when a reader does something to a cell. */
export interface CellEvents {
  readonly run: (cell: PageCell, andNext: boolean) => void;
  readonly stop: () => void;
  readonly changed: (cell: PageCell) => void;
}

/** A cell that runs. */
export class PageCell {
  /** The section that holds it. */
  readonly element: HTMLElement;
  /** Its id in the notebook. */
  readonly id: string;
  /** Its text in the lesson. */
  readonly original: string;
  /** What it has shown since the page was opened. */
  shown: CellOutput[] = [];
  #source: string;
  #coloured: string;
  /** What the lesson stored, to come back to. */
  #stored: HTMLElement;
  #editor: Editor | undefined;
  #isOpening = false;
  #events: CellEvents;

  constructor(element: HTMLElement, events: CellEvents) {
    this.element = element;
    this.id = element.dataset["cell"]!;
    this.original = this.#find("code").textContent!;
    this.#coloured = this.#find("code").innerHTML;
    this.#stored = this.#outputs.cloneNode(true) as HTMLElement;
    this.#source = this.original;
    this.#events = events;
    this.#button("run").onclick = () =>
      this.state === "running" ? events.stop() : events.run(this, false);
    this.#button("edit").onclick = () => this.edit();
    this.#button("reset").onclick = () => this.#restore();
    this.#code.onclick = () => getSelection()?.isCollapsed !== false && this.edit();
    this.element.onkeydown = (event) => this.#press(event);
  }

  /** Its text now. */
  get source(): string {
    return this.#source;
  }

  /** For what is not typed; `changed` is not called. */
  set source(text: string) {
    if (text === this.#source) return;
    this.#take(text);
    this.#editor?.replace(text);
    if (this.#editor !== undefined) return;
    if (this.isEdited) this.#find("code").textContent = text;
    else this.#find("code").innerHTML = this.#coloured;
  }

  /** Whether a reader has changed it. */
  get isEdited(): boolean {
    return this.#source !== this.original;
  }

  /** What it is called to a reader. */
  get name(): string {
    return this.element.dataset["name"]!;
  }

  get state(): CellState {
    return this.element.dataset["state"] as CellState;
  }

  /** Sets the state, and says it in a few words. */
  setState(state: CellState, words: string): void {
    this.element.dataset["state"] = state;
    this.element.setAttribute("aria-busy", String(state === "running"));
    this.#find(".said").textContent = words;
    const run = this.#button("run");
    const label = state === "running" ? "멈추기" : "실행";
    run.setAttribute("aria-label", `${this.name} ${label}`);
    run.firstElementChild!.textContent = state === "running" ? "■" : "▶";
    run.lastElementChild!.textContent = label;
  }

  /** Forgets what it has shown. The room it took is kept until it shows something again. */
  clear(): void {
    this.shown = [];
    const outputs = this.#outputs;
    outputs.style.minHeight = `${outputs.offsetHeight}px`;
    outputs.replaceChildren();
  }

  /** Gives up the room that was kept. */
  settle(): void {
    this.#outputs.style.minHeight = "";
  }

  show(output: CellOutput): void {
    const last = this.shown.at(-1);
    const isMore = output.output_type === "stream" && last?.output_type === "stream" &&
      last.name === output.name;
    const whole = isMore ? { ...output, text: last.text + output.text } : output;
    if (isMore) {
      this.shown.pop();
      this.#outputs.lastElementChild!.remove();
    }
    this.shown.push(whole);
    this.#outputs.append(outputElement(whole));
  }

  /** Puts an editor in the place of the text. */
  async edit(): Promise<void> {
    if (this.#editor !== undefined) return this.#editor.focus();
    if (this.#isOpening) return;
    this.#isOpening = true;
    try {
      await loadScript("editor");
    } catch (error) {
      this.setState(
        this.state,
        "편집기를 불러오지 못했습니다. 쪽과 같은 폴더에 live 폴더가 있어야 합니다.",
      );
      throw error;
    } finally {
      this.#isOpening = false;
    }
    const holder = document.createElement("div");
    this.#code.hidden = true;
    this.#code.after(holder);
    this.#button("edit").hidden = true;
    this.#editor = globalThis.liveEditor!(holder, {
      text: this.#source,
      label: this.#code.getAttribute("aria-label")!,
      changed: (text) => {
        if (text === this.#source) return;
        this.#take(text);
        this.#events.changed(this);
      },
      run: (andNext) => this.#events.run(this, andNext),
      leave: () => this.#button("run").focus(),
    });
    this.#editor.focus();
  }

  /** Shows what the lesson stored, as when the page was opened. */
  showStored(): void {
    this.shown = [];
    const stored = this.#stored.cloneNode(true) as HTMLElement;
    this.#outputs.replaceChildren(...stored.childNodes);
    startSliders(this.#outputs);
    this.setState("idle", "");
  }

  /** Puts the reader at the cell. */
  focus(): void {
    this.#button("run").focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  #take(text: string): void {
    this.#source = text;
    this.element.toggleAttribute("data-edited", this.isEdited);
    this.#button("reset").hidden = !this.isEdited;
  }

  #restore(): void {
    this.source = this.original;
    this.#events.changed(this);
    if (this.state !== "running") this.showStored();
    this.focus();
  }

  /** Shift+Enter runs the cell wherever in it the reader is; Enter opens the editor. */
  #press(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.defaultPrevented) return;
    const runs = event.shiftKey || event.ctrlKey || event.metaKey;
    if (!runs && event.target !== this.#code) return;
    event.preventDefault();
    if (runs) this.#events.run(this, event.shiftKey);
    else this.edit();
  }

  get #code(): HTMLElement {
    return this.#find("pre.code");
  }

  get #outputs(): HTMLElement {
    return this.#find(".outputs");
  }

  #button(action: string): HTMLButtonElement {
    return this.#find<HTMLButtonElement>(`[data-action="${action}"]`);
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.element.querySelector<E>(
      `:scope > ${selector}, :scope > :not(.outputs) ${selector}`,
    )!;
  }
}
