import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import forms from '../../form/form.module.css';
import { typeset } from '../../format/typeset.js';
import { PlainButton } from '../../shell/plain-button.js';
import { type Answers, isGiven, type Question, wordsOf } from './answering.js';
import { askedOf, mostAsked } from './asked.js';
import { QuestionControl } from './question-control.js';
import classes from './survey.module.css';

interface AnsweringProps {
  questions: readonly Question[];
  answers: Answers;
  set: (answers: Answers) => void;
  /** The question that is on screen; null while all that was answered is read. */
  at: string | null;
  go: (at: string | null) => void;
  /** What the API says of one of them. */
  refused?: { question: string; message: string };
  /** Below what is read again: what sends it. */
  children: ReactNode;
}

/** One question after another, then all that was answered. */
export function Answering({ questions, answers, set, at, go, refused, children }: AnsweringProps) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<{ question: string; message: string }>();
  const head = useRef<HTMLHeadingElement & HTMLParagraphElement>(null);
  const moved = useRef(false);
  const asked = askedOf(questions, answers);
  const place = asked.findIndex(({ id }) => id === at);
  const question = asked[place];
  // The focus goes to what came in the place of what was answered.
  useEffect(() => {
    if (moved.current) head.current?.focus();
    moved.current = false;
  }, [at]);
  const move = (to: string | null): void => {
    moved.current = true;
    setFault(undefined);
    go(to);
  };
  if (!question)
    return (
      <div className={classes.step}>
        <h2 ref={head} tabIndex={-1}>
          {t('survey.review')}
        </h2>
        <dl className={classes.review}>
          {asked.map((one, i) => (
            <div key={one.id} data-wrong={refused?.question === one.id || undefined}>
              <dt>{typeset(one.title)}</dt>
              <dd>
                <span className={classes.words}>
                  {isGiven(answers[one.id]) ? wordsOf(one, answers[one.id]) : t('survey.noAnswer')}
                </span>
                <PlainButton look="quiet" about={t('survey.question', { place: i + 1 })} onClick={() => move(one.id)}>
                  {t('word.change')}
                </PlainButton>
              </dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
    );
  const given = answers[question.id] ?? {};
  const next = (event: FormEvent): void => {
    event.preventDefault();
    const limit = question.most ?? question.choices.length;
    if (question.isRequired && !isGiven(given)) setFault({ question: question.id, message: t('survey.needed') });
    else if (question.kind === 'MULTIPLE' && (given.choices?.length ?? 0) > limit)
      setFault({ question: question.id, message: t('survey.atMost', { count: limit }) });
    else move(asked[place + 1]?.id ?? null);
  };
  const told = fault?.question === question.id ? fault : refused?.question === question.id ? refused : undefined;
  return (
    <div className={classes.step}>
      <p ref={head} tabIndex={-1} className={classes.progress}>
        <Progress {...{ questions, answers, place }} />
      </p>
      <form onSubmit={next} noValidate>
        <QuestionControl
          key={question.id}
          question={question}
          given={given}
          error={told?.message}
          set={(value) => {
            setFault(undefined);
            set({ ...answers, [question.id]: { ...given, ...value } });
          }}
        />
        {!question.isRequired && <p className="soft">{t('survey.mayPass')}</p>}
        <div className={forms.actions}>
          <Button type="submit">{t(place === asked.length - 1 ? 'survey.toReview' : 'survey.next')}</Button>
          {place > 0 && (
            <PlainButton look="quiet" onClick={() => move(asked[place - 1]!.id)}>
              {t('survey.back')}
            </PlainButton>
          )}
        </div>
      </form>
    </div>
  );
}

/** How far one is; while answers can still bring more questions, how many there are at the most. */
function Progress({ questions, answers, place }: Pick<AnsweringProps, 'questions' | 'answers'> & { place: number }) {
  const { t } = useTranslation();
  const most = mostAsked(questions, answers, place);
  const isSettled = most === askedOf(questions, answers).length;
  return t(isSettled ? 'survey.progress' : 'survey.progressAtMost', { place: place + 1, count: most });
}
