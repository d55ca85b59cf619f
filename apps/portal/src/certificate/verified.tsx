import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber, formatSiren } from '../format/format.js';
import type { VerifiedCertificateFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { daysOf } from '../training/session-words.js';
import { CheckedDocument } from './checked-document.js';
import classes from './certificate.module.css';

/** All that is printed on a certificate, after how it stands today. */
export function Verified({ certificate }: { certificate: VerifiedCertificateFragment }) {
  return (
    <CheckedDocument document={certificate}>
      <Printed certificate={certificate} />
    </CheckedDocument>
  );
}

function Printed({ certificate }: { certificate: VerifiedCertificateFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { course, replaces, providerSiren, signatory, signatoryFunction, validUntil } = certificate;
  const hours = (value: number | null) =>
    value === null ? null : t('certificate.verify.hoursOf', { hours: formatNumber(value, language) });
  return (
    <Facts>
      <Fact label={t('word.number')}>{certificate.number}</Fact>
      <Fact label={t('certificate.kind')}>{t(`certificate.kinds.${certificate.kind}`)}</Fact>
      <Fact label={t('certificate.holder')}>
        <strong>{certificate.holderName}</strong>
      </Fact>
      <Fact label={t('certificate.verify.employer')}>{certificate.employerName}</Fact>
      <Fact label={t('certificate.verify.course')}>{course.title}</Fact>
      <Fact label={t('certificate.verify.nature')}>{t('certificate.verify.natureOf')}</Fact>
      <Fact label={t('certificate.verify.dates')}>
        {daysOf({ startsOn: certificate.startsOn, endsOn: certificate.completedOn }, language)}
      </Fact>
      <Fact label={t('certificate.verify.hours')}>{hours(certificate.hours)}</Fact>
      <Fact label={t('certificate.verify.plannedHours')}>{hours(certificate.plannedHours)}</Fact>
      <Fact label={t('certificate.verify.validUntil')}>{validUntil && formatDay(validUntil, language)}</Fact>
      {certificate.kind === 'ATTESTATION' && (
        <Fact label={t('certificate.verify.objectives')}>
          <span className={classes.lines}>{course.objectives}</span>
        </Fact>
      )}
      <Fact label={t('certificate.verify.provider')}>
        {certificate.providerName}
        {certificate.providerAddress && <div className="soft">{certificate.providerAddress}</div>}
        {providerSiren && <div className="soft">SIREN {formatSiren(providerSiren)}</div>}
      </Fact>
      <Fact label={t('certificate.verify.signatory')}>
        {signatory && [signatory, signatoryFunction].filter(Boolean).join(', ')}
      </Fact>
      <Fact label={t('certificate.verify.place')}>{certificate.place}</Fact>
      <Fact label={t('certificate.issuedOn')}>{formatDay(certificate.issuedOn, language)}</Fact>
      <Fact label={t('certificate.verify.replaces')}>{replaces && t('certificate.verify.replacesOf', replaces)}</Fact>
    </Facts>
  );
}
