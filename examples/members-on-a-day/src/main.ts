import { byId } from './dom.js';
import { showDirectory } from './directory.js';
import { showMembers } from './members.js';
import { questionForm } from './question.js';
import { language, words } from './words.js';

document.documentElement.lang = language;
document.title = words.title;
byId('title').textContent = words.title;
byId('network').textContent = words.network;
byId('lead').textContent = words.lead;
byId('about').textContent = words.about;

const other = byId('language') as HTMLAnchorElement;
other.textContent = words.other;
other.lang = other.hreflang = language === 'fr' ? 'en' : 'fr';
other.onclick = () => {
  const address = new URL(location.href);
  address.searchParams.set('lang', other.lang);
  other.href = address.href;
};
other.href = `?lang=${other.lang}`;

questionForm((question) => void showMembers(question));
showDirectory();
