import { useTranslation } from 'react-i18next';
import { PartialDay } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import { MembershipTools } from '../records/told-tools.js';
import { Sources } from '../source/sources.js';
import { ListCsv } from '../table/list-csv.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import type { OrganizationDetail } from './organization-page.js';

/** Its stretches of belonging, each with what shows it. */
export function Belonging({ organization }: { organization: OrganizationDetail }) {
  const { t } = useTranslation();
  const stretches = organization.memberships.nodes;
  if (stretches.length === 0) return <p className="soft">{t('profile.belongingNone')}</p>;
  return (
    <>
      <TableFrame label={t('table.of', { name: t('profile.belonging') })}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('profile.from')}</th>
              <th scope="col">{t('profile.to')}</th>
              <th scope="col">{t('network.agreement')}</th>
              <th scope="col">{t('profile.evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map((stretch, index) => (
              <tr key={index}>
                <th scope="row">
                  <PartialDay date={stretch.from} />
                </th>
                <td>{stretch.to ? <PartialDay date={stretch.to} /> : t('profile.ongoing')}</td>
                <td>
                  {stretch.agreement ? (
                    <>
                      <DatedLink to={`/reseau/accords/${stretch.agreement.key}`}>
                        {typeset(stretch.agreement.title)}
                      </DatedLink>{' '}
                      {stretch.agreement.isDemonstration && <DemonstrationBadge />}
                    </>
                  ) : (
                    <span className="soft">{t('profile.without')}</span>
                  )}
                  {stretch.facts.map((fact) => (
                    <MembershipTools
                      key={fact.id}
                      fact={fact}
                      title={t(`profile.told.${fact.event}`, { name: typeset(organization.name) })}
                    />
                  ))}
                </td>
                <td>
                  <Sources sources={stretch.evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ListCsv
        name={`${organization.key}-appartenance`}
        header={[t('profile.from'), t('profile.to'), t('network.agreement'), t('profile.evidence')]}
        rows={stretches.map(({ from, to, agreement, evidence }) => [
          from,
          to,
          agreement?.title,
          evidence.map(({ key, title }) => `${key} ${title}`).join(' ; '),
        ])}
      />
    </>
  );
}
