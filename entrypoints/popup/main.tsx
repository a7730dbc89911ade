import '../../src/views/tokens.css';
import '../../src/views/parts/parts.css';
import '../../src/views/parts/switch.css';
import '../../src/views/popup/popup.css';
import { start } from './start';

// On phones, and when opened in a tab, the popup is a page and takes its width.
const isPage = /Android/.test(navigator.userAgent) || location.search !== '';
document.documentElement.dataset.place = isPage ? 'page' : 'popup';
void start();
