import { type Locale } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { type ReportDeclaration } from '#lib/reports';
import { type AudienceName, coordinates } from '#lib/access';
import { tellOf } from '#lib/webhooks';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { reportDeprecatedEvent, reportRetiredEvent } from '../events.js';
import { declarationOf } from './declaration-of.js';
import { SavedQueryRecord } from './saved-query.entity.js';
import { ReportNameTakenError, ShippedReportError } from './saved-query.errors.js';
import {
  SavedQueryCreateInput,
  SavedQueryDeprecateInput,
  SavedQueryDraftInput,
  SavedQueryRetireInput,
  SavedQueryUpdateInput,
} from './saved-query.inputs.js';
import { reportRetired } from './saved-query.mails.js';
import { SavedQuery } from './saved-query.type.js';

export const savedQueries = kept(SavedQuery, SavedQueryRecord, {
  refusals: { saved_query_name_key: () => new ReportNameTakenError() },
});

/** A report that people wrote, locked to be changed. */
export async function written(
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
): Promise<SavedQueryRecord> {
  const query = await savedQueries.toChange(tx, input, () => coordinates(tx.actor));
  if (query.isShipped) throw new ShippedReportError();
  return query;
}

@Writes(SavedQuery, { called: 'report' })
export class SavedQueryWrites {
  @Write('COORDINATOR', 'Begins a report, as a draft.', [ReportNameTakenError])
  async savedQueryCreate({ name, definition }: SavedQueryCreateInput, tx: Tx): Promise<Done> {
    const id = await savedQueries.insert(tx, {
      ...{ name, audience: definition.audience, currentId: null, isShipped: false, ownerId: tx.actor.id },
      ...{ successor: null, retiredBecause: null },
    });
    await writeDraft(tx, id, declarationOf(name, definition));
    return { id, organizationId: null, after: told(definition, name) };
  }

  @Write('COORDINATOR', 'Writes the draft of a report anew.', [ShippedReportError])
  async savedQueryUpdate(input: SavedQueryUpdateInput, tx: Tx): Promise<Done> {
    const query = await written(tx, input);
    await writeDraft(tx, query.id, declarationOf(query.name, input.definition));
    await savedQueries.update(tx, query, {}, { draft: { before: null, after: null } });
    return { id: query.id, organizationId: null, after: told(input.definition, query.name) };
  }

  @Write('COORDINATOR', 'Begins a draft of a report with what is published; one that there is already stays.', [
    ShippedReportError,
  ])
  async savedQueryDraft(input: SavedQueryDraftInput, tx: Tx): Promise<Done> {
    const query = await written(tx, input);
    const { id } = query;
    const made = await tx.one(
      `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition)
       select $2, v.saved_query_id, (select max(o.number) + 1 from reporting.saved_query_version o where o.saved_query_id = $1), 'DRAFT', v.definition
       from reporting.saved_query_version v where v.id = $3
       on conflict (saved_query_id) where status = 'DRAFT' do nothing returning id`,
      [id, tx.newId('qversion'), query.currentId],
    );
    if (!made) return { id, organizationId: null, isUnchanged: true };
    await savedQueries.update(tx, query, {}, { draft: { before: null, after: null } });
    return { id, organizationId: null, after: { name: query.name } };
  }

  @Write('COORDINATOR', 'Says until when a report is served, and what takes its place.', [ShippedReportError])
  async savedQueryDeprecate(input: SavedQueryDeprecateInput, tx: Tx): Promise<Done> {
    const query = await written(tx, input);
    const { until, successor = null } = input;
    if (until < tx.today) throw new InvalidInputError(PASSED, 'until');
    await known(tx, successor, query);
    const changed = await tx.query(
      `update reporting.saved_query_version set status = 'DEPRECATED', deprecated_until = $2
       where saved_query_id = $1 and status in ('PUBLISHED', 'DEPRECATED') and (status = 'PUBLISHED' or id = $3) returning id`,
      [query.id, until, query.currentId],
    );
    if (!changed.length) throw new InvalidInputError(NOT_SERVED, 'id');
    const after = { until, successor };
    await savedQueries.update(tx, query, { successor }, { until: { before: null, after: until } });
    await tellOf(tx, reportDeprecatedEvent, query.id, { audience: query.audience as AudienceName });
    return { id: query.id, organizationId: null, after };
  }

