import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { Apart } from '../../demonstration/apart.js';
import { typeset } from '../../format/typeset.js';
import { ContributionPageDocument, type ContributionPageQuery } from '../../generated/graphql.js';
import { Notice } from '../../form/notice.js';
import { loadTexts, useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { NoticeButton } from '../../moderation/notice-button.js';
import { Statement } from '../../moderation/statement.js';
import { Missing } from '../../shell/missing.js';
import { OfToday } from '../../shell/of-today.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { callAbove } from '../above.js';
import classes from '../initiative.module.css';
import { AnswerButton } from '../answer/answer-buttons.js';
import { LifeLine } from '../answer/life-line.js';
import { OfficialAnswer } from '../answer/official-answer.js';
import { Comments } from '../comment/comments.js';
import { StepButton } from '../answer/step-buttons.js';
import { Gathered, MergedInto } from '../merge/merged.js';
import { MergeButton, UnmergeButton } from '../merge/merge-buttons.js';
import { Citations } from '../synthesis/of-contribution.js';
import { PhotoFigure } from '../photo/figure.js';
import { TakeButton } from '../photo/take-button.js';
import { Hands, Signature } from './card.js';
import { ContributionActions } from './contribution-actions.js';
import { FormerWords } from './former-words.js';
import { Place } from './place.js';
import { PointElsewhere } from './point-elsewhere.js';
import { Quoted } from './quoted.js';
import { SupportButton } from './support-button.js';

/** For a few, with the words that come with it. */
const Entered = lazy(async () => {
  const [{ Entered: Component }] = await Promise.all([import('../entry/entered.js'), loadTexts('entry')]);
  return { default: Component };
});

type Shown = NonNullable<ContributionPageQuery['contribution']>;

/** One contribution, and what became of it. */
export default function ContributionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={ContributionPageDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ contribution }) => contribution}
      isIt={(contribution) => contribution.id === id}
      title={({ title }) => title}
      missing={
        <Missing
          title={t('contribution.missingTitle')}
          text={t('contribution.missing')}
          to="/demarches"
          link={t('initiative.all')}
        />
      }
    >
      {(contribution) => <Body contribution={contribution} />}
    </Record>
  );
}

function Body({ contribution }: { contribution: Shown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, call, title, body, locale, status, isViewers, decision, answer, isDemonstration, passage } = contribution;
  const versions = versionsOf(call);
  const { mergedInto, gathers, viewerAnswers, unionSupportCount } = contribution;
  const mayAnswer = (call?.initiative?.viewerAnswersFor ?? false) && status === 'PUBLISHED';
  const lang = langOf(language, locale);
  return (
    <>
      <RecordHead
        above={callAbove(t, call)}
        kind={t('contribution.kind')}
        isDemonstration={isDemonstration}
        title={<span lang={lang}>{typeset(title)}</span>}
      />
      <Signature contribution={contribution} />
      <OfToday words={t('contribution.ofToday')} />
      {mergedInto && (
        <Notice>
          <p>
            <strong>
              <MergedInto into={mergedInto} />
            </strong>
          </p>
          <p>{t('contribution.merge.answered')}</p>
        </Notice>
      )}
      {passage && <Quoted passage={passage} callId={call?.id} />}
      <PhotoFigure contribution={contribution} author={contribution.author?.displayName} lang={lang} />
      {body && (
        <p lang={lang} className={classes.words}>
          {typeset(body)}
        </p>
      )}
      <FormerWords contribution={contribution} />
      {call?.state === 'OPEN' && status === 'PUBLISHED' && (call.takesSupport || call.takesComments) && (
        <Apart isDemonstration={isDemonstration} />
      )}
      {call && (
        <p className={classes.supports}>
          <SupportButton contribution={contribution} call={call} />
          <Hands contribution={contribution} />
        </p>
      )}
      <Doings contribution={contribution} mayAnswer={mayAnswer} />
      <PointElsewhere contribution={contribution} />
      <Place contribution={contribution} />
      {decision && (
        <Section title={t('moderation.statement')}>
          <Statement decision={decision} of={{ contributionId: id }} />
        </Section>
      )}
      {gathers.length > 0 && (
        <Gathered
          gathers={gathers}
          count={unionSupportCount}
          takesSupport={call?.takesSupport ?? false}
          mayUnmerge={viewerAnswers}
        />
      )}
      {answer && <OfficialAnswer answer={answer} mayCorrect={mayAnswer} callId={call?.id} versions={versions} />}
      <Citations citations={contribution.citations} />
      <LifeLine contribution={contribution} />
      {contribution.viewerAnswers && contribution.origin !== 'ONLINE' && (
        <Suspense fallback={<Skeleton height={160} />}>
          <Entered id={id} />
        </Suspense>
      )}
      <p className={classes.supports}>
        {status === 'PUBLISHED' && !isViewers && <NoticeButton of={{ contributionId: id }} title={title} />}
        <DatedLink to="/moderation/transparence">{t('moderation.transparency')}</DatedLink>
      </p>
      <Comments contribution={contribution} />
    </>
  );
}

const versionsOf = (call: Shown['call']) => (call?.__typename === 'DocumentCall' ? call.versions : []);

/** What its author, and the team that reads and answers, can do with it. */
function Doings({ contribution, mayAnswer }: { contribution: Shown; mayAnswer: boolean }) {
  const { id, call, title, body, status, isViewers, answer, isDemonstration } = contribution;
  const { mergedInto, gathers, viewerAnswers, photograph, version, retakes } = contribution;
  const likely = retakes ?? (call?.__typename === 'PhotoCall' ? (call.series?.[0] ?? null) : null);
  const mayMerge = viewerAnswers && status === 'PUBLISHED' && !isViewers && gathers.length === 0;
  const chosen = [{ id, title }];
  return (
    <ContributionActions contribution={contribution} isOpen={call?.state === 'OPEN'}>
      {photograph?.isDrawn && viewerAnswers && status === 'PUBLISHED' && (
        <TakeButton
          {...{ id, version, title, photograph }}
          series={likely && { value: likely.id, label: likely.title }}
        />
      )}
      {mergedInto && viewerAnswers && <UnmergeButton contribution={contribution} />}
      {mayMerge && !mergedInto && call && (
        <MergeButton contribution={{ id, title, body, isDemonstration, callId: call.id }} />
      )}
      {mayAnswer && (
        <>
          {!answer && <AnswerButton chosen={chosen} versions={versionsOf(call)} />}
          <StepButton chosen={chosen} isDemonstration={isDemonstration} />
        </>
      )}
    </ContributionActions>
  );
}
