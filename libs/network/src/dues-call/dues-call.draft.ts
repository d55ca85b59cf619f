import { typeId } from '#lib/graphql';
import { InvalidInputError, type Tx } from '#lib/writes';
import { DuesBasisUnknownError } from './dues-call.errors.js';

export interface Draft {
  callId: string;
  year: number;
  feeScaleId: string;
  basisOn: string;
  instalments: readonly string[];
  isDemonstration: boolean;
}

interface WorkedOut {
  organization_id: string;
  kind: string;
  inhabitants: number | null;
  counted_on: string | null;
  headcount: number | null;
  amount: number | null;
}

/** What each organization owes by the scale, written as the dues of a draft in place of those before. */
export async function writeDues(tx: Tx, draft: Draft, organizationIds: readonly string[]): Promise<void> {
  const dues = await tx.query<WorkedOut>(
    `select o.id as organization_id, s.kind, b.inhabitants, b.counted_on, b.headcount, network.dues_amount(s.id, b.inhabitants, b.headcount) as amount
     from unnest($1::text[]) o(id) join network.fee_scale s on s.id = $2
     left join lateral (select i.inhabitants, i.counted_on from network.inhabitants_served(o.id, $3::date) i where s.kind = 'PER_INHABITANT') i on true
     cross join lateral (select i.inhabitants, i.counted_on,
       case when s.kind = 'PER_HEADCOUNT' then network.people_employed(o.id, $3::date) end as headcount) b
     order by o.id`,
    [organizationIds, draft.feeScaleId, draft.basisOn],
  );
  const unknown = dues.filter(({ amount }) => amount === null).map((due) => due.organization_id);
  if (unknown.length) throw new DuesBasisUnknownError(unknown);
  if (dues.reduce((sum, { amount }) => sum + amount!, 0) > MOST_CENTS)
    throw new InvalidInputError(TOO_MUCH, 'feeScaleId');
  await tx.query('delete from network.due where dues_call_id = $1', [draft.callId]);
  const ids = dues.map(() => typeId('due'));
  await tx.query(
    `insert into network.due (id, dues_call_id, organization_id, year, amount_cents, basis_kind, basis_on, inhabitants, inhabitants_counted_on, headcount, demonstration)
     select d.id, $1, d.organization_id, $2, d.amount, d.kind, $3, d.inhabitants, d.counted_on, d.headcount, $11
     from unnest($4::text[], $5::text[], $6::int[], $7::text[], $8::int[], $9::date[], $10::int[])
       d(id, organization_id, amount, kind, inhabitants, counted_on, headcount)`,
    [
      draft.callId,
      draft.year,
      draft.basisOn,
      ids,
      dues.map((d) => d.organization_id),
      dues.map((d) => d.amount),
      dues.map((d) => d.kind),
      dues.map((d) => d.inhabitants),
      dues.map((d) => d.counted_on),
      dues.map((d) => d.headcount),
      draft.isDemonstration,
    ],
  );
  // Shared out evenly; the cents that are left over are in the first instalment.
  await tx.query(
    `insert into network.due_instalment (due_id, place, due_on, amount_cents)
     select d.id, i.place, i.due_on, d.amount_cents / $3 + case when i.place = 1 then d.amount_cents % $3 else 0 end
     from network.due d cross join unnest($2::date[]) with ordinality i(due_on, place) where d.dues_call_id = $1`,
    [draft.callId, draft.instalments, draft.instalments.length],
  );
}

/** What an `Int` of GraphQL holds: the sums of a call are among them. */
const MOST_CENTS = 2 ** 31 - 1;
const TOO_MUCH = {
  fr: 'Avec ce barème, l’appel dépasserait vingt et un millions d’euros : vérifiez ses montants.',
  en: 'With this scale the call would exceed twenty-one million euros: check its amounts.',
};
