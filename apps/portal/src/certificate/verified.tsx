import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { formatDay, formatNumber, formatSiren } from '../format/format.js';
import type { VerifiedCertificateFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { Section } from '../shell/section.js';
import { daysOf } from '../training/session-words.js';
import { FileCheck } from './file-check.js';
import classes from './certificate.module.css';

/** All that is printed on a certificate, after how it stands today. */
export function Verified({ certificate }: { certificate: VerifiedCertificateFragment }) {
  const { t } = useTranslation();
  return (
    <article>
      <div className={classes.standing}>
        <Standing certificate={certificate} />
      </div>
      <Section
        title={t('certificate.verify.printed')}
        note={<p className="soft">{t('certificate.verify.printedNote')}</p>}
      >
        <Printed certificate={certificate} />
      </Section>
      <Section title={t('certificate.verify.file')} note={<p className="soft">{t('certificate.verify.fileNote')}</p>}>
        <FileCheck sha256={certificate.sha256} />
        <dl className={classes.sha}>
          <dt className="soft">{t('certificate.verify.sha')}</dt>
          <dd>{certificate.sha256}</dd>
        </dl>
      </Section>
    </article>
  );
}

function Standing({ certificate }: { certificate: VerifiedCertificateFragment }) {
  const { t } = useTranslation();
  const { valid, isDemonstration, revocationReason } = certificate;
  const words = useStanding(certificate);
  return (
    <Notice kind={valid && !isDemonstration ? 'done' : 'attention'} role="status">
      <p>
        <strong>{words}</strong>
      </p>
      {revocationReason && <p>{t('certificate.verify.reason', { reason: revocationReason })}</p>}
      {isDemonstration && <p>{t('certificate.verify.demonstration')}</p>}
    </Notice>
  );
}

function useStanding({ status, validUntil, revokedOn, replacedBy }: VerifiedCertificateFragment): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (status === 'IN_FORCE') return t('certificate.verify.valid');
  const on = status === 'EXPIRED' ? validUntil : status === 'REVOKED' ? revokedOn : replacedBy?.issuedOn;
  return t(`certificate.verify.${status}`, { day: formatDay(on ?? '', language), number: replacedBy?.number });
}

function Printed({ certificate }: { certificate: VerifiedCertificateFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { course, replaces, providerSiren, signatory, signatoryFunction, validUntil } = certificate;
  const hours = (value: number | null) =>
    value === null ? null : t('certificate.verify.hoursOf', { hours: formatNumber(value, language) });
  return (
    <Facts>
      <Fact label={t('certificate.number')}>{certificate.number}</Fact>
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
