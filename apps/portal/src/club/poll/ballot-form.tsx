import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Send } from '../../api/send.js';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm, Problem } from '../../form/confirm.js';
import { Group } from '../../form/described.js';
import { useAction } from '../../form/use-action.js';
import { Either } from '../../format/either.js';
import { formatDay } from '../../format/format.js';
import {
  BallotCastDocument,
  type BallotCastInput,
  type PollAnswer,
  type PollPageQuery,
  PollPageDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { tell } from '../../shell/announcement.js';
import type { Voice } from './poll-words.js';
import { RankingControl } from './ranking-control.js';
import forms from '../../form/form.module.css';
import classes from './poll.module.css';

type Poll = NonNullable<PollPageQuery['poll']>;
interface Chosen {
  answer?: PollAnswer;
  reason: string;
  ranking: string[][];
  approved: string[];
  scores: Readonly<Record<string, string>>;
}
type Fault = 'choose' | 'rankOne' | 'approveOne' | 'why';

const OF: Record<string, readonly PollAnswer[]> = {
  CONSENT: ['YES', 'OBJECTION', 'ABSTENTION', 'BLANK'],
  MAJORITY: ['YES', 'NO', 'ABSTENTION', 'BLANK'],
};
const OF_OPTIONS: readonly PollAnswer[] = ['CHOICE', 'ABSTENTION', 'BLANK'];

/** The ballot of one voice: what is chosen stays on this page until it is cast, and is kept nowhere. */
export function BallotForm({ poll, voice }: { poll: Poll; voice: Voice }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(PollPageDocument);
  const [chosen, setChosen] = useState<Chosen>(() => ({
    answer: OF[poll.method] ? undefined : 'CHOICE',
    reason: '',
    ranking: [],
    approved: [],
    scores: {},
  }));
  const [fault, setFault] = useState<Fault>();
  const [code, setCode] = useState<string>();
  const cast = async (send: Send): Promise<void> => {
    const { receipt } = await send(BallotCastDocument, {
      input: { pollId: poll.id, voterId: voice.id, ...saidBy(poll, chosen) },
    });
    setCode(receipt?.code);
    tell(t('poll.ballot.done'));
    await refetch();
  };
  const casting = useAction(cast);
  const { isAnonymous } = poll;
  const set = (change: Partial<Chosen>): void => {
    setFault(undefined);
    setChosen({ ...chosen, ...change });
  };
  const isWhole = (): boolean => {
    const found = faultOf(poll, chosen);
    setFault(found);
    return !found;
  };
  const isIn = isAnonymous && (code !== undefined || voice.votedOn !== null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole()) void casting.run();
  };
  return (
    <div className={classes.ballot}>
      {voice.votedOn && <p>{t('poll.ballot.since', { day: formatDay(voice.votedOn, language) })}</p>}
      {code && (
        <div className={classes.receipt} role="status">
          <p>
            <strong>{t('poll.ballot.receipt', { code })}</strong>
          </p>
          <p>{t(isAnonymous ? 'poll.ballot.receiptHelp' : 'poll.ballot.receiptNamed')}</p>
        </div>
      )}
      {!isIn && (
        <form onSubmit={submit} noValidate aria-busy={casting.busy || undefined}>
          <Choices poll={poll} chosen={chosen} set={set} fault={fault && t(`poll.ballot.${fault}`)} />
          <Problem text={casting.problem} />
          {isAnonymous && isReady(poll, chosen) ? (
            <Confirm
              isMain
              label={t('poll.ballot.cast')}
              question={t('poll.ballot.irreversible')}
              action={t('poll.ballot.put')}
              run={cast}
            />
          ) : (
            <div className={forms.actions}>
              <Button type="submit" aria-disabled={casting.busy || undefined}>
                {t(voice.votedOn ? 'poll.ballot.castAgain' : 'poll.ballot.cast')}
              </Button>
            </div>
          )}
        </form>
      )}
    </div>
  );
}

const isReady = (poll: Poll, chosen: Chosen): boolean => faultOf(poll, chosen) === undefined;

function faultOf({ method }: Poll, { answer, reason, ranking, approved }: Chosen): Fault | undefined {
  if (!answer) return 'choose';
  if (answer === 'OBJECTION') return reason.trim() ? undefined : 'why';
  if (answer !== 'CHOICE') return undefined;
  if (method === 'APPROVAL') return approved.length ? undefined : 'approveOne';
  return method === 'SCORE' || ranking.length ? undefined : 'rankOne';
}

