import { plainly } from '../table/table.js';

/** What a row of a table can say, and what the head of the column may be called: in French, in English, as the API says it. */
const COLUMNS = {
  id: ['identifiant'],
  reference: ['référence'],
  legacyId: ['ancien numéro', 'former number'],
  kind: ['type', 'nature'],
  resourceKind: ['type de ressource'],
  titleFr: ['titre fr', 'titre', 'title'],
  titleEn: ['titre en'],
  summaryFr: ['résumé fr', 'résumé', 'summary'],
  summaryEn: ['résumé en'],
  textFr: ['texte fr', 'texte', 'text'],
  textEn: ['texte en'],
  themes: ['thèmes'],
  commune: ['code insee', 'insee code'],
  latitude: [],
  longitude: [],
  disclosure: ['précision'],
  year: ['année', 'date'],
  projectOwner: ['maître d’ouvrage'],
  designer: ['concepteur', 'maître d’œuvre'],
  programme: [],
  surfaceM2: ['surface'],
  costEuros: ['coût en euros', 'coût', 'cost in euros', 'cost'],
  licence: ['license'],
  audience: ['public'],
  url: ['adresse web', 'web address'],
  images: ['médias', 'pictures'],
  documents: ['fichiers', 'files'],
  version: ['version du contenu', 'item version'],
  draftVersion: ['version du brouillon', 'draft version'],
} as const;
export type Column = keyof typeof COLUMNS;

const BY_NAME = new Map<string, Column>(
  Object.entries(COLUMNS).flatMap(([column, names]) =>
    [column, ...names].map((name) => [plainly(name), column as Column] as const),
  ),
);

export const columnOf = (head: string): Column | undefined => BY_NAME.get(plainly(head));
