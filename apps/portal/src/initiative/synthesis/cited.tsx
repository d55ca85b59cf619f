import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextPage } from '../../api/next-page.js';
import { DatedLink } from '../../day/dated-link.js';
import { Either } from '../../format/either.js';
import { formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import {
  CitedContributionsDocument,
  type ContributionCitedFragment as Contribution,
  type ContributionFilter,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { PlainButton } from '../../shell/plain-button.js';
import { useAnswer } from '../../shell/use-answer.js';
import { Badge } from '../../table/cells.js';
import classes from './synthesis.module.css';

const FEW = 20;

/** A figure that opens what it counts. */
export function Opened({ label, about, filter }: { label: string; about?: string; filter: ContributionFilter }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.opened} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label}
        {about && <span className="hidden"> {about}</span>}
      </summary>
      {isOpen && <Listed filter={filter} />}
    </details>
  );
}

function Listed({ filter }: { filter: ContributionFilter }) {
  const { t } = useTranslation();
  const { answer, instead, busy, fetchMore } = useAnswer(CitedContributionsDocument, {
    variables: { filter, first: FEW },
    fetchPolicy: 'cache-and-network',
    height: 120,
  });
  if (!answer) return instead;
  const { nodes, pageInfo } = answer.contributions;
  return (
    <>
      <ul className={classes.cited}>
        {nodes.map((contribution) => (
          <li key={contribution.id}>
            <CitedLine contribution={contribution} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <PlainButton
          idle={busy}
          onClick={() =>
            void fetchMore({
              variables: { after: pageInfo.endCursor },
              updateQuery: nextPage(({ contributions }) => contributions),
            })
          }
        >
          {t('synthesis.more')}
        </PlainButton>
      )}
    </>
  );
}

/** What it is called, who wrote it, how it stands, and what is gathered under it. */
export function CitedLine({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, locale, author, call, supportCount, answer, followUpStatus, gathers } = contribution;
  return (
    <>
      <DatedLink to={`/demarches/contributions/${id}`}>
        <span lang={langOf(language, locale)}>{typeset(title)}</span>
      </DatedLink>
      <p className="soft">
        {author?.displayName ?? t('contribution.authorGone')} · {t('synthesis.supports', { count: supportCount })} ·{' '}
        {answer ? t('synthesis.answered', { day: formatDayOf(answer.at, language) }) : t('synthesis.unanswered')}
        {call && (
          <>
            {' · '}
            <Either english={call.titleEn}>{call.title}</Either>
          </>
        )}{' '}
        {followUpStatus && <Badge>{t(`answer.statuses.${followUpStatus}`)}</Badge>}
      </p>
      {gathers.length > 0 && (
        <p className="soft">
          {t('synthesis.with')}{' '}
          {gathers.flatMap(({ contribution: one }, i) =>
            one
              ? [
                  <span key={one.id}>
                    {i > 0 && ', '}
                    <DatedLink to={`/demarches/contributions/${one.id}`}>
                      <span lang={langOf(language, one.locale)}>{typeset(one.title)}</span>
                    </DatedLink>{' '}
                    ({one.author?.displayName ?? t('contribution.authorGone')})
                  </span>,
                ]
              : [],
          )}
        </p>
      )}
    </>
  );
}
