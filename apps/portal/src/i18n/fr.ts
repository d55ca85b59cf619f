import { fr as agreement } from '../agreement/fr.js';
import { fr as browse } from '../browse/fr.js';
import { fr as day } from '../day/fr.js';
import { fr as form } from '../form/fr.js';
import { fr as map } from '../map/fr.js';
import { fr as network } from '../network/fr.js';
import { fr as organization } from '../organization/fr.js';
import { fr as pages } from '../pages/fr.js';
import { fr as search } from '../search/fr.js';
import { fr as shell } from '../shell/fr.js';
import { fr as table } from '../table/fr.js';
import { fr as territory } from '../territory/fr.js';
import { fr as timeline } from '../timeline/fr.js';
import { fr as write } from '../write/fr.js';
import { fr as words } from './fr-words.js';

/** French, the reference: what comes with the first view. The spaces before « : ; ? » are narrow no-break (U+202F) or no-break (U+00A0). */
export const fr = {
  ...agreement,
  ...browse,
  ...day,
  ...form,
  ...map,
  ...network,
  ...organization,
  ...pages,
  ...search,
  ...shell,
  ...table,
  ...territory,
  ...timeline,
  ...words,
  ...write,
};
