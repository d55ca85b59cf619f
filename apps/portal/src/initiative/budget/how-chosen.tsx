import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/index.js';
import { priceOf, type Result, type Rule } from './budget.js';
import { exampleOf, hasEquals } from './chosen.js';
import classes from './budget.module.css';

/** Why these and not others, in the words of somebody who voted: the rule in two sentences, one case of this very count, and what is left. */
export function HowChosen({ rule, result }: { rule: Pick<Rule, 'kind'>; result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { envelopes, exhausted } = result;
  const left = envelopes.length === 1 ? envelopes[0]!.envelope - envelopes[0]!.spent : 0;
  const isShared = rule.kind === 'EQUAL_SHARES';
  return (
    <div className={classes.how}>
      <h3>{t('budget.how.title')}</h3>
      <p>{t(`budget.how.kinds.${rule.kind}`)}</p>
      {isShared && <InFigures result={result} />}
      {isShared && hasEquals(result) && <p>{t('budget.how.equals')}</p>}
      {left > 0 && <p>{t(exhausted ? 'budget.how.left' : 'budget.how.unspent', { left: priceOf(left, language) })}</p>}
    </div>
  );
}

/** The same in the figures of one project that did not make it. */
function InFigures({ result }: { result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const example = exampleOf(result);
  if (!example) return null;
  const { lost, won, envelope, ballots, share, together, isShort } = example;
  const price = (euros: number): string => priceOf(euros, language);
  return (
    <p>
      {t('budget.how.example', { envelope: price(envelope), ballots, share: price(share) })}{' '}
      {t(isShort ? 'budget.how.short' : 'budget.how.spent', {
        ...{ number: lost.number, votes: lost.votes, together: price(together), cost: price(lost.cost) },
      })}{' '}
      {isShort && won && t('budget.how.won', { number: won.number, votes: won.votes, cost: price(won.cost) })}
    </p>
  );
}
