import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { BudgetOutcomeLineFragment } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Section } from '../../shell/section.js';
import { type Budget, isFunded, priceOf, type Result } from './budget.js';
import { HowChosen } from './how-chosen.js';
import { Recount } from './recount.js';
import { Specialists } from './specialists.js';
import forms from '../../form/form.module.css';
import classes from './budget.module.css';

/** What came of it, project by project with the reason, and how anybody proves it. */
export function BudgetResult({ budget: { booths, rule }, result }: { budget: Budget; result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { turnout, paper, spent, funded, notFunded, envelopes } = result;
  const whole = envelopes.reduce((sum, { envelope }) => sum + envelope, 0);
  return (
    <>
      <Section title={t('budget.result.title')} anchor="resultat">
        <Facts look="large">
          <Fact label={t('budget.result.funded')}>{String(funded.length)}</Fact>
          <Fact label={t('budget.result.spent', { whole: priceOf(whole, language) })}>{priceOf(spent, language)}</Fact>
          <Fact label={t('budget.result.turnout', { count: paper })}>{String(turnout)}</Fact>
        </Facts>
        <Envelopes result={result} />
        {rule && <HowChosen rule={rule} result={result} />}
        <h3>{t('budget.result.fundedTitle')}</h3>
        <Outcomes outcomes={funded} />
        {notFunded.length > 0 && <h3>{t('budget.result.notFundedTitle')}</h3>}
        <Outcomes outcomes={notFunded} />
      </Section>
      <Section title={t('budget.proof.title')} anchor="preuves">
        <p>{t('budget.proof.lead', { at: formatInstant(result.countedAt, language) })}</p>
        <ReceiptCheck list={result.receipts} />
        <Facts>
          {envelopes.map(({ territoryName, pabulib, ballots, numbers }) => (
            <Fact key={territoryName ?? ''} label={territoryName ?? t('budget.proof.ballots')}>
              {pabulib ? (
                <>
                  {t('budget.proof.published', { count: ballots ?? 0 })}
                  <Recount file={pabulib} told={funded.filter(({ project }) => numbers.includes(project.number))} />
                </>
              ) : (
                t(ballots === null ? 'budget.proof.fewest' : 'budget.proof.few', { count: ballots ?? 0 })
              )}
            </Fact>
          ))}
          <Fact label={t('budget.proof.booths')}>
            {booths.map(({ name, turnout: signed }) => `${name} (${signed})`).join(', ')}
          </Fact>
        </Facts>
        <Specialists>
          <Proofs result={result} />
        </Specialists>
      </Section>
    </>
  );
}

/** What whoever counts again by themselves needs of it. */
function Proofs({ result: { envelopes, ballotsHash, seed } }: { result: Result }) {
  const { t } = useTranslation();
  return (
    <Facts>
      {envelopes.map(
        ({ territoryName, pabulib }) =>
          pabulib && (
            <Fact key={territoryName ?? ''} label={territoryName ?? t('budget.proof.ballots')}>
              <a href={pabulib} download>
                {t('budget.proof.file')}
              </a>
            </Fact>
          ),
      )}
      <Fact label={t('budget.proof.command')}>
        {envelopes.some(({ pabulib }) => pabulib) && (
          <code className={classes.code}>npm run cli -- budget:recount FILE.pb</code>
        )}
      </Fact>
      <Fact label={t('budget.proof.hash')}>{ballotsHash && <code className={classes.code}>{ballotsHash}</code>}</Fact>
      <Fact label={t('budget.proof.seed')}>
        <code className={classes.code}>{seed}</code>
      </Fact>
    </Facts>
  );
}

/** Where the money goes: each envelope as a bar, with what each project takes of it and what is left. */
export function Envelopes({ result: { envelopes, funded } }: { result: Pick<Result, 'envelopes' | 'funded'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const legendOf = (paid: readonly BudgetOutcomeLineFragment[], left: number): string => {
    const parts = paid.map(
      ({ project: { number, cost } }) => `${t('contribution.number', { number })} ${priceOf(cost, language)}`,
    );
    if (left > 0) parts.push(t('budget.result.left', { left: priceOf(left, language) }));
    return t('budget.result.legend', { parts: parts.join(' · ') });
  };
  return (
    <figure className={classes.envelopes}>
      {envelopes.map(({ territoryName, envelope, spent, numbers }) => {
        const paid = funded.filter(({ project }) => numbers.includes(project.number));
        return (
          <div key={territoryName ?? ''}>
            <figcaption>
              <strong>{territoryName ?? t(envelopes.length > 1 ? 'budget.common' : 'budget.rule.envelope')}</strong>{' '}
              <span className="soft">
                {t('budget.result.spentOf', {
                  ...{ spent: priceOf(spent, language), whole: priceOf(envelope, language) },
                  left: priceOf(envelope - spent, language),
                })}
              </span>
            </figcaption>
            <div className={classes.purse} aria-hidden="true">
              {paid.map(({ project: { id, number, cost } }) => (
                <span key={id} style={{ flexGrow: cost }}>
                  {cost * 12 > envelope ? t('contribution.number', { number }) : cost * 40 > envelope && number}
                </span>
              ))}
              <span data-left style={{ flexGrow: envelope - spent }} />
            </div>
            {paid.length > 0 && <p className={classes.legend}>{legendOf(paid, envelope - spent)}</p>}
          </div>
        );
      })}
    </figure>
  );
}

export function Outcomes({ outcomes }: { outcomes: readonly BudgetOutcomeLineFragment[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={classes.outcomes}>
      {outcomes.map(({ project: { id, number, title, cost }, explanation, share, reason }) => (
        <li key={id} data-funded={isFunded({ reason }) || undefined}>
          <strong>
            {t('contribution.number', { number })}{' '}
            <DatedLink to={`/demarches/projets/${id}`}>{typeset(title)}</DatedLink>
          </strong>
          <span className="soft">{priceOf(cost, language)}</span>
          {share !== null && (
            <span className={classes.track} aria-hidden="true">
              <span style={{ width: `${Math.round(share * 100)}%` }} />
            </span>
          )}
          <span>{typeset(explanation)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The receipt is looked for here, on the machine of whoever has it: it is sent nowhere. */
function ReceiptCheck({ list }: { list: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [code, setCode] = useState('');
  const [found, setFound] = useState<'yes' | 'no' | 'failed'>();
  const look = async (): Promise<void> => {
    try {
      const [answer, { sha256 }] = await Promise.all([fetch(list), import('#lib/counting')]);
      if (!answer.ok) throw new Error(String(answer.status));
      const hash = sha256(code.trim().toUpperCase());
      setFound((await answer.text()).split('\n').includes(hash) ? 'yes' : 'no');
    } catch {
      setFound('failed');
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim()) void look();
  };
  return (
    <form onSubmit={submit} className={classes.check}>
      <label className={forms.label} htmlFor={id}>
        {t('budget.proof.receipt')}
      </label>
      <input
        id={id}
        className={forms.box}
        value={code}
        autoComplete="off"
        maxLength={40}
        onChange={({ currentTarget }) => {
          setFound(undefined);
          setCode(currentTarget.value);
        }}
      />
      <Button type="submit" variant="default">
        {t('budget.proof.look')}
      </Button>
      <p role="status">{found && t(`budget.proof.found.${found}`)}</p>
    </form>
  );
}
