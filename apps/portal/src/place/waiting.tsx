import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Section } from '../shell/section.js';
import classes from './place.module.css';

export interface Line {
  key: string;
  /** Where it is done, or read. */
  to: string;
  title: ReactNode;
  /** More about it, below. */
  more?: ReactNode;
  /** By when, at the right. */
  when?: ReactNode;
  /** It is late, or missing. */
  isPressing?: boolean;
}

interface WaitingProps {
  title: string;
  lines: readonly Line[];
  /** What is said where there is none. */
  empty: string;
  /** All of them, where some are shown. */
  all?: { to: string; words: string };
  /** What has to be known to read them. */
  note?: string;
}

/** One kind of what concerns somebody: a line each, which leads to where it is done. */
export function Waiting({ title, all, note, ...lines }: WaitingProps) {
  return (
    <Section
      title={title}
      note={
        (all || note) && (
          <>
            {all && (
              <p className={classes.all}>
                <DatedLink to={all.to}>{all.words}</DatedLink>
              </p>
            )}
            {note && <p className="soft">{note}</p>}
          </>
        )
      }
    >
      <Lines {...lines} />
    </Section>
  );
}

function Lines({ lines, empty }: Pick<WaitingProps, 'lines' | 'empty'>) {
  const { t } = useTranslation();
  if (lines.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <ul className={`plain ${classes.lines}`}>
      {lines.map(({ key, to, title, more, when, isPressing }) => (
        <li key={key}>
          <div>
            <DatedLink to={to}>{title}</DatedLink>
            {more && <span className={classes.more}>{more}</span>}
          </div>
          {when && (
            <span className={classes.when} data-pressing={isPressing || undefined}>
              {isPressing && <span className="hidden">{t('place.pressing')} </span>}
              {when}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
