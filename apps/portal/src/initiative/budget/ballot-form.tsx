import { Button } from '@mantine/core';
import { Fragment, useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Send } from '../../api/send.js';
import { useRefetch } from '../../api/use-refetch.js';
import { DatedLink } from '../../day/dated-link.js';
import { Problem } from '../../form/confirm.js';
import type { FieldOption } from '../../form/field-spec.js';
import { useAction } from '../../form/use-action.js';
import { Either } from '../../format/either.js';
import { formatDay } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { BudgetBallotCastDocument, BudgetPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Picture } from '../../media/picture.js';
import { tell } from '../../shell/announcement.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { CommuneSelect } from '../../territory/commune-select.js';
import { askedBy, begun, type Budget, type Choices, pointsOf, priceOf, type Project, type Rule } from './budget.js';
import { leftOf, obstacleTo, pursesOf } from './purse.js';
import classes from './budget.module.css';
import forms from '../../form/form.module.css';

/** One’s ballot: projects to choose, what is left, and the receipt. It stays on this page until it is cast. */
export function BallotForm({ budget, rule }: { budget: Budget; rule: Rule }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const refetch = useRefetch(BudgetPageDocument);
  const { viewerBallot: held, initiative } = budget;
  // What cannot be built is not voted on.
  const projects = (budget.projects?.nodes ?? []).filter(({ verdict }) => verdict !== 'NOT_FEASIBLE');
  const [choices, setChoices] = useState<Choices>(() => begun(held?.choices ?? [], rule.ballotKind === 'RANKED'));
  const [commune, setCommune] = useState<FieldOption | null>(null);
  const [fault, setFault] = useState<'choose' | 'where'>();
  const [cast, setCast] = useState(0);
  const asksWhere = Boolean(initiative?.territories?.length);
  const casting = useAction(async (send: Send): Promise<void> => {
    const given = choices.map(({ number, points }) => (rule.ballotKind === 'POINTS' ? { number, points } : { number }));
    await send(BudgetBallotCastDocument, {
      input: { callId: budget.id, choices: given, territoryId: asksWhere ? commune?.value : null },
    });
    tell(t('budget.ballot.done'));
    await refetch();
    setCast((times) => times + 1);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = choices.length === 0 ? 'choose' : asksWhere && !commune ? 'where' : undefined;
    setFault(found);
    if (found === 'where') document.getElementById(`${id}-commune`)?.focus();
    if (!found) void casting.run();
  };
  return (
    <Section
      title={t('budget.ballot.title')}
      anchor="bulletin"
      note={
        <p className="soft">
          {askedBy(rule, t)}
          {rule.reach !== 'ANY' && ` ${t(`budget.reaches.${rule.reach}`)}.`}
        </p>
      }
    >
      {held && <Receipt code={held.receipt} day={formatDay(held.votedOn, language)} cast={cast} />}
      <form onSubmit={submit} noValidate aria-busy={casting.busy || undefined}>
        <Purses {...{ projects, rule, choices, setChoices, id }} />
        {asksWhere && (
          <CommuneSelect
            id={`${id}-commune`}
            label={t('budget.ballot.commune')}
            hint={t('budget.ballot.communeHelp')}
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

interface ReceiptProps {
  code: string | null;
  day: string;
  /** How often a ballot was cast since the page is open. */
  cast: number;
}

/** Whoever has just voted is taken to it: it stands far above the button that they pressed. */
function Receipt({ code, day, cast }: ReceiptProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cast > 0) box.current?.focus();
  }, [cast]);
  return (
    <div className={classes.receipt} ref={box} tabIndex={-1}>
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
  if (rule.ballotKind !== 'KNAPSACK') return chosen;
  const purses = pursesOf(rule);
  // Of territories those alone that the ballot is about.
  const told = purses.filter(({ name, pays }) => name === null || choices.some(({ number }) => pays(number)));
  const left = told.map((purse) => {
    const amount = t('budget.ballot.moneyLeft', { amount: priceOf(leftOf(purse, choices, projects), language) });
    return purses.length > 1 ? `${purse.name ?? t('budget.common')}${t('budget.project.colon')} ${amount}` : amount;
  });
  return [chosen, ...left].join(' · ');
}

interface ChoiceProps extends Chosen {
  project: Project;
  setChoices: (choices: Choices) => void;
  id: string;
}

/** All that can be chosen, by the envelope that pays for it. */
function Purses({ projects, rule, choices, setChoices, id }: Omit<ChoiceProps, 'project'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return pursesOf(rule).map(({ name, amount, pays }) => {
    const paid = projects.filter(({ number }) => pays(number));
    return (
      paid.length > 0 && (
        <Fragment key={name ?? ''}>
          {rule.envelopes.length > 0 && (
            <h3>
              {name ?? t('budget.common')} <span className="soft">{priceOf(amount, language)}</span>
            </h3>
          )}
          <ul className={classes.choices}>
            {paid.map((project) => (
              <Choice key={project.id} {...{ project, projects, rule, choices, setChoices, id }} />
            ))}
          </ul>
        </Fragment>
      )
    );
  });
}

function Choice({ project, projects, rule, choices, setChoices, id }: ChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id: projectId, number, title, titleEn, about, aboutEn, cost, place, item } = project;
  const name = <Either english={titleEn}>{title}</Either>;
  const at = choices.findIndex((one) => one.number === number);
  const others = choices.filter((one) => one.number !== number);
  const obstacle = obstacleTo(project, rule, choices, projects);
  const most = (rule.points ?? 0) - pointsOf(others);
  const set = (points: number): void => setChoices(points > 0 ? [...others, { number, points }] : others);
  const facts = `${priceOf(cost, language)}${place ? ` · ${typeset(place)}` : ''}`;
  return (
    <li data-chosen={at >= 0 || undefined}>
      {item?.cover && <Picture picture={item.cover} isBeside className={classes.thumbnail} />}
      {rule.ballotKind === 'POINTS' ? (
        <div className={classes.pick}>
          <select
            id={`${id}-${number}`}
            className={forms.box}
            value={at >= 0 ? choices[at]!.points : 0}
            disabled={Boolean(obstacle)}
            aria-describedby={obstacle && `${id}-${number}-why`}
            onChange={({ currentTarget }) => set(Number(currentTarget.value))}
          >
            {Array.from({ length: Math.max(most, 0) + 1 }, (_, points) => (
              <option key={points} value={points}>
                {points}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-${number}`}>
            {t('contribution.number', { number })} <strong>{name}</strong> <span className="soft">{facts}</span>
          </label>
        </div>
      ) : (
        <div className={classes.pick}>
          <input
            type="checkbox"
            id={`${id}-${number}`}
            checked={at >= 0}
            disabled={Boolean(obstacle)}
            aria-describedby={obstacle && `${id}-${number}-why`}
            onChange={() => set(at >= 0 ? 0 : 1)}
          />
          <label htmlFor={`${id}-${number}`}>
            {t('contribution.number', { number })} <strong>{name}</strong> <span className="soft">{facts}</span>
            {rule.ballotKind === 'RANKED' &&
              at >= 0 &&
              ` · ${t('budget.ballot.rank', { count: at + 1, ordinal: true })}`}
          </label>
        </div>
      )}
      {obstacle && (
        <p id={`${id}-${number}-why`} className={classes.why}>
          {t(`budget.ballot.why.${obstacle}`)}
        </p>
      )}
      <details className={classes.more}>
        <summary>
          {t('budget.ballot.more')}
          <span className="hidden"> {name}</span>
        </summary>
        {about && (
          <p className={classes.about}>
            <Either english={aboutEn}>{about}</Either>
          </p>
        )}
        <p>
          <DatedLink to={`/demarches/projets/${projectId}`}>{t('budget.ballot.page')}</DatedLink>
        </p>
      </details>
    </li>
  );
}
