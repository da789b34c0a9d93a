/**
 * Files that a page gives and takes.
 *
 * @module
 */

/** Gives the reader a text as a file. */
export function downloadText(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The text of a file that the reader picks; never settles if none is picked. */
export function pickText(kind: string): Promise<string> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = kind;
  return new Promise((resolve, reject) => {
    input.onchange = () => input.files?.[0]?.text().then(resolve, reject);
    input.click();
  });
}
