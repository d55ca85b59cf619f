import { type Env, type Reader, type Sql, sql } from '#lib/reads';
import { answersForCall } from '../contribution/contribution.sight.js';
import { SurveyQuestionKind } from './survey.enums.js';
import { areChoicesSafe, arePartsSafe, FEWEST, guarded, isSafe } from './survey.guard.js';
import { countedResponses } from './survey.counted.js';
import { type SurveyQuestionResult, type SurveyResults } from './survey.results.type.js';
import { type SurveyQuestion } from './survey.type.js';
import { worded } from './survey.words.js';

const { MULTIPLE, RANKING, SCALE, PLACE } = SurveyQuestionKind;

/** One figure of all responses. */
interface Tally {
  question: string;
  what: 'ASKED' | 'ANSWERED' | 'CHOICE' | 'RANK' | 'NUMBER' | 'COMMUNE';
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
  questions: (SurveyQuestion & Pick<Told, 'isAsked' | 'conditions'>)[];
}

/** Whether the caller is shown what was counted: those who answer for the call at any time, everybody once it is closed and says so. */
const isShown = (key: Sql, env: Env): Sql =>
  sql`(${answersForCall(key, env)} or (a.shows_results and (a.closes_at <= now() or exists (
    select from participation.initiative i where i.id = a.initiative_id and i.closed_on is not null))))`;

/** Each question that was ever asked, as it was asked last, with all after which it was ever shown: those of the last version first. */
const everAsked = (key: Sql): Sql =>
  sql`(select jsonb_agg(u.value || jsonb_build_object('isAsked', u.is_last, 'conditions', (
    select coalesce(jsonb_agg(distinct o.value->'shownIf'), '[]') from participation.survey_version w cross join lateral jsonb_array_elements(w.questions) o(value)
    where w.call_id = ${key} and o.value->>'id' = u.value->>'id')) order by u.is_last desc, u.number desc, u.nr) from (
    select distinct on (q.value->>'id') q.value, q.nr, v.number, v.number = (select max(w.number) from participation.survey_version w where w.call_id = v.call_id) as is_last
    from participation.survey_version v cross join lateral jsonb_array_elements(v.questions) with ordinality q(value, nr)
    where v.call_id = ${key} order by q.value->>'id', v.number desc) u)`;

const tallies = (key: Sql): Sql => sql`
  with r as materialized (${countedResponses(key)}),
    a as (select e.key as question, e.value from r cross join lateral jsonb_each(r.answers) e)
  select a.question, 'ANSWERED' as what, null as of, count(*)::int as count, 0 as firsts, 0 as ranks,
    coalesce(sum(jsonb_array_length(a.value->'choices')), 0)::int as ranked from a group by 1
  union all select a.question, 'CHOICE', c.value, count(*)::int, (count(*) filter (where c.nr = 1))::int, sum(c.nr)::int, sum(jsonb_array_length(a.value->'choices'))::int
    from a cross join lateral jsonb_array_elements_text(a.value->'choices') with ordinality c(value, nr) group by 1, 3
  union all select a.question, 'RANK', c.value || ' ' || c.nr, count(*)::int, 0, 0, 0
    from a cross join lateral jsonb_array_elements_text(a.value->'choices') with ordinality c(value, nr) group by 1, 3
  union all select q.value->>'id', 'ASKED', null, count(*)::int, 0, 0, 0 from r join participation.survey_version v on v.call_id = r.call_id and v.number = r.version_number
    cross join lateral jsonb_array_elements(v.questions) q(value)
    where jsonb_typeof(q.value->'shownIf') is distinct from 'object' or exists (select from jsonb_array_elements_text(q.value->'shownIf'->'choices') c(id)
      where jsonb_exists(r.answers->(q.value->'shownIf'->>'question')->'choices', c.id)) group by 1
  union all select a.question, 'NUMBER', a.value->>'number', count(*)::int, 0, 0, 0 from a where a.value ? 'number' group by 1, 3
  union all select a.question, 'COMMUNE', a.value->'place'->>'territoryId', count(*)::int, 0, 0, 0 from a
    where a.value->'place'->>'territoryId' is not null group by 1, 3`;

/** As many texts of one question as are answered at once. */
const MOST_TEXTS = 200;
const texts = (key: Sql): Sql => sql`
  select t.question, t.text from (select e.key as question, e.value->>'text' as text, row_number() over (partition by e.key order by md5(r.id || e.key)) as nr
    from (${countedResponses(key)}) r cross join lateral jsonb_each(r.answers) e where e.value->>'text' <> '') t
  where t.nr <= ${MOST_TEXTS} order by t.question, t.nr`;

