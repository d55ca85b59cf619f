import type { Answers, Question } from './answering.js';

/** The questions that are asked after these answers: as the API goes through them. */
export function askedOf(questions: readonly Question[], answers: Answers): Question[] {
  const shown = new Set<string>();
  return questions.filter(({ id, shownIf }) => {
    const isShown =
      !shownIf ||
      (shown.has(shownIf.question) &&
        shownIf.choices.some((choice) => answers[shownIf.question]?.choices?.includes(choice)));
    if (isShown) shown.add(id);
    return isShown;
  });
}

/** How many questions there are at the most, while those from `place` on are still to be answered: some are asked after certain answers alone. */
export function mostAsked(questions: readonly Question[], answers: Answers, place: number): number {
  const asked = askedOf(questions, answers);
  const settled = new Set(asked.slice(0, place).map(({ id }) => id));
  const sum = (some: readonly Question[]): number => some.reduce((total, one) => total + 1 + after(one), 0);
  const after = ({ id, kind, choices }: Question): number => {
    const next = questions.filter(({ shownIf }) => shownIf?.question === id);
    if (settled.has(id)) return sum(next.filter((one) => asked.includes(one)));
    if (kind !== 'SINGLE') return sum(next);
    return Math.max(...choices.map((one) => sum(next.filter(({ shownIf }) => shownIf?.choices.includes(one.id)))), 0);
  };
  return sum(questions.filter(({ shownIf }) => !shownIf));
}
