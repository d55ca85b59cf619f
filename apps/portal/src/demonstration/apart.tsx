import { useTranslation } from 'react-i18next';
import { Notice } from '../form/notice.js';
import { useViewer } from '../session/viewer.js';

interface ApartProps {
  /** Whether what is answered was invented. */
  isDemonstration: boolean;
}

/** In what was invented take part people who were, and in what is real the others: whether the viewer is of the other kind. */
export function useApart(isDemonstration: boolean): boolean {
  const { viewer } = useViewer();
  return Boolean(viewer?.person) && viewer!.person!.isDemonstration !== isDemonstration;
}

/** Why this account does not take part, and which one does: said before anything is filled in. */
export function Apart({ isDemonstration, takesAnonymous }: ApartProps & { takesAnonymous?: boolean }) {
  const { t } = useTranslation();
  if (!useApart(isDemonstration)) return null;
  const invented = takesAnonymous
    ? t('network.apart.withoutAccount')
    : `${t('network.apart.invented')} ${t('network.apart.another')}`;
  return (
    <Notice kind="attention">
      <p>{isDemonstration ? invented : t('network.apart.demonstration')}</p>
    </Notice>
  );
}

/** Beside the way to sign in: not any account will do. */
export function AccountHint({ isDemonstration }: ApartProps) {
  const { t } = useTranslation();
  return isDemonstration && <p className="soft">{t('network.apart.invented')}</p>;
}
