import { hash } from 'node:crypto';
import { type PoolClient } from 'pg';
import { Chance, demonstrationId, insertRows } from '#lib/network';
import { type Member } from './member.js';

const SCHEMA = 'training';
/** Sessions that ended before are not evaluated. */
const SINCE = '2024-01-01';
const LOOKED_AT = '2028-01-01T00:00:00Z';
const FORMS = {
  POSITIONING: 'evalform_00000000000000000000000001',
  HOT: 'evalform_00000000000000000000000002',
  COLD: 'evalform_00000000000000000000000003',
};

interface Moment {
  session: string;
  moment: keyof typeof FORMS;
  opens_at: string;
  closes_at: string;
  year: number;
  enrolments: string[];
}

/**
 * Who was asked at each moment of the sessions, who answered, and ballots that nothing leads to: as they are made for real ones. The member
 * has not answered yet, and the last one that they are asked at the end of a session stays open for whoever looks around.
 */
export async function makeEvaluations(client: PoolClient, madeOn: string, member?: Member): Promise<void> {
  const { rows } = await client.query<Moment>(
    `select s.id as session, m.moment, m.opens_at, m.closes_at, extract(year from s.ends_on)::int as year,
       array(select e.id from training.enrolment e where e.training_session_id = s.id and training.evaluates(m.moment, e.status) order by e.id) as enrolments
     from training.training_session s cross join lateral (values
       ('POSITIONING', least(s.starts_at - interval '14 days', $1::date), s.starts_at),
       ('HOT', s.ends_at - interval '3 hours', s.ends_at + interval '7 days'),
       ('COLD', s.ends_at + interval '3 months', s.ends_at + interval '4 months')) m(moment, opens_at, closes_at)
     where s.demonstration and s.ends_on >= $2 and s.status in ('OPEN', 'HELD', 'CLOSED') and m.opens_at <= $1::date
       and (m.moment <> 'POSITIONING' or s.status = 'OPEN') order by s.id, m.opens_at`,
    [madeOn, SINCE],
  );
  const { rows: own } = await client.query<{ id: string }>('select id from training.enrolment where person_id = $1', [
    member?.person ?? '',
  ]);
  const isOwn = (enrolment: string): boolean => own.some(({ id }) => id === enrolment);
  const moments = rows.map((row) => ({
    ...row,
    ...(row.moment === 'HOT' && row.enrolments.some(isOwn) && { closes_at: LOOKED_AT }),
    id: demonstrationId('evaluation', row.session, row.moment),
  }));
  await insertRows(
    client,
    'evaluation',
    moments.map(({ id, session, moment, opens_at, closes_at, year }) => ({
      ...{ id, training_session_id: session, moment, evaluation_form_id: FORMS[moment], opens_at, closes_at, year },
      ...{ demonstration: true, version: 1 },
    })),
    SCHEMA,
  );
  const asked = moments.flatMap(({ id, moment, enrolments }) => {
    const chance = new Chance(`evaluation ${id}`);
    const share = { POSITIONING: 0.6, HOT: 0.9, COLD: 0.6 }[moment];
    return enrolments.map((enrolment) => ({
      id,
      moment,
      enrolment,
      has_answered: chance.next() < share && !isOwn(enrolment),
    }));
  });
  await insertRows(
    client,
    'evaluation_invitation',
    asked.map(({ id, enrolment, has_answered }) => ({ evaluation_id: id, enrolment_id: enrolment, has_answered })),
    SCHEMA,
  );
  const answered = asked.filter(({ has_answered: has }) => has);
  const answer = (moment: Moment['moment'], seed: string): object => ANSWERS[moment](new Chance(`answers ${seed}`));
  await insertRows(
    client,
    'positioning',
    answered
      .filter(({ moment }) => moment === 'POSITIONING')
      .map(({ id, enrolment, moment }) => ({
        ...{ evaluation_id: id, enrolment_id: enrolment, answers: answer(moment, enrolment) },
        answered_at: `${madeOn}T08:00:00Z`,
      })),
    SCHEMA,
  );
  const ballots = answered
    .filter(({ moment }) => moment !== 'POSITIONING')
    .map(({ id, moment }, i) => ({ id: uuid(`${id} ${i}`), evaluation_id: id, answers: answer(moment, `${id} ${i}`) }));
  await insertRows(client, 'evaluation_ballot', ballots.sort(byId), SCHEMA);
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const uuid = (seed: string): string => hash('md5', seed, 'hex');

/** Of the scale: mostly content. */
const scale = (chance: Chance): number => {
  const at = chance.next();
  return at < 0.42 ? 5 : at < 0.82 ? 4 : at < 0.94 ? 3 : at < 0.98 ? 2 : 1;
};
const some = (chance: Chance, key: string, texts: readonly string[], share = 0.7): object =>
  chance.next() < share ? { [key]: texts[chance.between(0, texts.length - 1)] } : {};

const ANSWERS: Record<Moment['moment'], (chance: Chance) => object> = {
  POSITIONING: (chance) => ({
    level: chance.between(1, 4),
    practice: chance.between(1, 3),
    ...some(chance, 'expectations', [
      'Repartir avec une méthode que je puisse appliquer seul.',
      'Comprendre ce que font les autres CAUE.',
      'Gagner du temps au quotidien.',
      'Des exemples concrets, pas trop de théorie.',
    ]),
    ...some(
      chance,
      'case',
      [
        'Un observatoire commencé il y a deux ans et arrêté.',
        'Une réunion publique difficile.',
        'Une refonte de fiches.',
      ],
      0.4,
    ),
  }),
  HOT: (chance) => ({
    satisfaction: scale(chance),
    objectives: scale(chance),
    content: scale(chance),
    methods: scale(chance),
    pace: chance.next() < 0.75 ? 2 : chance.next() < 0.3 ? 1 : 3,
    organization: scale(chance),
    ...some(chance, 'liked', [
      'Les exercices sur le terrain.',
      'Les échanges avec les autres équipes.',
      'Des exemples qui viennent de nos métiers.',
      'La disponibilité des formateurs.',
      'Le support, que je garde à portée de main.',
      'Pouvoir travailler sur mon propre cas.',
    ]),
    ...some(chance, 'improve', [
      'Une demi-journée de plus pour pratiquer.',
      'Envoyer les documents à l’avance.',
      'La salle était un peu petite.',
      'Davantage de temps pour les questions.',
      'Rien à signaler.',
    ]),
  }),
  COLD: (chance) => ({
    used: chance.next() < 0.15 ? 1 : chance.between(2, 3),
    useful: scale(chance),
    skills: scale(chance),
    ...some(chance, 'changed', [
      'Je prépare mieux mes interventions.',
      'Nous avons repris une série de points de vue.',
      'L’équipe parle le même langage.',
      'J’ose proposer d’autres formats aux communes.',
    ]),
    ...some(chance, 'hindered', [
      'Le manque de temps.',
      'D’autres priorités cette année.',
      'Peu d’occasions pour l’instant.',
    ]),
  }),
};
