import { coverageRows, isEnough, readLcov, totalOf } from "../../../tools/testing/coverage.ts";
import { assertEquals } from "../../support/assert.ts";

const LCOV = `SF:/project/lib/base/format.ts
BRF:4
BRH:3
LF:100
LH:99
end_of_record
SF:C:\\project\\lib\\mod.ts
BRF:0
BRH:0
LF:1
LH:1
end_of_record
`;

Deno.test("readLcov() reads files of every system", () => {
  assertEquals(readLcov(LCOV), [
    { file: "base/format.ts", lines: { hit: 99, found: 100 }, branches: { hit: 3, found: 4 } },
    { file: "mod.ts", lines: { hit: 1, found: 1 }, branches: { hit: 0, found: 0 } },
  ]);
});

Deno.test("coverageRows() lists what is not run whole, rounds down, and adds all up", () => {
  assertEquals(coverageRows(readLcov(LCOV)), [
    ["`base/format.ts`", "99.0 % (99/100)", "75.0 % (3/4)"],
    ["`lib/`", "99.0 % (100/101)", "75.0 % (3/4)"],
  ]);
});

Deno.test("isEnough() holds 98 % of the lines and 95 % of the branches, and fails for nothing", () => {
  const cases: readonly [lines: number, branches: number, enough: boolean][] = [
    [98, 95, true],
    [97, 100, false],
    [100, 94, false],
  ];
  for (const [lines, branches, enough] of cases) {
    const of = (hit: number) => ({ hit, found: 100 });
    assertEquals(isEnough({ file: "", lines: of(lines), branches: of(branches) }), enough);
  }
  assertEquals(isEnough(totalOf(readLcov(""))), false);
});
