import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { aligned } from '../document/document.aligned.js';
import { type Block, blocksOf } from '../document/document.blocks.js';
import { found, type Passage, quoted } from '../document/document.passage.js';

const FIRST = `# Charte des places
Cette charte dit à quoi les dix communes s’engagent avant de redessiner leur place. Elle sera jointe à chaque cahier des charges.
## 1. Ce qui reste
Les arbres de plus de trente ans sont conservés, et leurs racines protégées pendant les travaux.
Le marché garde son emplacement, ses branchements et ses jours.
## 2. Ce qui change
Une traversée d’un seul tenant relie la mairie, l’école et l’arrêt du car.
- Aucun trottoir n’est plus haut que cinq centimètres.
- Un banc à dossier tous les cent mètres.
- Un éclairage bas, éteint entre minuit et cinq heures.
## 3. Le stationnement
Le nombre de places de voiture est réduit d’un tiers. Les places réservées restent devant la pharmacie.
## 4. Décider ensemble
Chaque plan est affiché un mois à la mairie avant le vote du conseil.`;

const SECOND = `# Charte des places
Cette charte dit à quoi les dix communes s’engagent avant de redessiner leur place. Elle sera jointe à chaque cahier des charges.
## 1. Ce qui reste
Les arbres de plus de trente ans sont tous conservés, et leurs racines protégées pendant les travaux. Le muret où l’on attend le car aussi.
Le marché garde son emplacement, ses branchements et ses jours.
## 2. Ce qui change
Une traversée d’un seul tenant relie la mairie, l’école et l’arrêt du car.
- Aucun trottoir n’est plus haut que cinq centimètres.
- Un banc à dossier, à l’ombre, tous les cinquante mètres.
- Un point d’eau potable.
- Un éclairage bas, éteint entre minuit et cinq heures, sauf sur la traversée.
## 4. Décider ensemble
Chaque plan est affiché un mois à la mairie et sur ce site avant le vote du conseil.`;

/** A text that was put up twice, and what people said of it: all of it invented. */
const CHARTER = {
  key: 'places-charte',
  initiative: 'places',
  phase: 1,
  title: { fr: 'La charte des places, phrase par phrase', en: 'The squares charter, sentence by sentence' },
  about: {
    fr: 'Les dix communes signeront cette charte en janvier. Dites ce qu’elle oublie, ce qu’elle dit mal, ce à quoi vous tenez.',
    en: 'The ten communes will sign this charter in January. Say what it forgets, what it puts badly, and what matters to you.',
  },
  opensAt: '2026-09-15T06:00:00Z',
  closesAt: '2026-12-18T22:59:00Z',
  answersBy: '2027-01-15',
  versions: [
    { markup: FIRST, at: '2026-09-15T06:00:00Z', note: null },
    {
      markup: SECOND,
      at: '2026-11-09T08:00:00Z',
      note: 'Un banc tous les cinquante mètres, un point d’eau, la traversée éclairée toute la nuit : vous l’avez demandé. L’article sur le stationnement est retiré : chaque commune en décidera.',
    },
  ],
  contributions: [
    {
      ...{ by: 'Odile R.', at: '2026-09-20T15:10:00Z', version: 1, exact: 'tous les cent mètres', supports: 12 },
      title: 'Cent mètres, c’est trop loin',
      body: 'Avec une canne, cent mètres se font en deux fois. Cinquante, et à l’ombre.',
    },
    {
      ...{
        by: 'Nadia K.',
        at: '2026-09-28T19:45:00Z',
        version: 1,
        exact: 'éteint entre minuit et cinq heures',
        supports: 8,
      },
      title: 'Pas sur la traversée',
      body: 'Les infirmières de nuit rentrent à deux heures. Laissez au moins ce chemin-là.',
    },
    {
      ...{ by: 'Théo G.', at: '2026-10-02T07:30:00Z', version: 1, exact: 'réduit d’un tiers', supports: 17 },
      title: 'Un tiers, partout ?',
      body: 'Notre place n’a que douze places, pour la boulangerie et le médecin. Ce n’est pas la même chose ailleurs.',
    },
    {
      ...{
        by: 'Jeanne L.',
        at: '2026-10-11T10:05:00Z',
        version: 1,
        exact: 'Les arbres de plus de trente ans',
        supports: 5,
      },
      title: 'Et les jeunes ?',
      body: 'Ceux qu’on a plantés avec l’école ont huit ans. Ils seront grands quand les enfants le seront.',
    },
    {
      ...{ by: 'Malik B.', at: '2026-11-16T18:20:00Z', version: 2, exact: 'sur ce site', supports: 3 },
      title: 'Et sur la vitrine de la boulangerie',
      body: 'Tout le monde n’a pas internet, tout le monde achète du pain.',
    },
  ],
  /** Of which of its contributions, from 0. */
  answer: {
    ...{ of: [0, 1], at: '2026-11-10T09:00:00Z', version: 2 },
    fr: 'La charte dit maintenant cinquante mètres, à l’ombre, et la traversée reste éclairée toute la nuit.',
    en: 'The charter now says fifty metres, in the shade, and the crossing stays lit all night.',
  },
} as const;

