export { embedFonts } from './fonts.js';
export {
  BRICK,
  day,
  euros,
  INK,
  type Letterhead,
  MARGIN,
  PALE,
  printed,
  WIDTH,
  writeHead,
  writeLines,
} from './letter.js';
export { type Cell, closedUp, duration, type Sheet, sheetOf, type SheetInfo } from './sheet.js';
