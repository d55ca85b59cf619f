import { isDeepStrictEqual } from 'node:util';
import { InvalidInputError, NotFoundError } from '#lib/writes';
import { SurveyQuestionKind } from './survey.enums.js';
import { SurveyQuestionPublishedError } from './survey.errors.js';
import { type SurveyQuestionInput } from './survey.inputs.js';

interface Choice {
  id: string;
  titleFr: string;
  titleEn: string | null;
}

/** A question as it is kept. */
export interface Question {
  id: string;
  kind: SurveyQuestionKind;
  titleFr: string;
  titleEn: string | null;
  helpFr: string | null;
  helpEn: string | null;
  choices: Choice[];
  most: number | null;
  low: number | null;
  high: number | null;
  lowFr: string | null;
  lowEn: string | null;
  highFr: string | null;
  highEn: string | null;
  isRequired: boolean;
  shownIf: { question: string; choices: string[] } | null;
}

const { SINGLE, MULTIPLE, SCALE, RANKING } = SurveyQuestionKind;
const BY_CHOICES: readonly SurveyQuestionKind[] = [SINGLE, MULTIPLE, RANKING];

interface Known {
  /** Questions that were published, or stand in the draft: none other has an id. */
  known: readonly Question[];
  published: readonly Question[];
  newId: (prefix: string) => string;
}

/** The questions that an input writes, with ids of ours; throws what is wrong with the first that is. */
export function questionsOf(inputs: readonly SurveyQuestionInput[], { known, published, newId }: Known): Question[] {
  /** By what the input calls them. */
  const named = new Map<string, { question: Question; choices: Map<string, string> }>();
  return inputs.map((input, i) => {
    const at = (...rest: (string | number)[]): string[] => ['questions', String(i), ...rest.map(String)];
    const held = known.find(({ id }) => id === input.id);
    if (!held && isOurs(input.id, 'squestion')) throw new NotFoundError(at('id'));
    if (input.id && named.has(input.id)) throw new InvalidInputError(TWICE, at('id'));
    expectFit(input, at);
    const choices = new Map<string, string>();
    const question: Question = {
      id: held?.id ?? newId('squestion'),
      kind: input.kind,
      ...texts(input),
      choices: input.choices.map(({ id: called, titleFr, titleEn = null }, j) => {
        const there = held?.choices.find(({ id }) => id === called);
        if (!there && isOurs(called, 'schoice')) throw new NotFoundError(at('choices', j, 'id'));
        if (called && choices.has(called)) throw new InvalidInputError(TWICE, at('choices', j, 'id'));
        const id = there?.id ?? newId('schoice');
        choices.set(called ?? id, id);
        return { id, titleFr, titleEn };
      }),
      ...{ most: input.most ?? null, low: input.low ?? null, high: input.high ?? null },
      isRequired: input.isRequired,
      shownIf: null,
    };
    if (input.shownIf) {
      const before = named.get(input.shownIf.question);
      if (!before || ![SINGLE, MULTIPLE].includes(before.question.kind))
        throw new InvalidInputError(BEFORE, at('shownIf', 'question'));
      const asked = input.shownIf.choices.map((called, j) => {
        const id = before.choices.get(called);
        if (!id) throw new NotFoundError(at('shownIf', 'choices', j));
        return id;
      });
      question.shownIf = { question: before.question.id, choices: [...new Set(asked)] };
    }
    const former = published.find(({ id }) => id === question.id);
    if (former && !isDeepStrictEqual(asked(former), asked(question)))
      throw new SurveyQuestionPublishedError(question.id, at());
    named.set(input.id ?? question.id, { question, choices });
    return question;
  });
}

/** What looks like an id of ours is one: whoever names what is not there is told so. */
const isOurs = (id: string | null | undefined, prefix: string): boolean => Boolean(id?.startsWith(`${prefix}_`));

const texts = ({
  titleFr,
  titleEn = null,
  helpFr = null,
  helpEn = null,
  lowFr = null,
  lowEn = null,
  highFr = null,
  highEn = null,
}: SurveyQuestionInput) => ({ titleFr, titleEn, helpFr, helpEn, lowFr, lowEn, highFr, highEn });

/** What is asked, without what belongs to the version: whether it has to be answered, and when it is shown. */
const asked = ({ isRequired: _, shownIf: __, ...question }: Question) => question;

/** Each kind has what it needs, and nothing else. */
function expectFit(input: SurveyQuestionInput, at: (...rest: (string | number)[]) => string[]): void {
  const { kind, choices, most, low, high } = input;
  const hasChoices = BY_CHOICES.includes(kind);
  if (hasChoices && choices.length < 2) throw new InvalidInputError(TWO, at('choices'));
  if (!hasChoices && choices.length > 0) throw new InvalidInputError(NONE, at('choices'));
  if (most && !(kind === MULTIPLE || kind === RANKING)) throw new InvalidInputError(NONE, at('most'));
  if (most === 1) throw new InvalidInputError(kind === RANKING ? RANKED : ONE, at('most'));
  if (most && most > choices.length) throw new InvalidInputError(MOST, at('most'));
  if (kind === SCALE) {
    if (typeof low !== 'number') throw new InvalidInputError(ENDS, at('low'));
    if (typeof high !== 'number' || high <= low) throw new InvalidInputError(ENDS, at('high'));
    return;
  }
  for (const name of ['low', 'high', 'lowFr', 'lowEn', 'highFr', 'highEn'] as const)
    if (typeof input[name] === 'number' || input[name]) throw new InvalidInputError(NONE, at(name));
}

const TWICE = { fr: 'Ce nom désigne déjà autre chose ici.', en: 'This names something else here already.' };
const TWO = { fr: 'Donnez au moins deux choix.', en: 'Give two choices at least.' };
const NONE = { fr: 'Ce genre de question n’en a pas.', en: 'This kind of question has none.' };
const MOST = { fr: 'C’est plus qu’il n’y a de choix.', en: 'This is more than there are choices.' };
const ONE = {
  fr: 'Un seul choix : posez une question à choix unique.',
  en: 'One choice alone: ask a question of one choice.',
};
const RANKED = { fr: 'Un classement compte deux choix au moins.', en: 'A ranking is of two choices at least.' };
const ENDS = {
  fr: 'Une échelle va d’un nombre entier à un autre, plus grand.',
  en: 'A scale goes from a whole number to a larger one.',
};
const BEFORE = {
  fr: 'Une question dépend d’une question à choix qui vient avant elle.',
  en: 'A question depends on one with choices that comes before it.',
};
