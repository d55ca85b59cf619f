import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../shell/facts.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { Mail, Told, useOperator } from './operator.js';
import { TextSections } from './text-sections.js';

/** Who publishes the service and who hosts it: facts of the operator, never invented. */
export default function NoticePage() {
  const { t } = useTranslation();
  const { operator, instead } = useOperator(220);
  const isMissing = operator && Object.values(operator).includes(null);
  return (
    <article>
      <PageHead title={t('notice.title')} lead={t('notice.lead')} />
      <Section title={t('legal.operator')}>
        {isMissing && <p className="soft">{t('legal.missingNote')}</p>}
        {operator ? (
          <Facts>
            <Fact label={t('legal.name')}>
              <Told>{operator.name}</Told>
            </Fact>
            <Fact label={t('legal.identity')}>
              <Told>{operator.identity}</Told>
            </Fact>
            <Fact label={t('legal.publicationDirector')}>
              <Told>{operator.publicationDirector}</Told>
            </Fact>
            <Fact label={t('legal.hosting')}>
              <Told>{operator.hosting}</Told>
            </Fact>
            <Fact label={t('word.email')}>
              <Mail to={operator.email} />
            </Fact>
          </Facts>
        ) : (
          instead
        )}
      </Section>
      <TextSections sections={t('notice.sections', { returnObjects: true })} />
    </article>
  );
}
