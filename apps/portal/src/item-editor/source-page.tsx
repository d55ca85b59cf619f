import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Problem } from '../form/confirm.js';
import { useAction } from '../form/use-action.js';
import { typeset } from '../format/typeset.js';
import {
  ItemDraftSaveDocument,
  ItemShownTextsDocument,
  ItemSourceDocument,
  type ItemSourceQuery,
} from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { tell } from '../shell/announcement.js';
import { Actions } from '../shell/actions.js';
import { Missing } from '../shell/missing.js';
import { PageHead } from '../shell/page-head.js';
import { PlainButton } from '../shell/plain-button.js';
import { useAnswer } from '../shell/use-answer.js';
import { ComparisonView } from './comparison-view.js';
import { compared } from './comparison.js';
import { newId } from './new-id.js';
import { takenOver } from './take-over.js';
import { textsIn } from './texts-compared.js';
import classes from './item-editor.module.css';

type Item = NonNullable<ItemSourceQuery['item']>;

/** What an item was made from has changed: what of that is to be taken over. */
export default function SourcePage() {
  return <RequireSession>{() => <Asked />}</RequireSession>;
}

function Asked() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { answer, instead } = useAnswer(ItemSourceDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (!answer) return instead;
  const { item } = answer;
  const source = item?.derivedFrom?.item;
  if (!item?.draft || !source?.shownVersion)
    return (
      <Missing
        title={t('itemEditor.source.missingTitle')}
        text={t('itemEditor.source.missing')}
        to={`/ressources/${id}`}
        link={t('itemEditor.source.back')}
      />
    );
  return (
    <>
      <PageHead
        title={typeset(t('itemEditor.source.title', { title: source.title }))}
        lead={t('itemEditor.source.lead', { version: item.derivedFrom!.version, now: source.shownVersion })}
        above={[
          { to: `/ressources/${id}`, name: item.title },
          { to: `/ressources/${id}/ecrire`, name: t('itemEditor.tool') },
        ]}
      />
      <Changes item={item} source={{ ...source, shownVersion: source.shownVersion }} />
    </>
  );
}

function Changes({ item, source }: { item: Item; source: { id: string; shownVersion: number } }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { answer, instead } = useAnswer(ItemShownTextsDocument, {
    variables: { id: source.id, number: source.shownVersion },
    height: 320,
  });
  const [taken, setTaken] = useState<readonly string[]>([]);
  const draft = item.draft!;
  const { locale } = draft.texts[0]!;
  const now = textsIn(answer?.item?.versionTexts ?? [], locale);
  const before = textsIn(item.originTexts, locale);
  const taking = useAction(async (send) => {
    const own = textsIn(draft.texts, locale);
    const rows = compared(before.document, now.document).filter(({ id }) => taken.includes(id));
    const texts = { ...own, locale, document: { ...takenOver(own.document, rows, now.document, newId) } };
    await send(ItemDraftSaveDocument, {
      input: { id: item.id, expectedVersion: draft.version, texts, originVersion: source.shownVersion },
    });
    tell(rows.length > 0 ? t('itemEditor.source.done', { count: rows.length }) : t('itemEditor.source.doneNone'));
    void navigate(`/ressources/${item.id}/ecrire`);
  });
  if (!answer) return instead;
  return (
    <>
      <ComparisonView
        before={before}
        after={now}
        lang={locale}
        beside={({ id }) => (
          <label className={classes.take}>
            <input
              type="checkbox"
              checked={taken.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                setTaken(checked ? [...taken, id] : taken.filter((one) => one !== id))
              }
            />
            {t('itemEditor.source.take')}
          </label>
        )}
      />
      <Actions>
        <PlainButton look="go" idle={taking.busy} onClick={() => void taking.run()}>
          {t(taken.length > 0 ? 'itemEditor.source.takeDo' : 'itemEditor.source.takeNone', { count: taken.length })}
        </PlainButton>
      </Actions>
      <Problem text={taking.problem} />
    </>
  );
}
