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
import { EMPTY } from './document.js';
import { newId } from './new-id.js';
import { takenOver } from './take-over.js';
import { textsIn, type Told } from './texts-compared.js';
import classes from './item-editor.module.css';

type Item = NonNullable<ItemSourceQuery['item']>;

/** A block of the source in one of its languages. */
interface Taken {
  locale: string;
  id: string;
}

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
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const draft = item.draft!;
  const [{ locale: own }] = draft.texts as [Told];
  const nowTold = answer?.item?.versionTexts ?? [];
  const locales = (['fr', 'en'] as const)
    .filter((one) => [...item.originTexts, ...nowTold].some(({ locale }) => locale === one))
    .sort((a, b) => Number(b === own) - Number(a === own));
  const taking = useAction(async (send) => {
    // That the version was compared is said with the last of what is saved.
    const touched = locales.filter((locale) => taken.some((one) => one.locale === locale));
    const saved = touched.length > 0 ? touched : [own];
    let expectedVersion = draft.version;
    for (const locale of saved) {
      const now = textsIn(nowTold, locale);
      const isThere = draft.texts.some((text) => text.locale === locale);
      const mine = isThere ? textsIn(draft.texts, locale) : { ...now, document: EMPTY.document };
      const rows = compared(textsIn(item.originTexts, locale).document, now.document).filter(({ id }) =>
        taken.some((one) => one.locale === locale && one.id === id),
      );
      const texts = { ...mine, locale, document: { ...takenOver(mine.document, rows, now.document, newId) } };
      const originVersion = locale === saved.at(-1) ? source.shownVersion : undefined;
      const done = await send(ItemDraftSaveDocument, {
        input: { id: item.id, expectedVersion, texts, originVersion },
      });
      expectedVersion = done.item?.draft?.version ?? expectedVersion + 1;
    }
    tell(taken.length > 0 ? t('itemEditor.source.done', { count: taken.length }) : t('itemEditor.source.doneNone'));
    void navigate(`/ressources/${item.id}/ecrire`);
  });
  if (!answer) return instead;
  return (
    <>
      {locales.map((locale) => (
        <section key={locale} aria-label={t(`itemEditor.languages.${locale}`)}>
          {locales.length > 1 && <h2>{t(`itemEditor.languages.${locale}`)}</h2>}
          <ComparisonView
            before={textsIn(item.originTexts, locale)}
            after={textsIn(nowTold, locale)}
            lang={locale}
            beside={({ id }) => (
              <label className={classes.take}>
                <input
                  type="checkbox"
                  checked={taken.some((one) => one.locale === locale && one.id === id)}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = taken.filter((one) => one.locale !== locale || one.id !== id);
                    setTaken(checked ? [...others, { locale, id }] : others);
                  }}
                />
                {t('itemEditor.source.take')}
              </label>
            )}
          />
        </section>
      ))}
      <Actions>
        <PlainButton look="go" idle={taking.busy} onClick={() => void taking.run()}>
          {t(taken.length > 0 ? 'itemEditor.source.takeDo' : 'itemEditor.source.takeNone', { count: taken.length })}
        </PlainButton>
      </Actions>
      <Problem text={taking.problem} />
    </>
  );
}
