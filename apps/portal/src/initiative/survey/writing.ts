import type { SurveyQuestionInput, SurveyWrittenFragment } from '../../generated/graphql.js';

type Question = SurveyWrittenFragment;

/** A question as it is sent back: unchanged where it is not touched. */
export function inputOf(question: Question): SurveyQuestionInput {
  const { id, kind, titleFr, titleEn, helpFr, helpEn, most, low, high, lowFr, lowEn, highFr, highEn } = question;
  return {
    ...{ id, kind, titleFr, titleEn, helpFr, helpEn, most, low, high, lowFr, lowEn, highFr, highEn },
    choices: question.choices.map((choice) => ({ id: choice.id, titleFr: choice.titleFr, titleEn: choice.titleEn })),
    isRequired: question.isRequired,
    shownIf: question.shownIf && { question: question.shownIf.question, choices: [...question.shownIf.choices] },
  };
}

/** What hangs on a question that does not come before any more hangs on nothing. */
export const inputsOf = (questions: readonly Question[]): SurveyQuestionInput[] =>
  questions.map((question, place) => {
    const before = questions.slice(0, place).find(({ id }) => id === question.shownIf?.question);
    return inputOf(before ? question : { ...question, shownIf: null });
  });

export const moved = (questions: readonly Question[], place: number, by: number): Question[] =>
  questions.toSpliced(place, 1).toSpliced(place + by, 0, questions[place]!);

export const without = (questions: readonly Question[], id: string): Question[] =>
  questions.filter((question) => question.id !== id);
