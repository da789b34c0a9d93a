/**
 * What the page wants of an editor.
 *
 * @module
 */

/** What an editor begins with and tells the page. */
export interface EditorOptions {
  readonly text: string;
  /** What it is called to a screen reader, in Korean. */
  readonly label: string;
  readonly changed: (text: string) => void;
  /** Run the cell; `andNext` with Shift, not with Ctrl. */
  readonly run: (andNext: boolean) => void;
  /** The reader leaves it by the key Escape. */
  readonly leave: () => void;
}

/** An editor in the page. */
export interface Editor {
  readonly focus: () => void;
  readonly replace: (text: string) => void;
}

/** Puts an editor into an element. */
export type OpenEditor = (holder: HTMLElement, options: EditorOptions) => Editor;
