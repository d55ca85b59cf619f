import { type RecordHead } from './pages.js';
import { described } from './records.js';

export const portalHead: RecordHead = async (read, { parts: { slug }, asOf }) => {
  type Portal = { name: string; introduction: string; isDemonstration: boolean };
  const answer = await read<{ portal: Portal | null }>('PortalHead', { slug, asOf });
  if (!answer?.portal) return answer && null;
  const { name, introduction, isDemonstration } = answer.portal;
  return { title: name, ...described(isDemonstration, introduction) };
};

export const itemHead: RecordHead = async (read, { parts: { id }, asOf }) => {
  if (!/^(entry|resource|notebook)_/.test(id ?? '')) return null;
  type Item = { title: string; summary: string; isDemonstration: boolean };
  const answer = await read<{ item: Item | null }>('ItemHead', { id, asOf });
  if (!answer?.item) return answer && null;
  const { title, summary, isDemonstration } = answer.item;
  return { title, ...described(isDemonstration, summary) };
};
