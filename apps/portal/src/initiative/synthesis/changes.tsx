import { useTranslation } from 'react-i18next';
import { type DocumentPieceKind, SynthesisChangesDocument } from '../../generated/graphql.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Badge } from '../../table/cells.js';
import classes from './synthesis.module.css';

const ELEMENTS: Readonly<Record<DocumentPieceKind, 'ins' | 'del' | 'span'>> = {
  SAME: 'span',
  ADDED: 'ins',
  REMOVED: 'del',
};

/** What changed from one version to another, statement by statement. */
export function SynthesisChanges({ id, since, version }: { id: string; since: number; version: number }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(SynthesisChangesDocument, { variables: { id, since, version }, height: 300 });
  const changes = answer?.synthesis?.changes;
  return (
    <Section title={t('synthesis.changes', { number: since })} anchor="changements">
      {!answer && instead}
      {changes?.length === 0 && <p>{t('synthesis.changesNone')}</p>}
      {changes?.map(({ kind, number, pieces, before, after, citedCount, uncitedCount }) => (
        <div key={number} className={classes.change}>
          <p>
            <Badge state={kind === 'REMOVED' ? 'over' : undefined}>{t(`synthesis.changed.${kind}`)}</Badge>
          </p>
          <p className={classes.words}>
            {pieces.map(({ kind: piece, text }, i) => {
              const Element = ELEMENTS[piece];
              return <Element key={i}>{text}</Element>;
            })}
          </p>
          <p className="soft">
            {before && after && before !== after && (
              <>
                {t('synthesis.heldNow', {
                  before: t(`synthesis.standings.${before}`),
                  after: t(`synthesis.standings.${after}`),
                })}{' '}
              </>
            )}
            {kind === 'CHANGED' && citedCount > 0 && `${t('synthesis.citedMore', { count: citedCount })} `}
            {kind === 'CHANGED' && uncitedCount > 0 && t('synthesis.citedLess', { count: uncitedCount })}
          </p>
        </div>
      ))}
    </Section>
  );
}
