import { useTranslation } from 'react-i18next';
import type { ItemEditorQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Texts } from './document.js';
import classes from './item-editor.module.css';

type Item = NonNullable<ItemEditorQuery['item']>;

/** What its readers will look for and not find: said before it is shown, and in nobody’s way. */
export function Unwritten({ item, texts }: { item: Item; texts: Texts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { __typename: kind, cover, exactPlace } = item;
  const { content } = texts.document;
  const isSeries = kind === 'ViewpointSeries';
  const missing = [
    // A series says all by its photographs, a resource by its files or where it leads.
    ...(isSeries || content.length > 0 || texts.files?.length || ('url' in item && item.url) ? [] : ['text' as const]),
    ...(exactPlace || !(isSeries || kind === 'Entry') ? [] : ['place' as const]),
    ...(isSeries || cover || content.some(({ type }) => type === 'figure') ? [] : ['picture' as const]),
  ];
  if (missing.length === 0) return null;
  const what = new Intl.ListFormat(language).format(missing.map((one) => t(`itemEditor.unwritten.${one}`)));
  return <p className={classes.planned}>{t('itemEditor.unwritten.lacks', { what })}</p>;
}
