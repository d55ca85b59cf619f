import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Control } from '../form/control.js';
import { languageName } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { MediaDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { ChooseMedia } from '../media/choose-media.js';
import { fileWords } from '../media/file-words.js';
import { announce } from '../shell/announcement.js';
import { MoveButtons } from '../shell/move-buttons.js';
import { PlainButton } from '../shell/plain-button.js';
import type { GivenFile } from './document.js';
import classes from './item-editor.module.css';

const MOST = 20;
/** Of the network and of its neighbours. */
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'br', 'ca', 'co', 'eu', 'oc', 'gcf', 'rcf'];

interface FilesWrittenProps {
  files: readonly GivenFile[];
  /** The language that is written in: most files that come in are in it. */
  locale: string;
  organizationId: string | null;
  set: (files: readonly GivenFile[]) => void;
}

/** The files that a resource gives: added from the library or sent at once, named, put in order, taken out. */
export function FilesWritten({ files, locale, organizationId, set }: FilesWrittenProps) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const count = files.length;
  const move = (file: GivenFile, to: number): void => {
    set(files.filter((one) => one !== file).toSpliced(to, 0, file));
    announce(t('itemEditor.files.moved', { title: file.title, place: to + 1, count }));
  };
  return (
    <section aria-labelledby="item-files">
      <h2 id="item-files" tabIndex={-1}>
        {t('itemEditor.files.title')}
      </h2>
      <p className="soft">{t('itemEditor.files.lead')}</p>
      {count === 0 && <p>{t('itemEditor.files.none')}</p>}
      <ol className={classes.files}>
        {files.map((file, place) => (
          <FileRow
            key={file.key}
            file={file}
            set={(changed) => set(files.with(place, { ...file, ...changed }))}
            tools={
              <>
                <MoveButtons
                  about={file.title}
                  isFirst={place === 0}
                  isLast={place === count - 1}
                  move={(by) => move(file, place + by)}
                />
                <PlainButton
                  look="quiet"
                  about={file.title}
                  onClick={() => {
                    set(files.filter((one) => one !== file));
                    announce(t('itemEditor.files.removed', { title: file.title }));
                    document.getElementById('item-files')?.focus();
                  }}
                >
                  {t('word.remove')}
                </PlainButton>
              </>
            }
          />
        ))}
      </ol>
      {count < MOST
        ? organizationId && <PlainButton onClick={() => setChoosing(true)}>{t('itemEditor.files.add')}</PlainButton>
        : t('itemEditor.files.full', { count: MOST })}
      {isChoosing && organizationId && (
        <ChooseMedia
          of="FILES"
          organizationId={organizationId}
          held={files.map(({ key }) => key)}
          onClose={() => setChoosing(false)}
          onChosen={({ id, title, kind }) => {
            setChoosing(false);
            set([...files, { key: id, title, language: kind === 'DATA' ? null : locale }]);
            announce(t('itemEditor.files.added', { title, place: count + 1, count: count + 1 }));
          }}
        />
      )}
    </section>
  );
}

interface FileRowProps {
  file: GivenFile;
  set: (changed: Partial<GivenFile>) => void;
  tools: ReactNode;
}

function FileRow({ file: { key, title, language }, set, tools }: FileRowProps) {
  const { t } = useTranslation();
  const shown = useLanguage();
  const [isBlank, setBlank] = useState(false);
  const { data } = useQuery(MediaDocument, { variables: { id: key } });
  const media = data?.media;
  const languages = language === null || LANGUAGES.includes(language) ? LANGUAGES : [...LANGUAGES, language];
  const options = [
    { value: '', label: t('itemEditor.files.noLanguage') },
    ...languages.map((value) => ({ value, label: languageName(value, shown) })),
  ];
  return (
    <li className={classes.file}>
      <div className={classes.fileFields}>
        <Control
          spec={{
            name: 'title',
            kind: 'text',
            label: t('itemEditor.files.name'),
            required: true,
            input: { maxLength: 200 },
          }}
          id={`file-${key}`}
          value={isBlank ? '' : title}
          error={isBlank ? t('itemEditor.files.nameNeeded') : undefined}
          // While nothing is typed, it keeps the name that it had.
          set={(value) => {
            setBlank(String(value).trim() === '');
            if (String(value).trim() !== '') set({ title: String(value) });
          }}
        />
        <Control
          spec={{ name: 'language', kind: 'choice', label: t('itemEditor.files.language'), required: true, options }}
          id={`file-language-${key}`}
          value={language ?? ''}
          set={(value) => set({ language: String(value) || null })}
        />
      </div>
      <p className="soft figures">
        {media ? typeset(`${fileWords(media, shown)} · ${media.author}`) : data && t('itemEditor.files.gone')}
      </p>
      <div className={classes.fileTools}>{tools}</div>
    </li>
  );
}
