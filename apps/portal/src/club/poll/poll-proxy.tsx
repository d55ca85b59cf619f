import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm } from '../../form/confirm.js';
import { textOf } from '../../form/values.js';
import {
  PollChoicesDocument,
  type PollPageQuery,
  PollPageDocument,
  PollProxyEndDocument,
  PollProxyGiveDocument,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';
import { nameOf, type Voice } from './poll-words.js';

type Poll = NonNullable<PollPageQuery['poll']>;

/** Hands a voice on to another voter. */
export function ProxyGive({ poll: { id, voices }, voice }: { poll: Poll; voice: Voice }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const refetch = useRefetch(PollPageDocument);
  return (
    <WriteButton
      look="quiet"
      label={t('poll.write.proxyGive')}
      spec={async () => {
        const found = await ask(PollChoicesDocument, { id });
        const others = (found?.poll?.roll?.nodes ?? []).filter((one) => one.id !== voice.id && !one.proxy);
        return {
          id: `pollProxy:${voice.id}`,
          title: t('poll.write.proxyGive'),
          submit: t('poll.write.proxyGiveSubmit'),
          mutation: PollProxyGiveDocument,
          initial: { toId: '' },
          fields: [
            {
              ...{ name: 'toId', kind: 'choice', label: t('poll.write.proxyTo'), required: true },
              options: others.map((one) => ({ value: one.id, label: nameOf(one, voices === 'PERSON', t) })),
            },
          ],
          variables: (values) => ({ input: { pollId: id, voterId: voice.id, toId: textOf(values, 'toId') } }),
          onDone: () => void refetch(),
        };
      }}
    />
  );
}

/** Takes it back. */
export function ProxyEnd({ poll: { id }, voice }: { poll: Poll; voice: Pick<Voice, 'id'> }) {
  const { t } = useTranslation();
  const refetch = useRefetch(PollPageDocument);
  return (
    <Confirm
      label={t('poll.write.proxyEnd')}
      question={t('poll.write.proxyEndQuestion')}
      action={t('poll.write.proxyEnd')}
      run={async (send) => {
        await send(PollProxyEndDocument, { input: { pollId: id, voterId: voice.id } });
        await refetch();
      }}
    />
  );
}
