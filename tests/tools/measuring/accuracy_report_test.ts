import { boundText } from "../../../tools/measuring/accuracy_report.ts";
import { assertEquals } from "../../support/assert.ts";

Deno.test("boundText() says where an absolute bound holds instead", () => {
  const exception = { between: [-2, -0.5], absolute: 2 ** -52 } as const;
  assertEquals(boundText({ ulps: 2 }), "2");
  assertEquals(
    boundText({ ulps: 8, exception }),
    "8, −2 ≤ z ≤ −0.5에서는 절대 오차 2⁻⁵²",
  );
});

Deno.test("boundText() writes other bounds as numbers", () => {
  const exception = { between: [-2, 0], absolute: 3e-16 } as const;
  assertEquals(
    boundText({ ulps: 8, exception }),
    "8, −2 ≤ z ≤ 0에서는 절대 오차 3 × 10⁻¹⁶",
  );
});
