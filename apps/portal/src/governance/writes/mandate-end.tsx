import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { today } from '../../day/day.js';
import { MandateDocument, MandateEndDocument } from '../../generated/graphql.js';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Mandate } from '../mandates.js';

/** Says from when somebody sits no more. */
export function MandateEndButton({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const name = mandate.person?.name ?? t('governance.personUnknown');
  return (
    <WriteButton
      look="quiet"
      label={t('governance.write.end')}
      about={name}
      spec={() => ({
        id: `mandateEnd:${mandate.id}`,
        title: t('governance.write.endTitle', { name }),
        submit: t('governance.write.endSubmit'),
        mutation: MandateEndDocument,
        version: mandate.version,
        initial: { on: today() },
        fields: [
          {
            name: 'on',
            kind: 'day',
            label: t('governance.write.firstDayAfter'),
            help: t('governance.write.endHelp'),
            required: true,
          },
        ],
        current: async () => {
          const now = (await ask(MandateDocument, { id: mandate.id }))?.node;
          return now?.version ? { values: { on: now.to ?? '' }, version: now.version } : undefined;
        },
        irreversible: ({ on: day }) => <p>{t('governance.write.endConfirm', { name, day })}</p>,
        variables: (values, { version }) => ({
          input: { id: mandate.id, on: textOf(values, 'on'), expectedVersion: version },
        }),
      })}
    />
  );
}
