export { createApp, driverOf } from './create-app.js';
export { type AppSettings } from './app.module.js';
export { type Part, PARTS, partsFor } from './parts.js';
