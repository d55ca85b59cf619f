import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { chainPath } from '../chain/chain-path.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatShortDay } from '../format/format.js';
import type { CertificateLineFragment as Certificate, CertificateStatus } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { State, type Tone } from '../shell/state.js';
import type { Column } from '../table/column.js';
import classes from './certificate.module.css';

export const TONES: Record<CertificateStatus, Tone> = {
  IN_FORCE: 'good',
  EXPIRED: 'wait',
  REPLACED: 'none',
  REVOKED: 'bad',
};

/** The columns of certificates: by whose they are, or by what they are of where all are of one person. */
export function useCertificateColumns(by: 'holder' | 'course'): Column<Certificate>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    by === 'holder'
      ? { label: t('certificate.holder'), cell: ({ holderName }) => holderName, csv: ({ holderName }) => holderName }
      : {
          label: t('certificate.verify.course'),
          cell: ({ courseTitle }) => courseTitle,
          csv: ({ courseTitle }) => courseTitle,
        },
    {
      label: t('certificate.kind'),
      cell: ({ kind, number, isDemonstration }) => (
        <>
          {t(`certificate.kinds.${kind}`)} {by === 'course' && isDemonstration && <DemonstrationBadge />}
          <div className="soft figures">{number}</div>
        </>
      ),
      csv: ({ kind }) => t(`certificate.kinds.${kind}`),
    },
    { label: t('word.number'), csv: ({ number }) => number },
    {
      label: t('certificate.issuedOn'),
      cell: ({ issuedOn }) => formatShortDay(issuedOn, language),
      csv: ({ issuedOn }) => issuedOn,
      wide: true,
    },
    {
      label: t('word.state'),
      cell: ({ status, isOutdated }) => (
        <>
          <State tone={TONES[status]}>{t(`certificate.statuses.${status}`)}</State>
          {isOutdated && <div className="soft">{t('certificate.outdated')}</div>}
        </>
      ),
      csv: ({ status }) => t(`certificate.statuses.${status}`),
    },
    { label: t('certificate.documents'), cell: (certificate) => <Documents of={certificate} /> },
  ];
}

interface Issued {
  id: string;
  number: string;
  pdfPath: string;
  badgePath?: string | null;
  verificationPath: string;
}

/** What was issued: the file, the badge of a certificate, and the page where anybody checks it. */
export function Documents({ of: { id, number, pdfPath, badgePath, verificationPath } }: { of: Issued }) {
  const { t } = useTranslation();
  const about = <span className="hidden"> {number}</span>;
  return (
    <span className={classes.documents}>
      <a href={pdfPath}>
        {t('certificate.pdf')}
        {about}
      </a>
      {badgePath && (
        <a href={badgePath} download>
          {t('certificate.badge')}
          {about}
        </a>
      )}
      <Link to={verificationPath}>
        {t('certificate.page')}
        {about}
      </Link>
      <Link to={chainPath(id)}>
        {t('shell.chainShort')}
        {about}
      </Link>
    </span>
  );
}

type Ended = Pick<Certificate, 'revokedOn' | 'revocationReason'> & { replacedBy: { number: string } | null };

/** Below a row: how it ended, where it did. */
export function useEnding(): (issued: Ended) => string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ revokedOn, revocationReason, replacedBy }) => {
    if (revokedOn)
      return t('certificate.revokedFor', { day: formatShortDay(revokedOn, language), reason: revocationReason });
    return replacedBy ? t('certificate.replacedBy', { number: replacedBy.number }) : null;
  };
}
