import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { Confirm } from '../form/confirm.js';
import { typeset } from '../format/typeset.js';
import {
  TeamEnrolDocument,
  type TeamEnrolMutation,
  type TeamPageQuery,
  type TeamSessionFragment as Session,
  TeamSessionsDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { daysOf, placesOf, whereOf } from '../training/session-words.js';
import classes from './coverage.module.css';

type Organization = NonNullable<TeamPageQuery['organization']>;
type Coverage = NonNullable<Organization['teamCoverage']>;
type Person = Coverage['people']['nodes'][number];
type Results = NonNullable<TeamEnrolMutation['enrolmentRequest']['results']>;

/** As many as the API enrols at once. */
const MOST = 50;

/** Sessions that are open, and a button for each that enrols whoever is still to be trained. */
export function TeamSessions({ organization, coverage }: { organization: Organization; coverage: Coverage }) {
  const { t } = useTranslation();
  const { asOf, day } = useAsOf();
  const untrained = coverage.people.nodes.filter(({ trained }) => !trained);
  const { id, isDemonstration } = organization;
  const { answer, instead } = useAnswer(TeamSessionsDocument, {
    variables: {
      organization: id,
      rule: coverage.rule?.id,
      from: day,
      demonstration: isDemonstration,
    },
    skip: untrained.length === 0 || asOf !== undefined,
    height: 200,
    fetchPolicy: 'cache-and-network',
  });
  const [now] = useState(() => Date.now());
  // Who has not joined yet counts, and is not seen.
  if (untrained.length === 0) return <p>{t(coverage.complete ? 'coverage.everybody' : 'coverage.everybodySeen')}</p>;
  if (asOf !== undefined) return <p>{t('coverage.yesterday')}</p>;
  if (!answer) return instead;
  const sessions = answer.trainingSessions.nodes.filter(
    (session) => session.isDemonstration === isDemonstration && Date.parse(session.enrolmentClosesAt) > now,
  );
  return (
    <>
      <p>
        {sessions.length > 0 ? t('coverage.sessionsLead', { count: untrained.length }) : t('coverage.sessionsNone')}
      </p>
      {sessions.length === 0 && (
        <p>
          <DatedLink to={`/formations/besoins${isDemonstration ? '?demonstration=1' : ''}`}>
            {t('coverage.askSession')}
          </DatedLink>
        </p>
      )}
      {sessions.map((session) => (
        <OpenSession key={session.id} session={session} people={untrained} />
      ))}
      <p>
        <DatedLink to={`/formations${isDemonstration ? '?demonstration=1' : ''}`}>
          {t('coverage.allSessions')}
        </DatedLink>
      </p>
    </>
  );
}

function OpenSession({ session, people }: { session: Session; people: readonly Person[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [results, setResults] = useState<Results>();
  const team = people.flatMap(({ person }) => (person ? [person] : []));
  const enrolled = new Set(session.enrolments?.nodes.map(({ person }) => person?.id));
  const named = team.filter(({ id }) => !enrolled.has(id));
  const already = team.length - named.length;
  const names = new Intl.ListFormat(language).format(named.map(({ name }) => name));
  const title = typeset(session.title);
  const days = daysOf(session, language);
  return (
    <div className={classes.session} data-testid="open-session">
      <p>
        <DatedLink to={`/formations/sessions/${session.id}`}>{title}</DatedLink>, {days}, {whereOf(session, t)} ·{' '}
        {placesOf(session, t)}
      </p>
      {!results && already > 0 && (
        <p>{named.length > 0 ? t('coverage.enrolledAlready', { count: already }) : t('coverage.enrolledAll')}</p>
      )}
      {results ? (
        <EnrolResults results={results} people={team} />
      ) : (
        named.length > 0 && (
          <Confirm
            label={t('coverage.enrol', { count: named.length })}
            about={`${title}, ${days}`}
            question={
              <>
                {t('coverage.enrolConfirm', { count: named.length, names, title, days })}
                {session.placesLeft !== null && session.placesLeft < named.length && ` ${t('coverage.enrolShort')}`}
              </>
            }
            action={t('coverage.enrolSubmit')}
            run={async (send) => {
              const all: Results[number][] = [];
              for (let first = 0; first < named.length; first += MOST) {
                const personIds = named.slice(first, first + MOST).map(({ id }) => id);
                const { results: some } = await send(TeamEnrolDocument, {
                  input: { trainingSessionId: session.id, personIds },
                });
                all.push(...(some ?? []));
              }
              setResults(all);
            }}
          />
        )
      )}
    </div>
  );
}

/** What came of it for each. The focus goes where the button was. */
function EnrolResults({ results, people }: { results: Results; people: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <div role="status" ref={shown} tabIndex={-1}>
      <p>{t('coverage.enrolled')}</p>
      <ul className={classes.results}>
        {results.map(({ person, enrolment, userErrors }, index) => (
          <li key={person?.id ?? index}>
            {person?.name ?? people[index]?.name}
            {t('coverage.colon')}
            {enrolment && isStarted(enrolment.status)
              ? t(`coverage.enrolStates.${enrolment.status}`)
              : userErrors[0]?.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

const STARTED = ['REQUESTED', 'ACCEPTED', 'WAITLISTED'] as const;
type Started = (typeof STARTED)[number];
const isStarted = (status: string): status is Started => (STARTED as readonly string[]).includes(status);
