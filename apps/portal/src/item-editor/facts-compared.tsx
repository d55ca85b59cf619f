import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber, type Language } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import type { ItemVersionsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import classes from './item-editor.module.css';

type Change = NonNullable<ItemVersionsQuery['item']>['factChanges'][number];

/** What is told beside the texts otherwise than before; nothing where all is the same. With a title of its own it is a part of something of which a page has several. */
export function FactsCompared({ changes, title }: { changes: readonly Change[]; title?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (changes.length === 0) return null;
  const Frame = title ? 'div' : 'section';
  return (
    <Frame aria-label={title ? undefined : t('itemEditor.takenOver.facts')}>
      <h3>{title ?? t('itemEditor.takenOver.facts')}</h3>
      <ol className={classes.comparison}>
        {changes.map(({ fact, before, after }) => (
          <li key={fact} data-kind="changed">
            <p className={classes.kind}>{capital(t(`itemEditor.takenOver.fact.${fact}`))}</p>
            {before === null ? (
              <span className="soft">{t('itemEditor.versions.untold')}</span>
            ) : (
              <del>{said(fact, before, t, language)}</del>
            )}
            {' → '}
            {after === null ? (
              <span className="soft">{t('itemEditor.versions.untold')}</span>
            ) : (
              <ins>{said(fact, after, t, language)}</ins>
            )}
          </li>
        ))}
      </ol>
    </Frame>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** As the forms of these facts say it. */
function said(fact: Change['fact'], value: string, t: TFunction, language: Language): string {
  switch (fact) {
    case 'COST':
      return formatEuros(Number(value), language);
    case 'SURFACE':
      return t('item.squareMetres', { value: formatNumber(Number(value), language) });
    case 'RESOURCE_KIND':
      return t(`item.resourceKinds.${value as 'DOCUMENT'}`);
    case 'NOTEBOOK_KIND':
      return t(`item.notebookKinds.${value as 'TERRITORY'}`);
    case 'AUDIENCE':
      return t(`itemEditor.audiences.${value as 'EVERYONE'}`);
    case 'PLACE':
      return value.replace(/, (EXACT|COMMUNE|HIDDEN)$/, (_, one: 'EXACT') => {
        const parts = t(`itemEditor.disclosures.${one}`);
        return ` · ${t('itemEditor.takenOver.line', { name: t('itemEditor.facts.disclosure'), parts })}`;
      });
    default:
      return typeset(value);
  }
}
