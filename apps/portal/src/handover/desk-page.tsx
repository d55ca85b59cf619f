import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { typeset } from '../format/typeset.js';
import { HandoversDocument, type HandoversQuery } from '../generated/graphql.js';
import { PortalsNav } from '../portals/portals-nav.js';
import { RequireSession } from '../session/require-session.js';
import { coordinates, managed, type Viewer } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Pager, usePage } from '../table/pager.js';
import { useAddress } from '../table/use-address.js';
import { Archives } from './archives.js';
import { HandoverCard } from './handover-card.js';
import { ProposeButton } from './propose-button.js';
import classes from './handover.module.css';

interface Place {
  id: string;
  key: string;
  name: string;
}

/** What was proposed to the organizations of whoever reads, and by them; all of it for those who coordinate. */
export default function HandoverDeskPage() {
  return <RequireSession>{(viewer) => <Desk viewer={viewer} />}</RequireSession>;
}

function Desk({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const organizations = managed(viewer);
  const here = organizations.find(({ key }) => key === params.get('pour')) ?? organizations[0];
  return (
    <>
      <PageHead title={t('handover.title')} lead={t('handover.lead')} />
      <PortalsNav />
      {organizations.length > 1 && (
        <nav aria-label={t('word.organization')}>
          <ul className={classes.places}>
            {organizations.map(({ key, name }) => (
              <li key={key}>
                <Link to={`/portails/transmission?pour=${key}`} aria-current={key === here?.key ? 'page' : undefined}>
                  {typeset(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {here || coordinates(viewer) ? <List key={here?.id} organization={here} /> : <p>{t('handover.nobody')}</p>}
      {here && <Archives key={`archives ${here.id}`} organization={here} />}
    </>
  );
}

/** Without an organization, of all of them. */
function List({ organization }: { organization?: Place }) {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const filter = { organization: organization?.id, includeDemonstration: true };
  const { answer, instead } = useAnswer(HandoversDocument, {
    variables: { filter, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  if (!answer?.handovers) return instead;
  const { nodes, totalCount, pageInfo } = answer.handovers;
  const open = nodes.filter(({ status }) => status === 'PROPOSED');
  const isReceived = ({ to }: (typeof nodes)[number]): boolean => to?.id === organization?.id;
  const past = { name: 'past', list: nodes.filter(({ status }) => status !== 'PROPOSED') } as const;
  const parts = organization
    ? ([
        { name: 'received', list: open.filter(isReceived) },
        { name: 'sent', list: open.filter((one) => !isReceived(one)) },
        past,
      ] as const)
    : ([{ name: 'waiting', list: open }, past] as const);
  return (
    <>
      {parts.map(({ name, list }) => (
        <Section
          key={name}
          title={t(`handover.${name}`)}
          action={(name === 'sent' || name === 'waiting') && <ProposeButton organization={organization} />}
        >
          {list.length === 0 && <p>{t(`handover.${name}None`)}</p>}
          {list.length > 0 && <Cards handovers={list} />}
        </Section>
      ))}
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </>
  );
}

const Cards = ({ handovers }: { handovers: NonNullable<HandoversQuery['handovers']>['nodes'] }) => (
  <ul className={classes.list}>
    {handovers.map((handover) => (
      <li key={handover.id}>
        <HandoverCard handover={handover} />
      </li>
    ))}
  </ul>
);
