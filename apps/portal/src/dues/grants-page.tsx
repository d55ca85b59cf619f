import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import { GrantsDocument } from '../generated/graphql.js';
import governance from '../governance/governance.module.css';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { hasRole, useViewer } from '../session/viewer.js';
import { Sources } from '../source/sources.js';
import { CsvButton } from '../table/csv-button.js';
import { Pager, usePage } from '../table/pager.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { useAddress } from '../table/use-address.js';
import { useRights } from '../write/use-rights.js';
import { DuesNav } from './dues-nav.js';
import { GrantRecordButton, GrantUpdateButton } from './writes/grant-writes.js';
import classes from './dues.module.css';

/** Money asked for and awarded: public. */
export default function GrantsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  usePageTitle(t('dues.grants'));
  const { params, set } = useAddress();
  const { page, variables } = usePage();
  const { acts, coordinates, managed } = useRights();
  const { viewer } = useViewer();
  const awarded = params.get('accordees') === '1';
  const filter = { awarded: awarded || undefined };
  const { data, previousData, error, refetch } = useQuery(GrantsDocument, { variables: { filter, ...variables } });
  const list = (data ?? previousData)?.grants;
  if (error && !list) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!list) return <PageSkeleton />;
  return (
    <>
      <h1>{t('dues.grants')}</h1>
      <p className={classes.lead}>{t('dues.grantsLead')}</p>
      {hasRole(viewer) && <DuesNav />}
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={awarded}
          onChange={(event) => set({ accordees: event.currentTarget.checked ? '1' : '' })}
        />
        <span>{t('dues.awarded')}</span>
      </label>
      {list.nodes.length === 0 ? (
        <p role="status">{t('dues.grantsNone')}</p>
      ) : (
        <>
          <TableFrame label={t('table.of', { name: t('dues.grants') })}>
            <table className={`${tables.table} figures`}>
              <thead>
                <tr>
                  <th scope="col">{t('dues.programme')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.requestedBy')}
                  </th>
                  <th scope="col" className={tables.number}>
                    {t('dues.amount')}
                  </th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.requestedOn')}
                  </th>
                  <th scope="col">{t('dues.awardedOn')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.sources')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.nodes.map((grant) => (
                  <tr key={grant.id}>
                    <th scope="row">
                      {typeset(grant.programme)} {grant.isDemonstration && <DemonstrationBadge />}
                      {grant.priority && <div className="soft">{typeset(grant.priority)}</div>}
                      {acts(grant.requestedBy.id) && (
                        <div>
                          <GrantUpdateButton id={grant.id} programme={grant.programme} />
                        </div>
                      )}
                    </th>
                    <td className={tables.wide}>
                      <DatedLink to={`/organisations/${grant.requestedBy.key}`}>{grant.requestedBy.name}</DatedLink>
                    </td>
                    <td className={tables.number}>{formatEuros(grant.amountCents, language)}</td>
                    <td className={tables.wide}>
                      {grant.requestedOn ? (
                        <PartialDay date={grant.requestedOn} />
                      ) : (
                        <Unknown>{t('dues.unknown')}</Unknown>
                      )}
                    </td>
                    <td>
                      {grant.awardedOn ? (
                        <PartialDay date={grant.awardedOn} />
                      ) : (
                        <span className="soft">{t('dues.awardedNot')}</span>
                      )}
                    </td>
                    <td className={tables.wide}>
                      {grant.sources.length > 0 ? <Sources sources={grant.sources} /> : '–'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          <div className={tables.bar}>
            <Pager info={list.pageInfo} count={list.nodes.length} total={list.totalCount} page={page} />
            <CsvButton
              name="subventions"
              total={list.totalCount}
              header={[
                t('dues.programme'),
                t('dues.priority'),
                t('dues.requestedBy'),
                t('dues.amount'),
                t('dues.requestedOn'),
                t('dues.awardedOn'),
                t('dues.sources'),
              ]}
              read={async (after) => {
                const { data: answer } = await client.query({
                  query: GrantsDocument,
                  variables: { filter, first: 100, after },
                  fetchPolicy: 'no-cache',
                });
                if (!answer) throw new Error('no page');
                const { nodes, pageInfo } = answer.grants;
                return {
                  rows: nodes.map((grant) => [
                    grant.programme,
                    grant.priority,
                    grant.requestedBy.name,
                    grant.amountCents / 100,
                    grant.requestedOn,
                    grant.awardedOn,
                    grant.sources.map(({ key }) => key).join(', '),
                  ]),
                  next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
                };
              }}
            />
          </div>
        </>
      )}
      {(coordinates || managed.length > 0) && (
        <div className={governance.actions}>
          <GrantRecordButton />
        </div>
      )}
    </>
  );
}
