import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay, formatDayOf, formatInstant, formatPartial } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import type {
  AgreementThatEndsFragment,
  DueToPayFragment,
  InvitationUnansweredFragment,
  MandateThatEndsFragment,
  MeetingToComeFragment,
  SeatsToFillFragment,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Line } from './waiting.js';

interface Named {
  name: string;
}

const joined = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(', ');

/** What several places show, each as a line that leads to where it is done. */
export function useLines() {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (on: string): string => formatDay(on, language);
  const nameOf = (of: Named | null | undefined): string | undefined => of?.name && typeset(of.name);
  return {
    due: (due: DueToPayFragment & { organization?: Named }): Line => {
      const next = due.instalments.at(-1)?.dueOn;
      const isLate = due.status === 'LATE';
      return {
        key: due.id,
        to: `/cotisations/${due.id}`,
        title: joined(nameOf(due.organization), t('place.due', { year: due.year })),
        more: t('place.dueLeft', { amount: formatEuros(due.balanceCents, language) }),
        when: isLate ? t('place.late') : next && t('place.dueBy', { day: day(next) }),
        isPressing: isLate,
      };
    },
    mandate: ({ id, to, person, governingBody, organization }: MandateThatEndsFragment): Line => ({
      key: id,
      to: `/gouvernance/${governingBody.key}`,
      title: joined(person?.name ?? t('place.somebody'), nameOf(governingBody)),
      more: nameOf(organization),
      when: to && t('word.untilDay', { day: day(dayBefore(to)) }),
    }),
    seats: ({ id, key, constituencies, ...body }: SeatsToFillFragment): Line => ({
      key: id,
      to: `/gouvernance/${key}`,
      title: nameOf(body) ?? key,
      more: constituencies
        .filter(({ vacantSeats }) => vacantSeats > 0)
        .map(({ name, vacantSeats }) => t('place.vacantIn', { count: vacantSeats, name: typeset(name) }))
        .join(', '),
    }),
    agreement: ({ id, key, title, endedOn }: AgreementThatEndsFragment): Line => ({
      key: id,
      to: `/reseau/accords/${key}`,
      title: typeset(title),
      when: endedOn && t('word.untilDay', { day: formatPartial(endedOn, language) }),
    }),
    invitation: (
      { id, email, role, state, expiresAt, organization }: InvitationUnansweredFragment,
      to: string,
    ): Line => ({
      key: id,
      to,
      title: email,
      more: joined(nameOf(organization) ?? t('roleScope.NETWORK'), t(`role.${role}`)),
      when:
        state === 'OPEN'
          ? t('place.answerBy', { day: formatDayOf(expiresAt, language) })
          : t(`access.states.${state.toLowerCase() as 'expired' | 'lapsed'}`),
      isPressing: state !== 'OPEN',
    }),
    meeting: ({ id, scheduledAt, status, place, isOnline, governingBody }: MeetingToComeFragment): Line => ({
      key: id,
      to: `/gouvernance/reunions/${id}`,
      title: nameOf(governingBody) ?? '',
      more: joined(place ?? (isOnline && t('place.online')), status === 'PLANNED' && t('place.planned')),
      when: formatInstant(scheduledAt, language),
    }),
  };
}

/** Bodies of which a seat is free, among those whose members are known. */
export const withVacancies = <B extends SeatsToFillFragment>(bodies: readonly B[] = []): B[] =>
  bodies.filter(
    ({ membersKnown, constituencies }) => membersKnown && constituencies.some(({ vacantSeats }) => vacantSeats > 0),
  );

export const vacancies = (bodies: readonly SeatsToFillFragment[]): number =>
  bodies.reduce(
    (sum, { constituencies }) => sum + constituencies.reduce((all, { vacantSeats }) => all + vacantSeats, 0),
    0,
  );
