/**
 * Running code as if in a notebook, and seeing what it shows.
 *
 * @module
 */

/** What reaches the kernel while `body` runs, as HTML and plain text. */
export async function shownBy(
  body: () => Promise<void>,
): Promise<{ html: string; text: string }[]> {
  const sent: { html: string; text: string }[] = [];
  const original = Object.getOwnPropertyDescriptor(globalThis, "Deno")!;
  const broadcast = (_: string, { data }: { data: Record<string, string> }): Promise<void> => {
    sent.push({ html: data["text/html"]!, text: data["text/plain"]! });
    return Promise.resolve();
  };
  Object.defineProperty(globalThis, "Deno", { ...original, value: { jupyter: { broadcast } } });
  try {
    await body();
  } finally {
    Object.defineProperty(globalThis, "Deno", original);
  }
  return sent;
}
