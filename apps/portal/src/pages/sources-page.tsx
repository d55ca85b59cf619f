import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { TerritorySourcesDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Table } from '../table/table.js';

const PARTS = ['data', 'contours', 'network', 'fonts', 'software'] as const;

export default function SourcesPage() {
  const { t } = useTranslation();
  return (
    <article>
      <PageHead title={t('sources.title')} lead={t('sources.lead')} />
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
  const { answer, instead } = useAnswer(TerritorySourcesDocument, { height: 240 });
  if (!answer) return instead;
  return (
    <Table
      name={t('sources.vintages')}
      columns={[
        { label: t('sources.day'), cell: ({ day }) => formatDay(day, language) },
        { label: t('sources.file'), cell: ({ source }) => source },
        { label: t('word.licence'), cell: ({ licence }) => licence, wide: true },
      ]}
      rows={answer.territorySources}
      keyOf={({ day, source }) => `${day} ${source}`}
    />
  );
}
