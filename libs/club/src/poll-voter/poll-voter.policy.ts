import { ORGANIZATION, scopesOf } from '#lib/access';
import { InvalidInputError, NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { seesPoll } from '../poll/poll.policy.js';

export interface Voice {
  id: string;
  proxyId: string | null;
  hasVoted: boolean;
}

/** As `castsFor` and `votesFor`: the voice that is named, or the caller’s only one. */
export async function voiceOf(
  tx: Tx,
  poll: { id: string; workstreamId: string },
  { voterId, isOwn }: { voterId: string | null | undefined; isOwn: boolean },
): Promise<Voice> {
  const { actor } = tx;
  const own = `club.casts_for(v, $3, $4, $5::date)`;
  const voices = await tx.query<Voice & { casts: boolean }>(
    `select v.id, v.proxy_id as "proxyId", v.voted_on is not null as "hasVoted",
       case when v.proxy_id is null or ${isOwn} then ${own} else (select club.casts_for(h, $3, $4, $5::date) from club.poll_voter h where h.id = v.proxy_id) end as casts
     from club.poll_voter v where v.poll_id = $1 and case when $2::text is null then ${own} else v.id = $2 end`,
    [poll.id, voterId ?? null, actor.personId, scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION), tx.today],
  );
  const [voice, ...others] = voices;
  if (!voice) {
    // Whoever does not see the workstream is not told that it votes.
    await seesPoll(tx, poll.workstreamId, 'pollId');
    throw voterId ? new NotFoundError('voterId') : new NotAllowedError(ROLL);
  }
  if (others.length) throw new InvalidInputError(WHICH, 'voterId');
  if (!voice.casts) throw new NotAllowedError(voice.proxyId && !isOwn ? HANDED : ROLL, voterId ? 'voterId' : undefined);
  return voice;
}

const ROLL = {
  fr: 'Vous n’êtes pas sur la liste de ce vote : elle a été fixée à son ouverture.',
  en: 'You are not on the roll of this poll: it was fixed when it was opened.',
};
const HANDED = {
  fr: 'Cette voix a été confiée à une autre personne : reprenez d’abord le pouvoir.',
  en: 'This voice was handed to somebody else: take the proxy back first.',
};
const WHICH = {
  fr: 'Vous portez plusieurs voix : dites pour laquelle vous votez.',
  en: 'You cast several voices: say for which one this is.',
};
