import { stringify } from 'csv-stringify/sync';
import { type Reader, type Sql, sql } from '#lib/reads';
import { type Choice, count } from './counting/index.js';
import { type PollMethod } from './poll.enums.js';
import { type PollExport, type PollResult } from './poll.result.type.js';
import { isClosed, P } from './poll.sight.js';
import { type PollOption } from './poll.type.js';

interface Closed {
  id: string;
  titleFr: string;
  method: `${PollMethod}`;
  tieRule: string;
  isQuorate: boolean | null;
  options: PollOption[];
  ballots: Choice[];
  receipts: string[];
}

/** Of a poll that is closed, and of no other: the statement that reads the ballots checks itself that it is. */
const closedPoll = (key: string, { locale }: Reader['env']): Sql =>
  sql`select p.id, p.title_fr as "titleFr", p.method, p.tie_rule as "tieRule", club.is_quorate(p) as "isQuorate",
      coalesce((select json_agg(json_build_object('id', o.id, 'title', case when ${locale} = 'en' then coalesce(o.title_en, o.title_fr) else o.title_fr end,
        'titleFr', o.title_fr, 'titleEn', o.title_en) order by o.place) from club.poll_option o where o.poll_id = p.id), '[]') as options,
      case when p.anonymous then b.ballots
        else coalesce((select jsonb_agg(v.choice order by v.choice) from club.poll_voter v where v.poll_id = p.id and v.choice is not null), '[]') end as ballots,
      case when p.anonymous then b.receipts
        else array(select v.receipt from club.poll_voter v where v.poll_id = p.id and v.receipt is not null order by v.receipt) end as receipts
    from club.poll p left join club.ballot_box b on b.poll_id = p.id where p.id = ${key} and ${isClosed(P)}`;

const read = async (reader: Reader, key: string): Promise<Closed | undefined> =>
  (await reader.read(closedPoll(key, reader.env)))[0] as Closed | undefined;

export async function resultOf(reader: Reader, key: string): Promise<PollResult | null> {
  const closed = await read(reader, key);
  if (!closed) return null;
  const { method, isQuorate, ballots } = closed;
  const option = new Map(closed.options.map((one) => [one.id, one]));
  const { of, isAccepted, reasons, ranking, duels } = count({
    ...{ method, ballots, isListedFirst: closed.tieRule === 'LISTED_FIRST' },
    options: [...option.keys()],
  });
  return {
    ...{ ballots: ballots.length, isQuorate, reasons },
    isAccepted: isAccepted && isQuorate !== false,
    ...{ yes: of.YES, no: of.NO, objections: of.OBJECTION, abstentions: of.ABSTENTION, blanks: of.BLANK },
    ranking: ranking.map(({ option: id, rank, points }) => ({ option: option.get(id)!, rank, points: points ?? null })),
    matrix: duels.map(({ winner, loser, winnerVotes, loserVotes }) => ({
      ...{ winner: option.get(winner)!, loser: option.get(loser)! },
      ...{ winnerVotes, loserVotes, margin: winnerVotes - loserVotes },
    })),
  };
}

export async function exportOf(reader: Reader, key: string): Promise<PollExport | null> {
  const closed = await read(reader, key);
  if (!closed) return null;
  const { id, titleFr, method, tieRule, options, ballots, receipts } = closed;
  const named = options.map((option) => ({ id: option.id, title: option.titleFr }));
  return {
    json: JSON.stringify({ id, title: titleFr, method, tieRule, options: named, ballots, receipts }, null, 2),
    csv: stringify(
      [
        ['answer', 'reason', ...options.map((option) => option.titleFr)],
        ...ballots.map(({ answer, reason, options: said = {} }) => [
          answer,
          reason,
          ...options.map((option) => said[option.id]),
        ]),
      ],
      { record_delimiter: '\r\n', escape_formulas: true },
    ),
  };
}