/** What is sent: what its method asks for, or the answer alone. */
function saidBy(
  { method, options }: Poll,
  { answer, reason, ranking, approved, scores }: Chosen,
): Partial<BallotCastInput> {
  if (answer === 'OBJECTION') return { answer, reason };
  if (answer !== 'CHOICE') return { answer };
  if (method === 'APPROVAL') return { approved };
  if (method === 'SCORE')
    return { scores: options.map(({ id }) => ({ optionId: id, score: Number(scores[id] ?? 0) })) };
  return { ranking };
}

interface ChoicesProps {
  poll: Poll;
  chosen: Chosen;
  set: (change: Partial<Chosen>) => void;
  fault: string | undefined;
}

function Choices({ poll, chosen, set, fault }: ChoicesProps) {
  const { t } = useTranslation();
  const id = useId();
  const words = (answer: PollAnswer): string => {
    if (answer === 'YES') return t(poll.method === 'CONSENT' ? 'poll.ballot.consent' : 'poll.ballot.yes');
    return t(`poll.ballot.${answer.toLowerCase() as 'no' | 'objection' | 'abstention' | 'blank' | 'choice'}`);
  };
  return (
    <>
      <Group id={id} label={t('poll.ballot.answer')} error={fault}>
        {(OF[poll.method] ?? OF_OPTIONS).map((answer) => (
          <div className={forms.choice} key={answer}>
            <input
              type="radio"
              id={`${id}-${answer}`}
              name={id}
              checked={chosen.answer === answer}
              onChange={() => set({ answer })}
            />
            <label htmlFor={`${id}-${answer}`}>{words(answer)}</label>
          </div>
        ))}
      </Group>
      {chosen.answer === 'OBJECTION' && (
        <div className={forms.field}>
          <label className={forms.label} htmlFor={`${id}-reason`}>
            {t('poll.ballot.reason')}
          </label>
          <p className={forms.hint} id={`${id}-reason-hint`}>
            {t('poll.ballot.reasonHelp')}
          </p>
          <textarea
            id={`${id}-reason`}
            aria-describedby={`${id}-reason-hint`}
            className={forms.box}
            rows={3}
            maxLength={1000}
            value={chosen.reason}
            onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
          />
        </div>
      )}
      {chosen.answer === 'CHOICE' && <Options poll={poll} chosen={chosen} set={set} id={id} />}
    </>
  );
}

function Options({ poll, chosen, set, id }: Omit<ChoicesProps, 'fault'> & { id: string }) {
  const { t } = useTranslation();
  const { method, options, scoreMax } = poll;
  if (method === 'APPROVAL')
    return (
      <Group id={`${id}-approved`} label={t('poll.ballot.approve')}>
        {options.map((option) => {
          const isApproved = chosen.approved.includes(option.id);
          return (
            <div className={forms.choice} key={option.id}>
              <input
                type="checkbox"
                id={`${id}-${option.id}`}
                checked={isApproved}
                onChange={() =>
                  set({
                    approved: isApproved
                      ? chosen.approved.filter((one) => one !== option.id)
                      : [...chosen.approved, option.id],
                  })
                }
              />
              <label htmlFor={`${id}-${option.id}`}>
                <Either english={option.titleEn}>{option.title}</Either>
              </label>
            </div>
          );
        })}
      </Group>
    );
  if (method === 'SCORE')
    return (
      <Group id={`${id}-scores`} label={t('poll.ballot.score', { most: scoreMax ?? 5 })}>
        {options.map((option) => (
          <div className={classes.score} key={option.id}>
            <label htmlFor={`${id}-${option.id}`}>
              <Either english={option.titleEn}>{option.title}</Either>
            </label>
            <select
              id={`${id}-${option.id}`}
              className={forms.box}
              value={chosen.scores[option.id] ?? '0'}
              onChange={({ currentTarget }) => set({ scores: { ...chosen.scores, [option.id]: currentTarget.value } })}
            >
              {Array.from({ length: (scoreMax ?? 5) + 1 }, (_, score) => (
                <option key={score}>{score}</option>
              ))}
            </select>
          </div>
        ))}
      </Group>
    );
  return <RankingControl options={options} ranking={chosen.ranking} set={(ranking) => set({ ranking })} />;
}
