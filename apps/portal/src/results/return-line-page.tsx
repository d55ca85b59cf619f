import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { typeset } from '../format/typeset.js';
import {
  AnnualReturnPageDocument,
  type AnnualReturnDetailFragment as Return,
  EnrolmentTraineeSetDocument,
  ReturnLinePeopleDocument,
  type ReturnLinePeopleQuery,
  TrainingSessionsDocument,
} from '../generated/graphql.js';
import { textOf } from '../form/values.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useSessionColumns } from '../training/session-columns.js';
import { WriteButton } from '../write/write-button.js';
import { usePeopleColumns } from './people-columns.js';
import { KINDS } from './trainee-kinds.js';

type Enrolment = NonNullable<ReturnLinePeopleQuery['enrolments']>['nodes'][number];

/** The records that a line of a yearly return is counted from, today. */
export default function ReturnLinePage() {
  return <RequireSession>{() => <One />}</RequireSession>;
}

function One() {
  const { t } = useTranslation();
  const { id = '', code = '' } = useParams();
  return (
    <Record
      query={AnnualReturnPageDocument}
      variables={{ id }}
      of={({ annualTrainingReturn: one }) => (one?.lines.some((line) => line.code === code && line.opens) ? one : null)}
      isIt={(one) => one.id === id}
      title={({ year }) => `${t('bilan.of', { year })}, ${code}`}
      missing={
        <Missing
          title={t('bilan.missingTitle')}
          text={t('bilan.missing')}
          to="/formations/bilan"
          link={t('bilan.all')}
        />
      }
    >
      {(one) => <Records one={one} code={code} />}
    </Record>
  );
}

function Records({ one, code }: { one: Return; code: string }) {
  const { t } = useTranslation();
  const line = one.lines.find((each) => each.code === code)!;
  return (
    <article>
      <RecordHead
        above={[
          { to: '/formations/bilan', name: t('bilan.title') },
          { to: `/formations/bilan/${one.id}`, name: t('bilan.of', { year: one.year }) },
        ]}
        isDemonstration={one.isDemonstration}
        title={typeset(line.title)}
      />
      <p>{typeset(line.explanation)}</p>
      {line.isDifferent && <p>{t('bilan.recordsToday')}</p>}
      {line.opens === 'SESSIONS' ? <Sessions one={one} /> : <People one={one} code={code} />}
    </article>
  );
}

function Sessions({ one }: { one: Return }) {
  const { t } = useTranslation();
  return (
    <List
      query={TrainingSessionsDocument}
      variables={{ filter: { organization: one.provider?.id, endedIn: one.year, includeDemonstration: true } }}
      list={({ trainingSessions }) => trainingSessions}
      name={t('results.sessions')}
      columns={useSessionColumns()}
      file={`sessions-${one.year}`}
      pages="short"
      height={240}
    />
  );
}

function People({ one, code }: { one: Return; code: string }) {
  const { t } = useTranslation();
  const columns: Column<Enrolment>[] = [
    ...usePeopleColumns(),
    {
      label: t('bilan.traineeKind'),
      cell: ({ traineeKind }) => (traineeKind ? t(`bilan.traineeKinds.${traineeKind}`) : t('bilan.assumed')),
      csv: ({ traineeKind }) => traineeKind,
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: (enrolment) => <TraineeButton enrolment={enrolment} />,
    },
  ];
  return (
    <List
      query={ReturnLinePeopleDocument}
      variables={{ line: { returnId: one.id, code } }}
      fetchPolicy="cache-and-network"
      list={({ enrolments }) => enrolments}
      name={t('results.recordsPeople')}
      columns={columns}
      file={`${code}-${one.year}`}
      pages="short"
      height={240}
      empty={t('results.noPeople')}
    />
  );
}

/** As what somebody took part. */
function TraineeButton({ enrolment: { id, version, person, traineeKind } }: { enrolment: Enrolment }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('bilan.traineeSet')}
      about={person?.name}
      look="quiet"
      spec={() => ({
        id: `enrolmentTraineeSet:${id}`,
        title: t('bilan.traineeSet'),
        submit: t('word.save'),
        mutation: EnrolmentTraineeSetDocument,
        version,
        initial: { traineeKind: traineeKind ?? '' },
        fields: [
          {
            name: 'traineeKind',
            kind: 'choice',
            label: t('bilan.traineeKind'),
            options: KINDS.map((value) => ({ value, label: t(`bilan.traineeKinds.${value}`) })),
          },
        ],
        variables: (values, { version: expectedVersion }) => ({
          input: {
            ...{ id, expectedVersion },
            traineeKind: KINDS.find((kind) => kind === textOf(values, 'traineeKind')) ?? null,
          },
        }),
      })}
    />
  );
}
