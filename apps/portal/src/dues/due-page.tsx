import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, formatInstant } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { DuePageDocument, type DuePageQuery } from '../generated/graphql.js';
import governance from '../governance/governance.module.css';
import { useLanguage } from '../i18n/index.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import territory from '../territory/territory.module.css';
import { useRights } from '../write/use-rights.js';
import { Basis } from './basis.js';
import { DueState } from './due-state.js';
import { Instalments } from './instalments.js';
import { MembersOnly } from './members-only.js';
import { Payments } from './payments.js';
import { scaleWords } from './scale-words.js';
import { PaymentButton, ReminderButton } from './writes/payment-writes.js';
import classes from './dues.module.css';

export type DueDetail = NonNullable<DuePageQuery['due']>;

export default function DuePage() {
  const { t } = useTranslation();
  return (
    <MembersOnly title={t('dues.title')}>
      <DueLoader />
    </MembersOnly>
  );
}

function DueLoader() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, previousData, error, refetch } = useQuery(DuePageDocument, {
    variables: { id, asOf },
    fetchPolicy: 'network-only',
  });
  const due = (data ?? previousData)?.due;
  usePageTitle(due ? `${t('dues.due', { year: due.year })}, ${due.organization.name}` : undefined);
  if (error && !due) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data && !due) return <PageSkeleton />;
  if (!due) {
    return (
      <Problem title={t('dues.missingTitle')}>
        <p>{t('dues.missing')}</p>
        <p>
          <DatedLink to="/cotisations">{t('dues.title')}</DatedLink>
        </p>
      </Problem>
    );
  }
  return <DueArticle due={due} />;
}

function DueArticle({ due }: { due: DueDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const scale = due.call?.scale;
  const open = due.call?.status === 'ISSUED' && due.balanceCents > 0;
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territory.breadcrumb}>
          <li>
            <DatedLink to="/cotisations">{t('dues.title')}</DatedLink>
          </li>
          {due.call && (
            <li>
              <DatedLink to={`/cotisations/appels/${due.call.id}`}>{t('dues.call', { year: due.year })}</DatedLink>
            </li>
          )}
        </ol>
      </nav>
      <p className={territory.kind}>
        {t('dues.due', { year: due.year })} {due.isDemonstration && <DemonstrationBadge />}
      </p>
      <h1>
        <DatedLink to={`/organisations/${due.organization.key}`} className={classes.quiet}>
          {due.organization.name}
        </DatedLink>
      </h1>
      <dl className={`${classes.figures} figures`}>
        <div>
          <dt>{t('dues.amount')}</dt>
          <dd>{formatEuros(due.amountCents, language)}</dd>
        </div>
        <div>
          <dt>{t('dues.paid')}</dt>
          <dd>{formatEuros(due.paidCents, language)}</dd>
        </div>
        <div>
          <dt>{t('dues.balance')}</dt>
          <dd>{formatEuros(due.balanceCents, language)}</dd>
        </div>
      </dl>
      <p>
        <DueState status={due.status} call={due.call} />
      </p>
      {coordinates && open && (
        <div className={governance.actions}>
          <PaymentButton due={due} />
          {due.isLate && due.reminders.length < 3 && <ReminderButton due={due} />}
        </div>
      )}
      <Section title={t('dues.basis')}>
        <dl className={`${territory.figures} figures`}>
          <div>
            <dt>{t('dues.basisWord')}</dt>
            <dd>
              <Basis basis={due.basis} />
            </dd>
          </div>
          <div>
            <dt>{t('dues.basisOn')}</dt>
            <dd>{formatDay(due.basis.on, language)}</dd>
          </div>
          {scale && (
            <div>
              <dt>{t('dues.basisScale')}</dt>
              <dd>
                <DatedLink to="/cotisations/baremes">{scale.name}</DatedLink>
                <div className="soft">{scaleWords({ ...scale, brackets: [] }, t, language).join(', ')}</div>
              </dd>
            </div>
          )}
        </dl>
      </Section>
      <Section title={t('dues.instalments')}>
        <Instalments due={due} />
      </Section>
      <Section title={t('dues.payments')}>
        <Payments due={due} mayWrite={coordinates} />
      </Section>
      <Section title={t('dues.reminders')}>
        {due.reminders.length === 0 ? (
          <p>{t('dues.remindersNone')}</p>
        ) : (
          <ul className="plain">
            {due.reminders.map(({ stage, sentAt }) => (
              <li key={stage}>{t('dues.stage', { stage, at: formatInstant(sentAt, language) })}</li>
            ))}
          </ul>
        )}
      </Section>
    </article>
  );
}
