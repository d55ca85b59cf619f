import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Guard } from '../../administration/guard.js';
import { ReportEditorDocument } from '../../generated/graphql.js';
import { Missing } from '../../shell/missing.js';
import { PageHead } from '../../shell/page-head.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { type Kept, typedOf } from './definition.js';
import type { Edited } from './edited.js';
import { EditorForm } from './editor-form.js';
import { Ending } from './ending.js';
import { Preview } from './preview.js';
import { Publishing } from './publishing.js';

/** A report as those who write it see it: its draft, a look at it, and what becomes of what is published. */
export default function EditReportPage() {
  return (
    <Guard to="coordinator">
      <Asked />
    </Guard>
  );
}

function Asked() {
  const { t } = useTranslation();
  const { name = '' } = useParams();
  const { answer, instead } = useAnswer(ReportEditorDocument, {
    variables: { name },
    fetchPolicy: 'cache-and-network',
  });
  if (!answer) return instead;
  if (!answer.savedQuery)
    return (
      <Missing title={t('report.missing')} text={t('report.missingText')} to="/rapports" link={t('report.library')} />
    );
  return <Editor key={name} report={answer.savedQuery} />;
}

function Editor({ report }: { report: Edited }) {
  const { t } = useTranslation();
  const published = report.versions.nodes.find(({ number }) => number === report.version);
  const shown = report.draft ?? published;
  const kept = shown && (JSON.parse(shown.definition) as Kept);
  const head = (
    <PageHead
      title={t('reportEditor.edit', { name: report.name })}
      lead={report.isShipped ? undefined : t('reportEditor.editLead')}
      above={[
        { to: '/rapports', name: t('report.library') },
        { to: `/rapports/${report.name}`, name: report.name },
      ]}
    />
  );
  if (report.isShipped || !kept)
    return (
      <>
        {head}
        <p>{t('reportEditor.shipped')}</p>
        <p>
          <Link to={`/rapports/nouveau?copie=${report.name}`}>{t('reportEditor.copy')}</Link>
        </p>
      </>
    );
  return (
    <>
      {head}
      <EditorForm initial={typedOf(report.name, kept)} report={report} />
      <Section title={t('reportEditor.preview')}>
        {shown && <Preview key={`${shown.number} ${report.revision}`} name={report.name} number={shown.number} />}
      </Section>
      <Section title={t('word.publish')}>
        <Publishing report={report} published={published} />
      </Section>
      {published && report.status !== 'RETIRED' && (
        <Section title={t('reportEditor.ending')}>
          <Ending report={report} />
        </Section>
      )}
    </>
  );
}
