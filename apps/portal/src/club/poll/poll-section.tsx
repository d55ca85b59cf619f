import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { Either } from '../../format/either.js';
import { formatDay } from '../../format/format.js';
import { type PollLineFragment, WorkstreamPollsDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import { State } from '../../shell/state.js';
import { useAnswer } from '../../shell/use-answer.js';
import { PollOpenButton } from './poll-open.js';
import { pathOf, TONES, whenOf } from './poll-words.js';
import classes from './poll.module.css';

/** What a workstream decides, or decided, by vote: a part of its page, for those who may see it. */
export function PollSection({ workstreamId }: { workstreamId: string }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(WorkstreamPollsDocument, {
    variables: { id: workstreamId },
    height: 120,
    fetchPolicy: 'cache-and-network',
  });
  if (!answer) return instead;
  const { workstream } = answer;
  const polls = workstream?.polls?.nodes ?? [];
  // Visitors of a public workstream see none, and have nothing to begin.
  if (polls.length === 0 && !workstream?.viewerSteers) return null;
  return (
    <Section
      anchor="votes"
      title={t('poll.section')}
      note={<p className="soft">{t('poll.sectionNote')}</p>}
      action={workstream?.viewerSteers && <PollOpenButton workstreamId={workstreamId} />}
    >
      {polls.length === 0 ? (
        <p>{t('poll.none')}</p>
      ) : (
        <ul className={classes.polls}>
          {polls.map((poll) => (
            <li key={poll.id}>
              <Line poll={poll} workstreamId={workstreamId} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line({ poll, workstreamId }: { poll: PollLineFragment; workstreamId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <h3>
        <DatedLink to={pathOf(workstreamId, poll.id)}>
          <Either english={poll.titleEn}>{poll.title}</Either>
        </DatedLink>
      </h3>
      <p className={classes.line}>
        <State tone={TONES[poll.state]}>{t(`poll.states.${poll.state}`)}</State>
        <span>{whenOf(poll, t, language)}</span>
        <span className="soft">
          {t(`poll.methods.${poll.method}`)}
          {poll.round > 1 && `, ${t('poll.round', { round: poll.round })}`}
        </span>
        {poll.viewerVoted && <span className="soft">{t('poll.voted')}</span>}
      </p>
      {poll.isReviewDue && poll.reviewOn && (
        <p>
          <State tone="bad">{t('poll.due')}</State> {t('poll.dueSince', { day: formatDay(poll.reviewOn, language) })}
        </p>
      )}
    </>
  );
}
