import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { ModerationCaseOpenDocument } from '../generated/graphql.js';
import { PlainButton } from '../shell/plain-button.js';

/** Opens the case of a contribution, for those who answer for its call. */
export function ModerateButton({ contributionId, title }: { contributionId: string; title: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const doing = useAction(async (send) => {
    const { moderationCase } = await send(ModerationCaseOpenDocument, { input: { contributionId } });
    if (moderationCase) await navigate(`/moderation/${moderationCase.id}`);
  });
  return (
    <>
      <PlainButton about={title} idle={doing.busy} onClick={() => void doing.run()}>
        {t('moderation.open')}
      </PlainButton>
      <Problem text={doing.problem} />
    </>
  );
}
