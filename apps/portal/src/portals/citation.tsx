import { useTranslation } from 'react-i18next';
import { CopyButton } from '../form/secret.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import type { ItemPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import classes from './portals.module.css';

/** How an item is named elsewhere: who made it, what it is called, who keeps it, since when, what is allowed, and where it stays. */
export function Citation({ item }: { item: NonNullable<ItemPageQuery['item']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, text, authors, keptBy, publishedOn, licence, isDemonstration } = item;
  const names = (authors ?? []).map(({ name }) => name);
  const words = [
    names.join(', '),
    t('item.cite.quoted', { title: quotedWithin(text.title, language) }),
    t('item.cite.site'),
    keptBy && !names.includes(keptBy.name) && t('item.cite.keptBy', { name: keptBy.name }),
    publishedOn && t('item.cite.publishedOn', { day: formatDay(publishedOn, language) }),
    licence.label,
    isDemonstration && t('item.cite.demonstration'),
  ];
  const citation = `${typeset(words.filter(Boolean).join(', '))}, ${window.location.origin}/ressources/${id}`;
  return (
    <Section title={t('item.cite.title')}>
      <p className={classes.citation}>{citation}</p>
      <p className={classes.cite}>
        <CopyButton text={citation} about={t('item.cite.about')} />
      </p>
    </Section>
  );
}

/** Quotation marks in what is quoted are those of the second level. */
const quotedWithin = (title: string, language: 'fr' | 'en'): string =>
  language === 'fr'
    ? title.replace(/«\s*/g, '“').replace(/\s*»/g, '”')
    : title.replaceAll('“', '‘').replaceAll('”', '’');
