import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';

export default function AccessibilityPage() {
  const { t } = useTranslation();
  const done = t('accessibility.doneItems', { returnObjects: true });
  const limits = t('accessibility.limitsItems', { returnObjects: true });
  return (
    <article>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <Section title={t('accessibility.state')}>
        <p>{t('accessibility.stateText')}</p>
      </Section>
      <Section title={t('accessibility.done')}>
        <Items items={done} />
      </Section>
      <Section title={t('accessibility.limits')}>
        <Items items={limits} />
      </Section>
      <Section title={t('accessibility.contact')}>
        <p>{t('accessibility.contactText')}</p>
      </Section>
      <Section title={t('accessibility.remedy')}>
        <p>{t('accessibility.remedyText')}</p>
        <p className="soft">{t('accessibility.date')}</p>
      </Section>
    </article>
  );
}

function Items({ items }: { items: Record<string, string> }) {
  return (
    <ul>
      {Object.entries(items).map(([key, text]) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
