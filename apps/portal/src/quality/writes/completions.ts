import { formatPartial } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { PersonCompletionsDocument } from '../../generated/graphql.js';
import type { Options } from '../../write/record-fields.js';

/** What the person has completed, as far as the reader may see it. */
export const completionsOf: Options = async (ask, known) => {
  const { personId, person } = known as { personId?: string; person?: { id: string } | null };
  const found = await ask(PersonCompletionsDocument, { person: personId ?? person?.id ?? '' });
  return (
    found?.person?.training?.nodes.map(({ id, title, completedOn }) => ({
      value: id,
      label: `${typeset(title)}, ${formatPartial(completedOn, 'fr')}`,
    })) ?? []
  );
};
