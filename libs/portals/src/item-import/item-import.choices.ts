import { type Words } from '#lib/graphql';
import { plainly } from '../table/table.js';

/** What a cell may say, in either language, and what it means. */
export interface Choices {
  get: (plain: string) => string | undefined;
  words: Words;
}

function choices(all: Readonly<Record<string, readonly [fr: string, en: string, ...more: string[]]>>): Choices {
  const byName = new Map(
    Object.entries(all).flatMap(([value, names]) => [value, ...names].map((name) => [plainly(name), value] as const)),
  );
  const said = (nth: 0 | 1): string =>
    Object.values(all)
      .map((names) => names[nth])
      .join(', ');
  return { get: (plain) => byName.get(plain), words: { fr: said(0), en: said(1) } };
}

export const KINDS = choices({ ENTRY: ['fiche', 'entry'], RESOURCE: ['ressource', 'resource'] });
/** What is written in blocks, or photograph by photograph. */
export const NOT_KINDS = choices({
  NOTEBOOK: ['carnet', 'notebook'],
  VIEWPOINT_SERIES: ['série photographique', 'viewpoint series', 'série'],
});
export const NOT_BY_TABLE = {
  fr: 'Les carnets et les séries photographiques ne passent pas par un tableau : écrivez-les dans l’éditeur.',
  en: 'Notebooks and viewpoint series do not come by a table: write them in the editor.',
};
export const RESOURCE_KINDS = choices({
  DOCUMENT: ['document', 'document'],
  IMAGE: ['image', 'image'],
  VIDEO: ['film', 'video', 'vidéo'],
  DATASET: ['données', 'dataset', 'jeu de données'],
  PUBLICATION: ['publication', 'publication'],
});
export const DISCLOSURES = choices({
  EXACT: ['exacte', 'exact'],
  COMMUNE: ['commune', 'commune'],
  HIDDEN: ['masquée', 'hidden', 'masqué'],
});
export const AUDIENCES = choices({
  EVERYONE: ['tout le monde', 'everyone', 'tous'],
  NETWORK: ['réseau', 'network'],
});
