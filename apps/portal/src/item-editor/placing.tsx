import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { today } from '../day/day.js';
import { textOf } from '../form/values.js';
import { PlacementRecordDocument, PortalsEditedDocument } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';
import { WriteButton } from '../write/write-button.js';

interface PlacingProps {
  item: { id: string; title: string; isDemonstration: boolean; portals: readonly { id: string }[] };
  /** Of whoever reads: they are told whom to ask where they edit no portal. */
  isOwn: boolean;
}

/** Behind all that stand there: its editors arrange them. */
const LAST = 100_000;

/** The way of a published item into a portal: by whoever edits one, or whom to ask. */
export default function Placing({ item: { id, title, isDemonstration, portals }, isOwn }: PlacingProps) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(PortalsEditedDocument, { height: 44 });
  if (!answer) return isOwn ? instead : null;
  const there = new Set(portals.map((portal) => portal.id));
  const others = answer.portals.nodes.filter(
    (portal) => !there.has(portal.id) && portal.isDemonstration === isDemonstration,
  );
  if (others.length === 0)
    return isOwn && portals.length === 0 ? (
      <p>
        {t('itemEditor.placing.ask')}{' '}
        <DatedLink to={isDemonstration ? '/portails?demonstration=1' : '/portails'}>
          {t('itemEditor.placing.portals')}
        </DatedLink>
      </p>
    ) : null;
  return (
    <WriteButton
      label={t('itemEditor.placing.button')}
      about={title}
      spec={() => ({
        id: `item-placing:${id}`,
        title: t('itemEditor.placing.button'),
        submit: t('itemEditor.placing.submit'),
        fields: [
          {
            name: 'portalId',
            kind: 'choice',
            label: t('portals.name'),
            required: true,
            options: others.map((portal) => ({ value: portal.id, label: portal.name })),
          },
          { name: 'from', kind: 'day', label: t('word.firstDay'), required: true },
        ],
        initial: { portalId: others.length === 1 ? others[0]!.id : '', from: today() },
        mutation: PlacementRecordDocument,
        variables: (values) => ({
          input: { portalId: textOf(values, 'portalId'), itemId: id, place: LAST, from: textOf(values, 'from') },
        }),
        done: t('itemEditor.placing.done'),
      })}
    />
  );
}
