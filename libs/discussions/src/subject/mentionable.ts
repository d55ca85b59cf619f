import { Person, seesPerson } from '#lib/network';
import { argument, linked, type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { declared } from './declared.js';

const MOST = 10;

/**
 * Whom the caller may mention in what they write about a record, which `subject` finds by the key of its holder; nobody where they may
 * not write. To whoever is no person this is said first, so that no account is read: accounts tell nobody of their changes.
 */
export const mentionableIn = (subject: (key: Sql) => Sql, words: string) =>
  linked(
    () => Person,
    (key, env, { search }) => {
      const part = folded(String(search ?? ''));
      return sql`select v.id from (select ${subject(key)} as id) s cross join lateral discussions.mentionable(s.id) m
        join network.person v on v.id = m.person_id
        where ${env.actor.person} is not null and ${declared.writes(sql`s.id`, env)} and (${seesPerson(sql`v.public`, sql`v.id`, env.actor)}) and v.id is distinct from ${env.actor.person}
          and (${part} is null or position(${part} in v.folded_name) > 0)
        order by exists (select from discussions.post p join discussions.thread h on h.id = p.thread_id where h.subject_id = s.id and p.person_id = v.id) desc,
          v.family_name, v.given_name, v.id
        limit ${MOST}::int`;
    },
    `${words} At most ${MOST}.`,
    { bound: MOST, nullable: true, args: { search: argument(String, 'Part of their name.') }, audience: 'EVERYONE' },
  );
