import { type Locale } from '#lib/graphql';

export interface Contact {
  personId: string;
  name: string;
  email: string;
  /** The language of the letter. */
  locale: Locale;
}

/** Whom letters about money reach in an organization, and why nobody if so. */
export interface Reach {
  contacts: Contact[];
  untold: 'NOBODY' | 'NO_ADDRESS' | null;
}

/** A transaction under way, of a use case or of a job. */
export interface Asking {
  query<R>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

/** Who in each of the organizations is written to about money: its direction and its administration. */
export async function reachOf(
  tx: Asking,
  organizationIds: readonly string[],
  day: string,
): Promise<Map<string, Reach>> {
  const rows = await tx.query<{ organizationId: string } & Omit<Contact, 'email'> & { email: string | null }>(
    `select o.id as "organizationId", w.person_id as "personId", w.name, w.email, network.letter_locale(w.person_id) as locale
     from unnest($1::text[]) o(id) cross join lateral network.written_to(o.id, $2::date) w order by 2`,
    [organizationIds, day],
  );
  const reach = new Map<string, Reach>(organizationIds.map((id) => [id, { contacts: [], untold: 'NOBODY' }]));
  for (const { organizationId, email, ...person } of rows) {
    const { contacts } = reach.get(organizationId)!;
    if (email !== null) contacts.push({ ...person, email });
    reach.set(organizationId, { contacts, untold: contacts.length > 0 ? null : 'NO_ADDRESS' });
  }
  return reach;
}