  @Write('COORDINATOR', 'Ends a report; whoever has a key or a token for it is told by mail.', [ShippedReportError])
  async savedQueryRetire(input: SavedQueryRetireInput, tx: Tx): Promise<Done> {
    const query = await written(tx, input);
    const { reason, successor = null } = input;
    await known(tx, successor, query);
    const ended = await tx.query<{ id: string; definition: ReportDeclaration }>(
      `update reporting.saved_query_version set status = 'RETIRED' where saved_query_id = $1 and status in ('PUBLISHED', 'DEPRECATED')
       returning id, definition`,
      [query.id],
    );
    const current = ended.find(({ id }) => id === query.currentId);
    if (!current) throw new InvalidInputError(NOT_SERVED, 'id');
    await savedQueries.update(tx, query, { successor, retiredBecause: reason });
    await tellUsers(tx, query, current, { reason, successor });
    await tellOf(tx, reportRetiredEvent, query.id, { audience: query.audience as AudienceName });
    return { id: query.id, organizationId: null, after: { reason, successor } };
  }
}

const told = ({ title: { fr: title }, audience }: SavedQueryUpdateInput['definition'], name: string) => ({
  ...{ name, title, audience },
});

/** The one draft of a report: written anew, or made. */
async function writeDraft(tx: Tx, queryId: string, definition: ReportDeclaration): Promise<void> {
  await tx.query(
    `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition)
     select $2, $1, coalesce(max(o.number), 0) + 1, 'DRAFT', $3::jsonb from reporting.saved_query_version o where o.saved_query_id = $1
     on conflict (saved_query_id) where status = 'DRAFT' do update set definition = excluded.definition`,
    [queryId, tx.newId('qversion'), JSON.stringify(definition)],
  );
}

/** What takes the place of a report is another that runs. */
async function known(tx: Tx, successor: string | null, { name }: SavedQueryRecord): Promise<void> {
  if (successor === null) return;
  if (successor === name) throw new InvalidInputError(ITSELF, 'successor');
  const found = await tx.one(
    `select 1 as known from reporting.saved_query q join reporting.saved_query_version v on v.id = q.current_id
     where q.name = $1 and v.status <> 'RETIRED'`,
    [successor],
  );
  if (!found) throw new NotFoundError('successor');
}

async function tellUsers(
  tx: Tx,
  { name }: SavedQueryRecord,
  { id, definition }: { id: string; definition: ReportDeclaration },
  { reason, successor }: { reason: string; successor: string | null },
): Promise<void> {
  const users = await tx.query<{ id: string; email: string; locale: Locale; name: string }>(
    `select a.id, a.email, a.locale, p.name from identity.account a join network.person p on p.id = a.person_id
     where a.erased_at is null and exists (select from identity.token t where t.account_id = a.id and t.reports @> array[$1]::text[]
       and t.revoked_at is null and t.expires_at > now())`,
    [name],
  );
  for (const { id: account, email, locale, name: user } of users) {
    const values = { name: user, report: definition.title[locale], reason, successor, link: '/rapports' };
    await sendMail(tx, reportRetired, { to: email, locale, values, key: `report-retired:${id}:${account}` });
  }
}

const PASSED = { fr: 'Choisissez un jour à venir, ou aujourd’hui.', en: 'Choose a day to come, or today.' };
const NOT_SERVED = { fr: 'Ce tableau n’est pas servi.', en: 'This report is not served.' };
const ITSELF = { fr: 'Un tableau ne se remplace pas lui-même.', en: 'A report does not take its own place.' };
