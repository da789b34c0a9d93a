import { slowestTests } from "../../../tools/testing/slowest.ts";
import { assertEquals } from "../../support/assert.ts";

const REPORT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="deno test" tests="5" failures="0" errors="0" time="9">
  <testsuite name="./a_test.ts" tests="4" disabled="0" errors="0" failures="0">
    <testcase name="quick" classname="./a_test.ts" time="0.002" line="1" col="6">
    </testcase>
    <testcase name="1 &lt; 2 &amp; &quot;2 &gt; 1&quot;" classname="./a_test.ts" time="5.25" line="2" col="6">
    </testcase>
    <testcase name="slow" classname="./a_test.ts" time="7" line="3" col="6">
    </testcase>
    <testcase name="slow &gt; step" classname="./a_test.ts" time="6" line="4" col="6">
    </testcase>
  </testsuite>
  <testsuite name="./b.ts#1-2.ts" tests="1" disabled="0" errors="0" failures="0">
    <testcase name="example" classname="./b.ts#1-2.ts" time="6.5" line="1" col="1">
    </testcase>
  </testsuite>
</testsuites>`;

Deno.test("slowestTests() names tests, not steps, the slowest first", () => {
  assertEquals(slowestTests(REPORT, 3), [
    { name: "slow", file: "./a_test.ts", seconds: 7 },
    { name: "example", file: "./b.ts#1-2.ts", seconds: 6.5 },
    { name: '1 < 2 & "2 > 1"', file: "./a_test.ts", seconds: 5.25 },
  ]);
  assertEquals(slowestTests(REPORT).length, 4);
  assertEquals(slowestTests(""), []);
});
