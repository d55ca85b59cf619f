import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

/** What a statement cites: calls and their contributions, from 0. */
type Cited = readonly (readonly [call: string, contribution: number])[];

interface DemonstrationStatement {
  number: number;
  section?: { fr: string; en: string };
  title: { fr: string; en: string };
  body?: { fr: string; en: string };
  standing?: 'CONTESTED' | 'MINORITY';
  cites: Cited;
  otherwise?: Cited;
}

const TREES: DemonstrationStatement = {
  number: 1,
  section: { fr: 'L’ombre et les arbres', en: 'Shade and trees' },
  title: { fr: 'Les tilleuls restent, et leur ombre avec eux.', en: 'The lime trees stay, and their shade with them.' },
  body: {
    fr: 'C’est ce qui est le plus soutenu. Le marché, les bancs et la sortie de messe en dépendent l’été.',
    en: 'This is what most people support. In summer the market, the benches and people leaving church depend on it.',
  },
  cites: [['places-lieux', 2]],
};
const SEATS: DemonstrationStatement = {
  number: 2,
  section: { fr: 'S’asseoir et attendre', en: 'Sitting and waiting' },
  title: {
    fr: 'On attend le car assis sur un muret, sans abri.',
    en: 'People wait for the coach on a low wall, without a shelter.',
  },
  cites: [['places-lieux', 0]],
};
const CROSSING: DemonstrationStatement = {
  number: 3,
  section: { fr: 'Marcher', en: 'Walking' },
  title: { fr: 'On traverse la place entre les voitures.', en: 'People cross the square between parked cars.' },
  body: {
    fr: 'Le trajet de la mairie à l’école est celui dont on parle ; les enfants le font seuls.',
    en: 'The route people talk about is the one from the town hall to the school; children walk it alone.',
  },
  cites: [['places-lieux', 1]],
};
const NIGHT: DemonstrationStatement = {
  number: 4,
  title: {
    fr: 'La nuit, on fait un détour plutôt que de traverser.',
    en: 'At night people take a detour rather than cross it.',
  },
  cites: [
    ['places-lieux', 4],
    ['places-charte', 1],
  ],
};
const PARKING: DemonstrationStatement = {
  number: 5,
  section: { fr: 'Les voitures', en: 'Cars' },
  title: {
    fr: 'Un tiers de places en moins ne convient pas à toutes les communes.',
    en: 'Removing a third of the parking does not suit every commune.',
  },
  body: {
    fr: 'Peu le disent, et c’est l’une des contributions les plus soutenues. D’autres demandent d’abord moins de voitures.',
    en: 'Few people say so, yet it is one of the most supported contributions. Others ask for fewer cars first.',
  },
  ...{ standing: 'MINORITY', cites: [['places-charte', 2]], otherwise: [['places-lieux', 1]] },
};

export const SYNTHESIS = {
  key: 'places',
  title: { fr: 'Ce que disent les habitants de leurs places', en: 'What people say of their squares' },
  introduction: {
    fr: 'Nous avons lu toutes les contributions, une par une, et les avons rangées par ce qu’elles demandent. Un énoncé dit ce qu’elles ont en commun, pas ce que nous en ferons : c’est dans les réponses.',
    en: 'We have read all contributions one by one, and sorted them by what they ask for. A statement says what they have in common, not what we will do about it: the answers say that.',
  },
  readCount: 11,
  versions: [
    {
      at: '2026-11-13T09:00:00Z',
      note: null,
      statements: [TREES, SEATS, CROSSING, { ...NIGHT, cites: NIGHT.cites.slice(0, 1) }, PARKING],
    },
    {
      at: '2026-11-23T08:30:00Z',
      note: 'Relue avec les contributions à la charte : les bancs et la nuit y sont précisés, les jeunes arbres s’ajoutent.',
      statements: [
        TREES,
        {
          number: 6,
          title: {
            fr: 'Les arbres plantés avec l’école comptent autant que les vieux.',
            en: 'The trees planted with the school matter as much as the old ones.',
          },
          cites: [['places-charte', 3]],
        },
        {
          ...SEATS,
          title: {
            fr: 'Il manque de quoi s’asseoir à l’ombre, et attendre le car à l’abri.',
            en: 'There are too few seats in the shade, and no shelter for those waiting for the coach.',
          },
          cites: [...SEATS.cites, ['places-charte', 0]],
        },
        CROSSING,
        NIGHT,
        PARKING,
      ],
    },
  ],
} as const;

const SCHEMA = 'participation';

/** A synthesis of one of these initiatives, as if its versions had been published one after the other; the next is as the last. */
export async function insertSyntheses(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  const { key, title, introduction, readCount, versions } = SYNTHESIS;
  if (!initiatives.has(key)) return;
  const id = demonstrationId('synthesis', key);
  const published = versions.map(({ at }) => at);
  await client.query(
    `insert into participation.synthesis (id, initiative_id, organization_id, numbered, created_at, published_at, demonstration)
     select $1, i.id, i.organization_id, 6, $3, $4, true from participation.initiative i where i.id = $2`,
    [id, demonstrationId('initiative', key), '2026-11-02T08:00:00Z', published[0]],
  );
  for (const [i, version] of [...versions, versions.at(-1)!].entries()) {
    const statementId = (number: number) => demonstrationId('synthesisstatement', `${key}-${i}-${number}`);
    const statements: readonly DemonstrationStatement[] = version.statements;
    await insertRows(
      client,
      'synthesis_version',
      [
        {
          ...{ synthesis_id: id, number: i + 1, title_fr: title.fr, title_en: title.en, read_count: readCount },
          ...{ introduction_fr: introduction.fr, introduction_en: introduction.en },
        },
      ],
      SCHEMA,
    );
    await insertRows(
      client,
      'synthesis_statement',
      statements.map(({ number, section, title: said, body, standing }, place) => ({
        ...{ id: statementId(number), synthesis_id: id, in_version: i + 1, number, place: place + 1 },
        ...{ section_fr: section?.fr ?? null, section_en: section?.en ?? null, title_fr: said.fr, title_en: said.en },
        ...{ body_fr: body?.fr ?? '', body_en: body?.en ?? null, standing: standing ?? 'SHARED', demonstration: true },
      })),
      SCHEMA,
    );
    const cited = (number: number, all: Cited = [], side: string) =>
      all.map(([call, contribution]) => ({
        ...{
          statement_id: statementId(number),
          contribution_id: demonstrationId('contribution', `${call}-${contribution}`),
        },
        side,
      }));
    await insertRows(
      client,
      'synthesis_citation',
      statements.flatMap(({ number, cites, otherwise }) => [
        ...cited(number, cites, 'SAYS_SO'),
        ...cited(number, otherwise, 'SAYS_OTHERWISE'),
      ]),
      SCHEMA,
    );
    if (i < versions.length)
      await client.query(
        'update participation.synthesis_version set note = $3, published_at = $4 where synthesis_id = $1 and number = $2',
        [id, i + 1, version.note, version.at],
      );
  }
}
