import { plainly } from '#lib/portals';

/** What a row says, and what the head of its column may be called: in French, in English, as the API says it. */
const COLUMNS = {
  sheet: ['feuille', 'nº de feuille', 'numéro de feuille', 'number of the sheet'],
  title: ['titre'],
  body: ['texte', 'text', 'contribution'],
  displayName: ['nom affiché', 'nom', 'name', 'display name'],
  commune: ['code insee', 'insee code'],
  saidOn: ['dit le', 'jour', 'date', 'said on', 'day'],
  supportOnPaper: ['mains levées', 'hands', 'hands raised'],
  locale: ['langue', 'language'],
  consent: ['accord', 'consentement', 'agreed'],
} as const;
export type Column = keyof typeof COLUMNS;

const BY_NAME = new Map<string, Column>(
  Object.entries(COLUMNS).flatMap(([column, names]) =>
    [column, ...names].map((name) => [plainly(name), column as Column] as const),
  ),
);

export const columnOf = (head: string): Column | undefined => BY_NAME.get(plainly(head));
