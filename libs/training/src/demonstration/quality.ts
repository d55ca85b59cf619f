import { type PoolClient } from 'pg';
import { Chance, daysAfter, demonstrationId, insertRows } from '#lib/network';
import { evidenceOf, linksOf } from './quality-evidence.js';
import { ACTIONS, COMPLAINTS, CONTRACTORS, LINES } from './quality-texts.js';

const SCHEMA = 'training';
const MADE = { demonstration: true, version: 1 };
/** Trained by a provider that is not approved for them, so that its sessions are warned about. */
const FOR_OFFICIALS = 'participation';
const APPROVED_FOR_OFFICIALS = 'demonstration-35';
const MOST_TRAINERS = 3;

interface Provider {
  id: string;
  key: string;
  course: string | null;
  session: string | null;
  people: string[];
}

/** What providers keep of their quality: those that give courses, and the organization of the demonstration accounts. */
export async function makeQuality(client: PoolClient, madeOn: string): Promise<void> {
  const { rows } = await client.query<Provider>(
    `select o.id, o.key, (select min(c.id) from training.course c where c.organization_id = o.id) as course,
       (select s.id from training.training_session s where s.organization_id = o.id and s.status in ('HELD', 'CLOSED') order by s.starts_on desc limit 1) as session,
       coalesce(nullif(array(select distinct t.person_id from training.half_day_trainer t join training.half_day h on h.id = t.half_day_id
           where h.organization_id = o.id order by 1 limit $1), '{}'),
         array(select w.person_id from network.position w where w.organization_id = o.id and w.valid_to = 'infinity'
           and w.kind in ('ARCHITECT', 'URBAN_PLANNER') order by w.person_id limit $1)) as people
     from network.organization o where o.demonstration and (o.id in (select organization_id from training.course)
       or o.key = (select min(f.key) from network.organization f where f.demonstration and f.kind = 'CAUE'))
     order by o.key`,
    [MOST_TRAINERS],
  );
  const at = (days: number): string => daysAfter(madeOn, days);
  await insertRows(
    client,
    'provider_approval',
    rows.flatMap((provider) => approvalsOf(provider)),
    SCHEMA,
  );
  await client.query('update training.course set for_elected_officials = true where id = $1', [
    demonstrationId('course', FOR_OFFICIALS),
  ]);
  await insertRows(
    client,
    'quality_profile',
    rows.map(({ id, key }) => ({
      ...{ id: demonstrationId('qprofile', key), organization_id: id, valid_from: '2020-01-01' },
      ...{ activities: ['SUBCONTRACTING'], ...MADE },
    })),
    SCHEMA,
  );
  await insertRows(
    client,
    'complaint',
    rows.flatMap((provider) => complaintsOf(provider, at)),
    SCHEMA,
  );
  await insertRows(
    client,
    'improvement_action',
    rows.flatMap((provider) => actionsOf(provider, at)),
    SCHEMA,
  );
  await insertRows(client, 'trainer_competence', rows.flatMap(linesOf), SCHEMA);
  await makeSubcontracts(client, rows, at);
  const competences = new Map(rows.map((provider) => [provider.key, linesOf(provider)[0]?.id ?? null]));
  await insertRows(
    client,
    'quality_evidence',
    rows.flatMap((provider) => evidenceOf(provider, at)),
    SCHEMA,
  );
  await insertRows(
    client,
    'quality_evidence_link',
    rows.flatMap((provider) => linksOf({ ...provider, competence: competences.get(provider.key)! })),
    SCHEMA,
  );
}

export async function removeQuality(client: PoolClient): Promise<void> {
  const tables = ['quality_evidence', 'improvement_action', 'complaint', 'trainer_competence', 'subcontract'];
  for (const table of [...tables, 'quality_profile', 'provider_approval'])
    await client.query(`delete from training.${table} where demonstration`);
}

type At = (days: number) => string;

