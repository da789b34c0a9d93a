import { show } from "../../lib/lesson/mod.ts";
import { assertEquals, assertRejects } from "../support/assert.ts";

interface Sent {
  readonly type: string;
  readonly content: unknown;
  readonly at: number;
}

/** Runs `body` as if in a notebook, and returns what reached the kernel. */
async function inNotebook(body: () => Promise<void>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const original = Object.getOwnPropertyDescriptor(globalThis, "Deno")!;
  const broadcast = (type: string, content: unknown): Promise<void> => {
    sent.push({ type, content, at: performance.now() });
    return Promise.resolve();
  };
  Object.defineProperty(globalThis, "Deno", { ...original, value: { jupyter: { broadcast } } });
  try {
    await body();
    await turn();
  } finally {
    Object.defineProperty(globalThis, "Deno", original);
  }
  return sent;
}

/** Lets the event loop turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}

Deno.test("show() sends the HTML with its plain text", async () => {
  const sent = await inNotebook(() => show({ html: "<b>½</b>", text: "절반" }));
  assertEquals(sent.map(({ type, content }) => ({ type, content })), [{
    type: "display_data",
    content: {
      data: { "text/html": "<b>½</b>", "text/plain": "절반" },
      metadata: {},
      transient: {},
    },
  }]);
});

Deno.test("show() sends a figure as an image with its description", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20"></svg>';
  const [sent] = await inNotebook(() => show({ svg, alt: "빈 그림" }));
  const { data } = sent!.content as { data: Record<string, string> };
  assertEquals(data["text/plain"], "[그림] 빈 그림");
  assertEquals(data["text/html"]!.startsWith('<img alt="빈 그림" width="20"'), true);
});

Deno.test("show() counts live checks in the metadata", async () => {
  const [sent] = await inNotebook(() => show({ html: "", text: "", checks: 3 }));
  assertEquals((sent!.content as { metadata: unknown }).metadata, { checks: 3 });
});

Deno.test("show() gives the kernel a moment before the cell may end, longer after a further output", async () => {
  const resolved: number[] = [];
  const sent = await inNotebook(async () => {
    for (const text of ["one", "another"]) {
      await show({ html: "", text });
      resolved.push(performance.now());
    }
    await turn(); // as between two cells
    await show({ html: "", text: "next cell" });
    resolved.push(performance.now());
  });
  const [first = 0, further = 0, next = 0] = sent.map(({ at }, i) => resolved[i]! - at);
  // Timers may be early by a millisecond; the wait must not be gone.
  assertEquals([first >= 29, further >= 49, next >= 29], [true, true, true]);
});

Deno.test("show() does nothing outside a notebook", async () => {
  await show({ html: "<b>½</b>", text: "절반" });
});

Deno.test("show() refuses what is no output, also outside a notebook", async () => {
  for (
    const wrong of [undefined, "text", { html: "x" }, { text: "x" }, { svg: "<svg/>" }, {
      alt: "x",
    }, 3]
  ) {
    await assertRejects(
      () => show(wrong as never),
      TypeError,
      "it takes a figure, with the texts svg",
    );
  }
});
