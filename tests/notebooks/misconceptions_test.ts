import { assert, assertEquals } from "../support/assert.ts";
import { pages } from "../support/lessons.ts";
import { needsRead } from "../support/permissions.ts";

/**
 * What learners are likely to believe, and the lesson that meets it: a cell there names the belief in its
 * metadata (`misconceptions`), with the words of its text that meet it.
 */
const MISCONCEPTIONS: readonly (readonly [belief: string, lesson: string])[] = [
  ["접선은 한 번만 닿는 직선이다", "01_sigmoid"],
  ["기울기는 오른쪽에서만 재면 된다", "01_sigmoid"],
  ["Δz에 0을 넣으면 된다", "01_sigmoid"],
  ["h는 작을수록 늘 정확하다", "01_sigmoid"],
  ["활성값이 크면 기울기도 크다", "01_sigmoid"],
  ["포화는 값이 크다는 뜻이다", "01_sigmoid"],
  ["포화는 계산이 느리다는 뜻이다", "01_sigmoid"],
  ["컴퓨터에서 같으면 증명된 것이다", "01_sigmoid"],
  ["함숫값과 기울기는 같은 것이다", "02_tanh"],
  ["tanh는 어디서나 시그모이드보다 가파르다", "02_tanh"],
  ["수학에서 같은 식은 컴퓨터에서도 같다", "02_tanh"],
  ["미분할 수 없으면 끊어진 것이다", "03_relu"],
  ["g′(0) = 1은 수학의 값이다", "03_relu"],
  ["미분할 수 없으면 학습할 수 없다", "03_relu"],
  ["서브그래디언트를 쓰면 언제나 내려간다", "03_relu"],
  ["중앙 차분은 언제나 옳다", "03_relu"],
  ["ReLU에는 그래디언트 소실이 없다", "04_comparison"],
  ["자릿수를 잃는 일은 걱정하지 않아도 된다", "04_comparison"],
  ["소실은 은닉층 하나에서도 생긴다", "05_gradient_descent"],
  ["손실이 줄면 역전파가 맞다", "05_gradient_descent"],
  ["그래디언트는 수 하나다", "05_gradient_descent"],
  ["ŷ − y에는 도함수가 없다", "05_gradient_descent"],
];

Deno.test("every likely misconception is met by words in its lesson", needsRead, () => {
  const met = pages.flatMap(({ name, cells }) =>
    cells.flatMap(({ id, text, metadata }) => {
      const { misconceptions = {} } = metadata as { misconceptions?: Record<string, string> };
      return Object.entries(misconceptions).map(([belief, words]) => {
        assert(text.includes(words), `${name}, cell ${id} does not say: ${words}`);
        return [belief, name] as const;
      });
    })
  );
  const missing = MISCONCEPTIONS.filter(([belief, lesson]) =>
    !met.some(([other, name]) => other === belief && name === lesson)
  );
  assertEquals(missing, []);
});
