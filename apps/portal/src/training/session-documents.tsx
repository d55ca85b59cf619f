import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { Notice } from '../form/notice.js';
import { textOf } from '../form/values.js';
import { formatShortInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  ConvocationSendAgainDocument,
  ConvocationsSendDocument,
  type EnrolmentDocumentsFragment as Documents,
  SessionDocumentsDocument,
  TrainingSessionPageDocument,
  type TrainingSessionDetailFragment as Session,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { useViewer } from '../session/viewer.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { WriteButton } from '../write/write-button.js';

const SENT_FROM = ['PUBLISHED', 'OPEN', 'CONFIRMED'];

/** Joining instructions and agreements of a session: one’s own, those of one’s people, all of them for whoever holds it. */
export function SessionDocuments({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { answer } = useAnswer(SessionDocumentsDocument, {
    variables: { id: session.id, first: 20 },
    fetchPolicy: 'cache-and-network',
    skip: !viewer,
  });
  const isToCome = SENT_FROM.includes(session.status);
  const columns = useDocumentColumns(isToCome, isToCome && session.viewerHolds === true);
  const found = answer?.trainingSession;
  if (!viewer || !found?.enrolments?.totalCount) return null;
  const lacking = found.documentsLacking ?? [];
  return (
    <Section
      title={t('training.documents.title')}
      action={session.viewerHolds && isToCome && <SendButton session={session} />}
      note={session.viewerHolds && <p className="soft">{t('training.documents.lead')}</p>}
    >
      {lacking.length > 0 && (
        <Notice kind="attention">
          <p>
            {t('training.documents.lacking', {
              what: lacking.map((detail) => t(`training.documents.details.${detail}`)).join(', '),
            })}{' '}
            {session.provider && <OrganizationLink organization={session.provider} />}
          </p>
        </Notice>
      )}
      <List
        query={SessionDocumentsDocument}
        variables={{ id: session.id }}
        fetchPolicy="cache-and-network"
        list={({ trainingSession }) => trainingSession?.enrolments}
        name={t('training.documents.title')}
        columns={columns}
        keyOf={({ id }) => id}
        file={session.viewerHolds ? `convocations-${session.startsOn}` : undefined}
        pages="short"
        height={120}
        empty={t('training.documents.none')}
      />
    </Section>
  );
}

function useDocumentColumns(isToCome: boolean, maySend: boolean): Column<Documents>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const sent = ({ convocations: [latest] }: Documents): ReactNode =>
    latest ? (
      <>
        {formatShortInstant(latest.sentAt, language)}
        {!latest.isCurrent && <Sub>{t('training.documents.changed')}</Sub>}
      </>
    ) : (
      t(isToCome ? 'training.documents.notSent' : 'training.documents.neverSent')
    );
  return [
    {
      label: t('word.person'),
      names: true,
      cell: (one) => (
        <>
          {one.person?.name ?? t('training.enrolment.unknown')}
          {one.organization && <Sub>{typeset(one.organization.name)}</Sub>}
          <Narrow>
            {t('training.documents.sent')}
            {t('training.enrolment.separator')}
            {sent(one)}
          </Narrow>
        </>
      ),
      csv: ({ person }) => person?.name,
    },
    {
      label: t('training.documents.sent'),
      cell: sent,
      wide: true,
      csv: ({ convocations: [latest] }) => latest?.sentAt,
    },
    {
      label: t('training.documents.files'),
      cell: ({ convocationPath, agreementPath, organization, person }) => (
        <ul className="plain">
          {convocationPath && (
            <li>
              <a href={convocationPath}>
                {t('training.documents.convocation')}
                <span className="hidden"> {person?.name}</span>
              </a>
            </li>
          )}
          {agreementPath && (
            <li>
              <a href={agreementPath}>
                {t(organization ? 'training.documents.agreement' : 'training.documents.contract')}
                <span className="hidden"> {organization?.name ?? person?.name}</span>
              </a>
            </li>
          )}
        </ul>
      ),
    },
    ...(maySend
      ? [
          {
            label: t('word.actions'),
            actions: true,
            cell: (one: Documents) => one.convocations.length > 0 && one.convocationPath && <AgainButton of={one} />,
          },
        ]
      : []),
  ];
}

function SendButton({ session }: { session: Session }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const ask = useAsk();
  return (
    <WriteButton
      label={t('training.documents.send')}
      spec={() => ({
        id: `convocationsSend:${session.id}`,
        title: t('training.documents.send'),
        submit: t('training.documents.sendSubmit'),
        intro: <p>{t('training.documents.sendIntro')}</p>,
        mutation: ConvocationsSendDocument,
        initial: {},
        fields: [],
        version: session.version,
        current: async () => {
          const now = (await ask(TrainingSessionPageDocument, { id: session.id }))?.trainingSession;
          return now ? { values: {}, version: now.version } : undefined;
        },
        variables: (_, { version }) => ({ input: { id: session.id, expectedVersion: version } }),
        onDone: () => void client.refetchQueries({ include: ['SessionDocuments'] }),
      })}
    />
  );
}

function AgainButton({ of: { id, person } }: { of: Documents }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <WriteButton
      label={t('training.documents.again')}
      about={person?.name}
      spec={() => ({
        id: `convocationSendAgain:${id}`,
        title: person ? `${t('training.documents.againTitle')} – ${person.name}` : t('training.documents.againTitle'),
        submit: t('training.documents.again'),
        intro: <p>{t('training.documents.againIntro')}</p>,
        mutation: ConvocationSendAgainDocument,
        initial: { reason: '' },
        fields: [{ name: 'reason', kind: 'lines', label: t('word.reason'), required: true }],
        variables: (values) => ({ input: { id, reason: textOf(values, 'reason') } }),
        onDone: () => void client.refetchQueries({ include: ['SessionDocuments'] }),
      })}
    />
  );
}
