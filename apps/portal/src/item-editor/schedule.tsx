import { useTranslation } from 'react-i18next';
import { useAction } from '../form/use-action.js';
import { Problem } from '../form/confirm.js';
import { textOf } from '../form/values.js';
import { formatInstant } from '../format/format.js';
import { ItemPublishDocument, ItemScheduleCancelDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { tell } from '../shell/announcement.js';
import { PlainButton } from '../shell/plain-button.js';
import { WriteButton } from '../write/write-button.js';
import classes from './item-editor.module.css';

interface ScheduleProps {
  item: { id: string; version: number; publishAt: string | null; publishVersion: number | null };
}

/** Sets a time from which what waits, or else the draft as it is now, is shown. */
export function ScheduleButton({
  item: { id, version },
  titles,
  ready,
}: ScheduleProps & { titles: readonly string[]; ready: () => Promise<number | undefined> }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('itemEditor.schedule.button')}
      spec={async () => {
        const draftVersion = await ready();
        if (draftVersion === undefined) return undefined;
        return {
          id: `item-schedule:${id}`,
          title: t('itemEditor.schedule.title'),
          submit: t('itemEditor.schedule.submit'),
          intro: <p>{t('itemEditor.schedule.intro')}</p>,
          fields: [
            { name: 'publishAt', kind: 'moment', label: t('itemEditor.schedule.at'), required: true },
            ...(titles.length > 0
              ? [{ name: 'confirmsTitles', kind: 'check' as const, label: t('itemEditor.takenOver.confirm') }]
              : []),
          ],
          initial: { publishAt: '', confirmsTitles: false },
          version,
          mutation: ItemPublishDocument,
          variables: (values, begun) => ({
            input: {
              ...{ id, expectedVersion: begun.version, draftVersion },
              confirmsTitles: values['confirmsTitles'] === true,
              publishAt: new Date(textOf(values, 'publishAt')).toISOString(),
            },
          }),
        };
      }}
    />
  );
}

/** When it is to be shown, and the way back from that. */
export function Scheduled({ item: { id, version, publishAt, publishVersion }, may }: ScheduleProps & { may: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cancelling = useAction(async (send) => {
    await send(ItemScheduleCancelDocument, { input: { id, expectedVersion: version } });
    tell(t('itemEditor.schedule.cancelled'));
  });
  if (!publishAt) return null;
  return (
    <>
      <p className={classes.planned}>
        {t('itemEditor.schedule.planned', { number: publishVersion, at: formatInstant(publishAt, language) })}{' '}
        {may && (
          <PlainButton look="quiet" idle={cancelling.busy} onClick={() => void cancelling.run()}>
            {t('itemEditor.schedule.cancel')}
          </PlainButton>
        )}
      </p>
      <Problem text={cancelling.problem} />
    </>
  );
}
