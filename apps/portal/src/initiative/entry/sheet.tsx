import { useTranslation } from 'react-i18next';
import { Either } from '../../format/either.js';
import { formatDayOf } from '../../format/format.js';
import type { CallSheetsQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import classes from './sheets.module.css';

interface SheetProps {
  call: NonNullable<CallSheetsQuery['call']>;
  number: number;
  /** That of the call, and a picture of it. */
  address: string;
  picture: string | undefined;
  /** Where it is brought back to. */
  returned: string;
  /** Shown on the screen, too. */
  isPreview: boolean;
}

/** As many as there is room for, beside what is asked. */
const linesBeside = (about: string): number => (about.length > 600 ? 9 : 13);

/** One sheet: what is asked, room to answer by hand, and what becomes of it. */
export function Sheet({ call, number, address, picture, returned, isPreview }: SheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, titleEn, about, aboutEn, initiative, closesAt } = call;
  const organization = initiative?.organization?.name;
  return (
    <article className={classes.sheet} data-preview={isPreview || undefined}>
      <div className={classes.top}>
        <div>
          <p>{initiative && <Either english={initiative.titleEn}>{initiative.title}</Either>}</p>
          <h2>
            <Either english={titleEn}>{title}</Either>
          </h2>
        </div>
        <p className={classes.number}>{t('entry.paper.number', { number })}</p>
        <div className={classes.code}>{picture && <img src={picture} alt={t('entry.paper.code', { address })} />}</div>
      </div>
      {about && (
        <p className={classes.about}>
          <Either english={aboutEn}>{about}</Either>
        </p>
      )}
      <Line label={t('entry.paper.title')} />
      <p>{t('entry.paper.body')}</p>
      {Array.from({ length: linesBeside(about) }, (_, i) => (
        <div key={i} className={classes.line} />
      ))}
      <Line label={t('entry.paper.where')} />
      <Line label={t('entry.paper.name')} />
      <p className={classes.consent}>
        <span className={classes.box} aria-hidden="true" /> {t('entry.paper.consent', { organization })}
      </p>
      <p className={classes.small}>{t('entry.paper.rights', { organization })}</p>
      <p className={classes.small}>
        {returned && t('entry.paper.return', { place: returned })}{' '}
        {t('entry.paper.until', { day: formatDayOf(closesAt, language) })} {t('entry.paper.online', { address })}
      </p>
    </article>
  );
}

const Line = ({ label }: { label: string }) => (
  <div className={classes.asked}>
    <span>{label}</span>
    <span className={classes.line} />
  </div>
);
