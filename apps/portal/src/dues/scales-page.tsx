import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { dayBefore } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatShortDay } from '../format/format.js';
import { FeeScalesDocument } from '../generated/graphql.js';
import governance from '../governance/governance.module.css';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { CsvButton } from '../table/csv-button.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { useAddress } from '../table/use-address.js';
import { useRights } from '../write/use-rights.js';
import { DuesNav } from './dues-nav.js';
import { MembersOnly } from './members-only.js';
import { scaleWords } from './scale-words.js';
import { ScaleUpdateButton } from './writes/scale-update.js';
import { ScaleCreateButton } from './writes/scale-writes.js';
import classes from './dues.module.css';

export default function ScalesPage() {
  const { t } = useTranslation();
  return (
    <MembersOnly title={t('dues.scales')}>
      <Scales />
    </MembersOnly>
  );
}

function Scales() {
  const { t } = useTranslation();
  const language = useLanguage();
  usePageTitle(t('dues.scales'));
  const { asOf } = useAsOf();
  const { params, set } = useAddress();
  const { coordinates } = useRights();
  const includeEnded = params.get('passes') === '1';
  const { data, previousData, error, refetch } = useQuery(FeeScalesDocument, { variables: { asOf, includeEnded } });
  const scales = (data ?? previousData)?.feeScales.nodes;
  if (error && !scales) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!scales) return <PageSkeleton />;
  return (
    <>
      <h1>{t('dues.scales')}</h1>
      <p className={classes.lead}>{t('dues.scalesLead')}</p>
      <DuesNav />
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={includeEnded}
          onChange={(event) => set({ passes: event.currentTarget.checked ? '1' : '' })}
        />
        <span>{t('dues.ended')}</span>
      </label>
      {scales.length === 0 ? (
        <p role="status">{t('dues.scalesNone')}</p>
      ) : (
        <>
          <TableFrame label={t('table.of', { name: t('dues.scales') })}>
            <table className={`${tables.table} figures`}>
              <thead>
                <tr>
                  <th scope="col">{t('dues.scaleName')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.scaleKind')}
                  </th>
                  <th scope="col">{t('dues.scaleAmounts')}</th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.from')}
                  </th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.to')}
                  </th>
                  <th scope="col" className={tables.wide}>
                    {t('dues.decision')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {scales.map((scale) => (
                  <tr key={scale.id}>
                    <th scope="row">
                      {scale.name} {scale.isDemonstration && <DemonstrationBadge />}
                      {coordinates && (
                        <div>
                          <ScaleUpdateButton id={scale.id} name={scale.name} />
                        </div>
                      )}
                    </th>
                    <td className={tables.wide}>{t(`dues.scaleKinds.${scale.kind}`)}</td>
                    <td>
                      {scaleWords(scale, t, language).map((words) => (
                        <div key={words}>{words}</div>
                      ))}
                    </td>
                    <td className={tables.wide}>{formatShortDay(scale.from, language)}</td>
                    <td className={tables.wide}>
                      {scale.to ? formatShortDay(dayBefore(scale.to), language) : t('dues.ongoing')}
                    </td>
                    <td className={tables.wide}>
                      {scale.decision ? (
                        scale.decision.meeting ? (
                          <DatedLink to={`/gouvernance/reunions/${scale.decision.meeting.id}#${scale.decision.id}`}>
                            {scale.decision.year}-{scale.decision.number}
                          </DatedLink>
                        ) : (
                          `${scale.decision.year}-${scale.decision.number}`
                        )
                      ) : (
                        <span className={governance.unknown}>{t('dues.unknown')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          <div className={tables.bar}>
            <span />
            <CsvButton
              name="baremes"
              total={scales.length}
              header={[t('dues.scaleName'), t('dues.scaleKind'), t('dues.scaleAmounts'), t('dues.from'), t('dues.to')]}
              read={() =>
                Promise.resolve({
                  rows: scales.map((scale) => [
                    scale.name,
                    t(`dues.scaleKinds.${scale.kind}`),
                    scaleWords(scale, t, language).join(', '),
                    scale.from,
                    scale.to && dayBefore(scale.to),
                  ]),
                  next: undefined,
                })
              }
            />
          </div>
        </>
      )}
      {coordinates && (
        <div className={governance.actions}>
          <ScaleCreateButton onDone={() => set({ passes: '1' })} />
        </div>
      )}
    </>
  );
}
