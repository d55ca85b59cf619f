import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PoolClient } from 'pg';
import { Chance, demonstrationId } from '#lib/network';
import { sheetOf } from '#lib/pdf';
import { type HeldDocument } from '../item-document/item-document.rows.js';
import { withFolder } from '../store/local-copy.js';
import { type MediaStore, ORIGINAL } from '../store/media-store.js';

const AUTHOR = 'Démonstration S-PASS (fichier généré)';
const INVENTED = {
  fr: 'Fichier inventé pour une démonstration : il ne dit rien de réel.',
  en: 'Invented for a demonstration: nothing in it is real.',
};

/** A file that a resource of a keeper gives. */
interface Generated {
  key: string;
  keeper: string;
  resource: string;
  title: string;
  /** What its keeper calls it among its media, where it is in another language than theirs. */
  shelved?: string;
  language: 'fr' | 'en' | null;
  /** Of a PDF: its paragraphs. Of data: its table. */
  paragraphs?: readonly string[];
  table?: () => string;
}

const DOCUMENTS: readonly Generated[] = [
  {
    ...{ key: 'cour-guide', keeper: '33', resource: 'guide-cour', language: 'fr' },
    title: 'Débitumer une cour d’école : le guide',
    paragraphs: [
      'Mesurer la chaleur du sol avec les élèves, un jour de juin, à midi.',
      'Dessiner l’ombre, l’eau et les chemins avant de choisir les plantes.',
      'Prévoir qui arrose les deux premiers étés.',
    ],
  },
  {
    ...{ key: 'cour-guide-en', keeper: '33', resource: 'guide-cour', language: 'en' },
    title: 'Taking the tarmac off a school yard: the guide',
    shelved: 'Débitumer une cour d’école : le guide en anglais',
    paragraphs: [
      'Measure the heat of the ground with the pupils, on a day in June, at noon.',
      'Draw shade, water and paths before choosing plants.',
      'Say who waters during the first two summers.',
    ],
  },
  {
    ...{ key: 'couleurs-nuancier', keeper: '33', resource: 'carnet-couleurs', language: 'fr' },
    title: 'Nuancier à imprimer',
    paragraphs: ['Trois points par façade, à l’ombre.', 'Ocre, gris de pierre, vert d’eau, brique.'],
  },
  {
    ...{ key: 'arbres-releve', keeper: '44', resource: 'donnees-arbres', language: null },
    title: 'Le relevé, arbre par arbre',
    table: trees,
  },
  {
    ...{ key: 'arbres-notice', keeper: '44', resource: 'donnees-arbres', language: 'fr' },
    title: 'Notice des colonnes',
    paragraphs: [
      'essence : nom courant.',
      'circonference_cm : à 1,30 m du sol.',
      'distance_m : du tronc au bord de la chaussée.',
    ],
  },
];

function trees(): string {
  const chance = new Chance('portals trees');
  const rows = Array.from({ length: 1840 }, (_, nr) =>
    [
      nr + 1,
      chance.pick(['platane', 'tilleul', 'chêne', 'frêne', 'érable']),
      chance.between(40, 320),
      chance.pick(['bon', 'moyen', 'à surveiller']),
      chance.between(10, 80) / 10,
    ].join(';'),
  );
  return `${['numero;essence;circonference_cm;etat;distance_m', ...rows].join('\n')}\n`;
}

const folderOf = ({ key }: Generated): string => demonstrationId('upload', 'document', key);

/** Where the files are: they stay when the demonstration goes, for the next one. */
export const documentFolders = (): string[] => DOCUMENTS.map(folderOf);

/** Media of the demonstration to be taken as files; answers what each resource gives, by its id. */
export async function makeDocuments(
  client: PoolClient,
  keepers: ReadonlyMap<string, string>,
  store: MediaStore,
): Promise<ReadonlyMap<string, HeldDocument[]>> {
  const made = DOCUMENTS.filter(({ keeper }) => keepers.has(keeper));
  const rows = await Promise.all(
    made.map(async (one) => {
      const bytes = await written(one);
      const folder = folderOf(one);
      await withFolder(async (work) => {
        const file = join(work, ORIGINAL);
        await writeFile(file, bytes);
        await store.put(folder, ORIGINAL, file);
      });
      const sha256 = hash('sha256', bytes, 'hex');
      const kind = one.table ? { kind: 'DATA', mime: 'text/csv' } : { kind: 'DOCUMENT', mime: 'application/pdf' };
      const { key, keeper, title, shelved = title } = one;
      return {
        id: mediaOf(key),
        organization_id: keepers.get(keeper),
        folder,
        sha256,
        bytes: bytes.length,
        title: shelved,
        ...kind,
      };
    }),
  );
  await client.query(
    `insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, title, author, licence_id, image_right, drawn_at, secret, demonstration)
     select m.id, m.organization_id, m.folder, m.sha256, m.kind, m.mime, m.bytes, m.title, $2, 'CC0-1.0', 'NOBODY', now(),
       sha256(convert_to(m.id || clock_timestamp() || random(), 'utf8')), true
     from jsonb_to_recordset($1) m(id text, organization_id text, folder text, sha256 text, kind text, mime text, bytes int, title text)`,
    [JSON.stringify(rows), AUTHOR],
  );
  const given = Map.groupBy(made, ({ keeper, resource }) => demonstrationId('resource', keeper, resource));
  return new Map(
    [...given].map(([item, files]) => [
      item,
      files.map(({ key, title, language }) => ({ media: mediaOf(key), title, language })),
    ]),
  );
}

const mediaOf = (key: string): string => demonstrationId('media', 'document', key);

async function written({ title, language, paragraphs = [], table }: Generated): Promise<Buffer> {
  if (table) return Buffer.from(table());
  const locale = language ?? 'fr';
  const info = { title, author: AUTHOR, subject: INVENTED[locale], on: '2026-01-01', language: locale };
  return sheetOf(info, (sheet) => {
    sheet.notice(INVENTED[locale]);
    sheet.heading(1, title);
    for (const paragraph of paragraphs) sheet.paragraph(paragraph);
  });
}
