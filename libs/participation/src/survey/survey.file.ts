import { stringify } from 'csv-stringify/sync';
import { type Tx } from '#lib/writes';
import { SurveyQuestionKind } from './survey.enums.js';
import { type Question } from './survey.questions.js';

interface Response {
  version: number;
  locale: string;
  answers: Readonly<
    Record<
      string,
      {
        choices?: string[];
        number?: number;
        text?: string;
        place?: {
          longitude: number | null;
          latitude: number | null;
          precision: string | null;
          code: string | null;
          name: string | null;
        };
      }
    >
  >;
}
type Answer = Response['answers'][string];
type Cell = string | number | null;

const { MULTIPLE, RANKING, SCALE, TEXT, PLACE } = SurveyQuestionKind;

/** One column of the file: of a question, or of one of its choices. */
interface Column {
  head: string;
  of: (answers: Response['answers']) => Cell;
}

/**
 * All responses, a line each, over all versions by the question that was asked: whoever was asked another version has nothing there. Nothing
 * says who answered or when, and the order is nobody's.
 */
export async function responsesFile(tx: Tx, callId: string): Promise<string> {
  const questions = await tx.query<{ question: Question }>(
    `select u.question from (select distinct on (q.value->>'id') q.value as question, v.number, q.nr from participation.survey_version v
       cross join lateral jsonb_array_elements(v.questions) with ordinality q(value, nr) where v.call_id = $1 order by q.value->>'id', v.number desc) u
     order by u.number desc, u.nr`,
    [callId],
  );
  const responses = await tx.query<Response>(
    `select r.version_number as version, r.locale, coalesce((select jsonb_object_agg(e.key, case when e.value ? 'place' then jsonb_build_object('place', e.value->'place' ||
         jsonb_build_object('code', v.code, 'name', v.name)) else e.value end)
       from jsonb_each(r.answers) e left join territories.territory_version v on v.territory_id = e.value->'place'->>'territoryId' and v.valid_to = 'infinity'), '{}') as answers
     from participation.counted_survey_response r where r.call_id = $1 order by md5(r.id)`,
    [callId],
  );
  const columns = questions.flatMap(({ question }, i) => columnsOf(question, i + 1));
  return stringify(
    [
      ['version', 'langue', ...columns.map(({ head }) => head)],
      ...responses.map(({ version, locale, answers }) => [version, locale, ...columns.map(({ of }) => of(answers))]),
    ],
    { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true },
  );
}

function columnsOf({ id, kind, titleFr, choices }: Question, nr: number): Column[] {
  const head = `${nr}. ${titleFr}`;
  const column = (words: string, of: (answer: Answer) => Cell | undefined): Column => ({
    head: words,
    of: (answers) => (answers[id] ? (of(answers[id]) ?? null) : null),
  });
  if (kind === MULTIPLE || kind === RANKING)
    return choices.map((choice) =>
      column(`${head} [${choice.titleFr}]`, ({ choices: made = [] }) => {
        const place = made.indexOf(choice.id);
        if (kind === RANKING) return place < 0 ? null : place + 1;
        return place < 0 ? 0 : 1;
      }),
    );
  if (kind === SCALE) return [column(head, ({ number }) => number)];
  if (kind === TEXT) return [column(head, ({ text }) => text)];
  if (kind === PLACE)
    return [
      column(`${head} [code]`, ({ place }) => place?.code),
      column(`${head} [commune]`, ({ place }) => place?.name),
      column(`${head} [longitude]`, ({ place }) => place?.longitude),
      column(`${head} [latitude]`, ({ place }) => place?.latitude),
      column(`${head} [précision]`, ({ place }) => place?.precision),
    ];
  return [column(head, ({ choices: made = [] }) => choices.find((choice) => choice.id === made[0])?.titleFr)];
}
