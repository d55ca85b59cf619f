import { useTranslation } from 'react-i18next';
import { nextPage } from '../api/next-page.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { TerritoryChildrenDocument } from '../generated/graphql.js';
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
  const { answer, instead, busy, fetchMore } = useChildren(kind, code);
  // The map of a département shows its neighbours in the region.
  const { answer: around } = useChildren('REGION', region ?? code);
  const territory = answer?.territory;
  if (answer && !territory) {
    return (
      <Problem title={t('error.territoryTitle')}>
        <p>{t('browse.unknown')}</p>
      </Problem>
    );
  }
  const { name = '\u00a0', children } = territory ?? {};
  return (
    <>
      <PageHead
        title={name}
        lead={territory && <DatedLink to={territoryPath(territory)}>{t('browse.open', { name })}</DatedLink>}
        above={[
          { to: '/parcourir', name: t('territory.france') },
          ...(region ? [{ to: `/parcourir/${region}`, name: around?.territory?.name ?? region }] : []),
        ]}
      />
      <div className={classes.columns}>
        <BrowseMap
          kind={kind}
          code={code}
          name={name}
          region={region ?? code}
          departements={around?.territory?.children.nodes}
        />
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
