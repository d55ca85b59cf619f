import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { PollVoices } from './poll.enums.js';

interface Roll {
  pollId: string;
  workstreamId: string;
  voices: string;
  isAnonymous: boolean;
  /** All who may be on it, where nobody is named. */
  voters: readonly string[] | null | undefined;
}

/** As many as a poll can be counted from whenever it is asked. */
const MOST = 1000;

/** Who works on the workstream today, or which organizations make it, by name: from here on the roll stays as it is. */
export async function fixRoll(tx: Tx, { pollId, workstreamId, voices, isAnonymous, voters }: Roll): Promise<number> {
  const found =
    voices === PollVoices.PERSON
      ? await tx.query<Voice>(
          `select v.id as voter, v.id as person, club.acts_for(v.id, w.workstream_id, $2::date) as organization
           from club.workstream_participant w join network.person v on v.id = w.person_id
           where w.workstream_id = $1 and w.period @> $2::date order by v.family_name, v.given_name, v.id`,
          [workstreamId, tx.today],
        )
      : await tx.query<Voice>(
          `select o.id as voter, null as person, o.id as organization
           from club.workstream_partner w join network.organization o on o.id = w.organization_id
           where w.workstream_id = $1 and w.period @> $2::date order by o.name, o.id`,
          [workstreamId, tx.today],
        );
  const missing = voters?.findIndex((one) => !found.some(({ voter }) => voter === one)) ?? -1;
  if (missing >= 0) throw new NotFoundError(['voters', String(missing)]);
  const chosen = voters ? found.filter(({ voter }) => voters.includes(voter)) : found;
  if (!chosen.length) throw new InvalidInputError(NOBODY, 'voters');
  if (chosen.length > MOST) throw new InvalidInputError(MANY, 'voters');
  await tx.query(
    `insert into club.poll_voter (id, poll_id, anonymous, place, person_id, organization_id)
     select x.id, $1, $2, x.nr, x.person, x.organization from unnest($3::text[], $4::text[], $5::text[]) with ordinality x(id, person, organization, nr)`,
    [
      ...[pollId, isAnonymous, chosen.map(() => tx.newId('pollvoter'))],
      ...[chosen.map(({ person }) => person), chosen.map(({ organization }) => organization)],
    ],
  );
  if (isAnonymous) await tx.query('insert into club.ballot_box (poll_id) values ($1)', [pollId]);
  return chosen.length;
}

interface Voice {
  voter: string;
  person: string | null;
  organization: string | null;
}

const NOBODY = {
  fr: 'Personne ne pourrait voter : il faut au moins une voix.',
  en: 'Nobody could vote: there must be one voice at least.',
};
const MANY = { fr: `Un vote compte au plus ${MOST} voix.`, en: `A poll has at most ${MOST} voices.` };
