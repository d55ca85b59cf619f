import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm } from '../../form/confirm.js';
import { ReportEditorDocument, ReportPageDocument, SavedQueryPublishDocument } from '../../generated/graphql.js';
import { Fact, Facts } from '../../shell/facts.js';
import { compared, type Kept } from './definition.js';
import type { Edited } from './edited.js';

/** What the draft would change for whoever uses the report, and the button that does it. */
export function Publishing({ report, published }: { report: Edited; published: { definition: string } | undefined }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ReportEditorDocument, ReportPageDocument);
  const { id, name, revision, draft, version } = report;
  if (!draft)
    return (
      <p>
        {t('reportEditor.published', { version })}{' '}
        <DatedLink to={`/rapports/${name}`}>{t('reportEditor.toReport')}</DatedLink>
      </p>
    );
  const read = (definition: string): Kept => JSON.parse(definition) as Kept;
  const changes = published && compared(read(published.definition), read(draft.definition));
  const list = (names: string[]): string => names.join(', ') || '–';
  return (
    <>
      {changes ? (
        <>
          <p>{t('reportEditor.compared', { version })}</p>
          <Facts>
            <Fact label={t('reportEditor.came')}>{list(changes.came)}</Fact>
            <Fact label={t('reportEditor.changed')}>{list(changes.changed)}</Fact>
            <Fact label={t('reportEditor.went')}>{list(changes.went)}</Fact>
          </Facts>
        </>
      ) : (
        <p>{t('reportEditor.first')}</p>
      )}
      <Confirm
        label={t('reportEditor.publishDo')}
        question={t(published ? 'reportEditor.publishQuestion' : 'reportEditor.publishFirst')}
        action={t('reportEditor.publishDo')}
        run={async (send) => {
          await send(SavedQueryPublishDocument, { input: { id, expectedVersion: revision } });
          await refetch();
        }}
      />
    </>
  );
}
