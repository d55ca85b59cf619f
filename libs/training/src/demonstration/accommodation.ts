import { type PoolClient } from 'pg';
import { daysAfter, demonstrationId, insertRows } from '#lib/network';
import { type Member } from './member.js';

const NEEDS = [
  { need: 'Une place près de l’écran, et les documents en grands caractères deux jours avant.', answer: null },
  {
    need: 'Un accès sans marche à la salle et au lieu du déjeuner.',
    answer: 'La salle est de plain-pied, et le déjeuner se prend sur place.',
  },
  { need: 'Des pauses régulières, et une salle calme où s’isoler.', answer: null },
];

/** What a few people ask for in the next session, the member first; nobody of them is real, and neither is what they need. */
export async function makeAccommodation(client: PoolClient, madeOn: string, member?: Member): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select e.id from training.enrolment e where e.status = 'ACCEPTED' and e.training_session_id = (select s.id from training.training_session s
       where s.demonstration and s.status = 'OPEN' order by s.starts_on, s.id limit 1)
     order by e.person_id = $1 desc, md5(e.id) limit $2`,
    [member?.person ?? '', NEEDS.length],
  );
  await insertRows(
    client,
    'accommodation_request',
    rows.map(({ id }, i) => ({
      ...{ id: demonstrationId('accommodation', id), enrolment_id: id, ...NEEDS[i], trainers_may_read: i < 2 },
      requested_at: `${daysAfter(madeOn, -4)}T09:00:00Z`,
      answered_at: NEEDS[i]?.answer ? `${daysAfter(madeOn, -2)}T09:00:00Z` : null,
      demonstration: true,
    })),
    'training',
  );
}
