import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { Either } from '../../format/either.js';
import { formatDay } from '../../format/format.js';
import { PollPageDocument, type PollPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { RequireSession } from '../../session/require-session.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { State } from '../../shell/state.js';
import { useAnswer } from '../../shell/use-answer.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { usePage } from '../../table/pager.js';
import { useWorksNowhere } from '../counts-for.js';
import { BallotForm } from './ballot-form.js';
import { PollActions } from './poll-actions.js';
import { ProxyEnd, ProxyGive } from './poll-proxy.js';
import { PollResult } from './poll-result.js';
import { PollRoll } from './poll-roll.js';
import { nameOf, pathOf, TONES, type Voice, whenOf } from './poll-words.js';
import classes from './poll.module.css';

type Poll = NonNullable<PollPageQuery['poll']>;

/** A poll: how it is counted and who may vote, one’s ballot while it is open, and the result once it is closed. */
export default function PollPage() {
  return <RequireSession>{() => <Asked />}</RequireSession>;
}

function Asked() {
  const { t } = useTranslation();
  const { id: workstreamId = '', pollId = '' } = useParams();
  const { variables } = usePage();
  const { answer, instead } = useAnswer(PollPageDocument, {
    variables: { id: pollId, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(answer?.poll?.title ?? t('poll.kind'));
  if (!answer) return instead;
  const { poll } = answer;
  if (!poll)
    return (
      <Missing
        title={t('poll.kind')}
        text={t('poll.hidden')}
        to={`/chantiers/${workstreamId}`}
        link={t('poll.above')}
      />
    );
  const { workstream, viewerVoices, result } = poll;
  return (
    <>
      <RecordHead
        above={[
          {
            to: `/chantiers/${workstreamId}`,
            name: workstream ? <Either english={workstream.titleEn}>{workstream.title}</Either> : t('poll.above'),
          },
        ]}
        kind={poll.round > 1 ? `${t('poll.kind')}, ${t('poll.round', { round: poll.round })}` : t('poll.kind')}
        isDemonstration={poll.isDemonstration}
        title={<Either english={poll.titleEn}>{poll.title}</Either>}
      />
      {poll.about && (
        <p className={classes.about}>
          <Either english={poll.aboutEn}>{poll.about}</Either>
        </p>
      )}
      <PollActions poll={poll} />
      <Rules poll={poll} workstreamId={workstreamId} />
      {poll.state !== 'CLOSED' && viewerVoices && viewerVoices.length > 0 && (
        <Ballots poll={poll} voices={viewerVoices} />
      )}
      {poll.state !== 'CLOSED' && poll.voices === 'ORGANIZATION' && viewerVoices?.length === 0 && <NoVoice />}
      {result && <PollResult poll={poll} result={result} />}
      <PollRoll poll={poll} />
    </>
  );
}

/** Why somebody who works nowhere casts no ballot of an organization. */
function NoVoice() {
  const { t } = useTranslation();
  if (!useWorksNowhere()) return null;
  return (
    <Section title={t('poll.ballot.title')}>
      <p>{t('poll.noVoice')}</p>
    </Section>
  );
}

/** All that is said before anybody votes. */
function Rules({ poll, workstreamId }: { poll: Poll; workstreamId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, method, tieRule, isAnonymous, turnout, reviewOn, former, next } = poll;
  const isProposal = method === 'CONSENT' || method === 'MAJORITY';
  return (
    <Facts>
      <Fact label={t('word.state')}>
        <State tone={TONES[state]}>{t(`poll.states.${state}`)}</State>
      </Fact>
      <Fact label={t('poll.when')}>{whenOf(poll, t, language)}</Fact>
      <Fact label={t('poll.method')}>
        <strong>{t(`poll.methods.${method}`)}</strong> <span className="soft">{t(`poll.methodHints.${method}`)}</span>
      </Fact>
      {!isProposal && <Fact label={t('poll.tie')}>{t(`poll.ties.${tieRule}`)}</Fact>}
      <Voters poll={poll} />
      <Fact label={t('poll.secret')}>{t(isAnonymous ? 'poll.anonymous' : 'poll.named')}</Fact>
      {poll.proxies > 0 && (
        <Fact label={t('poll.proxies')}>
          {t('poll.proxiesMost', { count: poll.proxies })} <span className="soft">{t('poll.proxiesHelp')}</span>
        </Fact>
      )}
      <Quorum poll={poll} />
      <Fact label={t('poll.turnout')}>
        {turnout ? (
          t('poll.turnoutOf', { voted: turnout.voted, voters: turnout.voters })
        ) : (
          <span className="soft">{t('poll.turnoutSealed')}</span>
        )}
      </Fact>
      {reviewOn && (
        <Fact label={t('poll.reviewOn')}>
          {formatDay(reviewOn, language)} {poll.isReviewDue && <State tone="bad">{t('poll.due')}</State>}
        </Fact>
      )}
      {(former ?? next) && (
        <Fact label={t('poll.question')}>
          {former && <DatedLink to={pathOf(workstreamId, former.id)}>{t('poll.former')}</DatedLink>}{' '}
          {next && <DatedLink to={pathOf(workstreamId, next.id)}>{t('poll.next')}</DatedLink>}
        </Fact>
      )}
    </Facts>
  );
}

/** As many as are soon read. */
const NAMED = 6;

/** Who was put on the roll when it opened: all of the workstream, or those who were chosen. */
function Voters({ poll: { voices, roll } }: { poll: Poll }) {
  const { t } = useTranslation();
  if (!roll) return null;
  const { totalCount: count, nodes } = roll;
  return (
    <Fact label={t('poll.voices')}>
      {t(`poll.votersOf.${voices}`, { count })}
      {' – '}
      {count <= NAMED ? (
        nodes.map((voice) => nameOf(voice, voices === 'PERSON', t)).join(', ')
      ) : (
        <a href="#votants">{t('poll.votersListed')}</a>
      )}
    </Fact>
  );
}

function Quorum({ poll: { quorumPercent, quorumOf, turnout } }: { poll: Poll }) {
  const { t } = useTranslation();
  if (quorumPercent === null) return null;
  return (
    <Fact label={t('poll.quorum')}>
      {t(quorumOf === 'PERSON' ? 'poll.quorumPerson' : 'poll.quorumOrganization', { percent: quorumPercent })}{' '}
      {turnout && typeof turnout.isQuorate === 'boolean' && (
        <span className="soft">({t(turnout.isQuorate ? 'poll.quorate' : 'poll.notQuorate')})</span>
      )}
    </Fact>
  );
}

/** One’s own, and those that were handed to one; none while it is only announced, when a voice can be handed on already. */
function Ballots({ poll, voices }: { poll: Poll; voices: readonly Voice[] }) {
  const { t } = useTranslation();
  const isOfPeople = poll.voices === 'PERSON';
  return (
    <Section title={t('poll.ballot.title')} note={<p className="soft">{t('poll.ballot.note')}</p>}>
      {voices.map((voice) => (
        <div key={voice.id} className={classes.voice}>
          {(voices.length > 1 || !voice.viewerOwns || !isOfPeople) && (
            <h3>
              {t(voice.viewerOwns ? 'poll.ballot.titleOf' : 'poll.ballot.handed', {
                name: nameOf(voice, isOfPeople, t),
              })}
            </h3>
          )}
          {voice.viewerOwns && voice.proxy ? (
            <>
              <p>{t('poll.write.proxyGiven', { name: nameOf(voice.proxy, isOfPeople, t) })}</p>
              {!voice.votedOn && <ProxyEnd poll={poll} voice={voice} />}
            </>
          ) : (
            <>
              {poll.state === 'OPEN' && <BallotForm poll={poll} voice={voice} />}
              {poll.proxies > 0 && voice.viewerOwns && !voice.votedOn && <ProxyGive poll={poll} voice={voice} />}
            </>
          )}
        </div>
      ))}
    </Section>
  );
}
