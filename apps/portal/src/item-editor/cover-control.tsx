import { useQuery } from '@apollo/client/react';
import type { CustomControl } from '../form/field-spec.js';
import { ItemFactsDocument } from '../generated/graphql.js';
import { PictureControl } from '../media/picture-control.js';

/** The picture that stands for an item, from the library of the organization that keeps it. */
export function CoverControl({ item, ...control }: CustomControl & { item: string; label: string }) {
  const { data } = useQuery(ItemFactsDocument, { variables: { id: item } });
  const keeper = data?.item?.keptBy;
  return keeper ? <PictureControl {...control} organizationId={keeper.id} /> : null;
}
