import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Control } from '../../form/control.js';
import { Group } from '../../form/described.js';
import type { Values } from '../../form/drafts.js';
import type { CustomControl, FieldOption } from '../../form/field-spec.js';
import { OptionChips } from '../../form/option-chips.js';
import { formatDay } from '../../format/format.js';
import {
  PersonChoicesDocument,
  TrainingSessionPageDocument,
  TrainingSessionUpdateDocument,
  type TrainingSessionDetailFragment as Session,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import classes from '../training.module.css';

/** Who teaches in half a day, and in which room. */
interface Staff {
  room: string;
  trainers: FieldOption[];
}

const MOST = 5;

const staffOf = ({ halfDays }: Pick<Session, 'halfDays'>): Values =>
  Object.fromEntries(
    halfDays.map(({ id, room, trainers }): [string, Staff] => [
      id,
      { room: room ?? '', trainers: (trainers ?? []).map(({ id: value, name: label }) => ({ value, label })) },
    ]),
  );

const idsOf = (staff: unknown): string[] => (staff as Staff).trainers.map(({ value }) => value);

/** Who teaches, and where, half-day by half-day. */
export function HalfDayStaffButton({ session }: { session: Session }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ask = useAsk();
  return (
    <WriteButton
      label={t('training.write.staff')}
      spec={() => ({
        id: `trainingSessionStaff:${session.id}`,
        title: t('training.write.staff'),
        submit: t('training.write.staffSubmit'),
        intro: <p>{t('training.write.staffHelp')}</p>,
        mutation: TrainingSessionUpdateDocument,
        version: session.version,
        initial: staffOf(session),
        current: async () => {
          const now = (await ask(TrainingSessionPageDocument, { id: session.id }))?.trainingSession;
          return now ? { values: staffOf(now), version: now.version } : undefined;
        },
        fields: session.halfDays.map(({ id, on, half, from, to }, place) => ({
          name: id,
          kind: 'custom' as const,
          label: t('training.write.staffOf', {
            day: formatDay(on, language),
            half: t(`training.inHalf.${half}`),
            from,
            to,
          }),
          paths: [`halfDays.${place}`],
          render: (control: CustomControl) => <StaffControl {...control} />,
          text: textOf,
        })),
        variables: (values, { version, base }) => ({
          input: {
            id: session.id,
            // What was said of holidays when it was planned stays.
            evenOnHolidays: true,
            halfDays: session.halfDays.map(({ id, on, half, from, to }) => ({
              ...{ on, half, from, to, room: (values[id] as Staff).room.trim() || null },
              // Left out where nothing was changed: whoever is not seen here goes on teaching.
              ...(String(idsOf(values[id])) !== String(idsOf(base[id])) && { trainerIds: idsOf(values[id]) }),
            })),
            expectedVersion: version,
          },
        }),
      })}
    />
  );
}

const textOf = (value: unknown): string => {
  const { room, trainers } = value as Staff;
  return [trainers.map(({ label }) => label).join(', '), room].filter(Boolean).join(' · ');
};

function StaffControl({ id, value, set, errors }: CustomControl) {
  const { t } = useTranslation();
  const staff = value as Staff;
  return (
    <div className={classes.staff}>
      <Group id={`${id}-trainers`} label={t('training.trainers')} error={errors['trainerIds']}>
        <OptionChips
          id={`${id}-trainers`}
          value={staff.trainers}
          set={(trainers) => set({ ...staff, trainers })}
          errors={{}}
          most={MOST}
          label={t('training.write.addTrainer')}
          query={PersonChoicesDocument}
          found={({ people }) => people.nodes.map(({ id: person, name }) => ({ value: person, label: name }))}
        />
      </Group>
      <Control
        spec={{ name: 'room', kind: 'text', label: t('training.room') }}
        id={`${id}-room`}
        value={staff.room}
        error={errors['room']}
        set={(room) => set({ ...staff, room })}
      />
    </div>
  );
}
