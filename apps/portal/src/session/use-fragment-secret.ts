import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The secret of a link, after its #: read once, then gone from the address, the history and what is shared from them. */
export function useFragmentSecret(): string | undefined {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const given = hash.slice(1) || undefined;
  const [secret, setSecret] = useState(given);
  if (given && given !== secret) setSecret(given);
  useEffect(() => {
    if (hash) void navigate(`${pathname}${search}`, { replace: true, preventScrollReset: true });
  }, [hash, pathname, search, navigate]);
  return secret;
}
