/**
 * The minutes of a lesson in the classroom: what is done when, and with which cell of the notebooks.
 *
 * @module
 */

/** A part of a lesson. */
export interface Step {
  readonly minutes: number;
  /** The cell that is shown, as in `01_sigmoid#secant-figure`; its question is asked. */
  readonly cell: string;
  /** What the teacher does, in Korean. */
  readonly teacher: string;
  /** What the learners do, in Korean. */
  readonly learners: string;
}

/** Fifty minutes from the slope of a triangle to the kink of ReLU. */
export const FIFTY_MINUTES: readonly Step[] = [
  {
    minutes: 3,
    cell: "01_sigmoid#title",
    teacher: "기울기라는 말을 꺼내고, 신경망이 배우려면 왜 기울기가 필요한지 말합니다.",
    learners: "손들기, 보기 말하기",
  },
  {
    minutes: 7,
    cell: "01_sigmoid#shrinking-triangle",
    teacher: "삼각형을 왼쪽과 오른쪽에서 줄이고, 표의 줄을 하나씩 펼칩니다.",
    learners: "다음 줄의 수를 종이에 예측하고 짝과 비교",
  },
  {
    minutes: 4,
    cell: "01_sigmoid#secant-slider",
    teacher: "막대를 끌어 빗변이 접선에 눕는 것을 보이고, 미분계수와 g′을 칠판에 씁니다.",
    learners: "막대 끌기, 식 따라 쓰기",
  },
  {
    minutes: 6,
    cell: "01_sigmoid#sigmoid-figure",
    teacher: "기울기의 그림은 덮어 두고 g만 보입니다. 그린 다음에 펼칩니다.",
    learners: "활동지의 빈 좌표에 g′을 그려 보기",
  },
  {
    minutes: 6,
    cell: "01_sigmoid#three-points",
    teacher: "세 점을 손으로 계산하게 하고, 표로 확인합니다.",
    learners: "활동지의 표에서 시그모이드의 세 줄",
  },
  {
    minutes: 5,
    cell: "01_sigmoid#from-output",
    teacher: "z를 지우고 a만 남깁니다. 역전파가 쓰는 것은 이것이라고 말합니다.",
    learners: "활동지의 문제 둘",
  },
  {
    minutes: 6,
    cell: "02_tanh#compare-figure",
    teacher: "시그모이드와 tanh의 기울기를 같은 눈금에서 비교합니다.",
    learners: "높이와 폭을 먼저 짐작하기",
  },
  {
    minutes: 7,
    cell: "03_relu#central-check",
    teacher: "꺾인 점의 왼쪽과 오른쪽 기울기를 묻고, 중앙 차분이 내놓는 수를 보입니다.",
    learners: "그 수를 믿어도 되는지 토론",
  },
  {
    minutes: 3,
    cell: "03_relu#convention-check",
    teacher: "약속을 0으로, 1로 바꾸어 학습한 결과를 보입니다. 조건을 꼭 함께 말합니다.",
    learners: "예측 투표",
  },
  {
    minutes: 3,
    cell: "01_sigmoid#summary",
    teacher: "활동지를 걷습니다. 퀴즈는 숙제로 냅니다.",
    learners: "옆 사람에게 한 문장으로 설명",
  },
];

/** The same road in two lessons of fifty minutes, with exercises and back-propagation. */
export const TWO_LESSONS: readonly (readonly Step[])[] = [
  [
    {
      minutes: 10,
      cell: "01_sigmoid#secant-figure",
      teacher: "삼각형과 극한",
      learners: "예측하기",
    },
    { minutes: 10, cell: "01_sigmoid#sigmoid-figure", teacher: "g와 g′", learners: "g′ 그리기" },
    { minutes: 10, cell: "01_sigmoid#three-points", teacher: "공식과 세 점", learners: "손 계산" },
    { minutes: 8, cell: "01_sigmoid#from-output", teacher: "a(1 − a)", learners: "연습 3, 4" },
    { minutes: 12, cell: "02_tanh#compare-figure", teacher: "tanh", learners: "2단원 연습 1, 3" },
  ],
  [
    {
      minutes: 12,
      cell: "03_relu#one-sided-check",
      teacher: "꺾인 점",
      learners: "3단원 연습 2, 3",
    },
    { minutes: 6, cell: "03_relu#convention-check", teacher: "약속과 조건", learners: "예측 투표" },
    {
      minutes: 12,
      cell: "04_comparison#vanishing-check",
      teacher: "깊은 신경망",
      learners: "4단원 연습 2, 6",
    },
    {
      minutes: 14,
      cell: "05_gradient_descent#backward",
      teacher: "역전파와 검사",
      learners: "5단원 연습 2, 3",
    },
    { minutes: 6, cell: "05_gradient_descent#summary", teacher: "정리", learners: "퀴즈" },
  ],
];
