import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useApart } from '../../demonstration/apart.js';
import { useLanguage } from '../../i18n/index.js';
import { useViewer } from '../../session/viewer.js';
import { PlainButton } from '../../shell/plain-button.js';
import { useAddress } from '../../table/use-address.js';
import buttons from '../../shell/button.module.css';
import { BlockWords } from './block-words.js';
import { CommentButton } from './comment-button.js';
import { type Block, depths, type DocumentCall, listed, type Text } from './document.js';
import { Said } from './said.js';
import { useSelected } from './selected.js';
import { langOf } from '../../i18n/lang-of.js';
import { beginningOf, segmentsOf, setInPlace } from './words.js';
import classes from './document.module.css';

interface ReadingProps {
  call: DocumentCall;
  text: Text;
}

/** The text, with what is said of each block in its margin; what is selected can be commented on, and so can each block. */
export function Reading({ call, text }: ReadingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { viewer } = useViewer();
  const area = useRef<HTMLDivElement>(null);
  const { selected, hold, clear } = useSelected(area);
  const { set } = useAddress();
  const isApart = useApart(call.isDemonstration);
  const isOpen = call.state === 'OPEN' && call.initiative?.state === 'PUBLISHED';
  const mayComment = isOpen && Boolean(viewer?.person) && !isApart;
  const depth = depths(text.blocks);
  const chosen = selected && text.blocks.find(({ id }) => id === selected.block);
  const row = (block: Block) => <Row key={block.id} {...{ call, text, block, mayComment, depth: depth.get(block) }} />;
  return (
    <div ref={area} className={classes.text} lang={langOf(language, text.locale)}>
      {listed(text.blocks).map((group) =>
        group[0]!.kind === 'ITEM' ? <ul key={group[0]!.id}>{group.map(row)}</ul> : row(group[0]!),
      )}
      {isOpen && viewer !== undefined && !isApart && selected && chosen && (
        <div
          className={classes.offer}
          data-offer
          lang={language}
          style={{ left: selected.left, top: selected.top }}
          onPointerDownCapture={hold}
          onFocusCapture={hold}
        >
          {mayComment ? (
            <CommentButton
              key={`${selected.block}:${selected.start}-${selected.end}`}
              look="go"
              label={t('document.commentPassage')}
              call={call}
              version={text.number}
              commented={{ block: chosen.id, text: chosen.text, words: selected }}
              onDone={() => {
                clear();
                set({ bloc: chosen.id });
              }}
            />
          ) : (
            <SignIn />
          )}
        </div>
      )}
    </div>
  );
}

/** To come back to where one was. */
export function SignIn() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <DatedLink to={`/connexion?retour=${encodeURIComponent(pathname + search)}`} className={buttons.go}>
      {t('document.signIn')}
    </DatedLink>
  );
}

interface RowProps extends ReadingProps {
  block: Block;
  mayComment: boolean;
  depth: 2 | 3 | 4 | undefined;
}

function Row({ call, text, block, mayComment, depth }: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, set } = useAddress();
  const { id, kind, contributionCount } = block;
  const isOpen = params.get('bloc') === id;
  const Element = kind === 'ITEM' ? 'li' : 'div';
  return (
    <Element
      className={classes.row}
      data-open={isOpen || undefined}
      data-numbered={/^\d/.test(block.text) || undefined}
    >
      <BlockWords {...{ kind, depth, id }}>
        {segmentsOf(setInPlace(block.text), block.quotations).map(({ start, text: words, count }) =>
          count > 0 ? (
            <mark key={start} className={classes.quoted} data-often={count > 2 || undefined}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </BlockWords>
      <div className={classes.margin} lang={language}>
        {contributionCount > 0 && (
          <PlainButton
            look="quiet"
            aria-expanded={isOpen}
            about={beginningOf(block.text)}
            aboutLang={langOf(language, text.locale)}
            onClick={() => set({ bloc: isOpen ? undefined : id })}
          >
            {t('initiative.contributionCount', { count: contributionCount })}
          </PlainButton>
        )}
        {mayComment && (
          <span className={classes.comment}>
            <CommentButton
              label={t('document.comment')}
              call={call}
              version={text.number}
              commented={{ block: id, text: block.text }}
              onDone={() => set({ bloc: id })}
            />
          </span>
        )}
      </div>
      {isOpen && (
        <div className={classes.said} lang={language}>
          <Said call={call} filter={{ block: id, textVersion: text.number }} />
        </div>
      )}
    </Element>
  );
}
