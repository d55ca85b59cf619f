import { useTranslation } from 'react-i18next';
import { Control } from '../../form/control.js';
import type { CustomControl, FieldOption } from '../../form/field-spec.js';
import { numberOf, optionsIn } from '../../form/values.js';
import { TerritoryChips } from '../../territory/territory-chips.js';

/** A territory that pays, with its amount as it is typed. */
interface Envelope extends FieldOption {
  amount?: string;
}
const envelopesIn = (value: unknown): readonly Envelope[] => optionsIn(value);

export const envelopesInput = (value: unknown) =>
  envelopesIn(value).map(({ value: territoryId, amount = '' }) => ({ territoryId, amount: numberOf(amount) ?? -1 }));

export const envelopesText = (value: unknown): string =>
  envelopesIn(value)
    .map(({ label, amount = '' }) => `${label} ${amount}`)
    .join(', ');

/** Territories that pay for what lies in them, each with its amount. */
export function EnvelopesControl(control: CustomControl) {
  const { t } = useTranslation();
  const { id, value, set, errors } = control;
  const envelopes = envelopesIn(value);
  return (
    <>
      <TerritoryChips {...control} most={50} />
      {envelopes.map((envelope, place) => (
        <Control
          key={envelope.value}
          spec={{
            name: envelope.value,
            kind: 'whole',
            label: t('budget.rule.amountOf', { name: envelope.label }),
            required: true,
          }}
          id={`${id}-${place}-amount`}
          value={envelope.amount ?? ''}
          error={errors[`${place}.amount`] ?? errors[`${place}.territoryId`]}
          set={(amount) =>
            set(envelopes.map((one, at) => (at === place ? { ...one, amount: String(amount ?? '') } : one)))
          }
        />
      ))}
    </>
  );
}
