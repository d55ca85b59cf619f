import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { Mail, useOperator } from './operator.js';
import { Items } from './text-sections.js';

/** The tool that the browser tests use, as package.json has it. */
const AXE = '4.13.0';

export default function AccessibilityPage() {
  const { t } = useTranslation();
  const { operator, instead } = useOperator(24);
  return (
    <article>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <Section title={t('accessibility.state')}>
        <p>{t('accessibility.stateText')}</p>
      </Section>
      <Section title={t('accessibility.tested')}>
        <p>{t('accessibility.testedText', { version: AXE })}</p>
        <Items items={t('accessibility.testedItems', { returnObjects: true })} />
      </Section>
      <Section title={t('accessibility.untested')}>
        <Items items={t('accessibility.untestedItems', { returnObjects: true })} />
      </Section>
      <Section title={t('accessibility.limits')}>
        <Items items={t('accessibility.limitsItems', { returnObjects: true })} />
      </Section>
      <Section title={t('accessibility.contact')}>
        <p>{t('accessibility.contactText')}</p>
        {operator ? (
          <p>
            {t('legal.write')} <Mail to={operator.accessibilityEmail} />
          </p>
        ) : (
          instead
        )}
      </Section>
      <Section title={t('accessibility.remedy')}>
        <p>{t('accessibility.remedyText')}</p>
        <p className="soft">{t('accessibility.date')}</p>
      </Section>
    </article>
  );
}
