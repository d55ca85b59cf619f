import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { EvaluationsToAnswerDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';

/** The evaluations that wait for whoever is signed in; nothing when none does. */
export function ToAnswer() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { answer } = useAnswer(EvaluationsToAnswerDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = answer?.evaluations?.nodes ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t('evaluation.toAnswer')}>
      <ul className="plain">
        {waiting.map(({ id, moment, session, closesAt }) => (
          <li key={id}>
            <DatedLink to={`/formations/evaluations/${id}`}>
              {t(`evaluation.moments.${moment}`)}
              {session && `, ${typeset(session.title)}`}
            </DatedLink>{' '}
            <span className="soft">{t('word.untilDay', { day: formatDay(closesAt.slice(0, 10), language) })}</span>{' '}
            {session?.isDemonstration && <DemonstrationBadge />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
