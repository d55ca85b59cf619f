import { type Env, type Reader, type Sql, sql } from '#lib/reads';
import { answersForCall } from '../contribution/contribution.sight.js';
import { SurveyQuestionKind } from './survey.enums.js';
import { FEWEST, guarded, guardedPart } from './survey.guard.js';
import { type SurveyQuestionResult, type SurveyResults } from './survey.results.type.js';
import { type SurveyQuestion } from './survey.type.js';
import { worded } from './survey.words.js';

const { SINGLE, RANKING, SCALE, PLACE } = SurveyQuestionKind;

/** One figure of all responses. */
interface Tally {
  question: string;
  what: 'ANSWERED' | 'CHOICE' | 'NUMBER' | 'COMMUNE';
  of: string | null;
  count: number;
  firsts: number;
  /** Sum of the ranks that were given, and of how many were ranked. */
  ranks: number;
  ranked: number;
}

interface Asked {
  isViewers: boolean;
  responses: number;
  questions: (SurveyQuestion & { isAsked: boolean })[];
}

/** Whether the caller is shown what was counted: those who answer for the call at any time, everybody once it is closed and says so. */
const isShown = (key: Sql, env: Env): Sql =>
  sql`(${answersForCall(key, env)} or (a.shows_results and (a.closes_at <= now() or exists (
    select from participation.initiative i where i.id = a.initiative_id and i.closed_on is not null))))`;

/** Each question that was ever asked, as it was asked last: those of the last version first. */
const everAsked = (key: Sql): Sql =>
  sql`(select jsonb_agg(u.value || jsonb_build_object('isAsked', u.is_last) order by u.is_last desc, u.number desc, u.nr) from (
    select distinct on (q.value->>'id') q.value, q.nr, v.number, v.number = (select max(w.number) from participation.survey_version w where w.call_id = v.call_id) as is_last
    from participation.survey_version v cross join lateral jsonb_array_elements(v.questions) with ordinality q(value, nr)
    where v.call_id = ${key} order by q.value->>'id', v.number desc) u)`;

const tallies = (key: Sql): Sql => sql`
  with a as (select e.key as question, e.value from participation.survey_response r cross join lateral jsonb_each(r.answers) e where r.call_id = ${key})
  select a.question, 'ANSWERED' as what, null as of, count(*)::int as count, 0 as firsts, 0 as ranks,
    coalesce(sum(jsonb_array_length(a.value->'choices')), 0)::int as ranked from a group by 1
  union all select a.question, 'CHOICE', c.value, count(*)::int, (count(*) filter (where c.nr = 1))::int, sum(c.nr)::int, sum(jsonb_array_length(a.value->'choices'))::int
    from a cross join lateral jsonb_array_elements_text(a.value->'choices') with ordinality c(value, nr) group by 1, 3
  union all select a.question, 'NUMBER', a.value->>'number', count(*)::int, 0, 0, 0 from a where a.value ? 'number' group by 1, 3
  union all select a.question, 'COMMUNE', a.value->'place'->>'territoryId', count(*)::int, 0, 0, 0 from a
    where a.value->'place'->>'territoryId' is not null group by 1, 3`;

/** As many texts of one question as are answered at once. */
const MOST_TEXTS = 200;
const texts = (key: Sql): Sql => sql`
  select t.question, t.text from (select e.key as question, e.value->>'text' as text, row_number() over (partition by e.key order by md5(r.id || e.key)) as nr
    from participation.survey_response r cross join lateral jsonb_each(r.answers) e where r.call_id = ${key} and e.value ? 'text') t
  where t.nr <= ${MOST_TEXTS} order by t.question, t.nr`;

export async function resultsOf(
  { read, env }: Pick<Reader, 'read' | 'env'>,
  id: string,
): Promise<SurveyResults | null> {
  const key = sql`${id}`;
  const [found] = (await read(sql`select ${answersForCall(key, env)} as "isViewers",
      (select count(*)::int from participation.survey_response r where r.call_id = ${key}) as responses,
      ${worded(sql`coalesce(${everAsked(key)}, '[]')`, env)} as questions
    from participation.call a where a.id = ${key} and ${isShown(key, env)}`)) as unknown as Asked[];
  if (!found) return null;
  const { isViewers, responses, questions } = found;
  const [counted, written] = await Promise.all([
    read(tallies(key)) as unknown as Promise<Tally[]>,
    isViewers ? (read(texts(key)) as unknown as Promise<{ question: string; text: string }[]>) : [],
  ]);
  const results = questions.map(({ isAsked, ...question }) =>
    resultOf(
      { question, isAsked },
      counted.filter((one) => one.question === question.id),
      {
        isGuarded: !isViewers,
        texts: written.filter((one) => one.question === question.id).map(({ text }) => text),
      },
    ),
  );
  return {
    isGuarded: !isViewers,
    responses: isViewers || responses >= FEWEST ? responses : null,
    questions: isViewers ? results : results.map((one) => hiddenBehind(one, results)),
  };
}

