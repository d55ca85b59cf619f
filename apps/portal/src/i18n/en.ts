import { en as agreement } from '../agreement/en.js';
import { en as browse } from '../browse/en.js';
import { en as day } from '../day/en.js';
import { en as form } from '../form/en.js';
import { en as map } from '../map/en.js';
import { en as network } from '../network/en.js';
import { en as organization } from '../organization/en.js';
import { en as pages } from '../pages/en.js';
import { en as search } from '../search/en.js';
import { en as shell } from '../shell/en.js';
import { en as table } from '../table/en.js';
import { en as territory } from '../territory/en.js';
import { en as timeline } from '../timeline/en.js';
import { en as write } from '../write/en.js';
import { en as words } from './en-words.js';

export const en = {
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
