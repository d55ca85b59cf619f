import { isOption } from '../../form/values.js';
import type { SurveyAnswerInput, SurveyAskedFragment, SurveyPageQuery } from '../../generated/graphql.js';
import { NOWHERE, whereInput } from '../contribution/where-control.js';
import { askedOf } from './asked.js';

export type Survey = Extract<NonNullable<SurveyPageQuery['call']>, { __typename: 'SurveyCall' }>;
export type Question = SurveyAskedFragment;

/** What stands as the answer to one question, of whatever kind. */
export interface Given {
  choices?: string[];
  number?: number;
  text?: string;
  where?: unknown;
}
export type Answers = Readonly<Record<string, Given>>;

export function isGiven({ choices = [], number, text = '', where }: Given = {}): boolean {
  const place = whereInput(where);
  return choices.length > 0 || number !== undefined || text.trim() !== '' || Boolean(place.point ?? place.territoryId);
}

/** What is sent: of the questions that are asked alone. */
export const inputOf = (questions: readonly Question[], answers: Answers): SurveyAnswerInput[] =>
  askedOf(questions, answers)
    .filter(({ id }) => isGiven(answers[id]))
    .map(({ id, kind }) => {
      const { choices = [], number, text, where } = answers[id]!;
      if (kind === 'PLACE') return { question: id, choices: [], ...whereInput(where) };
      return {
        question: id,
        choices,
        number: number ?? null,
        text: text?.trim() || null,
        precision: NOWHERE.precision,
      };
    });

/** What was answered before, as it is answered here. */
export const answersOf = (response: Survey['viewerResponse']): Answers =>
  Object.fromEntries(
    (response?.answers ?? []).map(({ question, choices, number, text, place }) => {
      const { territory, point } = place ?? {};
      const where = place && {
        commune: territory ? { value: territory.id, label: territory.name } : null,
        point: point && point.precision !== 'COMMUNE' ? [point.longitude, point.latitude] : null,
        precision: point?.precision ?? NOWHERE.precision,
      };
      return [question, { choices: [...choices], number: number ?? undefined, text: text ?? '', where }];
    }),
  );

/** An answer as it is read again, on one line. */
export function wordsOf({ choices: all, kind }: Question, given: Given | undefined): string {
  const { choices = [], number, text = '', where } = given ?? {};
  const titles = choices.flatMap((id) => all.find((choice) => choice.id === id)?.title ?? []);
  if (kind === 'RANKING') return titles.map((title, i) => `${i + 1}. ${title}`).join(' · ');
  if (kind === 'PLACE') {
    const { commune, point } = (where ?? {}) as { commune?: unknown; point?: readonly number[] | null };
    const shown = point?.map((degree) => degree.toFixed(4)).toReversed();
    return [isOption(commune) ? commune.label : '', shown?.join(', ')].filter(Boolean).join(' · ');
  }
  return number === undefined ? titles.join(', ') || text.trim() : String(number);
}
