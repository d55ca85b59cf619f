import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { today } from '../day/day.js';
import { PositionDocument, PositionEndDocument } from '../generated/graphql.js';
import type { FieldOption } from '../form/field-spec.js';
import { textOf } from '../form/values.js';
import { WriteButton } from '../write/write-button.js';

interface PositionEndButtonProps {
  organizationId: string;
  among: () => Promise<readonly FieldOption[]>;
}

/** Says when somebody stopped. */
export function PositionEndButton({ organizationId, among }: PositionEndButtonProps) {
  const { t } = useTranslation();
  const ask = useAsk();
  const read = async (id: string) => {
    const position = (await ask(PositionDocument, { id }))?.node;
    return position?.version ? { values: {}, version: position.version } : undefined;
  };
  return (
    <WriteButton
      label={t('records.positionEnd')}
      spec={async () => ({
        id: `positionEnd:${organizationId}`,
        title: t('records.positionEnd'),
        submit: t('records.positionEndSubmit'),
        mutation: PositionEndDocument,
        initial: { id: '', on: today() },
        fields: [
          {
            name: 'id',
            kind: 'choice',
            label: t('records.position'),
            required: true,
            options: await among(),
            loads: read,
          },
          { name: 'on', kind: 'day', label: t('records.to'), required: true },
        ],
        current: (values) => read(textOf(values, 'id')),
        irreversible: ({ id: position, on: day }) => <p>{t('records.positionEndConfirm', { position, day })}</p>,
        variables: (values, { version }) => ({
          input: { id: textOf(values, 'id'), on: textOf(values, 'on'), expectedVersion: version },
        }),
      })}
    />
  );
}
