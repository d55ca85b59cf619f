import { OptionChips } from '../../form/option-chips.js';
import type { CustomControl } from '../../form/field-spec.js';
import { SeriesChoicesDocument } from '../../generated/graphql.js';

/** Viewpoint series, found by a part of their title. */
export function SeriesChips({ label, most, ...control }: CustomControl & { label: string; most: number }) {
  return (
    <OptionChips
      {...control}
      label={label}
      query={SeriesChoicesDocument}
      found={({ items }) => items.nodes.map(({ id, title }) => ({ value: id, label: title }))}
      most={most}
    />
  );
}
