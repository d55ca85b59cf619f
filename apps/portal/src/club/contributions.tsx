import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatDay } from '../format/format.js';
import type { ContributionLineFragment as Contribution } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Section } from '../shell/section.js';
import { CountsForNobody } from './counts-for.js';
import type { Workstream } from './workstream.js';
import classes from './club.module.css';

/** Since when it is collective, by which contributions, and all that was done. */
export function Contributions({ workstream }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { collectiveSince, collectiveEvidence, contributions, viewerWorks } = workstream;
  const more = (contributions?.totalCount ?? 0) - (contributions?.nodes.length ?? 0);
  return (
    <>
      <Section
        anchor="un-travail-collectif"
        title={t('club.collectiveTitle')}
        note={<p className="soft">{t('club.collectiveRule')}</p>}
      >
        <p className={classes.verdict} data-collective={collectiveSince !== null}>
          {collectiveSince
            ? t('club.collectiveYes', { day: formatDay(collectiveSince, language) })
            : t('club.collectiveNo')}
        </p>
        {collectiveEvidence && collectiveEvidence.length > 0 && (
          <>
            <h3>{t('club.evidence')}</h3>
            <Lines contributions={collectiveEvidence} />
          </>
        )}
      </Section>
      <Section anchor="ce-qui-a-ete-fait" title={t('club.contributions')}>
        {viewerWorks && <CountsForNobody />}
        {contributions?.totalCount ? (
          <Lines contributions={contributions.nodes} />
        ) : (
          <p className="soft">{t('club.contributionsNone')}</p>
        )}
        {more > 0 && (
          <p>
            <DatedLink to={`/chantiers/${workstream.id}/contributions`}>
              {t('club.contributionsMore', { count: more })}
            </DatedLink>
          </p>
        )}
      </Section>
    </>
  );
}

function Lines({ contributions }: { contributions: readonly Contribution[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={classes.lines}>
      {contributions.map(({ id, kind, on, person, organization }) => (
        <li key={id}>
          <span>
            {t(`club.contributionKinds.${kind}`)}{' '}
            <span className="soft">· {person ? person.name : t('club.somebody')}</span>
          </span>
          <span>
            {organization ? (
              <OrganizationLink organization={organization} />
            ) : (
              <span className="soft">{t('club.noPlace')}</span>
            )}
          </span>
          <time dateTime={on} className="soft">
            {formatDay(on, language)}
          </time>
        </li>
      ))}
    </ul>
  );
}
