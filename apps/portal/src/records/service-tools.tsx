import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { FieldOption } from '../form/field-spec.js';
import { formatDay } from '../format/format.js';
import { OrganizationServicesDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { serviceForm } from './service-form.js';

/** The territories that an organization serves, and since when. */
export function ServiceTools({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ask = useAsk();
  const services = async (): Promise<FieldOption[]> => {
    const data = await ask(OrganizationServicesDocument, { id: organizationId });
    return (data?.organization?.services ?? []).map(({ id, territory, from, to }) => ({
      value: id,
      label: [
        territory && `${territory.name} (${territory.code})`,
        from && t('word.sinceDay', { day: formatDay(from, language) }),
        to && t('records.serviceUntil', { day: formatDay(to, language) }),
      ]
        .filter(Boolean)
        .join(', '),
    }));
  };
  return (
    <>
      <serviceForm.RecordButton given={{ organizationId }} />
      <serviceForm.CorrectOneButton of={organizationId} among={services} />
      <serviceForm.RemoveOneButton of={organizationId} among={services} />
    </>
  );
}
