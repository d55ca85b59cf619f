import { Popover } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAction } from '../form/use-action.js';
import { Problem } from '../form/confirm.js';
import { SignOutDocument } from '../generated/graphql.js';
import { useSignInPath } from './return-to.js';
import { leave } from './session-end.js';
import { administers, managed, useViewer, type Viewer } from './viewer.js';
import classes from './account-menu.module.css';

/** In the header: the way in, or who is signed in with what they can do. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { viewer, error } = useViewer();
  const signIn = useSignInPath();
  if (viewer) return <Menu viewer={viewer} />;
  return (
    // Its place is kept until it is known who is there.
    <Link to={signIn} className={classes.target} data-unknown={(viewer === undefined && !error) || undefined}>
      <Person />
      <span className={classes.words}>{t('shell.signIn')}</span>
    </Link>
  );
}

function Menu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const name = viewer.person?.name ?? viewer.email;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div
      role="presentation"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Popover
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        width={320}
        offset={4}
        returnFocus
        transitionProps={{ duration: 0 }}
        withinPortal={false}
        zIndex={40}
        withRoles={false}
      >
        <Popover.Target>
          <button
            ref={button}
            type="button"
            className={classes.target}
            aria-expanded={open}
            onClick={() => setOpen((before) => !before)}
          >
            <span className="hidden">{t('shell.accountOf')}</span>
            <span className={classes.initials} aria-hidden="true">
              {initials(viewer)}
            </span>
            <span className={classes.words}>{name}</span>
            <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true" className={classes.arrow}>
              <path d="M0.5 0.5 5 5l4.5-4.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
            </svg>
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.sheet}>
          <Sheet viewer={viewer} name={name} onClose={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

/** Where whoever is signed in may go, and out. */
function Sheet({ viewer, name, onClose }: { viewer: Viewer; name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const signOut = useAction(async (send) => {
    await send(SignOutDocument);
    await leave();
  });
  return (
    <>
      <p className={classes.who}>
        <strong>{name}</strong>
        <span>{viewer.email}</span>
      </p>
      <nav aria-label={t('shell.accountNav')}>
        <ul className="plain">
          <li>
            <Link to="/espace" onClick={onClose}>
              {t('shell.place')}
            </Link>
          </li>
          <li>
            <Link to="/compte" onClick={onClose}>
              {t('shell.account')}
            </Link>
          </li>
          {administers(viewer) && (
            <li>
              <Link to="/administration/comptes" onClick={onClose}>
                {t('shell.administration')}
              </Link>
            </li>
          )}
          {managed(viewer).map((organization) => (
            <li key={organization.id}>
              <Link to={`/organisations/${organization.key}/acces`} onClick={onClose}>
                {t('shell.access', { name: organization.name })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" className={classes.out} onClick={() => void signOut.run()}>
        {t('shell.signOut')}
      </button>
      <Problem text={signOut.problem} />
    </>
  );
}

function initials({ person, email }: Viewer): string {
  const letters = person ? [person.givenName, person.familyName] : [email];
  return letters.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}

function Person() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className={classes.person}>
      <circle cx="10" cy="6.5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M3 17.5c.6-4 3.3-6 7-6s6.4 2 7 6" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
