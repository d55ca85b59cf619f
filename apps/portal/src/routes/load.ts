import type { ComponentType } from 'react';
import { loadTexts, type TextPart } from '../i18n/index.js';

type Load = () => Promise<{ default: ComponentType }>;

/** A page that is fetched when it is opened, with the texts that come with it. */
export const page =
  (load: Load, ...parts: TextPart[]) =>
  async () => {
    const [{ default: Component }] = await Promise.all([load(), ...parts.map(loadTexts)]);
    return { Component };
  };
export const account = (load: Load) => page(load, 'account');
export const governance = (load: Load) => page(load, 'governance');
export const dues = (load: Load) => page(load, 'dues');
export const training = (load: Load) => page(load, 'training');
export const coverage = (load: Load) => page(load, 'training', 'coverage');
export const team = (load: Load) => page(load, 'training', 'coverage', 'certificate');
export const quality = (load: Load) => page(load, 'training', 'quality', 'records');
export const developers = (load: Load) => page(load, 'developers');
/** Reports have codes of everything. */
export const report = (load: Load, ...more: TextPart[]) =>
  page(load, 'report', 'dues', 'governance', 'training', ...more);
export const editor = (load: Load) => page(load, 'report', 'reportEditor', 'account');
export const club = (load: Load) => page(load, 'club', 'desk');
export const clubHome = (load: Load) => page(load, 'club', 'clubHome', 'clubMember', 'clubNotice', 'desk');
export const notice = (load: Load) => page(load, 'club', 'clubNotice', 'desk');
export const member = (load: Load) => page(load, 'club', 'clubMember');
export const workstream = (load: Load) => page(load, 'club', 'clubFile', 'media', 'poll', 'discussion', 'meeting');
export const talk = (load: Load) => page(load, 'club', 'discussion');
export const contribution = (load: Load) => page(load, 'initiative', 'moderation', 'synthesis', 'photo');
export const synthesis = (load: Load) => page(load, 'initiative', 'synthesis');
export const moderation = (load: Load) => page(load, 'moderation');
export const initiative = (load: Load) => page(load, 'initiative');
/** What concerns whoever signs in comes from every part. */
export const place = (load: Load) => page(load, 'account', 'training', 'portals', 'club', 'clubHome', 'initiative');
export const near = (load: Load) => page(load, 'initiative', 'portals');
export const entering = (load: Load) => page(load, 'initiative', 'entry');
export const heard = (load: Load) => page(load, 'initiative', 'heard');
/** What a call asks, by its kind. */
export const survey = (load: Load) => page(load, 'initiative', 'survey', 'budget', 'document', 'photo');
export const project = (load: Load) => page(load, 'initiative', 'budget', 'photo');
export const text = (load: Load) => page(load, 'initiative', 'document');
export const portals = (load: Load) => page(load, 'portals');
/** Items are written with the words of what they are. */
export const itemEditor = (load: Load) => page(load, 'portals', 'itemEditor', 'media');
export const viewpoint = (load: Load) => page(load, 'portals', 'viewpoint');
export const legal = (load: Load) => page(load, 'legal');
