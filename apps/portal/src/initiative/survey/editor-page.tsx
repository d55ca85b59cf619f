import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm, Problem } from '../../form/confirm.js';
import { useAction } from '../../form/use-action.js';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import {
  SurveyDraftSaveDocument,
  SurveyEditorDocument,
  type SurveyEditorQuery,
  type SurveyWrittenFragment,
  SurveyVersionPublishDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { announce } from '../../shell/announcement.js';
import { Missing } from '../../shell/missing.js';
import { MoveButtons } from '../../shell/move-buttons.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import type { Answers } from './answering.js';
import { QuestionButton } from './question-button.js';
import { Answering } from './steps.js';
import { callAbove } from '../above.js';
import { inputsOf, moved, without } from './writing.js';
import classes from './survey.module.css';

type Survey = Extract<NonNullable<SurveyEditorQuery['call']>, { __typename: 'SurveyCall' }>;
type Question = SurveyWrittenFragment;

/** The questionnaire of a survey, for those who write it. */
export default function SurveyEditorPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <Record
      query={SurveyEditorDocument}
      variables={{ id }}
      fetchPolicy="cache-and-network"
      of={({ call }) => (call?.__typename === 'SurveyCall' && call.viewerAnswers ? call : null)}
      isIt={(call) => call.id === id}
      title={({ title }) => `${t('survey.questionnaire')} · ${title}`}
      missing={
        <Missing
          title={t('survey.write')}
          text={t('survey.mayNotWrite')}
          to={`/demarches/appels/${id}`}
          link={t('survey.toCall')}
        />
      }
    >
      {(call) => <Shown survey={call} />}
    </Record>
  );
}

function Shown({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { draft, questionnaire, state, initiative, isDemonstration, title } = survey;
  const questions = (draft ?? questionnaire)?.questions ?? [];
  const mayWrite = Boolean(initiative?.viewerWrites) && state !== 'CLOSED';
  return (
    <>
      <RecordHead
        above={callAbove(t, survey)}
        kind={`${t('call.kinds.SURVEY')} · ${t(`call.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={t('survey.questionnaireOf', { title: typeset(title) })}
      />
      <p>
        {questionnaire
          ? t('survey.asked', { number: questionnaire.number, at: formatInstant(questionnaire.publishedAt!, language) })
          : t('survey.notPublished')}{' '}
        {draft && t('survey.beingWritten')}
      </p>
      {mayWrite && <Publish survey={survey} />}
      <Section
        title={t('survey.questions')}
        note={<p className="soft">{t('survey.questionsHelp')}</p>}
        action={mayWrite && <QuestionButton survey={survey} questions={questions} />}
      >
        {questions.length === 0 && <p className="soft">{t('survey.noQuestion')}</p>}
        <ol className={classes.questions}>
          {questions.map((question, place) => (
            <Line key={question.id} {...{ survey, questions, question, place, mayWrite }} />
          ))}
        </ol>
      </Section>
      {questions.length > 0 && (
        <Section title={t('survey.preview')} note={<p className="soft">{t('survey.previewHelp')}</p>}>
          <Preview key={questions.map(({ id }) => id).join()} questions={questions} />
        </Section>
      )}
    </>
  );
}

function Publish({ survey: { id, version, draft, state, responseCount } }: { survey: Survey }) {
  const { t } = useTranslation();
  const refetch = useRefetch(SurveyEditorDocument);
  if (!draft || draft.questions.length === 0) return null;
  return (
    <Actions>
      <Confirm
        isMain
        label={t('survey.publish')}
        question={t(state === 'OPEN' && responseCount ? 'survey.publishAgain' : 'survey.publishSure')}
        action={t('survey.publishDo')}
        done={t('survey.published')}
        run={async (send) => {
          await send(SurveyVersionPublishDocument, { input: { id, expectedVersion: version } });
          await refetch();
        }}
      />
    </Actions>
  );
}

interface LineProps {
  survey: Survey;
  questions: readonly Question[];
  question: Question;
  place: number;
  mayWrite: boolean;
}

function Line({ survey, questions, question, place, mayWrite }: LineProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(SurveyEditorDocument);
  const saving = useAction(async (send, next: readonly Question[], said: string) => {
    await send(SurveyDraftSaveDocument, {
      input: { id: survey.id, expectedVersion: survey.version, questions: inputsOf(next) },
    });
    announce(said);
    await refetch();
  });
  const { title, help, choices, kind, isRequired, shownIf, low, high, lowWords, highWords } = question;
  const before = shownIf && questions.find(({ id }) => id === shownIf.question);
  const about = typeset(title);
  const shift = (by: number): void =>
    void saving.run(moved(questions, place, by), t('survey.moved', { place: place + 1 + by }));
  return (
    <li>
      <h3>
        {place + 1}. {about}
      </h3>
      <p className="soft">
        {t(`survey.kinds.${kind}`)} · {t(isRequired ? 'survey.required' : 'survey.optional')}
        {before &&
          ` · ${t('survey.shownAfter', {
            question: typeset(before.title),
            choices: before.choices
              .filter(({ id }) => shownIf.choices.includes(id))
              .map((choice) => typeset(choice.title))
              .join(', '),
          })}`}
      </p>
      {help && <p>{typeset(help)}</p>}
      {choices.length > 0 && (
        <ul>
          {choices.map((choice) => (
            <li key={choice.id}>{typeset(choice.title)}</li>
          ))}
        </ul>
      )}
      {kind === 'SCALE' && (
        <p>
          {t('survey.fromTo', {
            low: [low, lowWords].filter((one) => one !== null).join(' · '),
            high: [high, highWords].filter((one) => one !== null).join(' · '),
          })}
        </p>
      )}
      {mayWrite && (
        <span className={classes.moves}>
          <QuestionButton survey={survey} questions={questions} place={place} />
          <MoveButtons
            about={about}
            isFirst={place === 0}
            isLast={place === questions.length - 1}
            isBusy={saving.busy}
            move={shift}
          />
          <PlainButton
            look="quiet"
            about={about}
            idle={saving.busy}
            onClick={() => void saving.run(without(questions, question.id), t('survey.removed'))}
          >
            {t('survey.remove')}
          </PlainButton>
        </span>
      )}
      <Problem text={saving.problem} />
    </li>
  );
}

/** As it will be answered; nothing is sent, nothing is kept. */
function Preview({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Answers>({});
  const [at, setAt] = useState<string | null>(questions[0]?.id ?? null);
  return (
    <Answering questions={questions} answers={answers} set={setAnswers} at={at} go={setAt}>
      <p className="soft">{t('survey.previewEnd')}</p>
    </Answering>
  );
}
