import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../day/use-as-of.js';
import { French } from '../../format/french.js';
import { formatBytes, formatInstant } from '../../format/format.js';
import {
  type WorkstreamFileLineFragment as File,
  type WorkstreamFileVersionLineFragment as Version,
  WorkstreamFilesDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { SendBox } from '../../media/upload-box.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { AddFile } from './add-file.js';
import { fileForm } from './file-form.js';
import { NewVersion } from './new-version.js';
import club from '../club.module.css';
import classes from './file.module.css';

/** What those who work on it gave to it: for those who are told of the work. */
export function FileSection({ workstreamId }: { workstreamId: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { answer, instead } = useAnswer(WorkstreamFilesDocument, {
    variables: { id: workstreamId, asOf },
    height: 120,
    fetchPolicy: 'cache-and-network',
  });
  if (!answer) return instead;
  const { workstream } = answer;
  const files = workstream?.files?.nodes ?? [];
  const mayAdd = (workstream?.viewerWorks ?? false) && !asOf;
  if (!mayAdd && files.length === 0) return null;
  const [there, gone] = [files.filter((file) => !file.removedAt), files.filter((file) => file.removedAt)];
  const more = (workstream?.files?.totalCount ?? 0) - files.length;
  const none = there.length === 0 && <p className="soft">{t('clubFile.none')}</p>;
  return (
    <Section anchor="fichiers" title={t('clubFile.section')} note={<p className="soft">{t('clubFile.note')}</p>}>
      {!mayAdd && none}
      {there.map((file) => (
        <Shown key={file.id} file={file} workstreamId={workstreamId} isToday={!asOf} />
      ))}
      {more > 0 && <p className="soft">{t('clubFile.more', { count: more })}</p>}
      {gone.length > 0 && <Gone files={gone} />}
      {mayAdd && (
        <SendBox
          keeper={{ holder: workstreamId }}
          title={t('clubFile.send')}
          arrived={t('clubFile.arrived')}
          level={3}
          empty={none}
        >
          {(arrived) => <AddFile workstreamId={workstreamId} {...arrived} />}
        </SendBox>
      )}
    </Section>
  );
}

interface ShownProps {
  file: File;
  workstreamId: string;
  isToday: boolean;
}

function Shown({ file, workstreamId, isToday }: ShownProps) {
  const { t } = useTranslation();
  const { id, title, note, version, current, versions, viewerMayRemove, viewerMayAddVersion } = file;
  const former = (versions?.nodes ?? []).filter((one) => one.id !== current?.id);
  const untold = (versions?.totalCount ?? 0) - (versions?.nodes.length ?? 0);
  return (
    <article className={club.test}>
      <div className={classes.head}>
        <h3 className={classes.title}>
          {current ? (
            <a href={current.url} download>
              <French>{title}</French>
            </a>
          ) : (
            <French>{title}</French>
          )}
        </h3>
        {isToday && viewerMayRemove && <fileForm.RemoveButton id={id} version={version} about={title} />}
      </div>
      {current && <Told version={current} />}
      {note && (
        <p className={club.words}>
          <French>{note}</French>
        </p>
      )}
      {former.length > 0 && (
        <details className={classes.former}>
          <summary>{t('clubFile.former', { count: former.length + untold })}</summary>
          <ul className={classes.versions}>
            {former.map((one) => (
              <li key={one.id}>
                <a href={one.url} download>
                  {t('word.version', { number: one.number })}
                </a>
                <Told version={one} />
              </li>
            ))}
          </ul>
          {untold > 0 && <p className="soft">{t('clubFile.moreVersions', { count: untold })}</p>}
        </details>
      )}
      {isToday && viewerMayAddVersion && <NewVersion workstreamId={workstreamId} fileId={id} title={title} />}
    </article>
  );
}

/** `PDF, 1,2 Mo · version 2, déposée par Ana Spec le …`. */
function Told({ version: { mediaType, bytes, number, person, addedAt } }: { version: Version }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = formatInstant(addedAt, language);
  const kind = t(`clubFile.types.${TYPES[mediaType] ?? 'OTHER'}`);
  return (
    <p className="soft">
      {kind}, {formatBytes(bytes, language)} ·{' '}
      {t(person ? 'clubFile.given' : 'clubFile.givenByNobody', { number, at, name: person?.name })}
    </p>
  );
}

/** What was taken out: that it was there, and no more. */
function Gone({ files }: { files: readonly File[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className={classes.former}>
      <summary>{t('clubFile.gone', { count: files.length })}</summary>
      <ul className={classes.versions}>
        {files.map(({ id, title, removedAt, removedBy }) => (
          <li key={id}>
            <span>
              <French>{title}</French>
            </span>
            <p className="soft">
              {t(removedBy ? 'clubFile.goneBy' : 'clubFile.goneAt', {
                at: formatInstant(removedAt!, language),
                name: removedBy?.name,
              })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

const TYPES: Readonly<Record<string, 'IMAGE' | 'PDF' | 'DRAWING' | 'TEXT' | 'SLIDES' | 'TABLE' | 'DATA' | 'ZIP'>> = {
  'image/jpeg': 'IMAGE',
  'image/png': 'IMAGE',
  'image/webp': 'IMAGE',
  'image/avif': 'IMAGE',
  'image/gif': 'IMAGE',
  'image/tiff': 'IMAGE',
  'image/svg+xml': 'DRAWING',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'TEXT',
  'application/vnd.oasis.opendocument.text': 'TEXT',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'SLIDES',
  'application/vnd.oasis.opendocument.presentation': 'SLIDES',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'TABLE',
  'application/vnd.oasis.opendocument.spreadsheet': 'TABLE',
  'text/csv': 'TABLE',
  'application/json': 'DATA',
  'application/vnd.apache.parquet': 'DATA',
  'application/x-sqlite3': 'DATA',
  'application/zip': 'ZIP',
};
