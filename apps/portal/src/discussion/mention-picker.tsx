import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchSelect } from '../form/search-select.js';
import { ThreadMentionableDocument, DiscussionMentionableDocument } from '../generated/graphql.js';
import { type Named } from './body-parts.js';
import classes from './discussion.module.css';

/** Where a text is written: in a thread, or in one that is opened about a record. */
export interface Place {
  threadId?: string;
  subjectId: string;
}

interface MentionPickerProps {
  id: string;
  place: Place;
  choose: (person: Named) => void;
  leave: () => void;
}

/** People who may read what is written, found by a part of their name. */
export function MentionPicker({ id, place: { threadId, subjectId }, choose, leave }: MentionPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const asked = { search: search || undefined };
  const inThread = useQuery(ThreadMentionableDocument, {
    variables: { id: threadId ?? '', ...asked },
    skip: !threadId,
  });
  const about = useQuery(DiscussionMentionableDocument, {
    variables: { of: subjectId, ...asked },
    skip: Boolean(threadId),
  });
  const { loading } = threadId ? inThread : about;
  const people =
    (threadId
      ? (inThread.data ?? inThread.previousData)?.thread?.mentionable
      : (about.data ?? about.previousData)?.discussion?.mentionable) ?? [];
  return (
    // The key only leaves the field, as its button does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes.picker} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <label htmlFor={id}>{t('discussion.mentionWho')}</label>
      <SearchSelect
        id={id}
        ref={input}
        data={people.map(({ id: value, name }) => ({ value, label: name }))}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        defaultDropdownOpened
        selectFirstOptionOnChange
        placeholder={t('discussion.mentionPart')}
        nothingFoundMessage={loading ? t('form.searching') : t('discussion.mentionNone')}
        onChange={(value, option) => value && option && choose({ id: value, name: option.label })}
      />
    </div>
  );
}
