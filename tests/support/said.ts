/**
 * Listening to what is printed for the person at the terminal.
 *
 * @module
 */

/** The lines that go to standard error meanwhile, in order. */
export async function whatIsSaid(
  during: (say: (line: string) => void) => Promise<unknown>,
): Promise<string[]> {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const original = console.error;
  console.error = say;
  try {
    await during(say);
  } finally {
    console.error = original;
  }
  return lines;
}
