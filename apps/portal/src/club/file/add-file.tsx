import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { LinesField, TextField } from '../../form/field.js';
import { Form } from '../../form/form.js';
import { fieldId, useForm } from '../../form/use-form.js';
import { WorkstreamFileAddDocument, WorkstreamFilesDocument } from '../../generated/graphql.js';
import type { Arrived } from '../../media/upload-box.js';
import { CountsFor } from '../counts-for.js';

/** Adds one that has arrived, by the name of its file unless another is given to it: the one step that is left. */
export function AddFile({ workstreamId, uploadId, name, forget }: Arrived & { workstreamId: string }) {
  const { t } = useTranslation();
  const refetch = useRefetch(WorkstreamFilesDocument);
  const form = useForm<{ title: string; note: string }>({
    id: `file-${uploadId}`,
    initial: { title: titleOf(name), note: '' },
    check: ({ title }) => ({ title: !title.trim() && t('form.required', { label: t('word.title') }) }),
    send: ({ title, note }, send) =>
      send(WorkstreamFileAddDocument, {
        input: { workstreamId, uploadId, title: title.trim(), note: note.trim() || null },
      }),
    done: ({ title }) => t('clubFile.added', { title: title.trim() }),
    then: () => {
      const box = document.getElementById(id)?.closest('section');
      forget();
      void refetch();
      // On to the next that waits, or to what sends another.
      setTimeout(() => (box?.querySelector<HTMLElement>('form input') ?? box?.querySelector('input'))?.focus());
    },
  });
  const id = fieldId(form, 'title');
  // Whoever types something else meanwhile is not taken away from it.
  useEffect(() => {
    if (document.activeElement?.matches('input:not([type=file]), textarea, select, [contenteditable], [role=dialog] *'))
      return;
    const title = document.getElementById(id) as HTMLInputElement | null;
    title?.focus();
    title?.select();
  }, [id]);
  return (
    <Form form={form} action={t('clubFile.add')}>
      <TextField form={form} name="title" label={t('word.title')} maxLength={200} />
      <LinesField form={form} name="note" label={t('clubFile.noteField')} required={false} />
      <CountsFor />
    </Form>
  );
}

/** A name of a file as a title: without its ending. */
const titleOf = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, 200) || name.slice(0, 200);
