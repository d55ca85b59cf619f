import { useAsk } from '../api/use-ask.js';
import type { FieldOption } from '../form/field-spec.js';
import { OrganizationPositionsDocument } from '../generated/graphql.js';
import { personForm } from './person-form.js';

/** The people of an organization: taking one in, and correcting what is known of those who work there. */
export function PersonTools({ organizationId }: { organizationId: string }) {
  const ask = useAsk();
  const people = async (): Promise<FieldOption[]> => {
    const data = await ask(OrganizationPositionsDocument, { id: organizationId });
    const found = data?.organization?.positions.nodes.flatMap(({ person }) => person ?? []) ?? [];
    return [...new Map(found.map(({ id, name }) => [id, name]))].map(([value, label]) => ({ value, label }));
  };
  return (
    <>
      <personForm.RecordButton begins={{ position: { organizationId } }} />
      <personForm.CorrectOneButton of={organizationId} among={people} />
    </>
  );
}
