import { useTranslation } from 'react-i18next';
import {
  type DocumentChangeLineFragment as Change,
  type DocumentPieceKind,
  DocumentChangesDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { useAnswer } from '../../shell/use-answer.js';
import { BlockWords } from './block-words.js';
import { depths } from './document.js';
import { setInPlace } from './words.js';
import classes from './document.module.css';

const ELEMENTS: Readonly<Record<DocumentPieceKind, 'ins' | 'del' | 'span'>> = {
  SAME: 'span',
  ADDED: 'ins',
  REMOVED: 'del',
};

interface ChangesSinceProps {
  id: string;
  since: number;
  version: number;
  lang: string | undefined;
}

/** What changed from one version to another, asked for. */
export function ChangesSince({ id, since, version, lang }: ChangesSinceProps) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(DocumentChangesDocument, { variables: { id, since, version }, height: 400 });
  const call = answer?.call;
  if (!call) return instead;
  if (!('changes' in call) || !call.changes) return <p>{t('document.noVersion')}</p>;
  return <Changes changes={call.changes} lang={lang} />;
}

/** Words that came and went, in their place; what stayed, softly. */
export function Changes({ changes, lang }: { changes: readonly Change[]; lang?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const blocks = changes.map((change) => ({ ...change, kind: change.blockKind, change: change.kind }));
  const depth = depths(blocks.filter(({ change }) => change !== 'REMOVED'));
  if (changes.every(({ kind }) => kind === 'SAME')) return <p>{t('document.noChange')}</p>;
  return (
    <div className={classes.text} lang={lang}>
      {blocks.map((block) => (
        <div
          key={block.block}
          className={classes.row}
          data-change={block.change}
          data-item={block.kind === 'ITEM' || undefined}
        >
          {/* What is not there any more is no heading of the page. */}
          <BlockWords kind={block.change === 'REMOVED' ? 'PARAGRAPH' : block.kind} depth={depth.get(block)}>
            {block.pieces.map(({ kind, text }, i) => {
              const Element = ELEMENTS[kind];
              return <Element key={i}>{setInPlace(text)}</Element>;
            })}
          </BlockWords>
          {block.change !== 'SAME' && (
            <p className={classes.margin} lang={language}>
              <span className="soft">{t(`document.changed.${block.change}`)}</span>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
