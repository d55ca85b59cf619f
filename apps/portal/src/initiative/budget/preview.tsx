import { Button } from '@mantine/core';
import { useLazyQuery } from '@apollo/client/react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../form/notice.js';
import { Problem } from '../../form/confirm.js';
import { BudgetPreviewDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import { priceOf } from './budget.js';
import { Envelopes, Outcomes } from './budget-result.js';
import forms from '../../form/form.module.css';
import classes from './budget.module.css';

/** For the team, before the vote: what the rule does with ballots that a seed draws. */
export function Preview({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useId();
  const [ballots, setBallots] = useState('200');
  const [seed, setSeed] = useState('1');
  const [look, { data, loading, error }] = useLazyQuery(BudgetPreviewDocument, { fetchPolicy: 'network-only' });
  const found = data?.call?.__typename === 'BudgetCall' ? data.call.preview : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void look({ variables: { id, seed, ballots: Math.min(2000, Math.max(1, Math.round(Number(ballots)) || 200)) } });
  };
  return (
    <Section title={t('budget.preview.title')} anchor="essai" note={<p className="soft">{t('budget.preview.lead')}</p>}>
      <form onSubmit={submit} className={classes.preview} aria-busy={loading || undefined}>
        <span>
          <label className={forms.label} htmlFor={`${own}-ballots`}>
            {t('budget.preview.ballots')}
          </label>
          <input
            id={`${own}-ballots`}
            className={forms.box}
            inputMode="numeric"
            value={ballots}
            onChange={({ currentTarget }) => setBallots(currentTarget.value)}
          />
        </span>
        <span>
          <label className={forms.label} htmlFor={`${own}-seed`}>
            {t('budget.preview.seed')}
          </label>
          <input
            id={`${own}-seed`}
            className={forms.box}
            maxLength={100}
            value={seed}
            onChange={({ currentTarget }) => setSeed(currentTarget.value)}
          />
        </span>
        <Button type="submit" variant="default">
          {t('budget.preview.do')}
        </Button>
      </form>
      {error && <Problem text={t('budget.preview.failed')} />}
      <div role="status">
        {found && (
          <>
            <Notice>
              <p>
                <strong>{t('budget.preview.invented', { count: found.ballots, seed: found.seed })}</strong>{' '}
                {t('budget.preview.spent', { spent: priceOf(found.spent, language), count: found.funded.length })}
              </p>
            </Notice>
            <Envelopes result={found} />
            <h3>{t('budget.preview.funded')}</h3>
            <Outcomes outcomes={found.funded} />
            {found.notFunded.length > 0 && <h3>{t('budget.preview.notFunded')}</h3>}
            <Outcomes outcomes={found.notFunded} />
          </>
        )}
      </div>
    </Section>
  );
}
