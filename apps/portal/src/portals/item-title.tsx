import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { langOfTexts } from '../i18n/lang-of.js';

interface ItemTitleProps {
  item: { title: string; locale: string; locales: readonly string[] };
}

/** What an item is called, heard and divided in the language that it is written in. */
export function ItemTitle({ item }: ItemTitleProps) {
  return <span lang={langOfTexts(useLanguage(), item)}>{typeset(item.title)}</span>;
}
