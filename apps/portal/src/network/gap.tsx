import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import type { GapFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Sources } from '../source/sources.js';
import { Squares, type Square } from './squares.js';
import classes from './network.module.css';

const row = (prefix: string, count: number, look: Square['look'], label: string, sign?: string): Square[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => ({ key: `${prefix}${index}`, label, look, sign }));

/** Two numbers that should be the same, one under the other, so that the difference is seen. */
export function Gap({ gap }: { gap: GapFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counted, asserted, difference, steps } = gap;
  const common = Math.min(counted, asserted);
  // What sources assert of one agreement is not what was left of another.
  const before = t(gap.kind === 'SIGNATORIES' ? 'network.gapAsserted' : 'network.gapBefore', { count: asserted });
  const after = t(gap.kind === 'SIGNATORIES' ? 'network.gapRecorded' : 'agreement.count', { count: counted });
  const missing = Math.abs(difference);
  const mark = row('gap', missing, 'gap', t('network.gapMark', { count: missing }), '?');
  // Rows of squares are for small numbers: figures of another size speak for themselves.
  const drawn = gap.kind !== 'FIGURE' && Math.max(counted, asserted) <= 40;
  return (
    <div className={classes.gap}>
      <p className={classes.statement}>{language === 'fr' ? typeset(gap.statement) : gap.statement}</p>
      {drawn && (
        <div className={classes.compare}>
          <span>{before}</span>
          <Squares
            squares={[...row('a', common, 'anonymous', before), ...(difference < 0 ? mark : [])]}
            label={before}
          />
          <span>{after}</span>
          <Squares squares={[...row('b', common, 'anonymous', after), ...(difference > 0 ? mark : [])]} label={after} />
        </div>
      )}
      <dl className={`${classes.steps} figures`}>
        {steps.map(({ label, count }, index) => (
          <div key={index}>
            <dt>{language === 'fr' ? typeset(label) : label}</dt>
            <dd>{count < 0 ? `−${-count}` : count}</dd>
          </div>
        ))}
      </dl>
      <Sources sources={gap.sources} />
    </div>
  );
}
