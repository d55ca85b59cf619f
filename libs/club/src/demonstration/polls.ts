import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'club';
const WORKSTREAM = demonstrationId('workstream', 'ecoles');
const CHAPTERS_POLL = demonstrationId('poll', 'chapters');
const LICENCE_POLL = demonstrationId('poll', 'licence');
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

interface Voter {
  person: string;
  organization: string | null;
}

/** Two polls that were all invented: one that is closed and due for review, and one that is open for three weeks from now on. */
export async function insertPolls(client: PoolClient): Promise<void> {
  const { rows: people } = await client.query<Voter>(
    `select w.person_id as person, club.acts_for(w.person_id, w.workstream_id, current_date) as organization
     from club.workstream_participant w join network.person v on v.id = w.person_id
     where w.workstream_id = $1 order by v.family_name, v.given_name, v.id`,
    [WORKSTREAM],
  );
  if (people.length < 2) return;
  await insertRows(client, 'poll', [aboutChapters(), aboutLicence()], SCHEMA);
  const options = CHAPTERS.map(({ fr, en }, i) => ({
    ...{ id: demonstrationId('polloption', i), poll_id: CHAPTERS_POLL, place: i + 1, title_fr: fr, title_en: en },
  }));
  await insertRows(client, 'poll_option', options, SCHEMA);
  const optionIds = options.map(({ id }) => id);
  const voters = [
    ...people.map((one, i) => ({
      ...voterOf(one, i, CHAPTERS_POLL, false),
      ...(i === people.length - 1 ? NO_BALLOT : ballotOf(i, optionIds)),
    })),
    ...people.map((one, i) => ({ ...voterOf(one, i, LICENCE_POLL, true), ...NO_BALLOT })),
  ];
  await insertRows(client, 'poll_voter', voters, SCHEMA);
  await insertRows(
    client,
    'ballot_box',
    [{ poll_id: LICENCE_POLL, anonymous: true, ballots: [], receipts: [] }],
    SCHEMA,
  );
}

const COMMON = {
  ...{ workstream_id: WORKSTREAM, voices: 'PERSON', quorum_of: 'PERSON', quorum_percent: 50, round: 1 },
  ...{ tie_rule: 'SHARED', turnout_shown: true, proxies: 1, demonstration: true, version: 1 },
};

const aboutChapters = () => ({
  ...{ ...COMMON, id: CHAPTERS_POLL, method: 'SCHULZE', anonymous: false },
  title_fr: 'Quel chapitre du guide écrire en premier ?',
  title_en: 'Which chapter of the guide should come first?',
  about_fr: 'Les autres suivront dans l’ordre du résultat.',
  about_en: 'The others follow in the order of the result.',
  ...{ opens_at: '2026-09-07T07:00:00Z', closes_at: '2026-09-21T16:00:00Z', review_on: '2026-11-16' },
});

const aboutLicence = () => ({
  ...{ ...COMMON, id: LICENCE_POLL, method: 'CONSENT', anonymous: true },
  title_fr: 'Publier les relevés des six cours sous Licence Ouverte',
  title_en: 'Publishing the surveys of the six yards under the Open Licence',
  about_fr: 'Chaque relevé nomme qui l’a fait.',
  about_en: 'Each survey names who made it.',
  ...{ opens_at: inDays(-1), closes_at: inDays(21), review_on: null },
});

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** Somebody on the roll of a poll. */
const voterOf = ({ person, organization }: Voter, i: number, poll: string, anonymous: boolean) => ({
  ...{ id: demonstrationId('pollvoter', poll, i), poll_id: poll, anonymous, place: i + 1 },
  ...{ person_id: person, organization_id: organization },
});

const NO_BALLOT = { voted_on: null, choice: null, receipt: null };

const ballotOf = (i: number, options: readonly string[]) => {
  const places = BALLOTS[i % BALLOTS.length]!;
  return {
    voted_on: '2026-09-14',
    choice: { answer: 'CHOICE', options: Object.fromEntries(options.map((id, k) => [id, places[k]])) },
    receipt: `DEMO-${String(1000 + i * 7)}`,
  };
};
