export { contourFile, type Contours, generateContours } from './generate.js';
export { type ContourOptions, type ContourResult, importContours } from './import.js';