function resultOf(
  { question, isAsked }: Pick<SurveyQuestionResult, 'question' | 'isAsked'>,
  tally: readonly Tally[],
  { isGuarded, texts: written }: { isGuarded: boolean; texts: string[] },
): SurveyQuestionResult {
  const all = tally.find(({ what }) => what === 'ANSWERED');
  const answered = all?.count ?? 0;
  if (isGuarded && answered < FEWEST) return nothingOf({ question, isAsked });
  const { kind, choices } = question;
  const of = (what: Tally['what'], name: string): Tally | undefined =>
    tally.find((one) => one.what === what && one.of === name);
  const chosen = choices.map(({ id }) => of('CHOICE', id));
  const counts = chosen.map((one) => one?.count ?? 0);
  const firsts = chosen.map((one) => one?.firsts ?? 0);
  const shownCounts = !isGuarded
    ? counts
    : kind === SINGLE
      ? guarded(counts)
      : counts.map((count) => guardedPart(count, answered));
  const shownFirsts = isGuarded ? guarded(firsts) : firsts;
  const numbers = kind === SCALE ? range(question.low!, question.high!) : [];
  const numbered = numbers.map((number) => of('NUMBER', String(number))?.count ?? 0);
  // The mean and the sum are shown: of two hidden figures they would tell both.
  const shownNumbers = isGuarded ? guarded(numbered, 3) : numbered;
  const places = tally.filter(({ what }) => what === 'COMMUNE').toSorted((a, b) => b.count - a.count);
  const placed = places.map(({ count }) => count);
  const shownPlaces = isGuarded ? guarded(placed) : placed;
  return {
    ...{ question, isAsked, answered, texts: written },
    choices: choices.map((choice, i) => {
      const count = shownCounts[i]!;
      const isRanked = kind === RANKING && count !== null;
      return {
        ...{ choice, count, share: count === null ? null : ratio(count, answered) },
        firsts: kind === RANKING ? shownFirsts[i]! : null,
        points: isRanked ? points(chosen[i], { of: choices.length, answered, ranked: all?.ranked ?? 0 }) : null,
      };
    }),
    mean: kind === SCALE && answered > 0 ? Math.round((sumOf(numbers, numbered) / answered) * 10) / 10 : null,
    median: kind === SCALE && answered > 0 ? medianOf(numbers, numbered) : null,
    numbers: numbers.map((number, i) => ({ number, count: shownNumbers[i]! })),
    communes: kind === PLACE ? communesOf(places, shownPlaces) : [],
  };
}

const communesOf = (places: readonly Tally[], counts: readonly (number | null)[]) =>
  places.flatMap(({ of }, i) => (counts[i] ? [{ id: of, count: counts[i] }] : [])).slice(0, 50);

/** What a question is shown after tells who was asked: where that is hidden, so is the question. */
function hiddenBehind(one: SurveyQuestionResult, results: readonly SurveyQuestionResult[]): SurveyQuestionResult {
  const { shownIf } = one.question;
  if (!shownIf || one.answered === null) return one;
  const before = results.find(({ question }) => question.id === shownIf.question);
  const shownBefore = before && hiddenBehind(before, results);
  const isTold =
    shownBefore &&
    shownBefore.answered !== null &&
    guardedPart(one.answered, shownBefore.answered) !== null &&
    shownIf.choices.every((id) => shownBefore.choices.find(({ choice }) => choice.id === id)?.count !== null);
  return isTold ? one : nothingOf(one);
}

const nothingOf = ({
  question,
  isAsked,
}: Pick<SurveyQuestionResult, 'question' | 'isAsked'>): SurveyQuestionResult => ({
  ...{ question, isAsked, answered: null, mean: null, median: null, communes: [], texts: [] },
  choices: question.choices.map((choice) => ({ choice, count: null, share: null, firsts: null, points: null })),
  numbers:
    question.kind === SCALE ? range(question.low!, question.high!).map((number) => ({ number, count: null })) : [],
});

/** One for each choice that was ranked after it, or was not ranked; where it was not ranked itself, half of one for each other that was not. */
function points(
  one: Tally | undefined,
  { of, answered, ranked }: { of: number; answered: number; ranked: number },
): number {
  const count = one?.count ?? 0;
  const whenRanked = count * of - (one?.ranks ?? 0);
  const unranked = (answered - count) * (of - 1) - (ranked - (one?.ranked ?? 0));
  return whenRanked + unranked / 2;
}

const range = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const ratio = (count: number, of: number): number => (of === 0 ? 0 : Math.round((count / of) * 10_000) / 10_000);
const sumOf = (numbers: readonly number[], counts: readonly number[]): number =>
  numbers.reduce((sum, number, i) => sum + number * counts[i]!, 0);

function medianOf(numbers: readonly number[], counts: readonly number[]): number {
  const all = numbers.flatMap((number, i) => Array.from({ length: counts[i]! }, () => number));
  const middle = all.length / 2;
  return (all[Math.ceil(middle) - 1]! + all[Math.floor(middle)]!) / 2;
}
