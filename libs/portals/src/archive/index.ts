export { takeArchive, type Taken } from './import.js';
export { Bag, BagFault } from './read-bag.js';
export { writeArchive } from './write.js';
