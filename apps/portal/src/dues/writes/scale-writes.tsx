import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import { FeeScaleCreateDocument, type FeeScaleKind } from '../../generated/graphql.js';
import { type Values } from '../../write/field-spec.js';
import { RowsControl, rowsOf } from '../../write/rows-control.js';
import { centsOf, numberOf, orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';

const KINDS: readonly FeeScaleKind[] = ['PER_INHABITANT', 'PER_HEADCOUNT', 'FLAT'];

const isKind = (kind: FeeScaleKind) => (values: Values) => values['kind'] === kind;

export function ScaleCreateButton() {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('dues.write.scale')}
      spec={() => ({
        id: 'feeScaleCreate',
        title: t('dues.write.scale'),
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
          { name: 'name', kind: 'text', label: t('dues.write.name'), required: true },
          {
            name: 'kind',
            kind: 'select',
            label: t('dues.write.kind'),
            required: true,
            options: KINDS.map((value) => ({ value, label: t(`dues.scaleKinds.${value}`) })),
          },
          {
            name: 'flatCents',
            kind: 'money',
            label: t('dues.write.flat'),
            required: true,
            shown: isKind('FLAT'),
          },
          {
            name: 'centsPerInhabitant',
            kind: 'number',
            label: t('dues.write.perInhabitant'),
            help: t('dues.write.perInhabitantHelp'),
            required: true,
            shown: isKind('PER_INHABITANT'),
          },
          { name: 'floorCents', kind: 'money', label: t('dues.write.floor'), shown: isKind('PER_INHABITANT') },
          { name: 'ceilingCents', kind: 'money', label: t('dues.write.ceiling'), shown: isKind('PER_INHABITANT') },
          {
            name: 'brackets',
            kind: 'custom',
            label: t('dues.write.brackets'),
            help: t('dues.write.bracketsHelp'),
            shown: isKind('PER_HEADCOUNT'),
            render: ({ id, value, set, errors }) => (
              <RowsControl
                id={id}
                value={value}
                set={set}
                errors={errors}
                add={t('dues.write.addBracket')}
                columns={[
                  { name: 'fromHeadcount', label: t('dues.write.fromHeadcount'), numeric: true },
                  { name: 'amount', label: t('dues.write.bracketAmount'), numeric: true },
                ]}
              />
            ),
          },
          { name: 'from', kind: 'day', label: t('dues.write.firstDay'), required: true },
          { name: 'to', kind: 'day', label: t('dues.write.firstDayAfter') },
        ],
        variables: (values, { idempotencyKey }) => {
          const kind = textOf(values, 'kind') as FeeScaleKind;
          const perInhabitant = kind === 'PER_INHABITANT';
          return {
            input: {
              name: textOf(values, 'name'),
              kind,
              flatCents: kind === 'FLAT' ? centsOf(textOf(values, 'flatCents')) : null,
              centsPerInhabitant: perInhabitant ? numberOf(textOf(values, 'centsPerInhabitant')) : null,
              floorCents: perInhabitant ? centsOf(textOf(values, 'floorCents')) : null,
              ceilingCents: perInhabitant ? centsOf(textOf(values, 'ceilingCents')) : null,
              brackets:
                kind === 'PER_HEADCOUNT'
                  ? rowsOf(values['brackets'])
                      .filter((row) => row['fromHeadcount'] || row['amount'])
                      .map((row) => ({
                        fromHeadcount: numberOf(row['fromHeadcount'] ?? '') ?? 0,
                        amountCents: centsOf(row['amount'] ?? '') ?? -1,
                      }))
                  : [],
              from: textOf(values, 'from'),
              to: orNull(values, 'to'),
              idempotencyKey,
            },
          };
        },
      })}
    />
  );
}
