import { useTranslation } from 'react-i18next';
import { formatDay, formatSiren } from '../format/format.js';
import type { VerifiedAttestationFragment as Attestation } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { CheckedDocument } from './checked-document.js';

/** All that is printed on the attestation of a team, after how it stands today. */
export function VerifiedTeam({ attestation }: { attestation: Attestation }) {
  return (
    <CheckedDocument document={{ ...attestation, validUntil: null }}>
      <Printed attestation={attestation} />
    </CheckedDocument>
  );
}

function Printed({ attestation }: { attestation: Attestation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { headcount, leastShare, validityMonths, graceDays, courseTitles, names, replaces } = attestation;
  const { organizationSiren, signatory, signatoryFunction } = attestation;
  return (
    <Facts>
      <Fact label={t('word.number')}>{attestation.number}</Fact>
      <Fact label={t('certificate.kind')}>{t('certificate.team.kind')}</Fact>
      <Fact label={t('word.organization')}>
        <strong>{attestation.organizationName}</strong>
        {attestation.organizationAddress && <div className="soft">{attestation.organizationAddress}</div>}
        {organizationSiren && <div className="soft">SIREN {formatSiren(organizationSiren)}</div>}
      </Fact>
      <Fact label={t('certificate.team.day')}>{formatDay(attestation.coveredOn, language)}</Fact>
      <Fact label={t('certificate.team.people')}>{t('certificate.team.peopleOf', { count: headcount })}</Fact>
      <Fact label={t('certificate.team.rule')}>
        {t('certificate.team.ruleOf', {
          title: attestation.ruleTitle,
          day: formatDay(attestation.ruleFrom, language),
        })}
      </Fact>
      <Fact label={t('certificate.team.courses')}>
        {courseTitles.length > 0 ? new Intl.ListFormat(language).format(courseTitles) : t('certificate.team.anyCourse')}
      </Fact>
      <Fact label={t('certificate.team.share')}>
        {leastShare === 100 ? t('certificate.team.all') : t('certificate.team.atLeast', { share: leastShare })}
      </Fact>
      <Fact label={t('certificate.team.validity')}>
        {validityMonths === null
          ? t('certificate.team.forEver')
          : t('certificate.team.months', { count: validityMonths })}
      </Fact>
      <Fact label={t('certificate.team.grace')}>
        {graceDays > 0 && t('certificate.team.graceOf', { count: graceDays })}
      </Fact>
      <Fact label={t('certificate.team.names')}>{names.length > 0 && new Intl.ListFormat(language).format(names)}</Fact>
      <Fact label={t('certificate.verify.signatory')}>
        {signatory && [signatory, signatoryFunction].filter(Boolean).join(', ')}
      </Fact>
      <Fact label={t('certificate.verify.place')}>{attestation.place}</Fact>
      <Fact label={t('certificate.issuedOn')}>{formatDay(attestation.issuedOn, language)}</Fact>
      <Fact label={t('certificate.verify.replaces')}>{replaces && t('certificate.verify.replacesOf', replaces)}</Fact>
    </Facts>
  );
}
