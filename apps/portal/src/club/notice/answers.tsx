import { useTranslation } from 'react-i18next';
import { French } from '../../format/french.js';
import { formatDay } from '../../format/format.js';
import { textOf } from '../../form/values.js';
import { ClubNoticeAnswerGiveDocument, ClubNoticeAnswerRemoveDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import { WriteButton } from '../../write/write-button.js';
import classes from '../club.module.css';
import { useOfClub } from '../use-of-club.js';
import { type ClubNotice, stands } from './notice.js';

type Answer = NonNullable<ClubNotice['answers']>['nodes'][number];

/** What was answered: for the club and the network. */
export function Answers({ notice }: { notice: ClubNotice }) {
  const { t } = useTranslation();
  const isOfClub = useOfClub();
  const { answers, isViewers, viewerAnswered } = notice;
  const may = isOfClub && !isViewers && !viewerAnswered && stands(notice);
  if (!isOfClub && !isViewers) return null;
  return (
    <Section title={t('clubNotice.answers')} action={may && <Give notice={notice} />}>
      {answers?.nodes.map((answer) => (
        <Given key={answer.id} answer={answer} />
      ))}
      {!answers?.nodes.length && <p className="soft">{t('clubNotice.answersNone')}</p>}
    </Section>
  );
}

function Given({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { text, answeredOn, personName, organization, isViewers } = answer;
  return (
    <div className={classes.test}>
      <p className={classes.words}>
        <French>{text}</French>
      </p>
      <p className="soft">
        {[personName ?? t('clubNotice.erased'), organization?.name, formatDay(answeredOn, language)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isViewers && <TakeBack answer={answer} />}
    </div>
  );
}

function Give({ notice: { id, title } }: { notice: ClubNotice }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('clubNotice.answer')}
      about={title}
      spec={() => ({
        id: `clubNoticeAnswer:${id}`,
        title: t('clubNotice.answer'),
        submit: t('clubNotice.answerSubmit'),
        did: t('clubNotice.answered'),
        intro: <p>{t('clubNotice.answerIntro')}</p>,
        mutation: ClubNoticeAnswerGiveDocument,
        initial: { text: '' },
        fields: [{ name: 'text', kind: 'lines', label: t('clubNotice.answerText'), required: true }],
        variables: (values) => ({ input: { clubNoticeId: id, text: textOf(values, 'text') } }),
      })}
    />
  );
}

function TakeBack({ answer: { id, version } }: { answer: Answer }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('clubNotice.takeBack')}
      spec={() => ({
        id: `clubNoticeAnswerRemove:${id}`,
        title: t('clubNotice.takeBack'),
        submit: t('clubNotice.takeBack'),
        intro: <p>{t('clubNotice.takeBackIntro')}</p>,
        removes: true,
        mutation: ClubNoticeAnswerRemoveDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { id, expectedVersion: version } }),
      })}
    />
  );
}
