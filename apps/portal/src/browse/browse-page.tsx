import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { DatedLink, withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { BrowseRegionsDocument, TerritoryChildrenDocument } from '../generated/graphql.js';
import { MapSkeleton, NoMap } from '../map/beside-map.js';
import type { Contours, Shape } from '../map/contours.js';
import { FranceSheet } from '../map/france-sheet.js';
import { boxOf, padded, unprojected, type Box } from '../map/projection.js';
import { Survey } from '../map/survey.js';
import { useContours } from '../map/use-contours.js';
import { Problem, QueryProblem } from '../pages/problem.js';
import { Breadcrumb } from '../shell/breadcrumb.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { territoryPath } from '../territory/address.js';
import { BrowseList } from './browse-list.js';
import classes from './browse.module.css';

const LIST_SIZE = 100;

/** Region, département, commune: the map and the list beside it always offer the same choices. */
export default function BrowsePage() {
  const { region, departement } = useParams();
  return departement ? (
    <Step key={departement} kind="DEPARTEMENT" code={departement} region={region} />
  ) : region ? (
    <Step key={region} kind="REGION" code={region} />
  ) : (
    <France />
  );
}

function France() {
  const { t } = useTranslation();
  usePageTitle(t('browse.title'));
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(BrowseRegionsDocument, { variables: { asOf } });
  const nodes = data?.territories.nodes;
  const names = new Map(nodes?.map(({ code, name }) => [code, name]));
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <h1>{t('browse.title')}</h1>
      <p className={classes.lead}>{t('browse.lead')}</p>
      <div className={classes.columns}>
        <FranceSheet
          nameOf={(code) => names.get(code)}
          onPick={(code) => void navigate(withDay(`/parcourir/${code}`, asOf))}
        />
        {nodes ? (
          <BrowseList
            title={t('browse.regions')}
            items={nodes}
            total={nodes.length}
            pathOf={(node) => (node.kind === 'REGION' ? `/parcourir/${node.code}` : territoryPath(node))}
          />
        ) : (
          <Skeleton height={560} />
        )}
      </div>
    </>
  );
}

function Step({ kind, code, region }: { kind: 'REGION' | 'DEPARTEMENT'; code: string; region?: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const { contours, failed } = useContours();
  const [more, setMore] = useState(false);
  const childKind = kind === 'REGION' ? 'DEPARTEMENT' : 'COMMUNE';
  const { data, loading, error, refetch, fetchMore } = useQuery(TerritoryChildrenDocument, {
    variables: { kind, code, asOf, childKind, orderBy: { field: 'NAME', direction: 'ASC' }, first: LIST_SIZE },
  });
  const parent = useQuery(TerritoryChildrenDocument, {
    variables: {
      kind: 'REGION',
      code: region ?? code,
      asOf,
      childKind: 'DEPARTEMENT',
      orderBy: { field: 'NAME', direction: 'ASC' },
      first: LIST_SIZE,
    },
    skip: !region,
  });
  const territory = data?.territory;
  usePageTitle(territory ? `${t('browse.title')}, ${territory.name}` : t('browse.title'));
  const nodes = (region ? parent.data?.territory : territory)?.children.nodes;
  const siblings = useMemo(() => nodes ?? [], [nodes]);
  const view = useMemo(
    () => (contours ? viewOf(contours, kind, code, new Set(siblings.map((node) => node.code))) : undefined),
    [contours, kind, code, siblings],
  );

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (data && !territory) {
    return (
      <Problem title={t('error.territoryTitle')}>
        <p>{t('browse.unknown')}</p>
      </Problem>
    );
  }
  const children = territory?.children;
  const title = territory
    ? kind === 'REGION'
      ? t('browse.departements', { name: territory.name })
      : t('browse.communes', { name: territory.name })
    : '';
  const loadMore = async (): Promise<void> => {
    setMore(true);
    await fetchMore({
      variables: { after: children?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        before.territory && fetchMoreResult.territory
          ? {
              ...before,
              territory: {
                ...before.territory,
                children: {
                  ...fetchMoreResult.territory.children,
                  nodes: [...before.territory.children.nodes, ...fetchMoreResult.territory.children.nodes],
                },
              },
            }
          : before,
    }).finally(() => setMore(false));
  };
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/parcourir', name: t('territory.france') },
          ...(region ? [{ to: `/parcourir/${region}`, name: parent.data?.territory?.name ?? region }] : []),
        ]}
      />
      <h1>{territory?.name ?? '\u00a0'}</h1>
      <p className={classes.lead}>
        {territory && <DatedLink to={territoryPath(territory)}>{t('browse.open', { name: territory.name })}</DatedLink>}
      </p>
      <div className={classes.columns}>
        {failed ? (
          <p>{t('map.failed')}</p>
        ) : contours && view ? (
          <Survey
            contours={contours}
            box={view.box}
            pickable={view.pickable}
            selected={view.selected}
            label={t('map.locator', { name: territory?.name ?? code }) + '.'}
            nameOf={(hovered) => {
              const node = siblings.find((sibling) => sibling.code === hovered);
              return node && t('browse.hover', { name: node.name, code: node.code });
            }}
            onPick={(picked) => void navigate(withDay(`/parcourir/${region ?? code}/${picked}`, asOf))}
          />
        ) : contours && !loading ? (
          <NoMap>{t('map.none')}</NoMap>
        ) : (
          <MapSkeleton />
        )}
        {children ? (
          <BrowseList
            title={title}
            items={children.nodes}
            total={children.totalCount}
            pathOf={(node) => (kind === 'REGION' ? `/parcourir/${code}/${node.code}` : territoryPath(node))}
            onMore={children.pageInfo.hasNextPage ? () => void loadMore() : undefined}
            busy={more}
          />
        ) : (
          <Skeleton height={560} />
        )}
      </div>
    </>
  );
}

function viewOf(contours: Contours, kind: 'REGION' | 'DEPARTEMENT', code: string, siblings: ReadonlySet<string>) {
  const pickable: Shape[] = [...contours.departements.values()].filter((shape) => siblings.has(shape.properties.code));
  const focus = contours[kind === 'REGION' ? 'regions' : 'departements'].get(code);
  if (!focus) return undefined;
  const box: Box = padded(boxOf([focus.geometry], unprojected), kind === 'REGION' ? 0.06 : 0.2);
  return { box, pickable, selected: kind === 'DEPARTEMENT' ? [focus] : [] };
}
