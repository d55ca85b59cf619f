import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../../format/typeset.js';
import { useLanguage } from '../../i18n/index.js';
import { Badge } from '../../table/cells.js';
import { Opened } from './cited.js';
import { anchorOf, langOf, type Statement } from './synthesis.js';
import classes from './synthesis.module.css';

/** What people say, and what it rests on: each figure opens its contributions. */
export function StatementShown({ statement, isDemonstration }: { statement: Statement; isDemonstration: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, number, title, titleEn, body, bodyEn, standing, figures } = statement;
  const { contributionCount, gatheredCount, supportCount, otherwiseCount, withdrawnCount } = figures;
  const ref = useRef<HTMLElement>(null);
  // It comes after the page: whoever was sent to it is brought there.
  useEffect(() => {
    if (location.hash === `#${anchorOf({ number })}`) ref.current?.scrollIntoView();
  }, [number]);
  const of = { statement: id, includeDemonstration: isDemonstration };
  const says = [
    t('synthesis.says', { count: contributionCount }),
    ...(gatheredCount > 0 ? [t('synthesis.gathered', { count: gatheredCount })] : []),
  ].join(' ');
  return (
    <article ref={ref} id={anchorOf(statement)} className={classes.statement} data-standing={standing}>
      <h3 lang={langOf(language, titleEn)}>{typeset(title)}</h3>
      {standing !== 'SHARED' && (
        <p>
          <Badge state="waiting">{t(`synthesis.standings.${standing}`)}</Badge>
        </p>
      )}
      {body && (
        <p className={classes.words} lang={langOf(language, bodyEn)}>
          {typeset(body)}
        </p>
      )}
      {contributionCount > 0 ? (
        <Opened
          label={`${says} · ${t('synthesis.supports', { count: supportCount })}`}
          about={title}
          filter={{ ...of, citedAs: 'SAYS_SO' }}
        />
      ) : (
        <p className="soft">{t('synthesis.says', { count: 0 })}</p>
      )}
      {otherwiseCount > 0 && (
        <Opened
          label={t('synthesis.otherwise', { count: otherwiseCount })}
          about={title}
          filter={{ ...of, citedAs: 'SAYS_OTHERWISE' }}
        />
      )}
      {withdrawnCount > 0 && <p className="soft">{t('synthesis.gone', { count: withdrawnCount })}</p>}
    </article>
  );
}
