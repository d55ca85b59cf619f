import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'training';
const FORM = '10443*17';
/** The last two years are handed in, the year of the data is a draft. */
const YEARS = [2024, 2025, 2026];

interface Provider {
  id: string;
  key: string;
}

/** How two of the courses are told, as what people came, and the yearly returns of who gave them. */
export async function makeReturns(client: PoolClient, providers: readonly Provider[], madeOn: string): Promise<void> {
  await client.query(
    `update training.course_version v set objective = 'OTHER_TRAINING', speciality = '320' where v.course_id = any($1)`,
    [[demonstrationId('course', 'portail'), demonstrationId('course', 'participation')]],
  );
  // Those of the year of the data are not told yet.
  await client.query(
    `update training.training_session s set comes_as = case when s.id < 'tsession_4' then 'OTHER' else 'EMPLOYEE' end
     where s.demonstration and s.ends_on < date_trunc('year', $1::date)`,
    [madeOn],
  );
  await client.query(
    `update training.training_session s set funding = (array['EMPLOYER', 'TRAINING_FUND', 'COFINANCED', 'VOUCHER'])[1 + abs(hashtext(s.id)) % 4],
       last_paid_on = s.ends_on + 40 where s.demonstration and s.ends_on < date_trunc('year', $1::date)`,
    [madeOn],
  );
  const returns = providers.flatMap(({ id, key }) =>
    YEARS.map((year) => ({ id: demonstrationId('bpf', key, year), organization_id: id, year })),
  );
  await insertRows(
    client,
    'annual_return',
    returns.map((one) => ({ ...one, number: 1, form_version: FORM, status: 'DRAFT', demonstration: true, version: 1 })),
    SCHEMA,
  );
  await insertRows(
    client,
    'annual_return_value',
    returns.flatMap(({ id, year }, i) => (year === YEARS.at(-1) ? [] : accounts(id, year, 30_000_00 + i * 1_750_00))),
    SCHEMA,
  );
  await client.query(
    `insert into training.annual_return_value (annual_return_id, code, people, minutes, words, origin)
     select r.id, c.code, c.people, c.minutes, c.words, 'COUNTED'
     from training.annual_return r cross join lateral training.return_counted(r.organization_id, r.year) c where r.demonstration and r.year < $1`,
    [YEARS.at(-1)],
  );
  await client.query(
    `update training.annual_return set status = 'SUBMITTED', submitted_on = make_date(year + 1, 5, 12) where demonstration and year < $1`,
    [YEARS.at(-1)],
  );
}

/** What their accounts said. */
function accounts(id: string, year: number, cents: number) {
  const entered = (code: string, amount: number | null, words: string | null = null) => ({
    ...{ annual_return_id: id, code, amount_cents: amount, words, origin: 'ENTERED' },
    ...{ source: `Comptes de démonstration ${year}`, known_on: `${year}-12-31` },
  });
  return [
    entered('B-1', null, `du 1er janvier au 31 décembre ${year}`),
    entered('C-1', cents * 2),
    entered('C-2h', cents),
    entered('C-3', Math.round(cents / 2)),
    entered('C*', cents * 3 + Math.round(cents / 2)),
    entered('D', cents * 3),
    entered('D-1', cents * 2),
    entered('D-2', Math.round(cents / 4)),
    entered('H', null, 'Direction'),
  ];
}
