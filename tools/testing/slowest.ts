/**
 * The slowest tests of a run.
 *
 * @module
 */

/** A test and the time that it took. */
export interface Timed {
  /** The test's name; the place of an example. */
  readonly name: string;
  /** The file that it is in. */
  readonly file: string;
  readonly seconds: number;
}

/**
 * The slowest tests, the slowest first. A step counts as a part of its test.
 *
 * @param junit The report of `deno test --junit-path`.
 * @param count How many.
 */
export function slowestTests(junit: string, count = 5): Timed[] {
  const all = Array.from(junit.matchAll(TEST), ([, name, file, seconds]) => ({
    name: unescapeXml(name!),
    file: unescapeXml(file!),
    seconds: Number(seconds),
  }));
  const isStep = ({ name }: Timed): boolean =>
    all.some((test) => name.startsWith(`${test.name} > `));
  return all.sort((a, b) => b.seconds - a.seconds).filter((test) => !isStep(test)).slice(0, count);
}

const TEST = /<testcase name="([^"]*)" classname="([^"]*)" time="([^"]*)"/g;

function unescapeXml(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
    "&amp;": "&",
  };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => characters[entity]!);
}