const SCHEMA = 'participation';
const CALL = demonstrationId('documentcall', CHARTER.key);
const INITIATIVE = demonstrationId('initiative', CHARTER.initiative);
const contributionId = (i: number): string => demonstrationId('contribution', `${CHARTER.key}-${i}`);

/** The versions, as if each had been published after the other. */
function versions(): Block[][] {
  let drawn = 0;
  const all: Block[][] = [];
  for (const { markup } of CHARTER.versions)
    all.push(aligned(all.at(-1) ?? [], blocksOf(markup), () => demonstrationId('dblock', `${CHARTER.key}-${drawn++}`)));
  return all;
}

/** A text of one of these initiatives, and what was said of it. */
export async function insertDocuments(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  if (!initiatives.has(CHARTER.initiative)) return;
  const texts = versions();
  await insertText(client, texts);
  await insertContributions(client);
  await insertPassages(client, texts);
  await insertSupports(client);
  await insertAnswer(client);
}

/** The call, and each version of its text. */
async function insertText(client: PoolClient, texts: readonly Block[][]): Promise<void> {
  const { title, about, opensAt, closesAt, answersBy } = CHARTER;
  const call = {
    ...{ id: CALL, initiative_id: INITIATIVE, kind: 'DOCUMENT', numbered: CHARTER.contributions.length },
    ...{ phase_id: demonstrationId('iphase', `${CHARTER.initiative}-${CHARTER.phase}`), demonstration: true },
    ...{ title_fr: title.fr, title_en: title.en, about_fr: about.fr, about_en: about.en },
    ...{ opens_at: opensAt, closes_at: closesAt, answers_until: answersBy },
  };
  await insertRows(client, 'call', [call], SCHEMA);
  await client.query('update participation.call_promise set made_at = $2 where call_id = $1', [CALL, opensAt]);
  await insertRows(
    client,
    'document_version',
    CHARTER.versions.map(({ markup, at, note }, i) => ({
      ...{ call_id: CALL, number: i + 1, locale: 'fr', markup, blocks: texts[i], note, published_at: at },
    })),
    SCHEMA,
  );
}

const insertContributions = (client: PoolClient): Promise<void> =>
  insertRows(
    client,
    'contribution',
    CHARTER.contributions.map(({ by, at, title, body }, i) => ({
      ...{ id: contributionId(i), call_id: CALL, number: i + 1, shown_name: by, title, body, locale: 'fr' },
      ...{ status: 'PUBLISHED', submitted_at: at, published_at: at, demonstration: true },
    })),
    SCHEMA,
  );

/** What they are about in the version that was read, and where that is in each one since. */
async function insertPassages(client: PoolClient, texts: readonly Block[][]): Promise<void> {
  const said = CHARTER.contributions.map(({ version, exact }, i) => {
    const block = texts[version - 1]!.find(({ text }) => text.includes(exact))!;
    return { i, version, passage: quoted(block, { exact }) as Passage };
  });
  await insertRows(
    client,
    'contribution_passage',
    said.map(({ i, version, passage: { block, exact, prefix, suffix, start } }) => ({
      ...{ contribution_id: contributionId(i), call_id: CALL, version_number: version, block_id: block },
      ...{ exact, prefix, suffix, starts_at: start },
    })),
    SCHEMA,
  );
  await insertRows(
    client,
    'passage_found',
    said.flatMap(({ i, version, passage }) =>
      texts.slice(version - 1).map((now, after) => {
        const { state, block, start, end } = found(passage, texts[version - 1]!, now);
        return {
          ...{ contribution_id: contributionId(i), call_id: CALL, version_number: version + after, state },
          ...{ block_id: block, starts_at: start, ends_at: end },
        };
      }),
    ),
    SCHEMA,
  );
}

async function insertSupports(client: PoolClient): Promise<void> {
  await client.query(
    `insert into participation.contribution_support (contribution_id, person_id, supported_at, demonstration)
     select x.id, p.id, x.at, true from jsonb_to_recordset($1) x(id text, supports integer, at timestamptz)
     cross join lateral (select h.id from network.person h where h.demonstration order by md5(h.id || x.id) limit x.supports) p`,
    [JSON.stringify(CHARTER.contributions.map(({ supports, at }, i) => ({ id: contributionId(i), supports, at })))],
  );
}

async function insertAnswer(client: PoolClient): Promise<void> {
  const { answer } = CHARTER;
  const id = demonstrationId('officialanswer', `${CHARTER.key}-0`);
  await client.query(
    `insert into participation.official_answer (id, initiative_id, organization_id, body_fr, body_en, answered_at, document_call_id, document_version, demonstration)
     select $1, i.id, i.organization_id, $3, $4, $5, $6, $7, true from participation.initiative i where i.id = $2`,
    [id, INITIATIVE, answer.fr, answer.en, answer.at, CALL, answer.version],
  );
  await insertRows(
    client,
    'answered',
    answer.of.map((i) => ({ contribution_id: contributionId(i), answer_id: id })),
    SCHEMA,
  );
}
