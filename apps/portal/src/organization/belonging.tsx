import { useTranslation } from 'react-i18next';
import { AgreementLink } from '../agreement/agreement-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { typeset } from '../format/typeset.js';
import type { OrganizationBelongingFragment } from '../generated/graphql.js';
import { MembershipTools } from '../records/told-tools.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';

type Stretch = OrganizationBelongingFragment['memberships']['nodes'][number];

/** Its stretches of belonging, each with what shows it. */
export function Belonging({ organization }: { organization: OrganizationBelongingFragment }) {
  const { t } = useTranslation();
  const { date, sources } = useColumns<Stretch>();
  const columns: Column<Stretch>[] = [
    { label: t('network.since'), ...date(({ from }) => from) },
    { label: t('profile.to'), ...date(({ to }) => to, t('word.ongoing')) },
    {
      label: t('network.agreement'),
      cell: (stretch) => <Shown stretch={stretch} name={typeset(organization.name)} />,
      csv: ({ agreement }) => agreement?.title,
    },
    { label: t('profile.evidence'), ...sources(({ evidence }) => evidence) },
  ];
  return (
    <Table
      name={t('profile.belonging')}
      columns={columns}
      rows={organization.memberships.nodes}
      keyOf={({ from }) => from}
      file={`${organization.key}-appartenance`}
      empty={<span className="soft">{t('profile.belongingNone')}</span>}
    />
  );
}

/** The agreement that it rests on, or the facts without one. */
function Shown({ stretch: { agreement, facts }, name }: { stretch: Stretch; name: string }) {
  const { t } = useTranslation();
  return (
    <>
      {agreement ? (
        <>
          <AgreementLink agreement={agreement} /> {agreement.isDemonstration && <DemonstrationBadge />}
        </>
      ) : (
        <span className="soft">{t('network.noAgreement')}</span>
      )}
      {facts.map((fact) => (
        <MembershipTools key={fact.id} fact={fact} title={t(`profile.told.${fact.event}`, { name })} />
      ))}
    </>
  );
}
