import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { Fact, Facts } from '../shell/facts.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { Table } from '../table/table.js';
import { Mail, Told, useOperator } from './operator.js';
import { TextSections } from './text-sections.js';

/** What becomes of data about people here: as the modules declare it, in words. */
export default function PrivacyPage() {
  const { t } = useTranslation();
  const { operator, instead } = useOperator(80);
  const kept = Object.values(t('privacy.kept', { returnObjects: true }));
  return (
    <article>
      <PageHead title={t('privacy.title')} lead={t('privacy.lead')} />
      <Section title={t('legal.operator')}>
        {operator ? (
          <Facts>
            <Fact label={t('legal.name')}>
              <Told>{operator.name}</Told>
            </Fact>
            <Fact label={t('legal.write')}>
              <Mail to={operator.dataProtectionEmail} />
            </Fact>
          </Facts>
        ) : (
          instead
        )}
      </Section>
      <TextSections sections={t('privacy.sections', { returnObjects: true })} />
      <Section title={t('privacy.keptTitle')}>
        <Table
          name={t('privacy.keptTitle')}
          columns={[
            { label: t('privacy.what'), cell: ({ what }) => what },
            { label: t('privacy.until'), cell: ({ until }) => until },
          ]}
          rows={kept}
          keyOf={({ what }) => what}
        />
      </Section>
      <Section title={t('privacy.rightsTitle')}>
        <p>{t('privacy.rights')}</p>
        <ul>
          <li>
            <DatedLink to="/compte/donnees">{t('privacy.rightsData')}</DatedLink>
          </li>
          <li>
            <DatedLink to="/compte">{t('privacy.rightsProfile')}</DatedLink>
          </li>
          <li>
            <DatedLink to="/compte/consentements">{t('privacy.rightsConsents')}</DatedLink>
          </li>
        </ul>
        <p>
          {t('privacy.rightsMail')} {operator && <Mail to={operator.dataProtectionEmail} />}
        </p>
        <p>{t('privacy.rightsAuthority')}</p>
      </Section>
    </article>
  );
}
