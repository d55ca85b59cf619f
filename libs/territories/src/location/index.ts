export { importLocations } from './import.js';
export { generatePlaces } from './places.js';
