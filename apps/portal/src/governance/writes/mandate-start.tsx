import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import { type Body, isHeldOn, type Mandate } from '../mandates.js';
import { mandateForm } from './mandate-form.js';

/** Gives a seat of a body to somebody, or a substitute to whoever holds one. */
export function MandateStartButton({ body, mandates }: { body: Body; mandates: readonly Mandate[] }) {
  const { t } = useTranslation();
  const holders = mandates.filter((mandate) => !mandate.substituteFor && isHeldOn(mandate, today()));
  return (
    <mandateForm.RecordButton
      about={body.name}
      choices={{
        constituencyId: async () =>
          body.constituencies.map(({ id, name, seats }) => ({
            value: id,
            label: `${name} (${t('governance.write.seatCount', { count: seats })})`,
          })),
        substituteForId: async () =>
          holders.map(({ id, person }) => ({ value: id, label: person?.name ?? t('governance.personUnknown') })),
      }}
    />
  );
}
