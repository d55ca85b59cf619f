import { useTranslation } from 'react-i18next';
import { formatDayOf } from '../format/format.js';
import type { WebhookLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Badge } from '../table/cells.js';

/** Whether something is sent to an address, and whether it arrives. */
export function WebhookState({ endpoint }: { endpoint: WebhookLineFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { disabledReason, failingSince } = endpoint;
  if (disabledReason) return <Badge state="over">{t(`webhook.disabled.${disabledReason}`)}</Badge>;
  if (failingSince)
    return <Badge state="waiting">{t('webhook.failing', { day: formatDayOf(failingSince, language) })}</Badge>;
  return <Badge>{t('webhook.active')}</Badge>;
}
