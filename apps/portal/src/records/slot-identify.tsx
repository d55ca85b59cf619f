import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { AgreementSignatoriesDocument, SlotIdentifyDocument } from '../generated/graphql.js';
import { sourcesField } from '../source/sources-field.js';
import { sourceKeys, textOf } from '../form/values.js';
import { WriteButton } from '../write/write-button.js';

/** Says who an unnamed signatory of an agreement was. */
export function SlotIdentifyButton({ agreementId }: { agreementId: string }) {
  const { t } = useTranslation();
  const ask = useAsk();
  return (
    <WriteButton
      label={t('records.identify')}
      spec={async () => {
        const data = await ask(AgreementSignatoriesDocument, { id: agreementId });
        const slots = (data?.agreement?.signatures.nodes ?? []).flatMap(({ slot }) =>
          slot && !slot.identifiedAs ? [{ value: slot.id, label: slot.label }] : [],
        );
        return {
          id: `slotIdentify:${agreementId}`,
          title: t('records.identify'),
          submit: t('records.identifySubmit'),
          mutation: SlotIdentifyDocument,
          initial: {},
          fields: [
            {
              name: 'slotId',
              kind: 'choice',
              label: t('records.slot'),
              help: slots.length === 0 ? t('records.slotNone') : undefined,
              required: true,
              options: slots,
            },
            { name: 'organizationId', kind: 'organization', label: t('records.identifiedAs'), required: true },
            { name: 'evidence', kind: 'lines', label: t('records.evidence'), required: true },
            sourcesField(t),
          ],
          irreversible: ({ slotId: slot, organizationId: organization }) => (
            <p>{t('records.identifyConfirm', { slot, organization })}</p>
          ),
          variables: (values) => ({
            input: {
              slotId: textOf(values, 'slotId'),
              organizationId: textOf(values, 'organizationId'),
              evidence: textOf(values, 'evidence'),
              sources: sourceKeys(values),
            },
          }),
        };
      }}
    />
  );
}
