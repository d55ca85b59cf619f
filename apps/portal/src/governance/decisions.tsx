import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { today } from '../day/day.js';
import { formatShortDay } from '../format/format.js';
import { BodyDecisionsDocument, type DecisionOutcome } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { CsvButton } from '../table/csv-button.js';
import { Pager, usePage } from '../table/pager.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { oneOf, useAddress } from '../table/use-address.js';
import { Ballot } from './ballot.js';
import type { Body } from './mandates.js';
import { OutcomeState } from './state.js';
import { DecisionUpdateButton } from './writes/decision-update.js';
import classes from './governance.module.css';

const OUTCOMES: readonly DecisionOutcome[] = ['ADOPTED', 'REJECTED', 'DEFERRED'];

/** What a body decided, with filters kept in the address. */
interface DecisionsProps {
  body: Pick<Body, 'id' | 'key' | 'createdOn'>;
  /** Offers to correct those that no meeting took; the others are corrected on the page of their meeting. */
  writable: boolean;
}

export function Decisions({ body, writable }: DecisionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useApolloClient();
  const { params, set } = useAddress();
  const { page, variables } = usePage();
  const year = Number.parseInt(params.get('annee') ?? '', 10) || undefined;
  const outcome = oneOf(OUTCOMES, params.get('issue'));
  const search = params.get('mots')?.trim() || undefined;
  const filter = { governingBody: body.id, year, outcomes: outcome && [outcome], search };
  const { data, previousData, error, loading, refetch } = useQuery(BodyDecisionsDocument, {
    variables: { filter, ...variables },
  });
  const list = (data ?? previousData)?.decisions;
  const thisYear = Number(today().slice(0, 4));
  const first = Math.max(1977, Number(body.createdOn?.slice(0, 4)) || thisYear - 15);
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
  return (
    <>
      <fieldset className={classes.filters}>
        <legend className="hidden">{t('governance.filters')}</legend>
        <label>
          <span>{t('governance.year')}</span>
          <select value={year ?? ''} onChange={(event) => set({ annee: event.currentTarget.value })}>
            <option value="">{t('governance.allYears')}</option>
            {years.map((known) => (
              <option key={known}>{known}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('governance.outcome')}</span>
          <select value={outcome ?? ''} onChange={(event) => set({ issue: event.currentTarget.value })}>
            <option value="">{t('governance.allOutcomes')}</option>
            {OUTCOMES.map((known) => (
              <option key={known} value={known}>
                {t(`governance.outcomes.${known}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('governance.searchWords')}</span>
          <input
            key={search}
            type="search"
            defaultValue={search}
            maxLength={100}
            onBlur={(event) => event.currentTarget.value !== (search ?? '') && set({ mots: event.currentTarget.value })}
            onKeyDown={(event) => event.key === 'Enter' && set({ mots: event.currentTarget.value })}
          />
        </label>
      </fieldset>
      {error && !list ? (
        <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />
      ) : !list ? (
        <Skeleton height={160} />
      ) : list.nodes.length === 0 ? (
        <p role="status">{t('governance.decisionsNone')}</p>
      ) : (
        <>
          <TableFrame label={t('table.of', { name: t('governance.decisions') })} busy={loading}>
            <table className={`${tables.table} figures`}>
              <thead>
                <tr>
                  <th scope="col" className={tables.wide}>
                    {t('governance.number')}
                  </th>
                  <th scope="col">{t('governance.decision')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('governance.decidedOn')}
                  </th>
                  <th scope="col">{t('governance.outcome')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('governance.votes')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.nodes.map((decision) => (
                  <tr key={decision.id}>
                    <td className={`${tables.wide} ${classes.nowrap}`}>
                      {decision.year}-{decision.number}
                    </td>
                    <th scope="row">
                      {decision.meeting ? (
                        <DatedLink to={`/gouvernance/reunions/${decision.meeting.id}#${decision.id}`}>
                          {decision.title}
                        </DatedLink>
                      ) : (
                        decision.title
                      )}
                      {writable && !decision.meeting && (
                        <div>
                          <DecisionUpdateButton id={decision.id} title={decision.title} />
                        </div>
                      )}
                    </th>
                    <td className={tables.wide}>{formatShortDay(decision.decidedOn, language)}</td>
                    <td>
                      <OutcomeState outcome={decision.outcome} />
                    </td>
                    <td className={tables.wide}>
                      <Ballot ballot={decision.ballot} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          <div className={tables.bar}>
            <Pager info={list.pageInfo} count={list.nodes.length} total={list.totalCount} page={page} />
            <CsvButton
              name={`${body.key}-decisions`}
              header={[
                t('governance.number'),
                t('governance.decision'),
                t('governance.decidedOn'),
                t('governance.outcome'),
                t('governance.choices.FOR'),
                t('governance.choices.AGAINST'),
                t('governance.choices.ABSTAINED'),
              ]}
              total={list.totalCount}
              read={async (after) => {
                const { data: answer } = await client.query({
                  query: BodyDecisionsDocument,
                  variables: { filter, first: 100, after },
                  fetchPolicy: 'no-cache',
                });
                if (!answer) throw new Error('no page');
                const { nodes, pageInfo } = answer.decisions;
                return {
                  rows: nodes.map(({ year: of, number, title, decidedOn, outcome: issue, ballot }) => [
                    `${of}-${number}`,
                    title,
                    decidedOn,
                    t(`governance.outcomes.${issue}`),
                    ballot?.for,
                    ballot?.against,
                    ballot?.abstained,
                  ]),
                  next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
                };
              }}
            />
          </div>
        </>
      )}
    </>
  );
}
