import { type PersonalData, type Somebody, type Statements } from '#lib/personal-data';
import { holdEditions } from './edition/erased.js';
import { reportRunData } from './report-run/personal-data.js';
import { reportScheduleData } from './schedule/personal-data.js';

/** What is told of an edition that stood on somebody who is gone. */
const WITHDRAWN =
  'Retirée d’office : une personne qui y figurait a été effacée. Une nouvelle édition peut être publiée sans elle.';

/** Editions whose rows were made from records of somebody: only their readers saw these. */
const HOLDS = 'exists (select from reporting.edition_row r where r.edition_id = e.id and r.records && $1::text[])';

/**
 * What reporting holds of people: the files that they asked for, once or by the clock, and in editions what records held when they were published. An edition never
 * changes, so that one with somebody who is erased is withdrawn: its rows go, and another can be published.
 */
export const personalData: PersonalData = {
  name: 'reporting',
  tables: {
    ...reportRunData,
    ...reportScheduleData,
    'reporting.saved_query': {
      of: { owner_id: 'ACCOUNT' },
      given: { as: 'reports', columns: ['audience'], with: { report: 't.name' } },
      impersonal: ['name', 'current_id', 'is_shipped', 'successor', 'retired_because'],
      erased: { owner_id: 'null' },
      kept: 'A report belongs to the network, not to whoever wrote it.',
    },
    'reporting.registered_document': {
      of: { proposed_by: 'ACCOUNT', reviewed_by: 'ACCOUNT' },
      given: {
        as: 'registeredDocuments',
        columns: ['purpose', 'proposed_at', 'reviewed_at'],
        with: { document: 't.name' },
      },
      impersonal: [
        'name',
        'number',
        'document',
        'document_id',
        'audience',
        'example',
        'price',
        'status',
        'reason',
        'broken',
      ],
      erased: { proposed_by: 'null', reviewed_by: 'null' },
      kept: 'Programs are built on a document, whoever proposed it.',
    },
  },
  collect: (tx: Statements, { people }: Somebody) =>
    tx.query(
      `select e.id, e.name as report, e.title, e.as_of::text as as_of, e.audience from reporting.edition e where ${HOLDS} order by e.known_at`,
      [people],
    ),
  async erase(tx: Statements, { people }: Somebody) {
    await holdEditions(tx);
    const gone = (await tx.query(
      `update reporting.edition e set withdrawn_at = now(), withdrawal_reason = $2 where e.withdrawn_at is null and ${HOLDS} returning e.id`,
      [people, WITHDRAWN],
    )) as { id: string }[];
    if (gone.length)
      await tx.query('delete from reporting.edition_row where edition_id = any($1::text[])', [
        gone.map(({ id }) => id),
      ]);
  },
  impersonal: {
    // Written by the product and the coordination: what a report is, never what it found.
    'reporting.saved_query_version': ['definition', 'resolved'],
    'reporting.edition': ['name', 'title', 'parameters'],
    // What people stand in goes with the whole edition: see `erase`.
    'reporting.edition_row': ['value', 'table_name'],
  },
};
