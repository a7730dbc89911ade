// Draws the PNG icons from scripts/icons/*.svg: node scripts/icons.mjs
// Each size is drawn from the drawing made for its pixel grid; "off" is the same shape with the nut in grey.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from './lib/root.mjs';

const SIZES = { 16: 16, 32: 32, 48: 128, 96: 128, 128: 128 };
const AMBER = /#f2b23e|#c98413/g;
const GREY = '#857e71';

const executablePath = process.env.CHROME ?? '/usr/bin/chromium';
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const folder = join(ROOT, 'assets/icon');
mkdirSync(folder, { recursive: true });
for (const [size, drawing] of Object.entries(SIZES)) {
  const svg = readFileSync(join(ROOT, `scripts/icons/icon-${drawing}.svg`), 'utf8');
  for (const [name, source] of [
    [size, svg],
    [`off-${size}`, svg.replace(AMBER, GREY)],
  ]) {
    const side = Number(size);
    await page.setViewport({ width: side, height: side });
    const image = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;
    await page.setContent(
      `<style>*{margin:0}img{display:block;width:${side}px;height:${side}px}</style><img src="${image}">`,
    );
    writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
console.log(`Icons drawn into ${folder}`);
