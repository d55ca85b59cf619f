import { type Pool } from 'pg';
import { derivedId } from '#lib/graphql';

const PARTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><svg onload=alert(1)>',
  '<!--<script>',
];
const AROUND = ['', '\u0001', "'", '</title>', '</summary>', '</script>', '&lt;', '\\u003c', '{{', '\u202e'];
/** Forty texts that would run, or end what they stand in. */
export const PAYLOADS = AROUND.flatMap((around) => PARTS.map((part) => `${around}${part}`));

export interface Put {
  /** The slug of the portal that shows it from the beginning of 2024 on. */
  portal?: string;
  kind?: string;
  number?: number;
  title?: string;
  status?: string;
  audience?: string;
  precision?: string;
}

/** Puts an item, and nothing that was invented, into the tables. */
export async function putItem(pool: Pool, name: string, given: Put): Promise<string> {
  const {
    kind = 'ENTRY',
    number = null,
    title = name,
    status = 'PUBLISHED',
    audience = 'EVERYONE',
    precision,
    portal,
  } = given;
  const id = derivedId(kind.toLowerCase(), name);
  await pool.query(
    `insert into portals.item (id, kind, organization_id, status, audience, licence_id, title, published_on, shown_version, resource_kind, notebook_kind, legacy_id)
     values ($1, $2, $3, $4, $5, 'etalab-2.0', $6, '2024-05-02', 1, $7, $8, $9)`,
    [
      ...[id, kind, derivedId('organization', 'caue-59'), status, audience, title],
      ...[kind === 'RESOURCE' ? 'DATASET' : null, kind === 'NOTEBOOK' ? 'TERRITORY' : null, number],
    ],
  );
  await pool.query(
    `insert into portals.item_text (item_id, locale, title, summary, plain) values ($1, 'fr', $2, $2, $2)`,
    [id, title],
  );
  if (precision)
    await pool.query(
      `insert into portals.item_place (item_id, precision, territory_id, longitude, latitude)
       select $1, $2, v.territory_id, 3.0601, 50.6301 from territories.territory_version v
       where v.kind = 'COMMUNE' and v.code = '59350' and v.valid_to = 'infinity'`,
      [id, precision],
    );
  if (portal)
    await pool.query(
      `insert into portals.placement (id, portal_id, item_id, valid_from) values ($1, $2, $3, '2024-01-01')`,
      [derivedId('placement', name), derivedId('portal', portal), id],
    );
  return id;
}
