import '../../src/views/tokens.css';
import '../../src/views/parts/parts.css';
import '../../src/views/parts/switch.css';
import '../../src/views/popup/popup.css';
import { watchTabs } from '../../src/browser/tabs';
import { start } from '../popup/start';

document.documentElement.dataset.place = 'panel';
void start((refresh) => watchTabs(() => void refresh().catch(() => {})));
