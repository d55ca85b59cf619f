import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { coordinates, useViewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { Invite } from './invite.js';
import { useOwn } from './use-own.js';

/** What members may do from the directory. */
export function OwnActions() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const own = useOwn()?.viewer?.clubMember;
  const belongs = own?.since != null;
  return (
    <Actions>
      {belongs && <DatedLink to={`/club/annuaire/${own.id}`}>{t('clubMember.own')}</DatedLink>}
      {(belongs || coordinates(viewer)) && <Invite />}
    </Actions>
  );
}
