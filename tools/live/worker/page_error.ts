/**
 * The error of a cell that wants what a page does not have.
 *
 * @module
 */

/** Thrown into a cell; carries its own hint. */
export class PageError extends Error {
  /**
   * @param message What is not there, in English.
   * @param hint The same with a remedy, in Korean.
   * @param name The name of the error.
   */
  constructor(message: string, readonly hint: string, name = "Error") {
    super(message);
    Object.defineProperties(this, {
      name: { value: name, enumerable: false },
      hint: { enumerable: false },
    });
  }
}
