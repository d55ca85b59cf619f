import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Described } from '../form/described.js';
import forms from '../form/form.module.css';
import { PlainButton } from '../shell/plain-button.js';
import { safeAddress } from './document.js';
import classes from './item-editor.module.css';

/** Where the chosen words lead. */
export function LinkRow({ editor, close }: { editor: Editor; close: () => void }) {
  const { t } = useTranslation();
  const held = editor.getAttributes('link')['href'] as string | undefined;
  const [address, setAddress] = useState(held ?? 'https://');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const back = (): void => {
    close();
    editor.commands.focus();
  };
  const apply = (): void => {
    const href = safeAddress(address.trim());
    setWrong(!href);
    if (!href) return field.current?.focus();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !held)
      chain.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setMark('link', { href }).run();
    close();
  };
  return (
    // The keys only do what the buttons beside do.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classes.link}
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
        if (event.key === 'Enter' && event.target === field.current) {
          event.preventDefault();
          apply();
        }
      }}
    >
      <Described
        id="link-address"
        label={t('itemEditor.link.address')}
        error={isWrong ? t('itemEditor.link.wrong') : undefined}
      >
        {(wiring) => (
          <div className={forms.frame}>
            <input
              {...wiring}
              ref={field}
              type="url"
              className={forms.input}
              value={address}
              onChange={(event) => setAddress(event.currentTarget.value)}
            />
          </div>
        )}
      </Described>
      <div className={classes.linkActions}>
        <PlainButton onClick={apply}>{t('itemEditor.link.apply')}</PlainButton>
        {held && (
          <PlainButton
            look="quiet"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
              close();
            }}
          >
            {t('itemEditor.link.remove')}
          </PlainButton>
        )}
        <PlainButton look="quiet" onClick={back}>
          {t('word.cancel')}
        </PlainButton>
      </div>
    </div>
  );
}
