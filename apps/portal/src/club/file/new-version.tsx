import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm } from '../../form/confirm.js';
import { WorkstreamFilesDocument, WorkstreamFileVersionAddDocument } from '../../generated/graphql.js';
import { SendBox } from '../../media/upload-box.js';
import classes from './file.module.css';

interface NewVersionProps {
  workstreamId: string;
  fileId: string;
  title: string;
}

/** Gives a file anew; what it was before stays. */
export function NewVersion({ workstreamId, fileId, title }: NewVersionProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(WorkstreamFilesDocument);
  return (
    <details className={classes.former}>
      <summary>
        {t('clubFile.newVersion')}
        <span className="hidden">{t('clubFile.newVersionOf', { title })}</span>
      </summary>
      <SendBox
        keeper={{ holder: workstreamId }}
        title={t('clubFile.newVersion')}
        arrived={t('clubFile.versionArrived')}
        level={3}
        isOne
      >
        {({ uploadId, name, forget }) => (
          <Confirm
            label={t('clubFile.addVersion')}
            question={t('clubFile.addVersionQuestion', { name, title })}
            action={t('clubFile.addVersion')}
            isMain
            run={async (send) => {
              await send(WorkstreamFileVersionAddDocument, { input: { fileId, uploadId } });
              forget();
              await refetch();
            }}
          />
        )}
      </SendBox>
    </details>
  );
}
