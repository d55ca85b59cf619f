import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { useDemonstration } from '../../demonstration/demonstration-switch.js';
import { TryDemonstration } from '../../demonstration/try-demonstration.js';
import { Either } from '../../format/either.js';
import { typeset } from '../../format/typeset.js';
import type { NearMeQuery } from '../../generated/graphql.js';
import { Section } from '../../shell/section.js';
import { Badge } from '../../table/cells.js';
import { isInPreparation } from '../call/call.js';
import { CallLines } from '../call/call-lines.js';
import classes from '../initiative.module.css';

type Initiatives = NearMeQuery['initiatives'];
type Initiative = Initiatives['nodes'][number];

const isOpen = ({ calls }: Initiative): boolean =>
  calls?.nodes.some((call) => call.state === 'OPEN' && !isInPreparation(call)) ?? false;

/** What people are asked there, first what takes an answer now; what is over stands apart. */
export function AskedNear({ initiatives: { nodes } }: { initiatives: Initiatives }) {
  const { t } = useTranslation();
  const isShown = useDemonstration();
  const asked = nodes.filter(({ state }) => state !== 'CLOSED');
  const over = nodes.filter(({ state }) => state === 'CLOSED');
  return (
    <>
      <Section title={t('near.asked')} anchor="demarches">
        {asked.length === 0 && <p>{t('near.askedNone')}</p>}
        {nodes.length === 0 && !isShown && (
          <p>
            <TryDemonstration />
          </p>
        )}
        <Cards initiatives={asked.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)))} />
      </Section>
      {over.length > 0 && (
        <Section title={t('near.over')} anchor="demarches-closes">
          <Cards initiatives={over} />
        </Section>
      )}
    </>
  );
}

const Cards = ({ initiatives }: { initiatives: readonly Initiative[] }) => (
  <div className={classes.cards}>
    {initiatives.map((initiative) => (
      <Asked key={initiative.id} initiative={initiative} />
    ))}
  </div>
);

function Asked({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const { slug, title, titleEn, summary, summaryEn, state, territories, calls, organization, isDemonstration } =
    initiative;
  const where = (territories ?? []).map(({ name }) => name).join(', ');
  return (
    <article className={classes.card}>
      <h3>
        <DatedLink to={`/demarches/${slug}`}>
          <Either english={titleEn}>{title}</Either>
        </DatedLink>{' '}
        {state === 'CLOSED' && <Badge state="over">{t('initiative.states.CLOSED')}</Badge>}{' '}
        {isDemonstration && <DemonstrationBadge />}
      </h3>
      <p className="soft">{[organization && typeset(organization.name), where].filter(Boolean).join(' · ')}</p>
      <p className={classes.excerpt}>
        <Either english={summaryEn}>{summary}</Either>
      </p>
      <CallLines calls={calls?.nodes ?? []} />
    </article>
  );
}
