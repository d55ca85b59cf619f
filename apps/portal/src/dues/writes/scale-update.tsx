import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { typedEuros } from '../../format/money.js';
import { FeeScaleDocument, FeeScaleUpdateDocument } from '../../generated/graphql.js';
import type { Values } from '../../form/drafts.js';
import { orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import { amountFields, amountsOf } from './scale-amounts.js';

/** Corrects a scale or ends it; the server keeps the amounts of one that a call was issued by. */
export function ScaleUpdateButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({ query: FeeScaleDocument, variables: { id }, fetchPolicy: 'network-only' });
    const scale = data?.node;
    if (!scale || !('version' in scale)) return undefined;
    const cents = (amount: number | null): string => (amount === null ? '' : typedEuros(amount));
    return {
      values: {
        kind: scale.kind,
        name: scale.name,
        flatCents: cents(scale.flatCents),
        centsPerInhabitant: scale.centsPerInhabitant === null ? '' : String(scale.centsPerInhabitant).replace('.', ','),
        floorCents: cents(scale.floorCents),
        ceilingCents: cents(scale.ceilingCents),
        brackets: scale.brackets.map(({ fromHeadcount, amountCents }) => ({
          fromHeadcount: String(fromHeadcount),
          amount: typedEuros(amountCents),
        })),
        from: scale.from,
        to: scale.to ?? '',
      },
      version: scale.version,
    };
  };
  return (
    <WriteButton
      plain
      label={t('word.correct')}
      about={name}
      spec={async () => {
        const record = await read();
        return (
          record && {
            id: `feeScaleUpdate:${id}`,
            title: t('dues.write.scaleEdit'),
            submit: t('dues.write.scaleEditSubmit'),
            intro: <p>{t('dues.write.scaleEditIntro')}</p>,
            mutation: FeeScaleUpdateDocument,
            version: record.version,
            initial: record.values,
            current: read,
            fields: [
              { name: 'name', kind: 'text', label: t('word.name'), required: true },
              ...amountFields(t),
              { name: 'from', kind: 'day', label: t('word.firstDay'), required: true },
              { name: 'to', kind: 'day', label: t('dues.write.firstDayAfter') },
            ],
            variables: (values, { version, base }) => ({
              input: {
                id,
                ...(textOf(values, 'name') === textOf(base, 'name') ? {} : { name: textOf(values, 'name') }),
                ...changedAmounts(values, base),
                ...(textOf(values, 'from') === textOf(base, 'from') ? {} : { from: textOf(values, 'from') }),
                ...(textOf(values, 'to') === textOf(base, 'to') ? {} : { to: orNull(values, 'to') }),
                expectedVersion: version,
              },
            }),
          }
        );
      }}
    />
  );
}

/** Only what was changed: the amounts of a scale in use must not even be named. */
function changedAmounts(values: Values, base: Values): Partial<ReturnType<typeof amountsOf>> {
  const before = amountsOf(base);
  return Object.fromEntries(
    Object.entries(amountsOf(values)).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]),
    ),
  );
}
