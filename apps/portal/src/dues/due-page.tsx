import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { today } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import { French } from '../format/french.js';
import { formatDay, formatInstant } from '../format/format.js';
import { formatEuros, typedEuros } from '../format/money.js';
import { DuePageDocument, type DueDetailFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Missing } from '../shell/missing.js';
import { Actions } from '../shell/actions.js';
import { Fact, Facts } from '../shell/facts.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useRights } from '../write/use-rights.js';
import { Basis } from './basis.js';
import { DueState } from './due-state.js';
import { Instalments } from './instalments.js';
import { membersOnly } from './members-only.js';
import { IssuerGaps } from './issuer.js';
import { PaymentDetails } from './payment-details.js';
import { Payments } from './payments.js';
import { scaleWords } from './scale-words.js';
import { paymentForm } from './writes/payment-form.js';
import { ReminderButton } from './writes/payment-writes.js';
import classes from './dues.module.css';

export default membersOnly('shell.dues', DueLoader);

function DueLoader() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={DuePageDocument}
      variables={{ id, asOf }}
      fetchPolicy="network-only"
      of={(data) => data.due}
      isIt={(due) => due.id === id}
      title={({ year, organization }) => `${t('dues.due', { year })}, ${organization.name}`}
      missing={
        <Missing title={t('dues.missingTitle')} text={t('dues.missing')} to="/cotisations" link={t('shell.dues')} />
      }
    >
      {(due) => <DueArticle due={due} />}
    </Record>
  );
}

function DueArticle({ due }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const { call, organization, year } = due;
  const open = call?.status === 'ISSUED' && due.balanceCents > 0;
  return (
    <article>
      <RecordHead
        above={[
          { to: '/cotisations', name: t('shell.dues') },
          ...(call ? [{ to: `/cotisations/appels/${call.id}`, name: t('dues.call', { year }) }] : []),
        ]}
        kind={t('dues.due', { year })}
        isDemonstration={due.isDemonstration}
        title={
          <DatedLink to={`/organisations/${organization.key}`} className={classes.quiet}>
            {organization.name}
          </DatedLink>
        }
      />
      <Facts look="large">
        <Fact label={t('dues.amount')}>{formatEuros(due.amountCents, language)}</Fact>
        <Fact label={t('dues.paid')}>{formatEuros(due.paidCents, language)}</Fact>
        <Fact label={t('dues.outstanding')}>{formatEuros(due.balanceCents, language)}</Fact>
      </Facts>
      <p>
        <DueState status={due.status} call={call} />
      </p>
      {coordinates && open && (
        <Actions>
          <paymentForm.RecordButton
            given={{ dueId: due.id }}
            about={`${organization.name}, ${t('dues.due', { year }).toLowerCase()}`}
            begins={{ amountCents: typedEuros(due.balanceCents) }}
          />
          {due.nextReminder?.refusal === null && <ReminderButton due={due} />}
        </Actions>
      )}
      <Section title={t('dues.basis')}>
        <DueBasis due={due} />
      </Section>
      <Section title={t('dues.instalments')}>
        <Instalments due={due} />
      </Section>
      {call && call.status !== 'DRAFT' && (
        <Section title={t('dues.issuer.pay')}>
          <PaymentDetails due={due} />
        </Section>
      )}
      <Section title={t('dues.payments')}>
        {coordinates && call && <IssuerGaps call={call} />}
        <Payments due={due} mayWrite={coordinates} />
      </Section>
      <Section title={t('dues.reminders')}>
        <Reminders due={due} mayWrite={coordinates} />
      </Section>
    </article>
  );
}

/** What was sent, and for who sends them, why none can be sent today. */
function Reminders({ due, mayWrite }: { due: DueDetailFragment; mayWrite: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reminders, instalments, nextReminder } = due;
  return (
    <>
      {reminders.length === 0 && <p>{t('dues.remindersNone')}</p>}
      <ul className="plain">
        {reminders.map(({ place, stage, sentAt }) => (
          <li key={`${place}.${stage}`}>
            {instalments.length > 1
              ? t('dues.stageOf', { stage, place, at: formatInstant(sentAt, language) })
              : t('dues.stage', { stage, at: formatInstant(sentAt, language) })}
          </li>
        ))}
      </ul>
      {mayWrite && nextReminder?.refusal && (
        <p className="soft">
          {t('dues.refusedToday', { why: t(`dues.refusals.${nextReminder.refusal}`) })}
          {nextReminder.refusal === 'NOT_LATE' && <NextInstalment due={due} />}
        </p>
      )}
    </>
  );
}

/** When the next instalment that is not paid would be late. */
function NextInstalment({ due: { instalments, balanceCents } }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = instalments.find(({ dueOn }) => dueOn >= today());
  if (!next || balanceCents === 0) return null;
  return ` ${t('dues.nextInstalment', { day: formatDay(next.dueOn, language) })}`;
}

/** What the amount was worked out from, on which day, by which scale. */
function DueBasis({ due: { basis, call, isDemonstration } }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scale = call?.scale;
  return (
    <Facts>
      <Fact label={t('dues.basisWord')}>
        <Basis basis={basis} />
      </Fact>
      <Fact label={t('dues.basisOn')}>{formatDay(basis.on, language)}</Fact>
      <Fact label={t('dues.scale')}>
        {scale && (
          <>
            <DatedLink to={`/cotisations/baremes?passes=1${isDemonstration ? '&demonstration=1' : ''}`}>
              <French>{scale.name}</French>
            </DatedLink>
            <div className="soft">{scaleWords({ ...scale, brackets: [] }, t, language).join(', ')}</div>
          </>
        )}
      </Fact>
    </Facts>
  );
}
