import type { TFunction } from 'i18next';

/** The columns of a table of items, in the order of the template; the texts say what each is called, and what stands in it. */
const COLUMNS = [
  ...(['reference', 'legacyId', 'kind', 'resourceKind', 'titleFr', 'titleEn', 'summaryFr', 'summaryEn'] as const),
  ...(['textFr', 'textEn', 'themes', 'commune', 'latitude', 'longitude', 'disclosure', 'year'] as const),
  ...(['projectOwner', 'designer', 'programme', 'surfaceM2', 'costEuros', 'licence', 'audience'] as const),
  ...(['url', 'images', 'documents', 'id', 'version', 'draftVersion'] as const),
];
const NEEDED = new Set<string>(['kind', 'titleFr', 'licence', 'reference']);

export const columnsOf = (t: TFunction) =>
  COLUMNS.map((key) => ({
    key,
    name: t(`itemImport.columns.${key}.name`),
    help: t(`itemImport.columns.${key}.help`),
    example: t(`itemImport.columns.${key}.example`),
    isNeeded: NEEDED.has(key),
  }));
