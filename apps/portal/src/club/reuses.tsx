import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import type { ReuseLineFragment as Reuse } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { ItemTitle } from '../portals/item-title.js';
import { manages, places, useViewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { reuseForm } from './reuse-form.js';
import classes from './club.module.css';

interface ReusesProps {
  reuses: { totalCount: number; nodes: readonly Reuse[] };
  /** Where all of them are. */
  all: string;
}

/** What others did with something that came of a workstream: the first of it. */
export function Reuses({ reuses: { totalCount, nodes }, all }: ReusesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (totalCount === 0) return <p className="soft">{t('club.reusesNone')}</p>;
  return (
    <>
      <ul className={classes.lines}>
        {nodes.map((reuse) => (
          <li key={reuse.id}>
            <span>
              {t(`club.reuseKinds.${reuse.kind}`)}
              <Where reuse={reuse} />
            </span>
            <span>{reuse.organization && <OrganizationLink organization={reuse.organization} />}</span>
            <time dateTime={reuse.reusedOn} className="soft">
              {formatDay(reuse.reusedOn, language)}
            </time>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p>
          <DatedLink to={all}>{t('club.reusesMore', { count: totalCount - nodes.length })}</DatedLink>
        </p>
      )}
    </>
  );
}

/** Where it is to be seen, or what was told of it. */
export function Where({ reuse }: { reuse: Reuse }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { id, portal, madeItem, statement, isStated, organization, reusedOn, version } = reuse;
  const language = useLanguage();
  if (portal)
    return (
      <span className="soft">
        {' · '}
        <DatedLink to={`/portails/${portal.slug}`}>{typeset(portal.name)}</DatedLink>
      </span>
    );
  if (madeItem)
    return (
      <span className="soft">
        {' · '}
        <DatedLink to={`/ressources/${madeItem.id}`}>
          <ItemTitle item={madeItem} />
        </DatedLink>
      </span>
    );
  if (!isStated || !organization) return null;
  const isOwn =
    viewer != null &&
    (manages(viewer, organization.key) || places(viewer).some((place) => place.id === organization.id));
  const about = `${t(`club.reuseKinds.${reuse.kind}`)}, ${formatDay(reusedOn, language)}`;
  return (
    <>
      <span className={`${classes.told} soft`}>{statement && <French>{statement}</French>}</span>
      {isOwn && (
        <Actions>
          <reuseForm.RowButtons id={id} version={version} about={about} />
        </Actions>
      )}
    </>
  );
}
