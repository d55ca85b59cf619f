import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApolloClient } from '@apollo/client/react';
import { Refused } from '../api/user-error.js';
import { ChoiceField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { Pair } from '../form/pair.js';
import { formatDayOf } from '../format/format.js';
import { ProfileUpdateDocument, ViewerDocument, type AccountLocale } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Viewer } from '../session/viewer.js';
import { useAccount } from './use-account.js';
import { Contacts } from './contacts.js';
import { AccountHead, Part } from './part.js';

export default function ProfilePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useAccount();
  return (
    <>
      <AccountHead name="profile" />
      <Naming viewer={viewer} />
      {viewer.person && (
        <Part title={t('account.profile.contacts')}>
          <p>{t('account.profile.contactsText')}</p>
          <Contacts personId={viewer.person.id} />
        </Part>
      )}
      <Part title={t('account.profile.address')}>
        <p>
          {t('account.profile.addressText', {
            address: viewer.email,
            day: formatDayOf(viewer.createdAt, language),
          })}
        </p>
        <Link to="/compte/securite">{t('account.profile.changeAddress')}</Link>
      </Part>
    </>
  );
}

/** How somebody is called, and in which language we write to them. */
function Naming({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const form = useForm({
    id: 'profile',
    initial: {
      givenName: viewer.person?.givenName ?? '',
      familyName: viewer.person?.familyName ?? '',
      locale: viewer.locale as string,
    },
    check: ({ givenName, familyName }) => ({
      givenName: !givenName.trim() && t('signUp.needsGivenName'),
      familyName: !familyName.trim() && t('signUp.needsFamilyName'),
    }),
    async send(values, send) {
      const input = { ...values, locale: values.locale as AccountLocale, expectedVersion: viewer.person?.version };
      try {
        await send(ProfileUpdateDocument, { input });
      } catch (error) {
        // What somebody else changed is read, so that saving again is a decision.
        if (error instanceof Refused && error.errors.some(({ code }) => code === 'VERSION_CONFLICT'))
          await client.refetchQueries({ include: [ViewerDocument] });
        throw error;
      }
    },
    done: () => t('account.profile.saved'),
  });
  return (
    <Form form={form} action={t('account.profile.save')}>
      <Pair>
        <TextField form={form} name="givenName" label={t('word.givenName')} autoComplete="given-name" />
        <TextField form={form} name="familyName" label={t('signUp.familyName')} autoComplete="family-name" />
      </Pair>
      <ChoiceField
        form={form}
        name="locale"
        label={t('account.profile.locale')}
        hint={t('account.profile.localeHint')}
        options={[
          { value: 'FR', label: 'Français', lang: 'fr' },
          { value: 'EN', label: 'English', lang: 'en' },
        ]}
      />
    </Form>
  );
}