function approvalsOf({ id, key }: Provider) {
  const number = key.slice(-2).padStart(5, '0');
  const approval = (kind: string, from: string, until: string, more: object) => ({
    ...{
      id: demonstrationId('approval', key, kind, from),
      organization_id: id,
      kind,
      label: null,
      actions: [] as string[],
    },
    ...{
      number: null,
      issuer: null,
      valid_from: from,
      valid_until: until,
      document_url: null,
      sources: [],
      ...MADE,
      ...more,
    },
  });
  const certified = { actions: ['TRAINING'], issuer: 'Organisme certificateur de démonstration' };
  return [
    approval('ACTIVITY_DECLARATION', '2012-05-14', 'infinity', {
      ...{ number: `9999${number}99`, issuer: 'Préfecture de région (démonstration)' },
    }),
    approval('QUALIOPI', '2022-04-11', '2025-04-10', { ...certified, number: `DEMO-${number}-1` }),
    approval('QUALIOPI', '2025-04-11', '2028-04-10', { ...certified, number: `DEMO-${number}-2` }),
    ...(key === APPROVED_FOR_OFFICIALS
      ? [
          approval('ELECTED_OFFICIALS', '2024-02-01', '2026-01-31', { issuer: 'Ministre (démonstration)' }),
          approval('ELECTED_OFFICIALS', '2026-02-01', '2030-01-31', { issuer: 'Ministre (démonstration)' }),
        ]
      : []),
  ];
}

const complaintsOf = ({ id, key, session }: Provider, at: At) =>
  COMPLAINTS.map((complaint, i) => {
    const { day, channel, subject } = complaint;
    const answered = 'answered' in complaint ? at(day + complaint.answered) : null;
    return {
      ...{ id: demonstrationId('complaint', key, i), organization_id: id, received_on: at(day), channel, subject },
      ...{ complainant: 'who' in complaint ? complaint.who : null, training_session_id: i % 2 ? null : session },
      ...{
        answer_due_on: at(day + 30),
        answered_on: answered,
        answer: answered && 'Une réponse écrite a été envoyée.',
      },
      ...{ closed_on: 'closed' in complaint ? at(day + complaint.closed) : null, ...MADE },
    };
  });

const actionsOf = ({ id, key, people }: Provider, at: At) =>
  ACTIONS.map((action, i) => ({
    ...{ id: demonstrationId('improvement', key, i), organization_id: id, origin: action.origin, title: action.title },
    complaint_id: 'complaint' in action ? demonstrationId('complaint', key, action.complaint) : null,
    ...{
      person_id: people[i % Math.max(1, people.length)] ?? null,
      decided_on: at(action.day),
      due_on: at(action.due),
    },
    done_on: 'done' in action ? at(action.done) : null,
    checked_on: 'checked' in action ? at(action.checked) : null,
    effect: 'effect' in action ? action.effect : null,
    ...MADE,
  }));

const linesOf = ({ id, key, people }: Provider) =>
  people.flatMap((person) => {
    const chance = new Chance(`file ${key} ${person}`);
    return LINES.flatMap((line, i) =>
      chance.happens(0.8)
        ? [
            {
              ...{ id: demonstrationId('competence', key, person, i), organization_id: id, person_id: person },
              ...{ kind: line.kind, title: line.title, institution: line.institution, obtained_on: line.on },
              ...{ ended_on: 'ended' in line ? line.ended : null, minutes: 'minutes' in line ? line.minutes : null },
              ...{ ...MADE },
            },
          ]
        : [],
    );
  });

async function makeSubcontracts(client: PoolClient, providers: readonly Provider[], at: At): Promise<void> {
  await insertRows(
    client,
    'subcontract',
    providers.flatMap(({ id, key }) =>
      CONTRACTORS.map((contract, i) => ({
        ...{ id: demonstrationId('subcontract', key, i), organization_id: id, contractor: contract.contractor },
        ...{ subject: contract.subject, valid_from: at(contract.from) },
        valid_until: 'until' in contract ? at(contract.until) : 'infinity',
        verified_on: 'verified' in contract ? at(contract.verified) : null,
        verification: 'verification' in contract ? contract.verification : null,
        ...MADE,
      })),
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'subcontract_session',
    providers.flatMap(({ key, session }) =>
      session ? [{ subcontract_id: demonstrationId('subcontract', key, 0), training_session_id: session }] : [],
    ),
    SCHEMA,
  );
}
