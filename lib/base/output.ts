/**
 * What a notebook shows, and how a picture becomes it.
 *
 * @module
 */

/** Something to show: HTML, and the same said in plain text for readers who cannot see it. */
export interface Output {
  /** The HTML, without a script that a static reader would need. */
  readonly html: string;
  /** The same in Korean plain text; what an untrusted notebook, a terminal or a screen reader gets. */
  readonly text: string;
  /** How many live checks the output reports; left out for none. */
  readonly checks?: number;
}
