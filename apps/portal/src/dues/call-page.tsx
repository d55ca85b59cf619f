import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { DuesCallCloseDocument, DuesCallPageDocument } from '../generated/graphql.js';
import governance from '../governance/governance.module.css';
import { useLanguage } from '../i18n/index.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { usePage } from '../table/pager.js';
import tables from '../table/table.module.css';
import territory from '../territory/territory.module.css';
import { useRights } from '../write/use-rights.js';
import { WriteButton } from '../write/write-button.js';
import { type Call, CallDues } from './call-dues.js';
import { CallFigures } from './call-figures.js';
import { CallState } from './due-state.js';
import { MembersOnly } from './members-only.js';

export default function CallPage() {
  const { t } = useTranslation();
  return (
    <MembersOnly title={t('dues.title')}>
      <CallLoader />
    </MembersOnly>
  );
}

function CallLoader() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { page, variables } = usePage();
  const { coordinates } = useRights();
  const { data, previousData, error, refetch } = useQuery(DuesCallPageDocument, {
    variables: { id, asOf, totals: coordinates, ...variables },
    fetchPolicy: 'network-only',
  });
  const call = (data ?? previousData)?.duesCall;
  usePageTitle(call ? t('dues.call', { year: call.year }) : undefined);
  if (error && !call) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data && !call) return <PageSkeleton />;
  if (!call) {
    return (
      <Problem title={t('dues.missingCallTitle')}>
        <p>{t('dues.missingCall')}</p>
        <p>
          <DatedLink to="/cotisations">{t('dues.title')}</DatedLink>
        </p>
      </Problem>
    );
  }
  return <CallArticle call={call} page={page} />;
}

function CallArticle({ call, page }: { call: Call; page: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  return (
    <article>
      <nav aria-label={t('territory.breadcrumb')}>
        <ol className={territory.breadcrumb}>
          <li>
            <DatedLink to="/cotisations">{t('dues.title')}</DatedLink>
          </li>
        </ol>
      </nav>
      {call.isDemonstration && (
        <p className={territory.kind}>
          <DemonstrationBadge />
        </p>
      )}
      <h1>{t('dues.call', { year: call.year })}</h1>
      <dl className={`${governance.facts} figures`}>
        <div>
          <dt>{t('dues.status')}</dt>
          <dd>
            <CallState status={call.status} />
          </dd>
        </div>
        {call.issuedOn && (
          <div>
            <dt>{t('dues.callStatuses.ISSUED')}</dt>
            <dd>{formatDay(call.issuedOn, language)}</dd>
          </div>
        )}
        <div>
          <dt>{t('dues.dueOn')}</dt>
          <dd>{formatDay(call.dueOn, language)}</dd>
        </div>
        <div>
          <dt>{t('dues.basisOn')}</dt>
          <dd>{formatDay(call.basisOn, language)}</dd>
        </div>
        {call.scale && (
          <div>
            <dt>{t('dues.basisScale')}</dt>
            <dd>
              <DatedLink to="/cotisations/baremes?passes=1">{call.scale.name}</DatedLink>
            </dd>
          </div>
        )}
      </dl>
      <CallFigures call={call} />
      {coordinates && (
        <div className={governance.actions}>
          {call.status === 'DRAFT' && (
            <DatedLink to={`/cotisations/appels/nouveau?appel=${call.id}`} className={tables.plainButton}>
              {t('dues.wizard.draft')}
            </DatedLink>
          )}
          {call.status === 'ISSUED' && <CloseButton call={call} />}
        </div>
      )}
      <CallDues call={call} page={page} />
    </article>
  );
}

function CloseButton({ call }: { call: Call }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('dues.write.close')}
      spec={() => ({
        id: `duesCallClose:${call.id}`,
        title: t('dues.write.closeTitle', { year: call.year }),
        submit: t('dues.write.closeSubmit'),
        mutation: DuesCallCloseDocument,
        version: call.version,
        initial: {},
        fields: [],
        irreversible: () => <p>{t('dues.write.closeConfirm')}</p>,
        current: async () => {
          const { data } = await client.query({
            query: DuesCallPageDocument,
            variables: { id: call.id, totals: false, first: 1 },
            fetchPolicy: 'no-cache',
          });
          return data?.duesCall ? { values: {}, version: data.duesCall.version } : undefined;
        },
        variables: (_, { version }) => ({ input: { id: call.id, expectedVersion: version } }),
      })}
    />
  );
}
