import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { TerritorySourcesDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import tables from '../table/table.module.css';
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
        <Section key={part} title={t(`sources.${part}`)}>
          <p>{t(`sources.${part}Text`)}</p>
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
    <div className={tables.frame}>
      <table className={`${tables.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t('sources.day')}</th>
            <th scope="col">{t('sources.file')}</th>
            <th scope="col" className={tables.wide}>
              {t('sources.licence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.territorySources.map((vintage) => (
            <tr key={`${vintage.day} ${vintage.source}`}>
              <th scope="row">{formatDay(vintage.day, language)}</th>
              <td>{vintage.source}</td>
              <td className={tables.wide}>{vintage.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
