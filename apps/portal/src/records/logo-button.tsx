import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../form/dialog.js';
import { useMenuItem } from '../shell/menu.js';
import { PlainButton } from '../shell/plain-button.js';
import { LogoForm, type WithLogo } from './logo-form.js';

/** Opens the sheet of the logo. */
export function LogoButton({ organization }: { organization: WithLogo }) {
  const { t } = useTranslation();
  const { item } = useMenuItem();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <PlainButton onClick={() => setOpen(true)} {...item}>
        {organization.logo ? t('records.logo.change') : t('records.logo.add')}
      </PlainButton>
      {isOpen && (
        <Dialog title={t('records.logo.title')} onClose={() => setOpen(false)}>
          <LogoForm organization={organization} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}
