import { useTranslation } from 'react-i18next';
import { textOf } from '../form/values.js';
import { type ItemFilter, SavedSearchCreateDocument, type SavedSearchFrequency } from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';
import { FREQUENCIES } from './frequencies.js';

/** Saves what the page asks for: its owner gets a letter of what is new. */
export default function SaveSearch({ filter }: { filter: ItemFilter }) {
  const { t } = useTranslation();
  const { search, kinds, theme, portal, departement, licence, format, fromYear, includeDemonstration } = filter;
  const asked = { search, kind: kinds?.[0], theme, portal, departement, licence, format, year: fromYear };
  return (
    <WriteButton
      label={t('item.saved.button')}
      look="quiet"
      spec={() => ({
        id: `saved-search:${JSON.stringify(asked)}`,
        title: t('item.saved.button'),
        submit: t('item.saved.submit'),
        intro: <p>{t('item.saved.intro')}</p>,
        fields: [
          { name: 'name', kind: 'text', label: t('item.saved.name'), required: true, input: { maxLength: 80 } },
          {
            name: 'frequency',
            kind: 'radios',
            label: t('item.saved.frequency'),
            required: true,
            options: FREQUENCIES.map((value) => ({ value, label: t(`item.saved.frequencies.${value}`) })),
          },
        ],
        initial: { name: search ?? '', frequency: 'WEEKLY' },
        mutation: SavedSearchCreateDocument,
        variables: (values) => ({
          input: {
            ...asked,
            includeDemonstration: includeDemonstration ?? false,
            name: textOf(values, 'name'),
            frequency: textOf(values, 'frequency') as SavedSearchFrequency,
          },
        }),
        done: t('item.saved.done'),
      })}
    />
  );
}
