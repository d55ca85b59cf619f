import { InvalidInputError, NotFoundError } from '#lib/writes';
import { type Choice } from '../poll/counting/index.js';
import { PollAnswer, PollMethod } from '../poll/poll.enums.js';
import { type BallotCastInput } from './ballot.inputs.js';

interface Asked {
  method: string;
  scoreMax: number | null;
  options: readonly string[];
}

const { YES, NO, OBJECTION, ABSTENTION, BLANK, CHOICE } = PollAnswer;
const OF_PROPOSALS: Record<string, readonly PollAnswer[]> = {
  [PollMethod.CONSENT]: [YES, OBJECTION, ABSTENTION, BLANK],
  [PollMethod.MAJORITY]: [YES, NO, ABSTENTION, BLANK],
};
const OF_OPTIONS = [ABSTENTION, BLANK];

/** What a ballot says in the one form that is kept of it, so that two who say the same cannot be told apart. */
export function choiceOf(input: BallotCastInput, asked: Asked): Choice {
  const { answer, reason } = input;
  const said = optionsOf(input, asked);
  if (said && answer && answer !== CHOICE) throw new InvalidInputError(ONE, 'answer');
  if (said) return { answer: CHOICE, options: said };
  if (!answer || !(OF_PROPOSALS[asked.method] ?? OF_OPTIONS).includes(answer))
    throw new InvalidInputError(OTHER, 'answer');
  if (answer === OBJECTION && !reason) throw new InvalidInputError(WHY, 'reason');
  return answer === OBJECTION ? { answer, reason: reason! } : { answer };
}

/** By option in the order of the list; undefined where none is chosen. */
function optionsOf(
  { ranking, approved, scores }: BallotCastInput,
  { method, scoreMax, options }: Asked,
): Choice['options'] {
  const given = { ranking, approved, scores };
  const fits = { SCHULZE: 'ranking', BORDA: 'ranking', APPROVAL: 'approved', SCORE: 'scores' }[method];
  for (const [name, value] of Object.entries(given))
    if (value && name !== fits) throw new InvalidInputError(OTHER, name);
  const chosen =
    ranking?.flatMap((level, i) => level.map((id, k) => ({ id, value: i + 1, path: ['ranking', `${i}`, `${k}`] }))) ??
    approved?.map((id, i) => ({ id, value: 1, path: ['approved', `${i}`] })) ??
    scores?.map(({ optionId, score }, i) => ({ id: optionId, value: score, path: ['scores', `${i}`, 'optionId'] }));
  if (!chosen) return undefined;
  if (!chosen.length) throw new InvalidInputError(NONE, fits);
  const said = new Map<string, number>();
  for (const { id, value, path } of chosen) {
    if (!options.includes(id)) throw new NotFoundError(path);
    if (said.has(id)) throw new InvalidInputError(TWICE, path);
    if (method === PollMethod.SCORE && (value < 0 || value > scoreMax!))
      throw new InvalidInputError(SCORE(scoreMax!), [...path.slice(0, 2), 'score']);
    said.set(id, value);
  }
  const places = [...new Set(said.values())].sort((a, b) => a - b);
  const isRanked = fits === 'ranking';
  return Object.fromEntries(
    options
      .filter((id) => said.has(id))
      .map((id) => [id, isRanked ? places.indexOf(said.get(id)!) + 1 : said.get(id)!]),
  );
}

const ONE = {
  fr: 'Un bulletin dit une seule chose : une réponse, ou un choix.',
  en: 'A ballot says one thing: an answer, or a choice.',
};
const OTHER = { fr: 'Ce vote ne se répond pas ainsi.', en: 'This poll is not answered so.' };
const WHY = { fr: 'Dites pourquoi vous faites objection.', en: 'Say why you object.' };
const NONE = {
  fr: 'Choisissez au moins une option, ou votez blanc.',
  en: 'Choose one option at least, or cast a blank ballot.',
};
const TWICE = { fr: 'Cette option est nommée deux fois.', en: 'This option is named twice.' };
const SCORE = (most: number) => ({ fr: `Une note va de 0 à ${most}.`, en: `A score is from 0 to ${most}.` });
