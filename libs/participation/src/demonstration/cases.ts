import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

interface Decision {
  at: string;
  restriction: 'NONE' | 'HIDDEN';
  provision?: string;
  facts: string;
  explanation?: string;
}

interface DemonstrationCase {
  /** Key of its call, and place of the contribution in it, from 0. */
  call: string;
  contribution: number;
  at: string;
  dueAt: string;
  priority: 1 | 2 | 3;
  notice?: { reason: string; explanation: string };
  decision?: Decision;
  appeal?: { at: string; explanation: string; decision: Decision };
}

/** What was to be decided about contributions of the demonstration: all of it invented. */
const CASES: readonly DemonstrationCase[] = [
  {
    ...{
      call: 'chemins-idees',
      contribution: 3,
      at: '2025-01-10T21:45:00Z',
      dueAt: '2025-01-17T21:45:00Z',
      priority: 1,
    },
    decision: {
      ...{ at: '2025-01-12T09:10:00Z', restriction: 'HIDDEN' },
      provision: 'Règles de la démarche : on parle des lieux, jamais des personnes.',
      facts: 'Le titre et le texte visent le maire.',
      explanation: 'Cette contribution vise une personne. Reformulez-la pour parler du chemin.',
    },
    appeal: {
      ...{ at: '2025-01-20T18:00:00Z', explanation: 'Je parlais de sa fonction, pas de lui.' },
      decision: {
        ...{ at: '2025-01-24T14:30:00Z', restriction: 'HIDDEN' },
        provision: 'Règles de la démarche : on parle des lieux, jamais des personnes.',
        facts: 'Le titre, le texte et votre contestation.',
        explanation:
          'Le texte nomme la personne et non ce qu’elle fait. Une contribution sur le chemin reste bienvenue.',
      },
    },
  },
  {
    ...{
      call: 'places-lieux',
      contribution: 1,
      at: '2026-09-15T07:30:00Z',
      dueAt: '2026-09-22T07:30:00Z',
      priority: 1,
    },
    notice: { reason: 'OFF_TOPIC', explanation: 'L’appel demande des lieux, pas des plaintes sur les voitures.' },
    decision: {
      ...{ at: '2026-09-16T08:05:00Z', restriction: 'NONE' },
      facts: 'Tout le texte : il dit où l’on ne traverse pas, et pourquoi.',
    },
  },
  {
    ...{
      call: 'places-lieux',
      contribution: 4,
      at: '2026-11-27T16:20:00Z',
      dueAt: '2026-11-30T16:20:00Z',
      priority: 2,
    },
    notice: {
      reason: 'PERSONAL_DATA',
      explanation: 'On devine où cette personne habite et par où elle rentre le soir.',
    },
  },
];

/** Of contributions that are there. */
export async function insertCases(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ id: string; organization_id: string; title: string; body: string }>(
    `select c.id, i.organization_id, c.title, c.body from participation.contribution c join participation.call a on a.id = c.call_id
     join participation.initiative i on i.id = a.initiative_id where c.demonstration`,
  );
  const there = new Map(rows.map((row) => [row.id, row]));
  for (const one of CASES) {
    const contribution = there.get(demonstrationId('contribution', `${one.call}-${one.contribution}`));
    if (contribution) await insertCase(client, one, contribution);
  }
}

async function insertCase(
  client: PoolClient,
  one: DemonstrationCase,
  {
    id: contribution,
    organization_id,
    title,
    body,
  }: { id: string; organization_id: string; title: string; body: string },
): Promise<void> {
  const key = `${one.call}-${one.contribution}`;
  const id = demonstrationId('modcase', key);
  const last = one.appeal?.decision ?? one.decision;
  const insert = (table: string, row: Record<string, unknown>) => insertRows(client, table, [row], 'participation');
  await insert('moderation_case', {
    ...{ id, contribution_id: contribution, organization_id, title, body, demonstration: true },
    ...{
      origin: one.notice ? 'NOTICE' : 'BEFORE',
      reason: one.notice?.reason ?? null,
      notice_count: one.notice ? 1 : 0,
    },
    ...{ state: last ? 'DECIDED' : 'OPEN', priority: one.priority, opened_at: one.at, due_at: one.dueAt },
    closed_at: last?.at ?? null,
  });
  if (one.notice)
    await insert('notice', {
      ...{ id: demonstrationId('notice', key), number: `S-DEMO-${key.toUpperCase()}`, case_id: id, ...one.notice },
      ...{ received_at: one.at, title, body },
    });
  const decided = (decision: Decision, name: string, appeal: string | null) =>
    insert('moderation_decision', {
      ...{
        id: demonstrationId('moddecision', name),
        case_id: id,
        restriction: decision.restriction,
        appeal_id: appeal,
      },
      ...{ ground: decision.provision ? 'RULES' : null, provision: decision.provision ?? null, facts: decision.facts },
      ...{ explanation: decision.explanation ?? '', is_own_initiative: !one.notice, decided_at: decision.at },
      demonstration: true,
    });
  if (one.decision) await decided(one.decision, key, null);
  if (!one.appeal) return;
  const appeal = demonstrationId('modappeal', key);
  await insert('moderation_appeal', {
    ...{ id: appeal, decision_id: demonstrationId('moddecision', key), by_author: true, person_id: null },
    ...{ explanation: one.appeal.explanation, submitted_at: one.appeal.at },
  });
  await decided(one.appeal.decision, `${key}-appeal`, appeal);
}
