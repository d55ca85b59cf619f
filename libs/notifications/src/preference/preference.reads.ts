import { Viewer } from '#lib/identity';
import { contribute, type Reader, sql, toldOf } from '#lib/reads';
import { declared } from '../kind/declared.js';
import { type NotificationFrequency } from '../kind/notification-frequency.enum.js';
import { NotificationPreferences } from './preference.type.js';

/** What was chosen for everything. */
export const EVERYTHING = '';

export async function preferencesOf(reader: Reader, account: string): Promise<NotificationPreferences> {
  const { locale, actor } = reader.env;
  const rows = (await reader.read(
    sql`select p.kind, p.frequency, ${locale} as locale from (select null) one left join notifications.preference p
      on p.account_id = ${actor.id} and p.account_id = ${account}`,
  )) as { kind: string | null; frequency: NotificationFrequency; locale: 'fr' | 'en' }[];
  const chosen = new Map(rows.map(({ kind, frequency }) => [kind, frequency]));
  return {
    frequency: chosen.get(EVERYTHING) ?? null,
    kinds: declared.withLetters.map(({ name, words, frequency }) => ({
      ...{ kind: name, label: words[rows[0]!.locale], usual: frequency },
      frequency: chosen.get(name) ?? null,
    })),
  };
}

export const viewerPreferences = contribute(() => Viewer, {
  notificationPreferences: toldOf(
    (reader, key) => preferencesOf(reader, key),
    'How often letters tell the caller of what happens.',
    { type: () => NotificationPreferences, audience: 'PERSON', nullable: true },
  ),
});
