import { type Locale } from '#lib/graphql';

export interface Contact {
  personId: string;
  name: string;
  email: string;
  /** The language of the letter. */
  locale: Locale;
}

/** A transaction under way, of a use case or of a job. */
export interface Asking {
  query<R>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

/** Who in an organization is written to about money: its direction and its administration. */
export async function contactsOf(
  tx: Asking,
  organizationIds: readonly string[],
  day: string,
): Promise<Map<string, Contact[]>> {
  const rows = await tx.query<Contact & { organizationId: string }>(
    `select distinct w.organization_id as "organizationId", p.id as "personId", p.name, p.email,
       network.letter_locale(p.id) as locale
     from network.position w join network.person p on p.id = w.person_id
     where w.organization_id = any($1) and w.kind in ('DIRECTOR', 'INTERIM_DIRECTOR', 'ADMINISTRATION') and w.valid_from <= $2::date and w.valid_to > $2::date
       and p.email is not null order by 2`,
    [organizationIds, day],
  );
  const contacts = new Map<string, Contact[]>();
  for (const { organizationId, ...contact } of rows)
    contacts.set(organizationId, [...(contacts.get(organizationId) ?? []), contact]);
  return contacts;
}
