import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { French } from '../format/french.js';
import { formatDay } from '../format/format.js';
import { DuesCallCloseDocument, DuesCallPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { Missing } from '../shell/missing.js';
import { Actions } from '../shell/actions.js';
import { Fact, Facts } from '../shell/facts.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { usePage } from '../table/pager.js';
import buttons from '../shell/button.module.css';
import { useRights } from '../write/use-rights.js';
import { WriteButton } from '../write/write-button.js';
import { type Call, CallDues } from './call-dues.js';
import { CallFigures } from './call-figures.js';
import { CallInstalments } from './call-instalments.js';
import { CallUntold } from './call-letters.js';
import { CallState } from './due-state.js';
import { IssuerGaps } from './issuer.js';
import { lettersSent } from './letters-sent.js';
import { membersOnly } from './members-only.js';
import { type Run, ReminderRunNotice } from './reminder-run.js';
import { BankAccountButton, IssuerButton } from './writes/issuer-writes.js';
import { RemindersButton } from './writes/reminders-button.js';

export default membersOnly('shell.dues', CallLoader);

function CallLoader() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { page, variables } = usePage();
  const { coordinates } = useRights();
  return (
    <Record
      query={DuesCallPageDocument}
      variables={{ id, asOf, totals: coordinates, ...variables }}
      fetchPolicy="network-only"
      of={(data) => data.duesCall}
      isIt={(call) => call.id === id}
      title={({ year }) => t('dues.call', { year })}
      missing={
        <Missing
          title={t('dues.missingCallTitle')}
          text={t('dues.missingCall')}
          to="/cotisations"
          link={t('shell.dues')}
        />
      }
    >
      {(call) => <CallArticle call={call} page={page} />}
    </Record>
  );
}

function CallArticle({ call, page }: { call: Call; page: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const [run, setRun] = useState<Run>();
  return (
    <article>
      <RecordHead
        above={[{ to: '/cotisations', name: t('shell.dues') }]}
        isDemonstration={call.isDemonstration}
        title={t('dues.call', { year: call.year })}
      />
      <Facts look="line">
        <Fact label={t('word.state')}>
          <CallState status={call.status} />
        </Fact>
        <Fact label={t('dues.callStatuses.ISSUED')}>{call.issuedOn && formatDay(call.issuedOn, language)}</Fact>
        <CallInstalments instalments={call.instalments} />
        <Fact label={t('dues.letters.title')}>{call.totals?.letterCount != null && lettersSent(call.totals, t)}</Fact>
        <Fact label={t('dues.basisOn')}>{formatDay(call.basisOn, language)}</Fact>
        <Fact label={t('dues.issuer.word')}>{call.issuer && <OrganizationLink organization={call.issuer} />}</Fact>
        <Fact label={t('dues.scale')}>
          {call.scale && (
            <DatedLink to={`/cotisations/baremes?passes=1${call.isDemonstration ? '&demonstration=1' : ''}`}>
              <French>{call.scale.name}</French>
            </DatedLink>
          )}
        </Fact>
      </Facts>
      <CallFigures call={call} />
      {coordinates && (
        <Actions>
          {call.status === 'DRAFT' && (
            <DatedLink to={`/cotisations/appels/nouveau?appel=${call.id}`} className={buttons.go}>
              {t('dues.wizard.draft')}
            </DatedLink>
          )}
          {call.status === 'ISSUED' && Boolean(call.totals?.lateCount) && <RemindersButton call={call} tell={setRun} />}
          <IssuerButton call={call} />
          {call.issuer && <BankAccountButton issuer={call.issuer} />}
          {call.status === 'ISSUED' && <CloseButton call={call} />}
        </Actions>
      )}
      {run && <ReminderRunNotice run={run} />}
      {coordinates && <IssuerGaps call={call} />}
      <CallUntold call={call} />
      <CallDues call={call} page={page} />
    </article>
  );
}

function CloseButton({ call }: { call: Call }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('dues.write.close')}
      spec={() => ({
        id: `duesCallClose:${call.id}`,
        title: t('dues.write.closeTitle', { year: call.year }),
        submit: t('dues.write.closeSubmit'),
        mutation: DuesCallCloseDocument,
        version: call.version,
        initial: {},
        fields: [],
        irreversible: () => <p>{t('dues.write.closeConfirm', { year: call.year })}</p>,
        current: async () => {
          const { data } = await client.query({
            query: DuesCallPageDocument,
            variables: { id: call.id, totals: false, first: 1 },
            fetchPolicy: 'no-cache',
          });
          return data?.duesCall ? { values: {}, version: data.duesCall.version } : undefined;
        },
        variables: (_, { version }) => ({ input: { id: call.id, expectedVersion: version } }),
      })}
    />
  );
}
