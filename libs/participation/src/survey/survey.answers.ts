import { InvalidInputError, NotFoundError } from '#lib/writes';
import { SurveyQuestionKind } from './survey.enums.js';
import { SurveyAnswerError } from './survey.errors.js';
import { type SurveyAnswerInput } from './survey.inputs.js';
import { type Question } from './survey.questions.js';

const { SINGLE, SCALE, TEXT, PLACE } = SurveyQuestionKind;

/** What was answered to the questions that are shown, in their order; throws what is wrong with the first that is. */
export function givenTo(
  questions: readonly Question[],
  inputs: readonly SurveyAnswerInput[],
): { question: Question; input: SurveyAnswerInput }[] {
  const sent = new Map<string, SurveyAnswerInput>();
  inputs.forEach((input, i) => {
    const at = ['answers', String(i), 'question'];
    if (!questions.some(({ id }) => id === input.question)) throw new NotFoundError(at);
    if (sent.has(input.question)) throw new InvalidInputError(TWICE, at);
    sent.set(input.question, input);
  });
  const given = new Map<string, { question: Question; input: SurveyAnswerInput }>();
  for (const question of questions) {
    const { id, shownIf, isRequired } = question;
    // Of what is not shown nothing is kept, whatever was answered to it before: what hangs on it is not shown either.
    if (shownIf && !given.get(shownIf.question)?.input.choices.some((choice) => shownIf.choices.includes(choice)))
      continue;
    const input = sent.get(id);
    if (!input || isBlank(input)) {
      if (isRequired) throw new SurveyAnswerError(id, NEEDED);
      continue;
    }
    expectFit(question, input);
    given.set(id, { question, input });
  }
  if (given.size === 0) throw new InvalidInputError(NOTHING, 'answers');
  return [...given.values()];
}

const isBlank = ({ choices, number, text, point, territoryId }: SurveyAnswerInput): boolean =>
  choices.length === 0 && typeof number !== 'number' && !text && !point && !territoryId;

function expectFit({ id, kind, choices, most, low, high }: Question, input: SurveyAnswerInput): void {
  const refuse = (words: { fr: string; en: string }): never => {
    throw new SurveyAnswerError(id, words);
  };
  const made = input.choices;
  const by = [
    made.length > 0 && 'CHOICES',
    typeof input.number === 'number' && SCALE,
    input.text && TEXT,
    (input.point || input.territoryId) && PLACE,
  ].filter(Boolean);
  if (by.length > 1 || by[0] !== (choices.length > 0 ? 'CHOICES' : kind)) refuse(OTHERWISE);
  if (new Set(made).size < made.length || !made.every((one) => choices.some((choice) => choice.id === one)))
    refuse(NO_CHOICE);
  const limit = kind === SINGLE ? 1 : (most ?? choices.length);
  if (made.length > limit) refuse({ fr: `Choisissez-en ${limit} au plus.`, en: `Choose at most ${limit}.` });
  if (kind === SCALE && (input.number! < low! || input.number! > high!))
    refuse({ fr: `Choisissez de ${low} à ${high}.`, en: `Choose from ${low} to ${high}.` });
}

const TWICE = { fr: 'Il y a déjà une réponse à cette question.', en: 'This question has an answer already.' };
const NEEDED = { fr: 'Cette question attend une réponse.', en: 'This question needs an answer.' };
const NOTHING = { fr: 'Répondez à une question au moins.', en: 'Answer one question at least.' };
const OTHERWISE = { fr: 'Cette question se répond autrement.', en: 'This question is answered in another way.' };
const NO_CHOICE = {
  fr: 'Ce choix n’existe pas, ou il est donné deux fois.',
  en: 'There is no such choice, or it is made twice.',
};
