import { useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatShortInstant } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import type { TrainingSessionDetailFragment as Session } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Menu } from '../../shell/menu.js';
import { Narrow } from '../../table/cells.js';
import type { Column } from '../../table/column.js';
import { Table } from '../../table/table.js';
import {
  AbsenceButton,
  AcceptButton,
  isLive,
  OfferButtons,
  RefuseButton,
  WithdrawButton,
} from './enrolment-actions.js';
import type { SessionEnrolment as Enrolment } from './enrolment-section.js';
import { Prerequisites, ProofButtons } from './prerequisites.js';
import { EnrolmentState } from './enrolment-state.js';

interface TableProps {
  session: Session;
  enrolments: readonly Enrolment[];
  total: number;
  isOver: boolean;
}

/** Those who are enrolled, whom the reader sees: who has a place, who waits in which order, what may be done about each. */
export function EnrolmentTable({ session, enrolments, isOver }: TableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const inOrder = [...enrolments].sort((a, b) => rankOf(a) - rankOf(b));
  const columns: Column<Enrolment>[] = [
    {
      label: t('word.person'),
      names: true,
      cell: ({ person }) => person?.name ?? t('training.enrolment.unknown'),
      csv: ({ person }) => person?.name,
    },
    {
      label: t('word.organization'),
      cell: ({ organization }) => organization && typeset(organization.name),
      csv: ({ organization }) => organization?.name,
      wide: true,
    },
    {
      label: t('word.state'),
      cell: (enrolment) => (
        <>
          <EnrolmentState enrolment={enrolment} />
          <div className="soft">{notesOf(enrolment, t)}</div>
          {enrolment.prerequisites.length > 0 && (
            <Narrow>
              {t('training.prerequisite.title')} <Prerequisites checks={enrolment.prerequisites} isShort />
            </Narrow>
          )}
        </>
      ),
      csv: ({ status }) => t(`training.enrolment.statuses.${status}`),
    },
    ...(enrolments.some(({ prerequisites }) => prerequisites.length > 0)
      ? [
          {
            label: t('training.prerequisite.title'),
            wide: true,
            cell: ({ prerequisites }: Enrolment) => <Prerequisites checks={prerequisites} isShort />,
            csv: ({ prerequisites }: Enrolment) =>
              prerequisites
                .map(
                  ({ course, state }) =>
                    `${course?.title} (${state ? t(`training.prerequisite.states.${state}`) : '?'})`,
                )
                .join(', '),
          },
        ]
      : []),
    {
      label: t('training.enrolment.requestedAt'),
      cell: ({ requestedAt }) => formatShortInstant(requestedAt, language),
      csv: ({ requestedAt }) => requestedAt,
      wide: true,
    },
  ];
  return (
    <Table
      name={t('training.enrolment.title')}
      columns={
        isOver
          ? columns
          : [
              ...columns,
              {
                label: t('word.actions'),
                actions: true,
                cell: (enrolment) => <RowActions session={session} enrolment={enrolment} />,
              },
            ]
      }
      rows={inOrder}
      file={session.viewerHolds ? `inscriptions-${session.startsOn}` : undefined}
    />
  );
}

function RowActions({ session, enrolment }: { session: Session; enrolment: Enrolment }) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  if (!isLive(enrolment)) return null;
  const { status, viewerMayDecide, person } = enrolment;
  const row = { enrolment, name: person?.name };
  const hasBegun = Date.parse(session.startsAt) <= now;
  return (
    <Menu label={t('word.actions')}>
      {!viewerMayDecide && <OfferButtons {...row} />}
      {viewerMayDecide && status !== 'ACCEPTED' && (
        <AcceptButton {...row} checks={enrolment.prerequisites} isFull={session.placesLeft === 0} />
      )}
      {viewerMayDecide && <ProofButtons {...row} />}
      {status === 'ACCEPTED' && <AbsenceButton {...row} halfDays={session.halfDays} />}
      {viewerMayDecide ? <RefuseButton {...row} /> : !hasBegun && <WithdrawButton {...row} />}
    </Menu>
  );
}

const ORDER = [
  'REQUESTED',
  'ACCEPTED',
  'ATTENDED',
  'PARTIAL',
  'EXCUSED',
  'ABSENT',
  'WAITLISTED',
  'REFUSED',
  'WITHDRAWN',
];
const rankOf = ({ status, waitlistPosition }: Enrolment): number =>
  ORDER.indexOf(status) * 10_000 + (waitlistPosition ?? 0);

function notesOf({ status, endCause, endReason, isLate, beyondCapacity, absenceCount }: Enrolment, t: TFunction) {
  return [
    status === 'WITHDRAWN' && endCause && t(`training.enrolment.causes.${endCause}`),
    endReason,
    isLate && t('training.enrolment.late'),
    beyondCapacity && t('training.enrolment.beyond'),
    absenceCount > 0 && t('training.enrolment.absent', { count: absenceCount }),
  ]
    .filter(Boolean)
    .join(' · ');
}
