import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { ItemPublishDocument } from '../generated/graphql.js';
import { tell } from '../shell/announcement.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import { ReturnButton } from './return-button.js';

interface ReviewActionsProps {
  item: { id: string; title: string; version: number; submittedVersion: number | null };
}

/** What whoever publishes says of a version that waits: then on to the next. */
export function ReviewActions({ item }: ReviewActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, version, submittedVersion } = item;
  const next = (): void => void navigate('/ressources/a-relire');
  const publishing = useAction(async (send) => {
    await send(ItemPublishDocument, { input: { id, expectedVersion: version, number: submittedVersion } });
    tell(t('itemEditor.standing.published'));
    next();
  });
  return (
    <>
      <Actions>
        <PlainButton look="go" idle={publishing.busy} onClick={() => void publishing.run()}>
          {t('itemEditor.review.publish', { number: submittedVersion })}
        </PlainButton>
        <ReturnButton item={item} onReturned={next} />
      </Actions>
      <Problem text={publishing.problem} />
    </>
  );
}
