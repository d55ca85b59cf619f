import { useTranslation } from 'react-i18next';
import type { DocumentLineFragment as GivenDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { fileWords } from '../media/file-words.js';
import { FileTitle } from '../portals/file-title.js';
import { same } from './document.js';
import classes from './item-editor.module.css';

type Kind = 'added' | 'removed' | 'changed';

/** What became of the files of a resource from one version to another; nothing where all are the same. */
export function FilesCompared({
  before,
  after,
}: {
  before: readonly GivenDocument[];
  after: readonly GivenDocument[];
}) {
  const { t } = useTranslation();
  const rows = rowsOf(before, after);
  const keys = (of: readonly GivenDocument[], among: readonly GivenDocument[]): string[] =>
    of.flatMap(({ key }) => (among.some((one) => one.key === key) ? [key] : []));
  const isMoved = !same(keys(before, after), keys(after, before));
  if (rows.length === 0 && !isMoved) return null;
  const unchanged = after.length - rows.filter(({ kind }) => kind !== 'removed').length;
  return (
    <section aria-label={t('itemEditor.files.compared')}>
      <h3>{t('itemEditor.files.compared')}</h3>
      <ol className={classes.comparison}>
        {rows.map(({ kind, was, now }) => (
          <li key={(now ?? was)!.key} data-kind={kind}>
            <p className={classes.kind}>{t(`itemEditor.compare.${kind}`)}</p>
            {was && kind !== 'added' && (
              <del>
                <Line file={was} />
              </del>
            )}{' '}
            {now && kind !== 'removed' && (
              <ins>
                <Line file={now} />
              </ins>
            )}
          </li>
        ))}
        {isMoved && (
          <li data-kind="changed">
            <p className={classes.kind}>{t('itemEditor.files.order')}</p>
            {after.map(({ title }) => title).join(' · ')}
          </li>
        )}
        {unchanged > 0 && (
          <li data-kind="same">
            <p className="soft">{t('itemEditor.files.same', { count: unchanged })}</p>
          </li>
        )}
      </ol>
    </section>
  );
}

interface Row {
  kind: Kind;
  was?: GivenDocument;
  now?: GivenDocument;
}

function rowsOf(before: readonly GivenDocument[], after: readonly GivenDocument[]): Row[] {
  const find = (all: readonly GivenDocument[], key: string) => all.find((one) => one.key === key);
  const rows = after.flatMap((now): Row[] => {
    const was = find(before, now.key);
    if (!was) return [{ kind: 'added', now }];
    return was.title === now.title && was.language === now.language ? [] : [{ kind: 'changed', was, now }];
  });
  const gone = before.filter(({ key }) => !find(after, key)).map((was): Row => ({ kind: 'removed', was }));
  return [...rows, ...gone];
}

function Line({ file: { title, language, media } }: { file: GivenDocument }) {
  const shown = useLanguage();
  return (
    <>
      <FileTitle title={title} language={language} />{' '}
      {media && <small className="figures">({fileWords(media, shown, language)})</small>}
    </>
  );
}
