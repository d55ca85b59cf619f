import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Guard } from '../../administration/guard.js';
import { ReportEditorDocument } from '../../generated/graphql.js';
import { PageHead } from '../../shell/page-head.js';
import { useAnswer } from '../../shell/use-answer.js';
import { blank, type Kept, typedOf } from './definition.js';
import { EditorForm } from './editor-form.js';

/** A report of the coordination, from nothing or from another: `?copie=dues`. */
export default function NewReportPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const copied = params.get('copie');
  return (
    <Guard to="coordinator">
      <PageHead
        title={t('reportEditor.new')}
        lead={t('reportEditor.newLead')}
        above={[{ to: '/rapports', name: t('report.library') }]}
      />
      {copied ? <Copy of={copied} /> : <EditorForm initial={blank()} />}
    </Guard>
  );
}

function Copy({ of }: { of: string }) {
  const { answer, instead } = useAnswer(ReportEditorDocument, { variables: { name: of }, height: 480 });
  if (!answer) return instead;
  const { savedQuery: report } = answer;
  const version = report?.versions.nodes.find(({ number }) => number === report.version);
  const initial = version ? typedOf('', JSON.parse(version.definition) as Kept) : blank();
  return <EditorForm key={of} initial={initial} />;
}
