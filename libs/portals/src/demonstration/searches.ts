import { randomBytes } from 'node:crypto';
import { type PoolClient } from 'pg';
import { demonstrationId } from '#lib/network';

/** What whoever looks around saved; nobody is written to. */
const SEARCHES = [
  { key: 'wood', name: 'Écoles en bois (démonstration)', words: 'école', theme: 'bois', kind: null },
  { key: 'series', name: 'Séries photographiques (démonstration)', words: null, theme: null, kind: 'VIEWPOINT_SERIES' },
];

/** Searches of the accounts that one looks around with, where there are any. */
export async function makeSearches(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from identity.account where demonstration');
  await client.query(
    `insert into searches.saved_search (id, account_id, name, frequency, words, theme, kind, includes_demonstration, told_until, secret)
     select s.id, s.account, s.name, 'OFF', s.words, s.theme, s.kind, true, (now() at time zone 'Europe/Paris')::date, s.secret
     from jsonb_to_recordset($1) s(id text, account text, name text, words text, theme text, kind text, secret text) on conflict do nothing`,
    [
      JSON.stringify(
        rows.flatMap(({ id: account }) =>
          SEARCHES.map(({ key, ...asked }) => ({
            ...{ id: demonstrationId('search', account, key), account, ...asked },
            secret: randomBytes(32).toString('base64url'),
          })),
        ),
      ),
    ],
  );
}
