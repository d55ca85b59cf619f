import { type PoolClient } from 'pg';
import { Chance, daysAfter, demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'training';
const MANY = 18;

interface Asking {
  organization: string;
  person: string;
  course: string;
  provider: string;
  /** A session of the course that is to come; null where none is. */
  session: string | null;
}

const OUTCOMES = [
  'Tenir nos pages à jour sans aide extérieure.',
  'Mener un atelier d’observation avec un conseil municipal.',
  'Préparer une concertation avec les habitants et en rendre compte.',
  'Former à notre tour les nouveaux arrivants de l’équipe.',
];
const SUBJECTS = [
  'Le droit de l’urbanisme pour non-juristes',
  'Prendre la parole en réunion publique',
  'Dessiner sur le terrain',
  'Photographier l’architecture ordinaire',
];

/** What teams and people asked for, and what became of it. */
export async function makeNeeds(client: PoolClient, madeOn: string): Promise<void> {
  const { rows } = await client.query<Asking>(
    `select w.organization_id as organization, w.person_id as person, c.id as course, c.organization_id as provider,
       (select s.id from training.training_session s where s.course_id = c.id and s.status = 'OPEN' order by s.starts_on limit 1) as session
     from (select q.organization_id, min(q.person_id) as person_id from network.position q join network.organization o on o.id = q.organization_id and o.demonstration
       where q.valid_from <= $1::date and q.valid_to > $1::date and q.kind = 'DIRECTOR' group by q.organization_id, o.key order by o.key = 'demonstration-02' desc, md5(q.organization_id) limit ${MANY}) w
     cross join lateral (select x.id, x.organization_id from training.course x where x.demonstration order by md5(w.organization_id || x.id) limit 1) c`,
    [madeOn],
  );
  const needs = rows.map(({ organization, person, course, provider, session }, i) => {
    const chance = new Chance(`need ${organization}`);
    const isFree = i % 4 === 3;
    const isOwn = i % 5 === 4;
    const asked = daysAfter(madeOn, -chance.between(5, 200));
    const from = daysAfter(madeOn, chance.between(20, 150));
    const status = isFree ? (i % 8 === 3 ? 'DECLINED' : 'OPEN') : i % 3 === 1 && session ? 'ANSWERED' : 'OPEN';
    return {
      id: demonstrationId('tneed', organization),
      ...{ asked_by: person, asked_on: asked, organization_id: organization, person_id: isOwn ? person : null },
      headcount: isOwn ? null : chance.between(2, 8),
      ...{ course_id: isFree ? null : course, subject: isFree ? SUBJECTS[Math.floor(i / 4) % SUBJECTS.length] : null },
      ...{ outcome: OUTCOMES[i % OUTCOMES.length], wished_from: from, wished_to: daysAfter(from, 60) },
      ...{ provider_id: provider, status, training_session_id: status === 'ANSWERED' ? session : null },
      decline_reason: status === 'DECLINED' ? 'Nous ne proposons pas ce sujet cette année.' : null,
      ...{ demonstration: true, version: 1 },
    };
  });
  await insertRows(client, 'training_need', needs, SCHEMA);
  // Whoever receives what people need to take part, named before anybody asked.
  await client.query(
    `insert into training.accommodation_referent (organization_id, person_id, named_at)
     select o.id, w.person_id, $1::date - 60 from network.organization o
     cross join lateral (select q.person_id from network.position q where q.organization_id = o.id and q.kind = 'ADMINISTRATION'
       and q.valid_from <= $1::date and q.valid_to > $1::date order by q.person_id limit 1) w
     where o.demonstration and exists (select 1 from training.course c where c.organization_id = o.id)`,
    [madeOn],
  );
}
