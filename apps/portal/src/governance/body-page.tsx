import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PartialDay } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { GoverningBodyPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Section } from '../shell/section.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Sources } from '../source/sources.js';
import territory from '../territory/territory.module.css';
import { useRights } from '../write/use-rights.js';
import { Decisions } from './decisions.js';
import { MandateChart } from './mandate-chart.js';
import { MandateTable } from './mandate-table.js';
import { type Body, isHeldOn } from './mandates.js';
import { Meetings } from './meetings.js';
import { UnknownMembers } from './unknown-members.js';
import { useMandates } from './use-mandates.js';
import { BodyUpdateButton } from './writes/body-writes.js';
import { ConstituencyAddButton, ConstituencyUpdateButton } from './writes/constituency-writes.js';
import { DecisionRecordButton } from './writes/decision-writes.js';
import { MandateStartButton } from './writes/mandate-writes.js';
import { MeetingPlanButton } from './writes/meeting-writes.js';
import classes from './governance.module.css';

export default function BodyPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, previousData, error, refetch } = useQuery(GoverningBodyPageDocument, { variables: { key, asOf } });
  const body = (data ?? previousData)?.governingBody;
  usePageTitle(body?.name);
  if (error && !body) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data && !body) return <PageSkeleton />;
  if (!body) {
    return (
      <Problem title={t('governance.missingTitle')}>
        <p>{t('governance.missing', { key })}</p>
        <p>
          <DatedLink to="/gouvernance">{t('governance.all')}</DatedLink>
        </p>
      </Problem>
    );
  }
  return <BodyArticle body={body} />;
}

function BodyArticle({ body }: { body: Body }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const acts = useRights().acts(body.organization?.id);
  const { mandates } = useMandates(body.id, !body.membersKnown);
  const now = mandates?.filter((mandate) => isHeldOn(mandate, day));
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territory.breadcrumb}>
          <li>
            <DatedLink to="/gouvernance">{t('governance.title')}</DatedLink>
          </li>
        </ol>
      </nav>
      <p className={territory.kind}>
        {t(`governance.kinds.${body.kind}`)} {body.isDemonstration && <DemonstrationBadge />}
      </p>
      <h1>{typeset(body.name)}</h1>
      <dl className={`${classes.facts} figures`}>
        <div>
          <dt>{t('governance.of')}</dt>
          <dd>
            {body.organization ? (
              <DatedLink to={`/organisations/${body.organization.key}`}>{body.organization.name}</DatedLink>
            ) : (
              t('governance.ofNetwork')
            )}
          </dd>
        </div>
        {body.createdOn && (
          <div>
            <dt>{t('governance.created')}</dt>
            <dd>
              <PartialDay date={body.createdOn} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('governance.quorumRule')}</dt>
          <dd>
            {body.quorumPercent ? (
              t('governance.quorumPercent', { percent: body.quorumPercent })
            ) : (
              <span className={classes.unknown}>{t('governance.noQuorum')}</span>
            )}
          </dd>
        </div>
        {body.sources.length > 0 && (
          <div>
            <dt>{t('governance.sources')}</dt>
            <dd>
              <Sources sources={body.sources} />
            </dd>
          </div>
        )}
      </dl>
      <Section title={t('governance.mandates')}>
        {!body.membersKnown ? (
          <UnknownMembers />
        ) : !mandates ? (
          <Skeleton height={320} />
        ) : (
          <>
            <MandateChart body={body} mandates={mandates} />
            {mandates.length > 0 && (
              <details className={classes.twin}>
                <summary>{t('governance.asTable')}</summary>
                <MandateTable body={body} mandates={mandates} title={t('governance.mandates')} correctable={acts} />
              </details>
            )}
          </>
        )}
        {acts && (
          <div className={classes.actions}>
            {body.constituencies.length > 0 && <MandateStartButton body={body} mandates={mandates ?? []} />}
            <ConstituencyAddButton body={body} />
            {body.constituencies.length > 0 && <ConstituencyUpdateButton body={body} />}
            <BodyUpdateButton body={body} />
          </div>
        )}
      </Section>
      {body.membersKnown && (
        <Section title={t('governance.mandatesOn', { day: formatDay(day, language) })}>
          {!now ? (
            <Skeleton height={160} />
          ) : now.length > 0 ? (
            <MandateTable
              body={body}
              mandates={now}
              title={t('governance.mandatesOn', { day: formatDay(day, language) })}
              writable={acts}
            />
          ) : (
            <p>{t('governance.mandatesNone')}</p>
          )}
        </Section>
      )}
      <Section title={t('governance.meetings')}>
        <Meetings body={body} />
        {acts && (
          <div className={classes.actions}>
            <MeetingPlanButton body={body} />
          </div>
        )}
      </Section>
      <Section title={t('governance.decisions')}>
        <Decisions body={body} writable={acts} />
        {acts && (
          <div className={classes.actions}>
            <DecisionRecordButton body={body} />
          </div>
        )}
      </Section>
    </article>
  );
}
