import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@apollo/client/react';
import { ChoiceField } from '../form/field.js';
import { Form } from '../form/form.js';
import { Notice } from '../form/notice.js';
import { useForm } from '../form/use-form.js';
import { AccountEraseDocument, AccountSecurityDocument, type ErasedContent } from '../generated/graphql.js';
import { PasswordField } from '../password/password-field.js';
import { leave } from '../session/session-end.js';
import { PlainButton } from '../shell/plain-button.js';

/** In two steps: what becomes of what one published, then the password. */
export function Erasure() {
  const { t } = useTranslation();
  const [step, setStep] = useState<'why' | 'content' | 'password'>('why');
  const choice = useForm({
    id: 'erase-content',
    initial: { content: '' },
    check: ({ content }) => ({ content: !content && t('account.data.needsContent') }),
    async send() {
      setStep('password');
    },
  });
  const cancel = (
    <PlainButton
      look="quiet"
      onClick={() => {
        choice.reset();
        setStep('why');
      }}
    >
      {t('account.data.keepAccount')}
    </PlainButton>
  );
  if (step === 'why') {
    return (
      <>
        <p>{t('account.data.eraseText')}</p>
        <PlainButton onClick={() => setStep('content')}>{t('account.data.eraseAsk')}</PlainButton>
      </>
    );
  }
  if (step === 'content') {
    return (
      <Form form={choice} action={t('word.continue')} aside={cancel}>
        <ChoiceField
          form={choice}
          name="content"
          label={t('account.data.content')}
          hint={t('account.data.contentToday')}
          options={[
            { value: 'KEEP', label: t('account.data.keep'), hint: t('account.data.keepHint') },
            { value: 'ERASE', label: t('account.data.eraseContent'), hint: t('account.data.eraseContentHint') },
          ]}
        />
      </Form>
    );
  }
  return <LastStep content={choice.values.content as ErasedContent} cancel={cancel} />;
}

function LastStep({ content, cancel }: { content: ErasedContent; cancel: ReactNode }) {
  const { t } = useTranslation();
  const { data } = useQuery(AccountSecurityDocument);
  const hasPassword = data?.viewer?.passwordChangedAt !== null;
  const start = useRef<HTMLHeadingElement>(null);
  useEffect(() => start.current?.focus(), []);
  const form = useForm({
    id: 'erase',
    initial: { password: '' },
    secrets: ['password'],
    check: ({ password }) => ({ password: hasPassword && !password && t('password.needed') }),
    async send({ password }, send) {
      await send(AccountEraseDocument, { input: { password, content } });
      await leave('erased');
    },
  });
  return (
    <>
      <h3 ref={start} tabIndex={-1}>
        {t('account.data.lastTitle')}
      </h3>
      <Notice kind="attention">
        <ul>
          <li>{t('account.data.lastAccount')}</li>
          <li>{t('account.data.lastHistory')}</li>
          <li>{content === 'KEEP' ? t('account.data.keepHint') : t('account.data.eraseContentHint')}</li>
          <li>{t('account.data.lastNever')}</li>
        </ul>
      </Notice>
      <Form form={form} action={t('account.data.eraseDo')} aside={cancel}>
        {hasPassword && <PasswordField form={form} name="password" label={t('password.current')} />}
      </Form>
    </>
  );
}
