import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { PartialDay } from '../certainty/partial-day.js';
import { typeset } from '../format/typeset.js';
import { GoverningBodiesDocument, type GoverningBodiesQuery } from '../generated/graphql.js';
import { QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Sources } from '../source/sources.js';
import { useRights } from '../write/use-rights.js';
import { MandateChart } from './mandate-chart.js';
import { MandateTable } from './mandate-table.js';
import { isHeldOn } from './mandates.js';
import { UnknownMembers } from './unknown-members.js';
import { useMandates } from './use-mandates.js';
import { BodyCreateButton } from './writes/body-writes.js';
import classes from './governance.module.css';

type ListedBody = GoverningBodiesQuery['governingBodies']['nodes'][number];

export default function GovernancePage() {
  const { t } = useTranslation();
  usePageTitle(t('governance.title'));
  const { asOf } = useAsOf();
  const rights = useRights();
  const { data, previousData, error, refetch } = useQuery(GoverningBodiesDocument, { variables: { asOf } });
  const list = (data ?? previousData)?.governingBodies;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!list) return <PageSkeleton />;
  return (
    <>
      <h1>{t('governance.title')}</h1>
      <p className={classes.lead}>
        {t('governance.lead')} <DatedLink to="/subventions">{t('governance.grants')}</DatedLink>
      </p>
      {(rights.coordinates || rights.managed.length > 0) && (
        <div className={classes.actions}>
          <BodyCreateButton />
        </div>
      )}
      {list.nodes.length === 0 && <p>{t('governance.none')}</p>}
      {list.nodes.map((body) => (
        <BodySummary key={body.id} body={body} />
      ))}
    </>
  );
}

function BodySummary({ body }: { body: ListedBody }) {
  const { t } = useTranslation();
  const { day } = useAsOf();
  const seats = body.constituencies.reduce((sum, constituency) => sum + constituency.seats, 0);
  const { mandates } = useMandates(body.id, !body.membersKnown);
  const held = mandates?.filter((mandate) => !mandate.substituteFor && isHeldOn(mandate, day)).length;
  return (
    <section className={classes.body} aria-labelledby={body.id}>
      <div className={classes.bodyHead}>
        <h2 id={body.id}>
          <DatedLink to={`/gouvernance/${body.key}`}>{typeset(body.name)}</DatedLink>
        </h2>
        {body.isDemonstration && <DemonstrationBadge />}
      </div>
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
        {seats > 0 && held !== undefined && (
          <div>
            <dt>{t('governance.seatsHeld')}</dt>
            <dd>{t('governance.seatsOf', { held, seats })}</dd>
          </div>
        )}
        {body.sources.length > 0 && (
          <div>
            <dt>{t('governance.sources')}</dt>
            <dd>
              <Sources sources={body.sources} />
            </dd>
          </div>
        )}
      </dl>
      {!body.membersKnown ? (
        <UnknownMembers />
      ) : !mandates ? (
        <Skeleton height={320} />
      ) : mandates.length === 0 ? (
        <p>{t('governance.mandatesNone')}</p>
      ) : (
        <>
          <MandateChart body={body} mandates={mandates} />
          <details className={classes.twin}>
            <summary>{t('governance.asTable')}</summary>
            <MandateTable
              body={body}
              mandates={mandates}
              title={`${t('governance.mandates')}, ${typeset(body.name)}`}
            />
          </details>
        </>
      )}
    </section>
  );
}
