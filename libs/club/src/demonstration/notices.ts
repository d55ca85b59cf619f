import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'club';

interface Notice {
  key: string;
  kind: 'NEED' | 'OFFER';
  title: string;
  text: string;
  visibility: 'NETWORK' | 'PUBLIC';
  on: string;
  until: string;
  themes: readonly string[];
  /** Which of the members published it. */
  by: number;
  answers?: readonly { by: number; on: string; text: string }[];
  met?: { on: string; note: string };
}

/** All of them were invented, and marked so wherever they show. */
const NOTICES: readonly Notice[] = [
  {
    ...{ key: 'haies', kind: 'NEED', visibility: 'NETWORK', on: '2026-10-12', until: '2027-03-31', by: 1 },
    title: 'Un outil pour relever les haies avec une école',
    text: 'Une classe de CM2 veut relever les haies de sa commune au printemps. Existe-t-il une fiche simple, déjà essayée ?',
    themes: ['paysage', 'ecole'],
    answers: [
      {
        by: 0,
        on: '2026-10-20',
        text: 'Nous avons une fiche d’une page : je vous l’envoie, et je peux venir une matinée.',
      },
    ],
  },
  {
    ...{ key: 'maquette', kind: 'OFFER', visibility: 'PUBLIC', on: '2026-09-30', until: '2027-06-30', by: 0 },
    title: 'Une maquette de bourg à prêter',
    text: 'En bois, en dix morceaux, pour une trentaine d’enfants. Elle voyage dans une voiture.',
    themes: ['ecole'],
  },
  {
    ...{ key: 'relecture', kind: 'NEED', visibility: 'NETWORK', on: '2026-11-05', until: '2026-12-20', by: 2 },
    title: 'Relire un livret sur les cours d’école',
    text: 'Seize pages, avant l’impression. Un œil de paysagiste et un œil d’enseignant.',
    themes: ['ecole'],
  },
  {
    ...{ key: 'photos', kind: 'NEED', visibility: 'NETWORK', on: '2026-03-02', until: '2026-05-31', by: 3 },
    title: 'Photographies de halles couvertes',
    text: 'Pour une exposition itinérante, libres de droits.',
    themes: ['paysage'],
    answers: [{ by: 1, on: '2026-03-09', text: 'Une quarantaine, prises en 2024. Je les dépose dans la photothèque.' }],
    met: { on: '2026-03-20', note: 'Vingt-huit photographies retenues ; merci.' },
  },
];

/** Needs and offers of members of the demonstration, and what was answered. */
export async function insertNotices(client: PoolClient): Promise<void> {
  const { rows: members } = await client.query<{ person: string; organization: string | null }>(
    `select m.person_id as person, club.works_at(m.person_id, current_date) as organization
     from club.club_member m left join identity.account a on a.person_id = m.person_id
     where m.demonstration and club.is_member(m.person_id, current_date) and club.works_at(m.person_id, current_date) is not null
     order by a.id is null, a.email, m.id limit 4`,
  );
  if (members.length < 4) return;
  const idOf = (key: string): string => demonstrationId('clubnotice', key);
  const of = (by: number) => ({ person_id: members[by]!.person, organization_id: members[by]!.organization });
  await insertRows(
    client,
    'club_notice',
    NOTICES.map(({ key, kind, title, text, visibility, on, until, by, met }) => ({
      ...{ id: idOf(key), kind, title, text, visibility, ...of(by) },
      ...{ published_on: on, until_on: until, closed_on: met?.on ?? null, ending: met ? 'MET' : null },
      ...{ ending_note: met?.note ?? null, demonstration: true, version: 1 },
    })),
    SCHEMA,
  );
  await client.query(
    `insert into club.club_notice_theme (club_notice_id, theme_id) select x.id, h.id
     from jsonb_to_recordset($1) x(id text, key text) join portals.theme h on h.key = x.key`,
    [JSON.stringify(NOTICES.flatMap(({ key, themes }) => themes.map((theme) => ({ id: idOf(key), key: theme }))))],
  );
  await insertRows(
    client,
    'club_notice_answer',
    NOTICES.flatMap(({ key, answers = [] }) =>
      answers.map(({ by, on, text }) => ({
        ...{ id: demonstrationId('clubanswer', key, by), club_notice_id: idOf(key), ...of(by), text },
        ...{ answered_on: on, demonstration: true, version: 1 },
      })),
    ),
    SCHEMA,
  );
}
