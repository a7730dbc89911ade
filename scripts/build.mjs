// Builds the extension for both browsers into .output/chrome-mv3 and .output/firefox-mv3.
//   node scripts/build.mjs [chrome|firefox]
import { ensurePackages } from './lib/packages.mjs';
import { buildExtension } from './lib/wxt.mjs';

await ensurePackages();
const wanted = process.argv[2];
if (wanted && !['chrome', 'firefox'].includes(wanted)) {
  console.error(`build: unknown browser "${wanted}"; use chrome or firefox`);
  process.exit(2);
}
for (const browser of wanted ? [wanted] : ['chrome', 'firefox']) buildExtension(browser);
