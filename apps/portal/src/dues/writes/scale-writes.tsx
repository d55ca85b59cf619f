import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import { FeeScaleCreateDocument, type FeeScaleKind } from '../../generated/graphql.js';
import { orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import { amountFields, amountsOf } from './scale-amounts.js';

const KINDS: readonly FeeScaleKind[] = ['PER_INHABITANT', 'PER_HEADCOUNT', 'FLAT'];

export function ScaleCreateButton({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('dues.write.scale')}
      spec={() => ({
        id: 'feeScaleCreate',
        title: t('dues.write.scale'),
        onDone,
        submit: t('dues.write.scaleSubmit'),
        mutation: FeeScaleCreateDocument,
        initial: {
          name: '',
          kind: 'PER_INHABITANT',
          flatCents: '',
          centsPerInhabitant: '',
          floorCents: '',
          ceilingCents: '',
          brackets: [{ fromHeadcount: '0', amount: '' }],
          from: `${Number(today().slice(0, 4)) + 1}-01-01`,
          to: '',
        },
        fields: [
          { name: 'name', kind: 'text', label: t('word.name'), required: true },
          {
            name: 'kind',
            kind: 'choice',
            label: t('dues.scaleKind'),
            required: true,
            options: KINDS.map((value) => ({ value, label: t(`dues.scaleKinds.${value}`) })),
          },
          ...amountFields(t),
          { name: 'from', kind: 'day', label: t('word.firstDay'), required: true },
          { name: 'to', kind: 'day', label: t('dues.write.firstDayAfter') },
        ],
        variables: (values) => ({
          input: {
            name: textOf(values, 'name'),
            kind: textOf(values, 'kind') as FeeScaleKind,
            ...amountsOf(values),
            from: textOf(values, 'from'),
            to: orNull(values, 'to'),
          },
        }),
      })}
    />
  );
}
