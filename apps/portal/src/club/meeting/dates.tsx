import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm, Problem } from '../../form/confirm.js';
import { useAction } from '../../form/use-action.js';
import {
  type DateAnswerKind,
  MeetingDateChooseDocument,
  type MeetingDateLineFragment as MeetingDate,
  MeetingDatesAnswerDocument,
  MeetingDatesRemindDocument,
  WorkstreamMeetingPageDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { useViewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { tell } from '../../shell/announcement.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import type { Meeting } from './meeting.js';
import { beginningOf, spanOf, When } from './when.js';
import forms from '../../form/form.module.css';
import classes from './meeting.module.css';

const ANSWERS: readonly DateAnswerKind[] = ['YES', 'IF_NEED_BE', 'NO'];

/** The times that the team was asked about: one’s own answers, those of all, and the one that is chosen. */
export function Dates({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const refetch = useRefetch(WorkstreamMeetingPageDocument);
  const { id, timeZone, viewerWorks } = meeting;
  const dates = meeting.dates?.nodes ?? [];
  const [said, setSaid] = useState<Readonly<Record<string, DateAnswerKind>>>({});
  const saving = useAction(async (send) => {
    const answers = dates.flatMap(({ id: dateId, viewerAnswer }) => {
      const answer = said[dateId] ?? viewerAnswer;
      return answer ? [{ dateId, answer }] : [];
    });
    await send(MeetingDatesAnswerDocument, { input: { id, answers } });
    tell(t('meeting.saved'));
    await refetch();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void saving.run();
  };
  return (
    <Section title={t('meeting.dates')} note={<p className="soft">{t('meeting.datesNote')}</p>}>
      <form onSubmit={submit} noValidate>
        <ol className={classes.dates}>
          {dates.map((date) => (
            <li key={date.id}>
              <DateAnswers
                date={date}
                timeZone={timeZone}
                answer={viewerWorks ? (said[date.id] ?? date.viewerAnswer ?? null) : undefined}
                set={(answer) => setSaid({ ...said, [date.id]: answer })}
              />
            </li>
          ))}
        </ol>
        <Problem text={saving.problem} />
        {viewerWorks && (
          <div className={forms.actions}>
            <Button type="submit" aria-disabled={saving.busy || undefined}>
              {t('meeting.save')}
            </Button>
          </div>
        )}
      </form>
      <Standing meeting={meeting} />
      {viewerWorks && dates.length > 0 && <Choice meeting={meeting} dates={dates} />}
    </Section>
  );
}

interface DateAnswersProps {
  date: MeetingDate;
  timeZone: string;
  /** Undefined for who does not answer. */
  answer: DateAnswerKind | null | undefined;
  set: (answer: DateAnswerKind) => void;
}

function DateAnswers({ date, timeZone, answer, set }: DateAnswersProps) {
  const { t } = useTranslation();
  const name = useId();
  const { yesCount: yes, ifNeedBeCount: ifNeedBe, noCount: no, answers } = date;
  const of = (kind: DateAnswerKind): string =>
    (answers?.nodes ?? []).flatMap((one) => (one.answer === kind && one.person ? [one.person.name] : [])).join(', ');
  return (
    <fieldset className={classes.date}>
      <legend>
        <When span={date} timeZone={timeZone} />
      </legend>
      {answer !== undefined && (
        <div className={classes.choices}>
          {ANSWERS.map((kind) => (
            <div key={kind} className={forms.choice}>
              <input
                type="radio"
                id={`${name}-${kind}`}
                name={name}
                checked={answer === kind}
                onChange={() => set(kind)}
              />
              <label htmlFor={`${name}-${kind}`}>{t(`meeting.answers.${kind}`)}</label>
            </div>
          ))}
        </div>
      )}
      <p className="soft">{t('meeting.counted', { yes, ifNeedBe, no })}</p>
      <ul className={classes.said}>
        {ANSWERS.map(
          (kind) =>
            of(kind) && (
              <li key={kind} className="soft">
                {t('meeting.saidBy', { answer: t(`meeting.answers.${kind}`), names: of(kind) })}
              </li>
            ),
        )}
      </ul>
    </fieldset>
  );
}

/** Apart from one’s own answers: it fixes the meeting for everybody. */
function Choice({ meeting, dates }: { meeting: Meeting; dates: readonly MeetingDate[] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={classes.choice}>{t('meeting.choice')}</h3>
      <p className="soft">{t('meeting.choiceNote')}</p>
      <ul className={classes.dates}>
        {dates.map((date) => (
          <li key={date.id} className={classes.chosen}>
            <div>
              <When span={date} timeZone={meeting.timeZone} />
              <div className="soft">
                {t('meeting.counted', { yes: date.yesCount, ifNeedBe: date.ifNeedBeCount, no: date.noCount })}
              </div>
            </div>
            <Choose meeting={meeting} date={date} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Choose({ meeting, date }: { meeting: Pick<Meeting, 'id' | 'version' | 'timeZone'>; date: MeetingDate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(WorkstreamMeetingPageDocument);
  const { id, version, timeZone } = meeting;
  const beginning = beginningOf(date, timeZone, language);
  return (
    <Confirm
      label={t('meeting.choose')}
      about={spanOf(date, timeZone, t, language)}
      question={t('meeting.chooseQuestion', beginning)}
      action={t('meeting.chooseDo')}
      done={t('meeting.chosen', beginning)}
      run={async (send) => {
        await send(MeetingDateChooseDocument, { input: { id, expectedVersion: version, dateId: date.id } });
        await refetch();
      }}
    />
  );
}

/** Who has answered for all dates, for some and for none; those alone are reminded whose answers are missing. */
function Standing({ meeting: { id, answered, answeredInPart, awaited, viewerWorks } }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const reminding = useAction(async (send) => {
    await send(MeetingDatesRemindDocument, { input: { id } });
    tell(t('meeting.reminded'));
  });
  const said = (key: 'answered' | 'answeredInPart' | 'awaited', people: typeof awaited) =>
    people?.length ? <p>{t(`meeting.${key}`, { names: people.map(({ name }) => name).join(', ') })}</p> : null;
  // Nobody reminds themselves.
  const own = useViewer().viewer?.person?.id;
  const areMissing = [...(answeredInPart ?? []), ...(awaited ?? [])].some(({ id: person }) => person !== own);
  return (
    <div className={classes.standing}>
      {said('answered', answered)}
      {said('answeredInPart', answeredInPart)}
      {said('awaited', awaited)}
      <Problem text={reminding.problem} />
      {viewerWorks && areMissing && (
        <Actions>
          <PlainButton aria-disabled={reminding.busy || undefined} onClick={() => void reminding.run()}>
            {t('meeting.remind')}
          </PlainButton>
        </Actions>
      )}
    </div>
  );
}
