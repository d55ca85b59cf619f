import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { typeset } from '../format/typeset.js';
import { PortalDeskDocument } from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { Contents } from './contents.js';
import { Sample } from './colour-control.js';
import { Editors } from './editors.js';
import type { Portal } from './portal.js';
import { portalForm } from './portal-form.js';
import { Sections } from './sections.js';
import classes from './desk.module.css';

/** Where a portal is written, by those who edit it. */
export default function DeskPage() {
  return <RequireSession>{() => <Desk />}</RequireSession>;
}

function Desk() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const { search } = useLocation();
  return (
    <Record
      query={PortalDeskDocument}
      variables={{ slug }}
      fetchPolicy="cache-and-network"
      of={({ portal }) => portal}
      // Another slug is another page; this one may be called by a name that it had.
      key={slug}
      isIt={() => true}
      title={({ name }) => name}
      missing={
        <Missing title={t('portals.missingTitle')} text={t('portals.missing')} to="/portails" link={t('portals.all')} />
      }
    >
      {(portal) =>
        portal.slug === slug ? (
          <Parts portal={portal} />
        ) : (
          <Navigate to={`/portails/${portal.slug}/gerer${search}`} replace />
        )
      }
    </Record>
  );
}

function Parts({ portal }: { portal: Portal }) {
  const { t } = useTranslation();
  const { id, slug, name, introduction, family, visibility, look, viewerEdits } = portal;
  const colours = { '--on-light': look.accent, '--on-dark': look.accentDark } as CSSProperties;
  return (
    <div style={colours}>
      <RecordHead
        above={[
          { to: '/portails', name: t('portals.title') },
          { to: `/portails/${slug}`, name },
        ]}
        kind={t('desk.kind')}
        isDemonstration={portal.isDemonstration}
        title={typeset(name)}
      />
      <p>
        <Link to={`/portails/${slug}`}>{t('desk.see')}</Link>
      </p>
      {!viewerEdits ? (
        <p>{t('desk.notYours')}</p>
      ) : (
        <>
          <Section title={t('desk.facts')} action={<portalForm.CorrectButton id={id} about={name} />}>
            <p className="soft">
              {t(`portals.families.${family}`)} · {t(`portals.visibilities.${visibility}`)}
            </p>
            <p className={classes.introduction}>{typeset(introduction)}</p>
            <div className={classes.samples}>
              <Sample colour={look.accent} paper="light" title={name} />
              <Sample colour={look.accentDark} paper="dark" title={name} />
            </div>
          </Section>
          <Sections portal={portal} />
          <Contents portal={portal} />
          <Editors portal={portal} />
        </>
      )}
    </div>
  );
}
