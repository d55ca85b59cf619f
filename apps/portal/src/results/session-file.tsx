import { useTranslation } from 'react-i18next';
import { textOf } from '../form/values.js';
import { formatDay } from '../format/format.js';
import {
  type TrainingFunding,
  type TrainingSessionDetailFragment as Session,
  TrainingSessionFundingSetDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Actions } from '../shell/actions.js';
import { Fact, Facts } from '../shell/facts.js';
import { Section } from '../shell/section.js';
import { WriteButton } from '../write/write-button.js';

const FUNDINGS: readonly TrainingFunding[] = [
  'UNFUNDED',
  'EMPLOYER',
  'TRAINING_FUND',
  'PUBLIC',
  'VOUCHER',
  'COFINANCED',
  'EUROPEAN',
];

/** All that proves the session as one file. */
export function SessionFileLink({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <a href={`/files/session-files/${id}.zip`} download>
      {t('dossier.download')}
    </a>
  );
}

/** What proves a session, for how long it is kept, and what goes then. */
export function SessionFile({ session }: { session: Session }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { retention } = session;
  return (
    <Section title={t('dossier.title')} note={<p className="soft">{t('dossier.note')}</p>}>
      {retention && (
        <>
          <Facts>
            <Fact label={t('dossier.funding')}>
              {retention.funding ? t(`dossier.fundings.${retention.funding}`) : t('dossier.unsaid')}
            </Fact>
            <Fact label={t('dossier.lastPaidOn')}>
              {retention.lastPaidOn && formatDay(retention.lastPaidOn, language)}
            </Fact>
            <Fact label={t('dossier.until')}>
              {retention.retainUntil ? formatDay(retention.retainUntil, language) : t('dossier.unknown')}
              {retention.source && <div className="soft">{retention.source}</div>}
            </Fact>
            <Fact label={t('dossier.erasedOn')}>{retention.erasedOn && formatDay(retention.erasedOn, language)}</Fact>
          </Facts>
          <p className="soft">{t('dossier.goes')}</p>
        </>
      )}
      <p>
        <SessionFileLink id={session.id} />
      </p>
      {retention && (
        <Actions>
          <FundingButton session={session} />
        </Actions>
      )}
    </Section>
  );
}

function FundingButton({ session: { id, version, retention } }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('dossier.set')}
      spec={() => ({
        id: `trainingSessionFundingSet:${id}`,
        title: t('dossier.set'),
        submit: t('dossier.submit'),
        mutation: TrainingSessionFundingSetDocument,
        version,
        initial: { funding: retention?.funding ?? '', lastPaidOn: retention?.lastPaidOn ?? '' },
        fields: [
          {
            name: 'funding',
            kind: 'choice',
            label: t('dossier.funding'),
            options: FUNDINGS.map((value) => ({ value, label: t(`dossier.fundings.${value}`) })),
          },
          { name: 'lastPaidOn', kind: 'day', label: t('dossier.lastPaidOn'), help: t('dossier.lastPaidOnHelp') },
        ],
        variables: (values, { version: expectedVersion }) => ({
          input: {
            ...{ id, expectedVersion },
            funding: FUNDINGS.find((one) => one === textOf(values, 'funding')) ?? null,
            lastPaidOn: textOf(values, 'lastPaidOn') || null,
          },
        }),
      })}
    />
  );
}
