import { useTranslation } from 'react-i18next';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import classes from './text.module.css';

export default function AccessibilityPage() {
  const { t } = useTranslation();
  usePageTitle(t('accessibility.title'));
  const done = t('accessibility.doneItems', { returnObjects: true });
  const limits = t('accessibility.limitsItems', { returnObjects: true });
  return (
    <article>
      <h1>{t('accessibility.title')}</h1>
      <p className={classes.lead}>{t('accessibility.lead')}</p>
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
