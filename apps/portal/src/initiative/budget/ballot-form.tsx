import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Send } from '../../api/send.js';
import { useRefetch } from '../../api/use-refetch.js';
import { Problem } from '../../form/confirm.js';
import type { FieldOption } from '../../form/field-spec.js';
import { useAction } from '../../form/use-action.js';
import { formatDay } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { BudgetBallotCastDocument, BudgetPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { tell } from '../../shell/announcement.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { CommuneSelect } from '../../territory/commune-select.js';
import { begun, type Budget, type Choices, costOf, pointsOf, priceOf, type Project, type Rule } from './budget.js';
import classes from './budget.module.css';
import forms from '../../form/form.module.css';

/** One’s ballot: projects to choose, what is left, and the receipt. It stays on this page until it is cast. */
export function BallotForm({ budget, rule }: { budget: Budget; rule: Rule }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const refetch = useRefetch(BudgetPageDocument);
  const { viewerBallot: held, initiative } = budget;
  const projects = budget.projects?.nodes ?? [];
  const [choices, setChoices] = useState<Choices>(() => begun(held?.choices ?? [], rule.ballotKind === 'RANKED'));
  const [commune, setCommune] = useState<FieldOption | null>(null);
  const [fault, setFault] = useState<'choose' | 'where'>();
  const asksWhere = Boolean(initiative?.territories?.length);
  const casting = useAction(async (send: Send): Promise<void> => {
    const given = choices.map(({ number, points }) => (rule.ballotKind === 'POINTS' ? { number, points } : { number }));
    await send(BudgetBallotCastDocument, {
      input: { callId: budget.id, choices: given, territoryId: asksWhere ? commune?.value : null },
    });
    tell(t('budget.ballot.done'));
    await refetch();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = choices.length === 0 ? 'choose' : asksWhere && !commune ? 'where' : undefined;
    setFault(found);
    if (!found) void casting.run();
  };
  return (
    <Section
      title={t('budget.ballot.title')}
      anchor="bulletin"
      note={
        <p className="soft">
          {t(`budget.ballotAsks.${rule.ballotKind}`, { count: rule.maximumChoices, points: rule.points ?? 0 })}
        </p>
      }
    >
      {held && <Receipt code={held.receipt} day={formatDay(held.votedOn, language)} />}
      <form onSubmit={submit} noValidate aria-busy={casting.busy || undefined}>
        <ul className={classes.choices}>
          {projects.map((project) => (
            <Choice key={project.id} {...{ project, projects, rule, choices, setChoices, id }} />
          ))}
        </ul>
        {asksWhere && (
          <CommuneSelect
            id={`${id}-commune`}
            label={t('budget.ballot.commune')}
            value={commune}
            error={fault === 'where' ? t('budget.ballot.where') : undefined}
            set={setCommune}
          />
        )}
        <div className={classes.bar}>
          <p role="status">
            <Left {...{ rule, choices, projects }} />
          </p>
          <Button type="submit" aria-disabled={casting.busy || undefined}>
            {t(held ? 'budget.ballot.castAgain' : 'budget.ballot.cast')}
          </Button>
        </div>
        {fault === 'choose' && <Problem text={t('budget.ballot.choose')} />}
        <Problem text={casting.problem} />
      </form>
    </Section>
  );
}

function Receipt({ code, day }: { code: string | null; day: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.receipt}>
      <p>{t('budget.ballot.since', { day })}</p>
      {code && (
        <>
          <p>
            {t('budget.ballot.receipt')} <strong className={classes.code}>{code}</strong>{' '}
            <PlainButton
              onClick={() => void navigator.clipboard.writeText(code).then(() => tell(t('budget.ballot.copied')))}
            >
              {t('budget.ballot.copy')}
            </PlainButton>
          </p>
          <p className="soft">{t('budget.ballot.receiptHelp')}</p>
        </>
      )}
    </div>
  );
}

interface Chosen {
  rule: Rule;
  choices: Choices;
  projects: readonly Project[];
}

/** How far the ballot goes yet: money, points or choices. */
function Left({ rule, choices, projects }: Chosen) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen = t('budget.ballot.chosen', { count: choices.length, most: rule.maximumChoices });
  if (rule.ballotKind === 'POINTS')
    return `${chosen} · ${t('budget.ballot.pointsLeft', { count: (rule.points ?? 0) - pointsOf(choices) })}`;
  if (rule.ballotKind !== 'KNAPSACK' || rule.envelopes.length) return chosen;
  const left = rule.envelope - costOf(choices, projects);
  return `${chosen} · ${t('budget.ballot.moneyLeft', { amount: priceOf(left, language) })}`;
}

interface ChoiceProps extends Chosen {
  project: Project;
  setChoices: (choices: Choices) => void;
  id: string;
}

function Choice({ project, projects, rule, choices, setChoices, id }: ChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, title, about, cost, place } = project;
  const at = choices.findIndex((one) => one.number === number);
  const others = choices.filter((one) => one.number !== number);
  const isFull = at < 0 && choices.length >= rule.maximumChoices;
  const isDear =
    rule.ballotKind === 'KNAPSACK' &&
    rule.envelopes.length === 0 &&
    at < 0 &&
    costOf(choices, projects) + cost > rule.envelope;
  const most = (rule.points ?? 0) - pointsOf(others);
  const set = (points: number): void => setChoices(points > 0 ? [...others, { number, points }] : others);
  const facts = `${priceOf(cost, language)}${place ? ` · ${typeset(place)}` : ''}`;
  return (
    <li data-chosen={at >= 0 || undefined}>
      {rule.ballotKind === 'POINTS' ? (
        <div className={classes.pick}>
          <select
            id={`${id}-${number}`}
            className={forms.box}
            value={at >= 0 ? choices[at]!.points : 0}
            disabled={isFull}
            onChange={({ currentTarget }) => set(Number(currentTarget.value))}
          >
            {Array.from({ length: Math.max(most, 0) + 1 }, (_, points) => (
              <option key={points} value={points}>
                {points}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-${number}`}>
            <strong>{typeset(title)}</strong> <span className="soft">{facts}</span>
          </label>
        </div>
      ) : (
        <div className={classes.pick}>
          <input
            type="checkbox"
            id={`${id}-${number}`}
            checked={at >= 0}
            disabled={isFull || isDear}
            onChange={() => set(at >= 0 ? 0 : 1)}
          />
          <label htmlFor={`${id}-${number}`}>
            <strong>{typeset(title)}</strong> <span className="soft">{facts}</span>
            {rule.ballotKind === 'RANKED' &&
              at >= 0 &&
              ` · ${t('budget.ballot.rank', { count: at + 1, ordinal: true })}`}
            {isDear && <span className="soft"> · {t('budget.ballot.tooDear')}</span>}
          </label>
        </div>
      )}
      {about && (
        <details>
          <summary>{t('budget.ballot.more')}</summary>
          <p className={classes.about}>{typeset(about)}</p>
        </details>
      )}
    </li>
  );
}
