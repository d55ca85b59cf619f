import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { TerritorySourcesDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Table } from '../table/table.js';
import classes from './text.module.css';

const PARTS = ['data', 'contours', 'network', 'fonts', 'software', 'privacy'] as const;

export default function SourcesPage() {
  const { t } = useTranslation();
  usePageTitle(t('sources.title'));
  return (
    <article>
      <h1>{t('sources.title')}</h1>
      <p className={classes.lead}>{t('sources.lead')}</p>
      <Section title={t('sources.vintages')}>
        <p>{t('sources.vintagesLead')}</p>
        <Vintages />
      </Section>
      {PARTS.map((part) => (
        <Section key={part} title={t(`sources.parts.${part}.title`)}>
          <p>{t(`sources.parts.${part}.text`)}</p>
        </Section>
      ))}
    </article>
  );
}

function Vintages() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useQuery(TerritorySourcesDocument);
  if (error && !data) return <p role="alert">{t('sources.vintagesFailed')}</p>;
  if (!data) return <Skeleton height={240} />;
  return (
    <Table
      name={t('sources.vintages')}
      columns={[
        { label: t('sources.day'), cell: ({ day }) => formatDay(day, language) },
        { label: t('sources.file'), cell: ({ source }) => source },
        { label: t('sources.licence'), cell: ({ licence }) => licence, wide: true },
      ]}
      rows={data.territorySources}
      keyOf={({ day, source }) => `${day} ${source}`}
    />
  );
}
