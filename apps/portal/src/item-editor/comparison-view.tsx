import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangedWords } from './changed-words.js';
import { compared, isFormatAlone, type Row } from './comparison.js';
import { plainOf, type Texts } from './document.js';
import classes from './item-editor.module.css';

interface ComparisonViewProps {
  before: Texts;
  after: Texts;
  lang: string;
  /** Beside a block that changed. */
  beside?: (row: Row) => ReactNode;
}

/** What became of a text: title, summary, and block by block; what is the same is told in short. */
export function ComparisonView({ before, after, lang, beside }: ComparisonViewProps) {
  const { t } = useTranslation();
  const rows = compared(before.document, after.document);
  const fields = (['title', 'summary'] as const).filter((name) => before[name] !== after[name]);
  if (fields.length === 0 && rows.every(({ kind }) => kind === 'same')) return <p>{t('itemEditor.compare.none')}</p>;
  return (
    <ol className={classes.comparison}>
      {fields.map((name) => (
        <li key={name} data-kind="changed">
          <p className={classes.kind}>{t(`itemEditor.fields.${name}`)}</p>
          <div lang={lang}>
            <ChangedWords before={before[name]} after={after[name]} />
          </div>
        </li>
      ))}
      {folded(rows).map((row) =>
        'count' in row ? (
          <li key={row.id} data-kind="same">
            <p className="soft">{t('itemEditor.compare.same', { count: row.count })}</p>
          </li>
        ) : (
          <li key={row.id} data-kind={row.kind}>
            <p className={classes.kind}>
              {t(isFormatAlone(row) ? 'itemEditor.compare.format' : `itemEditor.compare.${row.kind}`)}
            </p>
            <div lang={lang}>
              <ChangedWords
                before={row.before ? plainOf(row.before) : ''}
                after={row.after ? plainOf(row.after) : ''}
              />
            </div>
            {beside?.(row)}
          </li>
        ),
      )}
    </ol>
  );
}

type Changed = Row & { kind: Exclude<Row['kind'], 'same'> };

/** Blocks that are the same and follow each other are one line. */
const folded = (rows: readonly Row[]): (Changed | { id: string; count: number })[] =>
  rows.reduce<(Changed | { id: string; count: number })[]>((all, row) => {
    const last = all.at(-1);
    if (row.kind !== 'same') return [...all, row as Changed];
    if (last && 'count' in last) return [...all.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...all, { id: row.id, count: 1 }];
  }, []);
