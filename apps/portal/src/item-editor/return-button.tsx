import { useTranslation } from 'react-i18next';
import { textOf } from '../form/values.js';
import { ItemReturnDocument } from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';

interface ReturnButtonProps {
  item: { id: string; version: number; title: string };
  onReturned?: () => void;
}

/** Sends what was submitted back, with a reason. */
export function ReturnButton({ item: { id, version, title }, onReturned }: ReturnButtonProps) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('itemEditor.standing.return')}
      spec={() => ({
        id: `item-return:${id}`,
        title: t('itemEditor.standing.returnTitle'),
        submit: t('itemEditor.standing.return'),
        intro: <p>{t('itemEditor.standing.returnIntro', { title })}</p>,
        fields: [{ name: 'reason', kind: 'lines', label: t('itemEditor.standing.reason'), required: true }],
        initial: { reason: '' },
        version,
        mutation: ItemReturnDocument,
        variables: (values, begun) => ({
          input: { id, expectedVersion: begun.version, reason: textOf(values, 'reason') },
        }),
        done: t('itemEditor.standing.returned'),
        onDone: onReturned,
      })}
    />
  );
}
