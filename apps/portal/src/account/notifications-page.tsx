import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRefetch } from '../api/use-refetch.js';
import { Problem } from '../form/confirm.js';
import fields from '../form/form.module.css';
import { useAction } from '../form/use-action.js';
import { typeset } from '../format/typeset.js';
import {
  type NotificationFrequency,
  NotificationPreferencesDocument,
  NotificationPreferencesUpdateDocument,
  type NotificationPreferencesUpdateInput,
  SubjectUnfollowDocument,
} from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAnswer } from '../shell/use-answer.js';
import classes from './account.module.css';
import rows from './notifications-page.module.css';
import { AccountHead, Part } from './part.js';

const OFTEN: NotificationFrequency[] = ['AT_ONCE', 'DAILY', 'WEEKLY', 'OFF'];

/** How often letters tell of what, and what is followed. */
export default function NotificationsPage() {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(NotificationPreferencesDocument, { fetchPolicy: 'cache-and-network' });
  const refetch = useRefetch(NotificationPreferencesDocument);
  const choosing = useAction(async (send, input: NotificationPreferencesUpdateInput) => {
    await send(NotificationPreferencesUpdateDocument, { input });
    await refetch();
    tell(t('account.notifications.saved'));
  });
  const leaving = useAction(async (send, subjectId: string) => {
    await send(SubjectUnfollowDocument, { input: { subjectId } });
    await refetch();
    tell(t('shell.unfollowed'));
  });
  const { notificationPreferences: chosen, following } = answer?.viewer ?? {};
  if (!chosen) return instead;
  const { frequency, kinds } = chosen;
  return (
    <>
      <AccountHead name="notifications" />
      <Problem text={choosing.problem ?? leaving.problem} />
      <Part title={t('account.notifications.kinds')}>
        <Choice
          label={t('account.notifications.everything')}
          value={frequency}
          otherwise={t('account.notifications.asKinds')}
          onChoose={(to) => void choosing.run({ frequency: to })}
        />
        {kinds.map(({ kind, label, frequency: own, usual }) => (
          <Choice
            key={kind}
            label={label}
            value={own}
            otherwise={t('account.notifications.usual', {
              often: t(`account.notifications.often.${frequency ?? usual}`),
            })}
            onChoose={(to) => void choosing.run({ kinds: [{ kind, frequency: to }] })}
          />
        ))}
      </Part>
      <Part title={t('account.notifications.following')}>
        {!following?.nodes.length && <p className={classes.empty}>{t('account.notifications.nothing')}</p>}
        {following?.nodes.map(({ subject, title, path, frequency: own }) =>
          subject ? (
            <div key={subject.id} className={rows.followed}>
              <p>{path ? <Link to={path}>{typeset(title)}</Link> : typeset(title)}</p>
              <Choice
                label={t('account.notifications.lettersOf', { title })}
                value={own}
                otherwise={t('account.notifications.asKind')}
                onChoose={(to) => void choosing.run({ following: [{ subjectId: subject.id, frequency: to }] })}
              />
              <PlainButton look="quiet" about={title} onClick={() => void leaving.run(subject.id)}>
                {t('shell.unfollow')}
              </PlainButton>
            </div>
          ) : null,
        )}
      </Part>
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: NotificationFrequency | null;
  otherwise: string;
  onChoose: (to: NotificationFrequency | null) => void;
}

function Choice({ label, value, otherwise, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <p className={rows.row}>
      <label className={rows.choice}>
        <span>{label}</span>
        <select
          className={fields.box}
          value={value ?? ''}
          onChange={({ currentTarget }) => onChoose((currentTarget.value || null) as NotificationFrequency | null)}
        >
          <option value="">{otherwise}</option>
          {OFTEN.map((one) => (
            <option key={one} value={one}>
              {t(`account.notifications.often.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
