import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ItemChoicesDocument, type ItemPageQuery } from '../generated/graphql.js';
import { type Viewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import buttons from '../shell/button.module.css';
import { useAnswer } from '../shell/use-answer.js';
import { DeriveButton } from './derive-button.js';

interface ItemToolsProps {
  item: NonNullable<ItemPageQuery['item']>;
  viewer: Viewer;
}

/** What those who write do with an item that they read. */
export default function ItemTools({ item, viewer }: ItemToolsProps) {
  const { t } = useTranslation();
  const { answer } = useAnswer(ItemChoicesDocument, { height: 44 });
  return (
    <Actions>
      {item.viewerKeeps && (
        <>
          <Link className={buttons.framed} to={`/ressources/${item.id}/ecrire`}>
            {t('itemEditor.tool')}
          </Link>
          <Link to={`/ressources/${item.id}/versions`}>{t('itemEditor.versions.link')}</Link>
        </>
      )}
      {answer && <DeriveButton item={item} viewer={viewer} licences={answer.licences} />}
    </Actions>
  );
}
