import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { InitiativeHeadDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Missing } from '../shell/missing.js';
import { Problem } from '../shell/problem.js';
import { useAnswer } from '../shell/use-answer.js';

/** There is no such initiative on the day: whoever may see it today is told that it was published later, nobody else that there is one. */
export function NotYet({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, isPast } = useAsOf();
  const { answer, instead } = useAnswer(InitiativeHeadDocument, { variables: { slug }, skip: !isPast });
  const found = isPast ? answer?.initiative : null;
  if (isPast && !answer) return instead;
  return found?.publishedOn ? (
    <Problem title={t('initiative.notYetTitle', { day: formatDay(day, language) })}>
      <p>
        {t('initiative.notYet', { title: typeset(found.title), on: formatDay(found.publishedOn, language) })}{' '}
        <Link to={`/demarches/${slug}`}>{t('day.seeToday')}</Link>
      </p>
    </Problem>
  ) : (
    <Missing
      title={t('initiative.missingTitle')}
      text={t('initiative.missing')}
      to="/demarches"
      link={t('initiative.all')}
    />
  );
}
