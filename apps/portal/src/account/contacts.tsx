import { useQuery } from '@apollo/client/react';
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
  if (!data?.person) return null;
  // What was read anew begins anew.
  return <ContactsForm key={data.person.version} record={data.person} onSaved={() => void refetch()} />;
}

interface ContactsFormProps {
  record: Record;
  onSaved: () => void;
}

function ContactsForm({ record, onSaved }: ContactsFormProps) {
  const { t } = useTranslation();
  const form = useForm({
    id: 'contacts',
    initial: { email: record.email ?? '', phone: record.phone ?? '', public: record.public },
    async send({ email, phone, public: isPublic }, send) {
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
    done: () => t('account.profile.contactsSaved'),
  });
  return (
    <Form form={form} action={t('account.profile.saveContacts')}>
      <TextField
        form={form}
        name="email"
        label={t('account.profile.workEmail')}
        hint={t('account.profile.workEmailHint')}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required={false}
      />
      <TextField
        form={form}
        name="phone"
        label={t('account.profile.phone')}
        type="tel"
        autoComplete="off"
        required={false}
      />
      <CheckField
        form={form}
        name="public"
        label={t('account.profile.public')}
        hint={t('account.profile.publicHint')}
      />
    </Form>
  );
}
