/**
 * How wide a text is in a font of equal widths.
 *
 * @module
 */

/** The columns that a text takes: Korean, Chinese and Japanese letters and pictures take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize("NFC")) {
    if (!/\p{M}|\p{Cf}/u.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
