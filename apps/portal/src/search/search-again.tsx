import { SearchBox } from './search-box.js';
import classes from './search-box.module.css';

/** Below what was not found. */
export function SearchAgain() {
  return (
    <div className={classes.again}>
      <SearchBox large />
    </div>
  );
}
