import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { OrganizationPeopleDocument, OrganizationPositionsDocument } from '../generated/graphql.js';
import type { FieldOption } from '../form/field-spec.js';
import { useRights } from '../write/use-rights.js';
import { PositionEndButton } from './position-end.js';
import { positionForm } from './position-form.js';

/** Who works in an organization. */
export function PositionTools({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const ask = useAsk();
  /** Coordinators choose among everybody; managers among those who work there or have joined. */
  const people = async (): Promise<FieldOption[]> => {
    const { positions, roles } = (await ask(OrganizationPeopleDocument, { id: organizationId }))?.organization ?? {};
    const found = [...(positions?.nodes ?? []), ...(roles?.nodes ?? [])].flatMap(({ person }) => person ?? []);
    return [...new Map(found.map(({ id, name }) => [id, name]))].map(([value, label]) => ({ value, label }));
  };
  const positions = async (): Promise<FieldOption[]> => {
    const data = await ask(OrganizationPositionsDocument, { id: organizationId });
    return (data?.organization?.positions.nodes ?? []).map(({ id, kind, title, person }) => ({
      value: id,
      label: [person?.name, title ?? t(`profile.positions.${kind}`)].filter(Boolean).join(', '),
    }));
  };
  return (
    <>
      <positionForm.RecordButton given={{ organizationId }} choices={coordinates ? {} : { personId: people }} />
      <positionForm.CorrectOneButton of={organizationId} among={positions} />
      <PositionEndButton organizationId={organizationId} among={positions} />
    </>
  );
}
