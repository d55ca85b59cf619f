import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../form/dialog.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { PlainButton } from '../shell/plain-button.js';
import { NOTHING_SIGNED, signedAs, SignFields, type Signing, unsigned } from './sign-fields.js';

interface SignButtonProps {
  name: string;
  enrolmentId: string;
  keep: (signed: ReturnType<typeof signedAs>) => Promise<void>;
}

/** Has somebody sign on the device of the trainer. */
export function SignButton(props: SignButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PlainButton look="quiet" about={props.name} onClick={() => setOpen(true)}>
        {t('attendance.sign')}
      </PlainButton>
      {isOpen && <SignDialog {...props} close={() => setOpen(false)} />}
    </>
  );
}

function SignDialog({ name, enrolmentId, keep, close }: SignButtonProps & { close: () => void }) {
  const { t } = useTranslation();
  const form = useForm<Signing>({
    id: `attendance-sign-${enrolmentId}`,
    initial: NOTHING_SIGNED,
    // The next who takes the device must not find it.
    secrets: ['drawing', 'typedName'],
    check: (values) => unsigned(values, t),
    send: (values) => keep(signedAs(values)),
    done: () => t('attendance.signed', { name }),
    then: close,
  });
  return (
    <Dialog title={t('attendance.signTitle', { name })} onClose={close}>
      <Form form={form} action={t('attendance.signSubmit')}>
        <SignFields form={form} ways={['DRAWN', 'TYPED']} />
      </Form>
    </Dialog>
  );
}
