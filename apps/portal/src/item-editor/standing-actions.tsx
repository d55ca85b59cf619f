import { useTranslation } from 'react-i18next';
import { type Send } from '../api/send.js';
import { DatedLink } from '../day/dated-link.js';
import { Confirm, Problem } from '../form/confirm.js';
import { Notice } from '../form/notice.js';
import { useAction } from '../form/use-action.js';
import {
  ItemArchiveDocument,
  type ItemEditorQuery,
  ItemPublishDocument,
  ItemSubmitDocument,
} from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import { useRights } from '../write/use-rights.js';
import { ReturnButton } from './return-button.js';
import { ScheduleButton, Scheduled } from './schedule.js';
import { titlesTakenOver, TitlesTakenOver } from './titles-taken-over.js';
import type { Writer } from './writer.js';

type Item = NonNullable<ItemEditorQuery['item']>;

/** What becomes of an item: handed in by its team, shown, sent back or archived by its managers. */
export function StandingActions({ item, writer }: { item: Item; writer: Writer }) {
  const { t } = useTranslation();
  const { acts } = useRights();
  const { id, status, version, submittedVersion } = item;
  const mayPublish = acts(item.keptBy?.id);
  /** What is being written goes first. */
  const afterSaving = async (run: (draftVersion: number) => Promise<unknown>): Promise<void> => {
    const draftVersion = await writer.finished();
    if (draftVersion === undefined) throw new Error('The draft has not arrived.');
    await run(draftVersion);
  };
  const submitting = useAction(async (send) => {
    await afterSaving((draftVersion) =>
      send(ItemSubmitDocument, { input: { id, expectedVersion: version, draftVersion } }),
    );
    tell(t('itemEditor.standing.submitted'));
  });
  const publish = async (send: Send, confirmsTitles: boolean): Promise<void> => {
    await afterSaving((draftVersion) =>
      send(ItemPublishDocument, { input: { id, expectedVersion: version, draftVersion, confirmsTitles } }),
    );
    tell(t('itemEditor.standing.published'));
  };
  const publishing = useAction((send) => publish(send, false));
  const publishLabel = t(submittedVersion === null ? 'word.publish' : 'itemEditor.standing.publishSubmitted');
  const titles = titlesTakenOver(item);
  return (
    <>
      {submittedVersion !== null && (
        <Notice>
          <p>{t('itemEditor.standing.waits', { number: submittedVersion })}</p>
        </Notice>
      )}
      <Actions>
        <PlainButton look={mayPublish ? 'framed' : 'go'} idle={submitting.busy} onClick={() => void submitting.run()}>
          {t(submittedVersion === null ? 'itemEditor.standing.submit' : 'itemEditor.standing.submitAgain')}
        </PlainButton>
        {mayPublish &&
          (titles.length > 0 ? (
            <Confirm
              isMain
              label={publishLabel}
              question={<TitlesTakenOver locales={titles} />}
              action={t('itemEditor.takenOver.publish')}
              run={(send) => publish(send, true)}
            />
          ) : (
            <PlainButton look="go" idle={publishing.busy} onClick={() => void publishing.run()}>
              {publishLabel}
            </PlainButton>
          ))}
        {mayPublish && item.publishAt === null && (
          <ScheduleButton item={item} titles={titles} ready={() => writer.finished()} />
        )}
        {mayPublish && submittedVersion !== null && <ReturnButton item={item} />}
        {status === 'PUBLISHED' && <DatedLink to={`/ressources/${id}`}>{t('itemEditor.standing.look')}</DatedLink>}
        {mayPublish && status !== 'ARCHIVED' && (
          <Confirm
            label={t('itemEditor.standing.archive')}
            question={t('itemEditor.standing.archiveQuestion')}
            action={t('itemEditor.standing.archiveDo')}
            run={(send) => send(ItemArchiveDocument, { input: { id, expectedVersion: version } })}
          />
        )}
      </Actions>
      <Scheduled item={item} may={mayPublish} />
      <Problem text={submitting.problem ?? publishing.problem} />
    </>
  );
}
