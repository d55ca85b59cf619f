import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { QualityProviderDocument, QualityProvidersDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { RequireSession } from '../session/require-session.js';
import { coordinates, managed, type Viewer } from '../session/viewer.js';
import { Missing } from '../shell/missing.js';
import { PageHead } from '../shell/page-head.js';
import { PartNav } from '../shell/part-nav.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { useAnswer } from '../shell/use-answer.js';
import type { Provider } from './provider.js';

interface ProviderPageProps {
  title: string;
  lead: string;
  children: (provider: Provider) => ReactNode;
}

/** A page about the quality of a provider, for those who keep it; without a key, of the first that one manages. */
export function ProviderPage(props: ProviderPageProps) {
  const { key } = useParams();
  return (
    <RequireSession>
      {(viewer) => (key ? <Of providerKey={key} viewer={viewer} {...props} /> : <Own viewer={viewer} />)}
    </RequireSession>
  );
}

function Own({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const [first] = managed(viewer);
  if (first) return <Navigate to={`/formations/qualite/${first.key}`} replace />;
  return (
    <>
      <PageHead title={t('quality.desk')} lead={t(coordinates(viewer) ? 'quality.choose' : 'quality.none')} />
      {coordinates(viewer) && <Providers />}
    </>
  );
}

/** Those that give courses. */
function Providers() {
  const { answer, instead } = useAnswer(QualityProvidersDocument, { height: 160 });
  if (!answer) return instead;
  const providers = new Map(
    answer.courses.nodes.flatMap(({ provider }) => (provider ? [[provider.key, provider.name]] : [])),
  );
  return (
    <ul>
      {[...providers].map(([key, name]) => (
        <li key={key}>
          <DatedLink to={`/formations/qualite/${key}`}>{typeset(name!)}</DatedLink>
        </li>
      ))}
    </ul>
  );
}

function Of({
  providerKey,
  viewer,
  title,
  lead,
  children,
}: ProviderPageProps & { providerKey: string; viewer: Viewer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const missing = (
    <Missing
      title={t('quality.missingTitle')}
      text={t('quality.missing')}
      to="/formations"
      link={t('quality.toTraining')}
    />
  );
  const own = `/formations/qualite/${providerKey}`;
  const others = managed(viewer);
  return (
    <Record
      query={QualityProviderDocument}
      variables={{ key: providerKey }}
      of={({ organization }) => (organization?.viewerKeepsQuality ? organization : null)}
      isIt={({ key }) => key === providerKey}
      title={({ name }) => `${title}, ${typeset(name)}`}
      missing={missing}
    >
      {(provider) => (
        <article>
          <RecordHead
            above={[{ to: '/formations', name: t('quality.training') }]}
            isDemonstration={provider.isDemonstration}
            title={title}
          />
          <p>
            <OrganizationLink organization={provider} />, {formatDay(day, language)}
          </p>
          {others.length > 1 && (
            <PartNav
              label={t('quality.chooseProvider')}
              pages={others.map(({ key, name }) => ({ to: `/formations/qualite/${key}`, label: typeset(name) }))}
            />
          )}
          <PartNav
            label={t('quality.pages')}
            pages={[
              { to: own, label: t('quality.deskShort') },
              { to: `${own}/preuves`, label: t('quality.evidence') },
              { to: `${own}/reclamations`, label: t('quality.complaintsShort') },
              { to: `${own}/agrements`, label: t('quality.approvalsShort') },
              { to: `${own}/intervenants`, label: t('quality.trainersShort') },
            ]}
          />
          <p>{lead}</p>
          {children(provider)}
        </article>
      )}
    </Record>
  );
}
