import { type Done, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { PollState } from '../poll/poll.enums.js';
import { VoiceUsedError, PollProxyError, PollStateError } from '../poll/poll.errors.js';
import { PollProxyEndInput, PollProxyGiveInput } from './poll-voter.inputs.js';
import { voiceOf } from './poll-voter.policy.js';
import { PollVoter } from './poll-voter.type.js';

@Writes(PollVoter)
export class PollVoterWrites {
  @Write('PERSON', 'Hands one’s voice, or that of one’s organization, to another voter of the poll.', [
    PollProxyError,
    PollStateError,
    VoiceUsedError,
  ])
  async pollProxyGive({ pollId, toId, voterId }: PollProxyGiveInput, tx: Tx): Promise<Done> {
    const poll = await pollToHand(tx, pollId);
    const voice = await voiceOf(tx, poll, { voterId, isOwn: true });
    if (voice.hasVoted) throw new VoiceUsedError();
    const to = await tx.one<{ proxyId: string | null; holds: number }>(
      `select v.proxy_id as "proxyId", (select count(*)::int from club.poll_voter h where h.proxy_id = v.id and h.id <> $3) as holds
       from club.poll_voter v where v.id = $2 and v.poll_id = $1`,
      [pollId, toId, voice.id],
    );
    if (!to) throw new NotFoundError('toId');
    if (toId === voice.id) throw new PollProxyError(ITSELF);
    if (to.holds >= poll.proxies) throw new PollProxyError(poll.proxies ? FULL(poll.proxies) : NONE);
    if (to.proxyId) throw new PollProxyError(HANDED);
    const held = await tx.one('select from club.poll_voter v where v.proxy_id = $1 limit 1', [voice.id]);
    if (held) throw new PollProxyError(HOLDS);
    await tx.query('update club.poll_voter set proxy_id = $2 where id = $1', [voice.id, toId]);
    return { id: voice.id, organizationId: null, before: { proxyId: voice.proxyId }, after: { proxyId: toId } };
  }

  @Write('PERSON', 'Takes back one’s voice, or that of one’s organization, from the voter to whom it was handed.', [
    PollStateError,
    VoiceUsedError,
  ])
  async pollProxyEnd({ pollId, voterId }: PollProxyEndInput, tx: Tx): Promise<Done> {
    const poll = await pollToHand(tx, pollId);
    const voice = await voiceOf(tx, poll, { voterId, isOwn: true });
    const { id, proxyId } = voice;
    if (!proxyId) return { id, organizationId: null, isUnchanged: true };
    if (voice.hasVoted) throw new VoiceUsedError();
    await tx.query('update club.poll_voter set proxy_id = null where id = $1', [id]);
    return { id, organizationId: null, before: { proxyId }, after: { proxyId: null } };
  }
}

/** Locked: no ballot is cast meanwhile, and who hands on what is decided one after the other. */
async function pollToHand(tx: Tx, id: string): Promise<{ id: string; workstreamId: string; proxies: number }> {
  const poll = await tx.one<{ id: string; workstreamId: string; proxies: number; state: PollState }>(
    `select p.id, p.workstream_id as "workstreamId", p.proxies, club.poll_state(p, clock_timestamp()) as state
     from club.poll p where p.id = $1 for no key update`,
    [id],
  );
  if (!poll) throw new NotFoundError('pollId');
  if (poll.state === PollState.CLOSED) {
    await voiceOf(tx, poll, { voterId: null, isOwn: true });
    throw new PollStateError(poll.state);
  }
  return poll;
}

const ITSELF = { fr: 'Un pouvoir se confie à quelqu’un d’autre.', en: 'A voice is handed to somebody else.' };
const NONE = { fr: 'Ce vote ne connaît pas de pouvoirs.', en: 'This poll knows no proxies.' };
const FULL = (most: number) => ({
  fr: `Cette personne porte déjà ${most} pouvoir${most > 1 ? 's' : ''}, le plus que ce vote permet.`,
  en: `This voter holds ${most} ${most > 1 ? 'voices' : 'voice'} already, the most that this poll allows.`,
});
const HANDED = { fr: 'Cette personne a elle-même confié sa voix.', en: 'This voter has handed their own voice on.' };
const HOLDS = {
  fr: 'Vous portez vous-même un pouvoir : il ne se confie pas plus loin.',
  en: 'You hold a voice yourself: it cannot be handed on.',
};
