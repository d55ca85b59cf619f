import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'club';
const STREAM = 'ecoles';
const CHAPTERS = [
  { fr: 'Diagnostics', en: 'Surveys' },
  { fr: 'Plantations', en: 'Planting' },
  { fr: 'Entretien', en: 'Upkeep' },
  { fr: 'Participation des enfants', en: 'Taking part with the children' },
];
/** Places of the chapters on each ballot, in turn; the last one on the roll did not vote. */
const BALLOTS = [
  [2, 1, 3, 4],
  [1, 2, 2, 3],
  [3, 1, 2, 4],
  [2, 3, 1, 3],
];

/** Two polls that were all invented: one that is closed and due for review, and one that is open for three weeks from now on. */
export async function insertPolls(client: PoolClient): Promise<void> {
  const workstream = demonstrationId('workstream', STREAM);
  const { rows: people } = await client.query<{ person: string; organization: string | null }>(
    `select w.person_id as person, club.acts_for(w.person_id, w.workstream_id, current_date) as organization
     from club.workstream_participant w join network.person v on v.id = w.person_id
     where w.workstream_id = $1 order by v.family_name, v.given_name, v.id`,
    [workstream],
  );
  if (people.length < 2) return;
  const [chapters, licence] = ['chapters', 'licence'].map((key) => demonstrationId('poll', key)) as [string, string];
  const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString();
  const common = {
    workstream_id: workstream,
    voices: 'PERSON',
    quorum_of: 'PERSON',
    round: 1,
    demonstration: true,
    version: 1,
  };
  await insertRows(
    client,
    'poll',
    [
      {
        ...{
          ...common,
          id: chapters,
          title_fr: 'Quel chapitre du guide écrire en premier ?',
          title_en: 'Which chapter of the guide should come first?',
        },
        ...{
          about_fr: 'Les autres suivront dans l’ordre du résultat.',
          about_en: 'The others follow in the order of the result.',
        },
        ...{
          method: 'SCHULZE',
          tie_rule: 'SHARED',
          anonymous: false,
          turnout_shown: true,
          proxies: 1,
          quorum_percent: 50,
        },
        ...{ opens_at: '2026-09-07T07:00:00Z', closes_at: '2026-09-21T16:00:00Z', review_on: '2026-11-16' },
      },
      {
        ...{
          ...common,
          id: licence,
          title_fr: 'Publier les relevés des six cours sous Licence Ouverte',
          title_en: 'Publishing the surveys of the six yards under the Open Licence',
        },
        ...{ about_fr: 'Chaque relevé nomme qui l’a fait.', about_en: 'Each survey names who made it.' },
        ...{
          method: 'CONSENT',
          tie_rule: 'SHARED',
          anonymous: true,
          turnout_shown: true,
          proxies: 1,
          quorum_percent: 50,
        },
        ...{ opens_at: day(-1), closes_at: day(21), review_on: null },
      },
    ],
    SCHEMA,
  );
  const options = CHAPTERS.map(({ fr, en }, i) => ({
    id: demonstrationId('polloption', i),
    poll_id: chapters,
    place: i + 1,
    title_fr: fr,
    title_en: en,
  }));
  await insertRows(client, 'poll_option', options, SCHEMA);
  const voters = (poll: string, anonymous: boolean) =>
    people.map(({ person, organization }, i) => {
      const ballot = anonymous || i === people.length - 1 ? undefined : BALLOTS[i % BALLOTS.length]!;
      return {
        ...{
          id: demonstrationId('pollvoter', poll, i),
          poll_id: poll,
          anonymous,
          place: i + 1,
          person_id: person,
          organization_id: organization,
        },
        voted_on: ballot ? '2026-09-14' : null,
        choice: ballot
          ? { answer: 'CHOICE', options: Object.fromEntries(options.map(({ id }, k) => [id, ballot[k]])) }
          : null,
        receipt: ballot ? `DEMO-${String(1000 + i * 7)}` : null,
      };
    });
  await insertRows(client, 'poll_voter', [...voters(chapters, false), ...voters(licence, true)], SCHEMA);
  await insertRows(client, 'ballot_box', [{ poll_id: licence, anonymous: true, ballots: [], receipts: [] }], SCHEMA);
}
