import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { textOf } from '../../form/values.js';
import { ContributionsDocument, ContributionSubmitDocument, DocumentPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import { Similar } from '../contribution/similar.js';
import type { DocumentCall } from './document.js';
import classes from './document.module.css';
import { beginningOf, setInPlace } from './words.js';

/** What is commented on: words of a block, all of it, or, without any, the whole text. */
export interface Commented {
  block: string;
  text: string;
  /** All of it when left out. */
  words?: { start: number; end: number };
}

interface CommentButtonProps {
  call: DocumentCall;
  version: number;
  commented?: Commented;
  label: string;
  look?: 'quiet' | 'go' | 'framed';
  onDone?: () => void;
}

/** As much as tells words from the same ones elsewhere in the block. */
const AROUND = 32;

/** Says something of a passage, in one's own name, with the passage in sight. */
export function CommentButton({ call, version, commented, label, look = 'quiet', onDone }: CommentButtonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refetch = useRefetch(ContributionsDocument, DocumentPageDocument);
  const { id, moderation } = call;
  const { block, text = '', words } = commented ?? {};
  const exact = words && text.slice(words.start, words.end);
  const passageOf = (typed: string) =>
    block === undefined
      ? null
      : {
          ...{ version, block, exact: exact ?? (typed || null) },
          prefix: words ? text.slice(Math.max(0, words.start - AROUND), words.start) : null,
          suffix: words ? text.slice(words.end, words.end + AROUND) : null,
        };
  const name = `${id}:${version}:${block ?? ''}:${words ? `${words.start}-${words.end}` : ''}`;
  return (
    <WriteButton
      look={look}
      label={label}
      about={block !== undefined && !words ? beginningOf(text) : undefined}
      spec={() => ({
        id: `contributionSubmit:${name}`,
        title: t(block === undefined ? 'document.commentAll' : 'document.comment'),
        submit: t('document.commentDo'),
        intro: (
          <>
            {block !== undefined && <blockquote className={classes.quoting}>{setInPlace(exact ?? text)}</blockquote>}
            <p>{t(`contribution.shown.${moderation}`)}</p>
          </>
        ),
        did: t(`contribution.sent.${moderation}`),
        mutation: ContributionSubmitDocument,
        initial: { title: '', body: '', exact: '', displayName: '' },
        fields: [
          ...(block !== undefined && !words
            ? [
                {
                  ...{
                    name: 'exact',
                    kind: 'text' as const,
                    label: t('document.exact'),
                    help: t('document.exactHelp'),
                  },
                  paths: ['passage.exact', 'passage'],
                },
              ]
            : []),
          { name: 'title', kind: 'text', label: t('word.title'), required: true },
          { name: 'body', kind: 'lines', label: t('contribution.body') },
          {
            name: 'displayName',
            kind: 'text',
            label: t('contribution.displayName'),
            help: t('contribution.displayNameHelp'),
          },
        ],
        beside: { below: 'body', show: (values) => <Similar call={call} values={values} /> },
        variables: (values) => ({
          input: {
            ...{ callId: id, title: textOf(values, 'title'), body: textOf(values, 'body'), locale: language },
            displayName: textOf(values, 'displayName') || null,
            passage: passageOf(textOf(values, 'exact')),
          },
        }),
        onDone: () => {
          void refetch();
          onDone?.();
        },
      })}
    />
  );
}
