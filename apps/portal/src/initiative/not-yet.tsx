import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { CallPageDocument, InitiativeHeadDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Missing } from '../shell/missing.js';
import { Problem } from '../shell/problem.js';
import { useAnswer } from '../shell/use-answer.js';

/** There is no such initiative on the day: whoever may see it today is told that it was published later, nobody else that there is one. */
export function NotYet({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { isPast } = useAsOf();
  const { answer, instead } = useAnswer(InitiativeHeadDocument, { variables: { slug }, skip: !isPast });
  if (isPast && !answer) return instead;
  const found = isPast ? answer?.initiative : null;
  return found?.publishedOn ? (
    <PublishedLater title={found.title} on={found.publishedOn} to={`/demarches/${slug}`} />
  ) : (
    <Missing
      title={t('initiative.missingTitle')}
      text={t('initiative.missing')}
      to="/demarches"
      link={t('initiative.all')}
    />
  );
}

/** The same of a call, which is published with its initiative. */
export function CallNotYet({ id }: { id: string }) {
  const { t } = useTranslation();
  const { isPast } = useAsOf();
  const { answer, instead } = useAnswer(CallPageDocument, { variables: { id }, skip: !isPast });
  if (isPast && !answer) return instead;
  const found = isPast ? answer?.call?.initiative : null;
  return found?.publishedOn ? (
    <PublishedLater title={found.title} on={found.publishedOn} to={`/demarches/appels/${id}`} />
  ) : (
    <Missing title={t('call.missingTitle')} text={t('call.missing')} to="/demarches" link={t('initiative.all')} />
  );
}

function PublishedLater({ title, on, to }: { title: string; on: string; to: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  return (
    <Problem title={t('initiative.notYetTitle', { day: formatDay(day, language) })}>
      <p>
        {t('initiative.notYet', { title: typeset(title), on: formatDay(on, language) })}{' '}
        <Link to={to}>{t('day.seeToday')}</Link>
      </p>
    </Problem>
  );
}
