import { useTranslation } from 'react-i18next';
import { nextPage } from '../api/next-page.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { TerritoryChildrenDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { MapSkeleton } from '../map/beside-map.js';
import { PageHead } from '../shell/page-head.js';
import { Problem } from '../shell/problem.js';
import { useAnswer } from '../shell/use-answer.js';
import { territoryPath } from '../territory/address.js';
import { BrowseList } from './browse-list.js';
import { BrowseMap } from './browse-map.js';
import classes from './browse.module.css';

type Kind = 'REGION' | 'DEPARTEMENT';

interface BrowseStepProps {
  kind: Kind;
  code: string;
  /** Of a département. */
  region?: string;
}

/** What is in a region or a département. */
export function BrowseStep({ kind, code, region }: BrowseStepProps) {
  const { t } = useTranslation();
  const day = formatDay(useAsOf().day, useLanguage());
  const { answer, instead, busy, fetchMore } = useChildren(kind, code);
  const territory = answer?.territory;
  // The map of a département shows its neighbours in the region, which on another day is another than the address says.
  const regionCode = (kind === 'DEPARTEMENT' ? territory?.region?.code : undefined) ?? region ?? code;
  const { answer: around } = useChildren('REGION', regionCode);
  if (answer && !territory?.isCurrent) {
    return (
      <Problem title={t('error.territoryTitle')}>
        <p>{t('browse.unknown', { day })}</p>
        <p>
          <DatedLink to="/parcourir">{t('browse.toFrance', { day })}</DatedLink>
        </p>
      </Problem>
    );
  }
  const { name = '\u00a0', children } = territory ?? {};
  const neighbours =
    around && (around.territory?.isCurrent ? around.territory.children.nodes : territory && [territory]);
  return (
    <>
      <PageHead
        title={name}
        // Its line is kept until it is there.
        lead={territory ? <DatedLink to={territoryPath(territory)}>{t('browse.open', { name })}</DatedLink> : '\u00a0'}
        above={[
          { to: '/parcourir', name: t('territory.france') },
          ...(kind === 'DEPARTEMENT' && territory?.region
            ? [{ to: `/parcourir/${territory.region.code}`, name: territory.region.name }]
            : []),
        ]}
      />
      <div className={classes.columns}>
        {neighbours ? (
          <BrowseMap kind={kind} code={code} name={name} region={regionCode} departements={neighbours} />
        ) : (
          <MapSkeleton />
        )}
        {children ? (
          <BrowseList
            title={kind === 'REGION' ? t('browse.departements', { name }) : t('browse.communes', { name })}
            items={children.nodes}
            total={children.totalCount}
            pathOf={(node) => (kind === 'REGION' ? `/parcourir/${code}/${node.code}` : territoryPath(node))}
            onMore={
              children.pageInfo.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: children.pageInfo.endCursor },
                      updateQuery: nextPage((data) => data.territory?.children),
                    })
                : undefined
            }
            busy={busy}
          />
        ) : (
          instead
        )}
      </div>
    </>
  );
}

function useChildren(kind: Kind, code: string) {
  const { asOf } = useAsOf();
  return useAnswer(TerritoryChildrenDocument, {
    variables: {
      kind,
      code,
      asOf,
      childKind: kind === 'REGION' ? 'DEPARTEMENT' : 'COMMUNE',
      orderBy: { field: 'NAME', direction: 'ASC' },
      first: 100,
    },
    height: 560,
  });
}
