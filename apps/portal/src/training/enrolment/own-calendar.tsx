import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm, Problem } from '../../form/confirm.js';
import { Notice } from '../../form/notice.js';
import { Secret } from '../../form/secret.js';
import { useAction } from '../../form/use-action.js';
import { formatInstant } from '../../format/format.js';
import { CalendarFeedMakeDocument, CalendarFeedRevokeDocument, MyCalendarDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Actions } from '../../shell/actions.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';

/** The secret address at which one’s calendar reads one’s half-days: shown once, made anew or ended at will. */
export function OwnCalendar({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const [path, setPath] = useState<string>();
  const refetch = useRefetch(MyCalendarDocument);
  const { answer, instead } = useAnswer(MyCalendarDocument, {
    variables: { person: personId },
    fetchPolicy: 'cache-and-network',
    height: 120,
  });
  const making = useAction(async (send) => {
    const payload = await send(CalendarFeedMakeDocument);
    setPath(payload.path ?? undefined);
    await refetch();
  });
  const madeAt = answer?.person?.calendarFeedMadeAt;
  return (
    <Section title={t('training.feed.title')} note={<p className="soft">{t('training.feed.lead')}</p>}>
      {!answer && instead}
      {path && <Shown path={path} />}
      {answer && !madeAt && (
        <PlainButton aria-disabled={making.busy || undefined} onClick={() => void making.run()}>
          {t('training.feed.make')}
        </PlainButton>
      )}
      {madeAt && (
        <Existing
          madeAt={madeAt}
          isShown={path !== undefined}
          onMade={setPath}
          onEnded={async () => {
            setPath(undefined);
            await refetch();
          }}
        />
      )}
      <Problem text={making.problem} />
    </Section>
  );
}

interface ExistingProps {
  madeAt: string;
  isShown: boolean;
  onMade: (path: string | undefined) => void;
  onEnded: () => Promise<void>;
}

function Existing({ madeAt, isShown, onMade, onEnded }: ExistingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {!isShown && <p>{t('training.feed.made', { at: formatInstant(madeAt, language) })}</p>}
      <Actions>
        <Confirm
          label={t('training.feed.again')}
          question={t('training.feed.againConfirm')}
          action={t('training.feed.againSubmit')}
          run={async (send) => onMade((await send(CalendarFeedMakeDocument)).path ?? undefined)}
        />
        <Confirm
          label={t('training.feed.revoke')}
          question={t('training.feed.revokeConfirm')}
          action={t('training.feed.revokeSubmit')}
          run={async (send) => {
            await send(CalendarFeedRevokeDocument);
            await onEnded();
          }}
        />
      </Actions>
    </>
  );
}

/** Once: what is kept of it cannot be shown again. */
function Shown({ path }: { path: string }) {
  const { t } = useTranslation();
  return (
    <Notice kind="done" role="status">
      <p>
        <strong>{t('training.feed.shown')}</strong> {t('training.feed.secret')}
      </p>
      <Secret text={new URL(path, window.location.origin).href} label={t('training.feed.title')} />
      <ul>
        {(['outlook', 'thunderbird', 'others'] as const).map((program) => (
          <li key={program}>{t(`training.feed.${program}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
