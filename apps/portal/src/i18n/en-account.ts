import { en as access } from '../access/en.js';
import { en as administration } from '../administration/en.js';
import { en as account } from '../account/en.js';
import { en as audit } from '../account/en-audit.js';
import { en as invitation } from '../invitation/en.js';
import { en as password } from '../password/en.js';
import { en as place } from '../place/en.js';
import { en as session } from '../session/en.js';
import { en as signUp } from '../sign-up/en.js';
import { en as webhook } from '../webhook/en.js';

export const en = {
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
