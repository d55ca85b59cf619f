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
import type { Standing, Writer } from './writer.js';

type Item = NonNullable<ItemEditorQuery['item']>;

interface StandingActionsProps {
  item: Item;
  writer: Writer;
  standing: Standing;
}

/** What becomes of an item: handed in by its team, shown, sent back or archived by its managers. */
export function StandingActions({ item, writer, standing }: StandingActionsProps) {
  const { t } = useTranslation();
  const { acts } = useRights();
  const { id, status, version, submittedVersion } = item;
  /** The version that says what is written; null where something of it is new. */
  const same = standing.state === 'saved' ? item.versionOfDraft : null;
  const isShown = status === 'PUBLISHED' && same !== null && same === item.shownVersion;
  const waits = submittedVersion !== null;
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
  const publishLabel = t(waits ? 'itemEditor.standing.publishSubmitted' : 'word.publish');
  const titles = titlesTakenOver(item);
  return (
    <>
      {waits && (
        <Notice>
          <p>{t('itemEditor.standing.waits', { number: submittedVersion! })}</p>
        </Notice>
      )}
      <Actions>
        {isShown && <span className="soft">{t('itemEditor.standing.same')}</span>}
        {!isShown && !(waits && same === submittedVersion) && (
          <PlainButton look={mayPublish ? 'framed' : 'go'} idle={submitting.busy} onClick={() => void submitting.run()}>
            {t(waits ? 'itemEditor.standing.submitAgain' : 'itemEditor.standing.submit')}
          </PlainButton>
        )}
        {mayPublish &&
          (waits || !isShown) &&
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
        {mayPublish && item.publishAt === null && (waits || !isShown) && (
          <ScheduleButton item={item} titles={titles} ready={() => writer.finished()} />
        )}
        {mayPublish && waits && <ReturnButton item={item} />}
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