export async function resultsOf(
  { read, env }: Pick<Reader, 'read' | 'env'>,
  id: string,
): Promise<SurveyResults | null> {
  const key = sql`${id}`;
  const [found] = (await read(sql`select ${answersForCall(key, env)} as "isViewers",
      (select count(*)::int from (${countedResponses(key)}) r) as responses,
      ${worded(sql`coalesce(${everAsked(key)}, '[]')`, env)} as questions
    from participation.call a where a.id = ${key} and ${isShown(key, env)}`)) as unknown as Asked[];
  if (!found) return null;
  const { isViewers, responses, questions } = found;
  const [counted, written] = await Promise.all([
    read(tallies(key)) as unknown as Promise<Tally[]>,
    isViewers ? (read(texts(key)) as unknown as Promise<{ question: string; text: string }[]>) : [],
  ]);
  const told = questions.map(({ isAsked, conditions, ...question }) => ({
    ...{ question, isAsked, conditions, responses },
    tally: counted.filter((one) => one.question === question.id),
    texts: written.filter((one) => one.question === question.id).map(({ text }) => text),
  }));
  return {
    isGuarded: !isViewers,
    responses: isViewers || responses >= FEWEST ? responses : null,
    questions: told.map((one) => (isViewers || isTold(one, told) ? resultOf(one, !isViewers) : nothingOf(one))),
  };
}

/** A question, and all that was counted of it. */
interface Told extends Pick<SurveyQuestionResult, 'question' | 'isAsked' | 'texts'> {
  /** After what it was shown, each otherwise than in another version; null of one that was shown to all. */
  conditions: SurveyQuestion['shownIf'][];
  responses: number;
  tally: readonly Tally[];
}

const countOf = ({ tally }: Told, what: Tally['what'], name: string | null = null): number =>
  tally.find((one) => one.what === what && one.of === name)?.count ?? 0;

/**
 * Everybody is told of a question whole or not at all: where any figure by which its answers part is of few, so is what hangs on it, as
 * another that is told, a mean or a sum would give it away.
 */
function isTold(one: Told, all: readonly Told[]): boolean {
  const answered = countOf(one, 'ANSWERED');
  const asked = countOf(one, 'ASKED');
  if (answered < FEWEST || !isSafe(asked - answered) || !isSafe(one.responses - asked)) return false;
  const [shownIf, ...otherwise] = one.conditions;
  // Asked of others in another version, it tells how many those are.
  if (otherwise.length > 0 || !areCellsSafe(one, answered)) return false;
  if (!shownIf) return true;
  const before = all.find((other) => other.question.id === shownIf.question);
  // Who was asked after one of several choices tells how many made both.
  return Boolean(before && (before.question.kind !== MULTIPLE || shownIf.choices.length === 1) && isTold(before, all));
}

function areCellsSafe(one: Told, answered: number): boolean {
  const { kind, choices, most } = one.question;
  const counts = choices.map(({ id }) => countOf(one, 'CHOICE', id));
  if (kind === MULTIPLE) return areChoicesSafe(counts, answered, most);
  const ranks = kind === RANKING ? one.tally.filter(({ what }) => what === 'RANK') : [];
  // How many went on to each rank: those who stopped before it are told too.
  const reached = choices.map((_, i) =>
    ranks.reduce((sum, { of, count }) => (of!.endsWith(` ${i + 1}`) ? sum + count : sum), 0),
  );
  if (kind === RANKING && !reached.every((count, i) => isSafe(count - (reached[i + 1] ?? 0)))) return false;
  const numbers = one.tally.filter(({ what }) => what === 'NUMBER');
  return arePartsSafe([...counts, ...[...ranks, ...numbers].map(({ count }) => count)], answered);
}

function resultOf(one: Told, isGuarded: boolean): SurveyQuestionResult {
  const { question, isAsked, tally, texts: written } = one;
  const { kind, choices } = question;
  const all = tally.find(({ what }) => what === 'ANSWERED');
  const answered = all?.count ?? 0;
  const chosen = choices.map(({ id }) => tally.find(({ what, of }) => what === 'CHOICE' && of === id));
  const numbers = kind === SCALE ? range(question.low!, question.high!) : [];
  const numbered = numbers.map((number) => countOf(one, 'NUMBER', String(number)));
  const places = tally.filter(({ what }) => what === 'COMMUNE').toSorted((a, b) => b.count - a.count);
  const placed = places.map(({ count }) => count);
  const isScored = kind === SCALE && answered > 0;
  return {
    ...{ question, isAsked, answered, texts: written },
    choices: choices.map((choice, i) => {
      const { count = 0, firsts = 0 } = chosen[i] ?? {};
      const isRanked = kind === RANKING;
      return {
        ...{ choice, count, share: ratio(count, answered), firsts: isRanked ? firsts : null },
        points: isRanked ? points(chosen[i], { of: choices.length, answered, ranked: all?.ranked ?? 0 }) : null,
      };
    }),
    mean: isScored ? Math.round((sumOf(numbers, numbered) / answered) * 10) / 10 : null,
    median: isScored ? medianOf(numbers, numbered) : null,
    numbers: numbers.map((number, i) => ({ number, count: numbered[i]! })),
    communes: kind === PLACE ? communesOf(places, isGuarded ? guarded(placed) : placed) : [],
  };
}

const communesOf = (places: readonly Tally[], counts: readonly (number | null)[]) =>
  places.flatMap(({ of }, i) => (counts[i] ? [{ id: of, count: counts[i] }] : [])).slice(0, 50);

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
