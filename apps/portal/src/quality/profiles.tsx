import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import type { ProfileLineFragment as Profile } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import type { Provider } from './provider.js';
import classes from './quality.module.css';
import { profileForm } from './writes/profile-form.js';

/** What the provider does besides plain training, from which day on: which indicators apply follows from it. */
export function Profiles({ provider, profiles }: { provider: Provider; profiles: readonly Profile[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t('quality.profile')} action={<profileForm.RecordButton given={{ organizationId: provider.id }} />}>
      {profiles.length === 0 && <p>{t('quality.profileNone')}</p>}
      <ul className="plain">
        {profiles.map(({ id, validFrom, activities, version }) => {
          const day = formatDay(validFrom, language);
          return (
            <li key={id}>
              {t('quality.profileFrom', {
                day,
                activities: activities.length
                  ? activities.map((activity) => t(`quality.activities.${activity}`)).join(', ')
                  : t('quality.plain'),
              })}{' '}
              <span className={classes.buttons}>
                <profileForm.RowButtons id={id} version={version} about={day} />
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
