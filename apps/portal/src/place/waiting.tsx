import type { ReactElement, ReactNode } from 'react';
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

/** One kind of what concerns somebody. */
export interface Kind {
  title: string;
  lines: readonly Line[];
  /** Where they are found, also when there are none. */
  to?: string;
  /** All of them, where some are shown. */
  all?: { to: string; words: string } | undefined;
  /** What has to be known to read them. */
  note?: string;
}

/** What one question tells: its kinds once they are known, and what stands there until then, or where it failed. */
export interface Told {
  kinds?: Kind[] | undefined;
  instead: ReactElement;
  busy: boolean;
}

export const hasLines = ({ lines }: Kind): boolean => lines.length > 0;

/** Kinds that have lines, each with them, and in one line where else there is nothing today. */
export function Waiting({ kinds }: { kinds: readonly Kind[] }) {
  const none = kinds.filter((kind) => !hasLines(kind));
  return (
    <>
      {kinds.filter(hasLines).map((kind) => (
        <Some key={kind.title} {...kind} />
      ))}
      {none.length > 0 && <Nothing kinds={none} />}
    </>
  );
}

function Nothing({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.nothing}>
      <p>{t('place.nothing')}</p>
      <ul className="plain">
        {kinds.map(({ title, to, all = to && { to } }) => (
          <li key={title}>{all ? <DatedLink to={all.to}>{title}</DatedLink> : title}</li>
        ))}
      </ul>
    </div>
  );
}

/** A line each, which leads to where it is done. */
function Some({ title, all, note, lines }: Kind) {
  const { t } = useTranslation();
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
      <ul className={`plain ${classes.lines}`}>
        {lines.map(({ key, to, title: name, more, when, isPressing }) => (
          <li key={key}>
            <div>
              <DatedLink to={to}>{name}</DatedLink>
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
    </Section>
  );
}
