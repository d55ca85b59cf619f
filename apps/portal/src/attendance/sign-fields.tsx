import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FieldError } from '../form/described.js';
import { CheckField, ChoiceField, TextField } from '../form/field.js';
import { fieldId, type Form } from '../form/use-form.js';
import { SignaturePad } from './signature-pad.js';

export type Way = 'CODE' | 'DRAWN' | 'TYPED';

export type Signing = {
  way: string;
  code: string;
  drawing: string;
  typedName: string;
  confirms: boolean;
};

export const NOTHING_SIGNED: Signing = { way: 'DRAWN', code: '', drawing: '', typedName: '', confirms: false };

/** By hand or by keyboard, which are worth the same; for oneself also by the code alone. */
export function SignFields({ form, ways }: { form: Form<Signing>; ways: readonly Way[] }) {
  const { t } = useTranslation();
  const error = form.errors.find(({ field }) => field === 'drawing');
  return (
    <>
      <ChoiceField
        form={form}
        name="way"
        label={t('attendance.ownWay')}
        options={ways.map((way) => ({ value: way, label: t(`attendance.ways.${way}`) }))}
      />
      {form.values.way === 'DRAWN' && (
        <div>
          <FieldError id={fieldId(form, 'drawing')} error={error?.message} />
          <SignaturePad
            id={fieldId(form, 'drawing')}
            value={form.values.drawing}
            set={(drawing) => form.set({ drawing })}
          />
        </div>
      )}
      {form.values.way === 'TYPED' && (
        <>
          <TextField
            form={form}
            name="typedName"
            label={t('attendance.typedName')}
            autoComplete="off"
            maxLength={200}
          />
          <CheckField form={form} name="confirms" label={t('attendance.confirms')} />
        </>
      )}
    </>
  );
}

/** What is missing, without asking the API. */
export const unsigned = ({ way, drawing }: Signing, t: TFunction) =>
  way === 'DRAWN' && !drawing ? { drawing: t('attendance.drawNone') } : {};

/** What was signed, as the API takes it. */
export const signedAs = ({ way, drawing, typedName, confirms }: Signing) =>
  way === 'DRAWN'
    ? ({ method: 'DRAWN', drawing } as const)
    : way === 'TYPED'
      ? ({ method: 'TYPED', typedName, confirms } as const)
      : ({ method: 'CODE' } as const);
