import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Confirm } from '../form/confirm.js';
import { ItemPublishDocument } from '../generated/graphql.js';
import { ReturnButton } from '../item-editor/return-button.js';
import { titlesTakenOver, TitlesTakenOver } from '../item-editor/titles-taken-over.js';
import { tell } from '../shell/announcement.js';
import { Actions } from '../shell/actions.js';
import type { Reviewed } from './reviewed.js';

interface ReviewActionsProps {
  item: Reviewed;
  number: number;
  title: string;
}

/** What whoever publishes says of a version that waits, asked again; then on to the next. */
export function ReviewActions({ item, number, title }: ReviewActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, version, audience } = item;
  const titles = titlesTakenOver(item);
  const next = (): void => void navigate('/ressources/a-relire');
  return (
    <Actions>
      <Confirm
        isMain
        label={t('itemReview.publish', { number })}
        question={
          <>
            {t(`itemReview.questions.${audience}`, { number })}{' '}
            {titles.length > 0 && <TitlesTakenOver locales={titles} />}
          </>
        }
        action={t(titles.length > 0 ? 'itemEditor.takenOver.publish' : 'itemReview.publishDo')}
        run={async (send) => {
          await send(ItemPublishDocument, {
            input: { id, expectedVersion: version, number, confirmsTitles: titles.length > 0 },
          });
          tell(t('itemEditor.standing.published'));
          next();
        }}
      />
      <ReturnButton item={{ id, version, title }} onReturned={next} />
    </Actions>
  );
}
