import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField, TextField } from '../form/field.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { PersonRecordDocument, PersonUpdateDocument, type PersonRecordQuery } from '../generated/graphql.js';

type Record = NonNullable<PersonRecordQuery['person']>;

/** What colleagues may read of somebody, and whether everyone may: nobody else decides it for whoever has an account. */
export function Contacts({ personId }: { personId: string }) {
  const { data, refetch } = useQuery(PersonRecordDocument, {
    variables: { id: personId },
    fetchPolicy: 'network-only',
  });
  const [saved, setSaved] = useState(false);
  if (!data?.person) return null;
  // What was read anew begins anew.
  return (
    <ContactsForm
      key={data.person.version}
      record={data.person}
      saved={saved}
      onSave={() => setSaved(false)}
      onSaved={() => {
        setSaved(true);
        void refetch();
      }}
    />
  );
}

interface ContactsFormProps {
  record: Record;
  saved: boolean;
  onSave: () => void;
  onSaved: () => void;
}

function ContactsForm({ record, saved, onSave, onSaved }: ContactsFormProps) {
  const { t } = useTranslation();
  const form = useForm({
    id: 'contacts',
    initial: { email: record.email ?? '', phone: record.phone ?? '', public: record.public },
    async send({ email, phone, public: isPublic }, send) {
      onSave();
      await send(PersonUpdateDocument, {
        input: {
          id: record.id,
          email: email.trim() || null,
          phone: phone.trim() || null,
          public: isPublic,
          expectedVersion: record.version,
        },
      });
      onSaved();
    },
  });
  return (
    <Form
      form={form}
      action={t('account.profile.saveContacts')}
      done={saved ? t('account.profile.contactsSaved') : undefined}
    >
      <TextField
        form={form}
        name="email"
        label={t('account.profile.workEmail')}
        hint={t('account.profile.workEmailHint')}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField form={form} name="phone" label={t('account.profile.phone')} type="tel" autoComplete="off" />
      <CheckField
        form={form}
        name="public"
        label={t('account.profile.public')}
        hint={t('account.profile.publicHint')}
      />
    </Form>
  );
}
