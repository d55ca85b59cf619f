import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../../form/field-spec.js';
import { textOf } from '../../form/values.js';
import { formatDay } from '../../format/format.js';
import {
  AbsenceAnnounceDocument,
  EnrolmentAcceptDocument,
  type EnrolmentLineFragment as Enrolment,
  EnrolmentOfferAcceptDocument,
  EnrolmentOfferDeclineDocument,
  EnrolmentRefuseDocument,
  EnrolmentWithdrawDocument,
  type PrerequisiteLineFragment,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { lacks, Prerequisites } from './prerequisites.js';
import { Fact, Facts } from '../../shell/facts.js';
import { WriteButton } from '../../write/write-button.js';

interface OfOne {
  enrolment: Enrolment;
  /** Whose it is, where several stand in a list; nobody where it is one’s own. */
  name?: string;
}

const LIVE = ['REQUESTED', 'ACCEPTED', 'WAITLISTED'];
export const isLive = ({ status }: Pick<Enrolment, 'status'>): boolean => LIVE.includes(status);

/** Takes or declines the place that is offered. */
export function OfferButtons({ enrolment, name }: OfOne) {
  const { t } = useTranslation();
  const { id, offer } = enrolment;
  if (!offer) return null;
  const variables = () => ({ input: { offerId: offer.id } });
  const common = { initial: {}, fields: [], variables };
  return (
    <>
      <WriteButton
        look="go"
        label={t('training.enrolment.takePlace')}
        about={name}
        spec={() => ({
          ...common,
          id: `enrolmentOfferAccept:${id}`,
          title: t('training.enrolment.takePlace'),
          submit: t('training.enrolment.takePlace'),
          intro: <p>{t('training.enrolment.takePlaceHelp')}</p>,
          mutation: EnrolmentOfferAcceptDocument,
        })}
      />
      <WriteButton
        label={t('training.enrolment.declinePlace')}
        about={name}
        spec={() => ({
          ...common,
          id: `enrolmentOfferDecline:${id}`,
          title: t('training.enrolment.declinePlace'),
          submit: t('training.enrolment.declinePlace'),
          intro: <p>{t('training.enrolment.declinePlaceHelp')}</p>,
          mutation: EnrolmentOfferDeclineDocument,
        })}
      />
    </>
  );
}

export function WithdrawButton({ enrolment, name }: OfOne) {
  const { t } = useTranslation();
  const words = useWords('withdraw', name);
  return (
    <WriteButton
      look="danger"
      label={t('training.enrolment.withdraw')}
      about={name}
      spec={() => ({
        ...words,
        id: `enrolmentWithdraw:${enrolment.id}`,
        leave: t('training.enrolment.stay'),
        mutation: EnrolmentWithdrawDocument,
        version: enrolment.version,
        initial: { reason: '' },
        fields: [reasonField(t('word.reason'), t('training.enrolment.withdrawReasonHelp'), false)],
        variables: (values, { version }) => ({
          input: { id: enrolment.id, reason: textOf(values, 'reason') || null, expectedVersion: version },
        }),
      })}
    />
  );
}

interface AcceptProps extends OfOne {
  isFull: boolean;
  /** What the course asks for. */
  checks: readonly PrerequisiteLineFragment[];
}

/** Gives whoever asked or waits a place; above the capacity where that is meant. */
export function AcceptButton({ enrolment, name, isFull, checks }: AcceptProps) {
  const { t } = useTranslation();
  const words = useWords('accept', name);
  // Whoever waits already has nothing to gain from the list, unless a place is offered to them.
  const isLate = isFull && !enrolment.offer;
  const isBeyond = isLate && enrolment.status === 'WAITLISTED';
  const help = isBeyond ? 'acceptBeyond' : isLate ? 'acceptFull' : 'acceptHelp';
  return (
    <WriteButton
      label={t('training.enrolment.accept')}
      about={name}
      spec={() => ({
        ...words,
        submit: isBeyond ? t('training.enrolment.beyondCapacity') : words.submit,
        intro: (
          <>
            <p>{t(`training.enrolment.${help}`)}</p>
            {checks.some(lacks) && (
              <Facts>
                <Fact label={t('training.prerequisite.lacking')}>
                  <Prerequisites checks={checks.filter(lacks)} />
                </Fact>
              </Facts>
            )}
          </>
        ),
        id: `enrolmentAccept:${enrolment.id}`,
        mutation: EnrolmentAcceptDocument,
        version: enrolment.version,
        initial: { beyondCapacity: false },
        fields:
          isLate && !isBeyond
            ? [
                {
                  name: 'beyondCapacity',
                  kind: 'check',
                  label: t('training.enrolment.beyondCapacity'),
                  help: t('training.enrolment.beyondCapacityHelp'),
                },
              ]
            : [],
        variables: ({ beyondCapacity }, { version }) => ({
          input: { id: enrolment.id, beyondCapacity: isBeyond || beyondCapacity === true, expectedVersion: version },
        }),
      })}
    />
  );
}

export function RefuseButton({ enrolment, name }: OfOne) {
  const { t } = useTranslation();
  const words = useWords('refuse', name);
  return (
    <WriteButton
      look="danger"
      label={t('training.enrolment.refuse')}
      about={name}
      spec={() => ({
        ...words,
        id: `enrolmentRefuse:${enrolment.id}`,
        mutation: EnrolmentRefuseDocument,
        version: enrolment.version,
        initial: { reason: '' },
        fields: [reasonField(t('word.reason'), t('training.enrolment.refuseReasonHelp'), true)],
        variables: (values, { version }) => ({
          input: { id: enrolment.id, reason: textOf(values, 'reason'), expectedVersion: version },
        }),
      })}
    />
  );
}

interface HalfDay {
  id: string;
  on: string;
  half: 'MORNING' | 'AFTERNOON';
}

/** Says beforehand which half-days somebody will miss. */
export function AbsenceButton({ enrolment, name, halfDays }: OfOne & { halfDays: readonly HalfDay[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords('absence', name);
  return (
    <WriteButton
      label={t('training.enrolment.absence')}
      about={name}
      spec={() => ({
        ...words,
        id: `absenceAnnounce:${enrolment.id}`,
        mutation: AbsenceAnnounceDocument,
        version: enrolment.version,
        initial: { halfDayIds: halfDays.length === 1 ? [halfDays[0]!.id] : [], reason: '' },
        fields: [
          {
            name: 'halfDayIds',
            kind: 'checks',
            label: t('training.halfDays'),
            required: true,
            options: halfDays.map(({ id, on, half }) => ({
              value: id,
              label: t('training.enrolment.halfDay', {
                day: formatDay(on, language),
                half: t(`training.halves.${half}`),
              }),
            })),
          },
          reasonField(t('word.reason'), t('training.enrolment.absenceReasonHelp'), true),
        ],
        variables: (values, { version }) => ({
          input: {
            id: enrolment.id,
            halfDayIds: values['halfDayIds'] as string[],
            reason: textOf(values, 'reason'),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}

const reasonField = (label: string, help: string, required: boolean): FieldSpec => ({
  name: 'reason',
  kind: 'lines',
  label,
  help,
  required,
});

/** Title, button and what it means; with the name of whoever it is about. */
function useWords(action: 'withdraw' | 'accept' | 'refuse' | 'absence', name: string | undefined) {
  const { t } = useTranslation();
  const title = t(`training.enrolment.${action}`);
  return {
    title: name ? t('training.enrolment.titleOf', { title, name }) : title,
    submit: title,
    intro: <p>{t(`training.enrolment.${action}Help`)}</p>,
  };
}
