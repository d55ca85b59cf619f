import { useTranslation } from 'react-i18next';
import { useNode } from '../../chain/use-node.js';
import type { EditionChangesQuery } from '../../generated/graphql.js';
import { territoryPath } from '../../territory/address.js';

type Changes = NonNullable<NonNullable<EditionChangesQuery['edition']>['changesSince']>;
type Record = Changes['nodes'][number]['records'][number];

/** What a record of a row is called, what it is and where its page is: also of those that no chain leads to. */
export function useRecord(): (record: Record) => { words: string; page: string | undefined } {
  const { t, i18n } = useTranslation();
  const nodeOf = useNode();
  return (record) => {
    const { __typename: type } = record;
    const known = nodeOf(record);
    const kind = i18n.exists(`report.edition.types.${type}`)
      ? t(`report.edition.types.${type as 'Entry'}`)
      : known.kind;
    const name = nameOf(record) ?? (known.name === known.kind ? undefined : known.name);
    return { words: name ? `${kind} ${name}` : kind, page: pageOf(record) ?? known.page };
  };
}

function nameOf(record: Record): string | null | undefined {
  if ('itemTitle' in record) return record.itemTitle;
  switch (record.__typename) {
    case 'Portal':
      return record.portalName;
    case 'Theme':
      return record.themeLabel;
    case 'Territory':
      return record.territoryName;
    case 'Signature':
      return record.organization?.name ?? record.ofSlot?.label;
    default:
      return undefined;
  }
}

function pageOf(record: Record): string | undefined {
  if ('itemTitle' in record) return `/ressources/${record.id}`;
  switch (record.__typename) {
    case 'Portal':
      return `/portails/${record.slug}`;
    case 'Territory':
      return territoryPath({ ...record, kind: record.territoryKind });
    default:
      return undefined;
  }
}
