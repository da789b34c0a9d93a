import { join } from "node:path";
import { capture, UserError } from "../../../tools/shared/command.ts";
import { ensurePackages, pythonIn } from "../../../tools/shared/packages.ts";
import type { Environment } from "../../../tools/shared/packages.ts";
import { assertEquals, assertRejects, assertStringIncludes } from "../../support/assert.ts";
import { canRun } from "../../support/permissions.ts";
import { whatIsSaid } from "../../support/said.ts";

const needsShell = { ignore: !canRun || Deno.build.os === "windows" }; // for the last Python

Deno.test(
  "ensurePackages() installs once, also when called twice at once, and anew for other packages only",
  needsShell,
  async () => {
    await withEnvironment(async (environment) => {
      const { folder, requirements } = environment;
      await Deno.writeTextFile(requirements, "# nothing\n");
      const twice = () => Promise.all([ensurePackages(environment), ensurePackages(environment)]);
      const said = await whatIsSaid(twice);
      assertEquals(said.filter((line) => line.endsWith("끝날 때까지 기다립니다.")).length, 1);
      assertEquals(said.filter((line) => line === "설치를 마쳤습니다.").length, 1);
      assertEquals((await capture([pythonIn(folder), "-c", "print(1)"])).stdout.trim(), "1");
      await withBrokenPython(folder, async () => {
        await Deno.writeTextFile(requirements, "# still nothing\n");
        await ensurePackages(environment);
        await Deno.writeTextFile(requirements, "another\n");
        await assertRejects(() => ensurePackages(environment), UserError, "into .toy: venv failed");
      });
    });
  },
);

Deno.test(
  "ensurePackages() heals an environment that has lost what makes its Python its own",
  needsShell,
  async () => {
    await withEnvironment(async (environment) => {
      await Deno.writeTextFile(environment.requirements, "# nothing\n");
      await ensurePackages(environment);
      await Deno.remove(join(environment.folder, "pyvenv.cfg"));
      const said = await whatIsSaid(() => ensurePackages(environment));
      assertEquals(said.at(-1), "설치를 마쳤습니다.");
      assertEquals(await whatIsSaid(() => ensurePackages(environment)), []);
    });
  },
);

Deno.test(
  "ensurePackages() says that a folder cannot be written",
  needsShell,
  async () => {
    await withEnvironment(async (environment) => {
      await Deno.writeTextFile(environment.requirements, "# nothing\n");
      const folder = join(environment.requirements, "venv"); // inside a file
      const error = await assertRejects(
        () => ensurePackages({ ...environment, folder }),
        UserError,
        "check that its folder may be written to",
      );
      assertStringIncludes((error as UserError).korean!, "쓸 수 없습니다");
    });
  },
);

/** Sets PYTHON to a program that passes for a Python and makes no environment. */
async function withBrokenPython(folder: string, test: () => Promise<void>): Promise<void> {
  const path = join(folder, "broken_python");
  const script = '#!/bin/sh\n[ "$1" = -c ] && echo 3.12.0\n';
  await Deno.writeTextFile(path, script, { mode: 0o755 });
  const before = Deno.env.get("PYTHON");
  Deno.env.set("PYTHON", path);
  try {
    await test();
  } finally {
    if (before === undefined) Deno.env.delete("PYTHON");
    else Deno.env.set("PYTHON", before);
  }
}

async function withEnvironment(test: (environment: Environment) => Promise<void>): Promise<void> {
  const parent = await Deno.makeTempDir();
  try {
    await test({
      folder: join(parent, "venv"),
      requirements: join(parent, "requirements.txt"),
      name: ".toy",
      content: "아무것도",
    });
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
}
