import { fr as access } from '../access/fr.js';
import { fr as administration } from '../administration/fr.js';
import { fr as account } from '../account/fr.js';
import { fr as audit } from '../account/fr-audit.js';
import { fr as invitation } from '../invitation/fr.js';
import { fr as password } from '../password/fr.js';
import { fr as place } from '../place/fr.js';
import { fr as session } from '../session/fr.js';
import { fr as signUp } from '../sign-up/fr.js';
import { fr as webhook } from '../webhook/fr.js';

/** What comes with the pages of accounts: opening one, signing in, settings, invitations, access. */
export const fr = {
  ...access,
  ...account,
  ...administration,
  ...audit,
  ...invitation,
  ...password,
  ...place,
  ...session,
  ...signUp,
  ...webhook,
};
