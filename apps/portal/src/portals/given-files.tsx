import { useTranslation } from 'react-i18next';
import type { DocumentLineFragment as GivenDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { fileWords } from '../media/file-words.js';
import { Credit } from '../media/picture.js';
import { Section } from '../shell/section.js';
import { FileTitle } from './file-title.js';
import { FileList } from './item-words.js';

/** The files that a resource gives, each with its type, its size, its language and whose it is. */
export function GivenFiles({ documents }: { documents: readonly GivenDocument[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (documents.length === 0) return null;
  return (
    <Section title={t('item.files')}>
      <FileList>
        {documents.map(
          ({ key, title, language: written, media }) =>
            media?.url && (
              <li key={key}>
                <a href={media.url} download hrefLang={written ?? undefined}>
                  <FileTitle title={title} language={written} />
                </a>{' '}
                <span className="soft figures">{fileWords(media, language, written)}</span>
                <div className="soft">
                  <Credit {...media} />
                </div>
              </li>
            ),
        )}
      </FileList>
    </Section>
  );
}
