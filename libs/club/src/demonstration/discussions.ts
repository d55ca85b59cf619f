import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'discussions';

/** What was said, by which of the team in turn; what it answers, by its place in the list. */
interface Said {
  by: number;
  at: string;
  body: string;
  answers?: number;
  /** Before it was changed. */
  before?: string;
  /** Why it was taken out by who moderates. */
  removed?: string;
  /** By which of the team in turn. */
  agree?: readonly number[];
  thanks?: readonly number[];
}

interface Thread {
  stream: string;
  key: string;
  title: string;
  isPinned?: boolean;
  closedAt?: string;
  posts: readonly Said[];
}

/** Discussions that were all invented. `{0}` mentions the first of the team. */
const THREADS: readonly Thread[] = [
  {
    stream: 'ecoles',
    key: 'criteria',
    title: 'Comment choisir les six cours',
    isPinned: true,
    posts: [
      {
        by: 0,
        at: '2026-09-08T08:10:00Z',
        body: 'Je propose trois critères pour choisir les six cours : une école volontaire, un sol que l’on peut ouvrir sans déplacer les réseaux, et une commune prête à entretenir. Si une cour remplit les deux premiers seulement, on la garde en réserve. Qu’en pensez-vous avant la réunion de jeudi ?',
        before:
          'Je propose deux critères pour choisir les six cours : une école volontaire, et un sol que l’on peut ouvrir.',
        agree: [1, 2],
        thanks: [3],
      },
      {
        by: 1,
        at: '2026-09-08T09:42:00Z',
        answers: 0,
        body: 'D’accord sur les trois. J’ajouterais l’orientation : deux cours plein sud au moins, sinon nous n’apprendrons rien sur l’ombre en juin. Nous avons relevé les températures dans quatre cours l’été dernier, je peux apporter les courbes et la manière dont nous avons placé les capteurs.',
        agree: [0],
      },
      {
        by: 0,
        at: '2026-09-08T10:05:00Z',
        answers: 1,
        body: 'Très bien pour l’orientation. Oui pour les courbes.',
      },
      { by: 2, at: '2026-09-09T07:30:00Z', answers: 0, body: '…', removed: 'Publié par erreur, deux fois.' },
      {
        by: 3,
        at: '2026-09-10T14:20:00Z',
        body: '{0}, les délégués des élèves peuvent-ils venir jeudi ?',
        agree: [1],
      },
    ],
  },
  {
    stream: 'ecoles',
    key: 'upkeep',
    title: 'Qui entretient pendant l’été ?',
    posts: [
      {
        by: 1,
        at: '2026-10-02T12:15:00Z',
        body: 'Deux communes nous disent la même chose : personne n’arrose en août. Avez-vous une convention qui marche ?',
      },
      {
        by: 3,
        at: '2026-10-02T13:01:00Z',
        answers: 0,
        body: 'Nous avons un modèle, je l’apporte à la prochaine réunion.',
        thanks: [1],
      },
    ],
  },
  {
    stream: 'haies',
    key: 'legend',
    title: 'La légende du relevé',
    closedAt: '2024-03-04T16:00:00Z',
    posts: [
      {
        by: 1,
        at: '2024-02-20T09:00:00Z',
        body: 'Sept signes au lieu de douze : les élèves les retiennent.',
        agree: [0, 2],
      },
      { by: 0, at: '2024-02-21T10:30:00Z', answers: 0, body: 'On garde ces sept-là.' },
    ],
  },
];

export async function insertDiscussions(client: PoolClient): Promise<void> {
  for (const thread of THREADS) await insertThread(client, thread);
}

async function insertThread(client: PoolClient, thread: Thread): Promise<void> {
  const { stream, key, title, isPinned = false, closedAt, posts } = thread;
  const workstream = demonstrationId('workstream', stream);
  const { rows: team } = await client.query<Writer>(
    `select w.person_id as person, club.acts_for(w.person_id, w.workstream_id, $2::date) as organization
     from club.workstream_participant w join network.person v on v.id = w.person_id
     where w.workstream_id = $1 order by v.family_name, v.given_name, v.id`,
    [workstream, posts[0]!.at],
  );
  if (team.length < 2) return;
  const who = (place: number): Writer => team[place % team.length]!;
  await insertRows(
    client,
    'thread',
    [
      {
        ...{ id: demonstrationId('thread', stream, key), subject_id: workstream, title, pinned: isPinned },
        ...{ ...author(who(posts[0]!.by)), opened_at: posts[0]!.at, last_post_at: posts.at(-1)!.at },
        ...{ closed_at: closedAt ?? null, demonstration: true, version: 1 },
      },
    ],
    SCHEMA,
  );
  // One after the other: what answers another stands below it.
  for (const place of posts.keys()) await insertPost(client, thread, place, who);
}

interface Writer {
  person: string;
  organization: string | null;
}

const author = ({ person, organization }: Writer) => ({ person_id: person, organization_id: organization });

/** A post of a thread, what it said before it was changed, and who reacted to it. */
async function insertPost(
  client: PoolClient,
  { stream, key, posts }: Thread,
  place: number,
  who: (place: number) => Writer,
): Promise<void> {
  const postId = (at: number): string => demonstrationId('post', stream, key, at);
  const { by, at, body, answers, before, removed, agree = [], thanks = [] } = posts[place]!;
  const id = postId(place);
  await insertRows(
    client,
    'post',
    [
      {
        ...{ id, thread_id: demonstrationId('thread', stream, key), ...author(who(by)) },
        parent_id: answers === undefined ? null : postId(answers),
        ...{ body: removed ? null : body.replace('{0}', `@${who(0).person}`), written_at: at },
        ...{ edited_at: before ? later(at) : null, removed_at: removed ? later(at) : null },
        ...{ removed_by: removed ? 'MODERATOR' : null, removal_reason: removed ?? null },
        ...{ demonstration: true, version: 1 },
      },
    ],
    SCHEMA,
  );
  if (before)
    await insertRows(client, 'post_version', [{ post_id: id, number: 1, body: before, written_at: at }], SCHEMA);
  const reacted = [...agree.map((one) => ['AGREE', one] as const), ...thanks.map((one) => ['THANKS', one] as const)];
  const reactions = reacted.map(([kind, one]) => ({
    ...{ id: demonstrationId('reaction', stream, key, place, kind, one), post_id: id },
    ...{ person_id: who(one).person, kind, reacted_at: later(at) },
  }));
  const unique = [...new Map(reactions.map((row) => [`${row.kind} ${row.person_id}`, row])).values()];
  await insertRows(client, 'reaction', unique, SCHEMA);
}

/** An hour later. */
const later = (at: string): string => new Date(Date.parse(at) + 3_600_000).toISOString();
