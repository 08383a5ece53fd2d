// SPDX-License-Identifier: Apache-2.0
// How quick the page is:  node src/test/journeys/measure.mjs http://localhost:8642
// Prints the size of the script, the time to the first rows, and the time of a change of filter until it is drawn.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://localhost:8642';
const rounds = 11;
const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const assets = new URL('../../../target/classes/org/dateline/web/page/assets/', import.meta.url);
for (const name of readdirSync(assets)) {
  const bytes = readFileSync(new URL(name, assets));
  console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB, gzip ${(gzipSync(bytes).length / 1000).toFixed(1)} kB`);
}

const browser = await chromium.launch({
  executablePath: process.env.DATELINE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const first = [];
for (let round = 0; round < 5; round++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.row[href]')) {
        window.firstRows = performance.now();
        observer.disconnect();
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.firstRows);
  first.push(await page.evaluate(() => window.firstRows));
  await page.close();
}
console.log(`first rows: ${median(first).toFixed(0)} ms (median of ${first.length}: ${first.map((ms) => ms.toFixed(0)).join(', ')})`);

const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(address);
await page.waitForSelector('.row[href]');
console.log(`events: ${await page.textContent('.ledger-count strong')}`);
await page.waitForTimeout(1500);
for (const facet of ['Type', 'Who takes part', 'Country']) {
  const times = await page.evaluate(
    async ([title, times]) => {
      const taken = [];
      for (let round = 0; round < times; round++) {
        const list = [...document.querySelectorAll('.facet')].find((each) => each.querySelector('legend').textContent === title);
        const start = performance.now();
        list.querySelector('input[type=checkbox]').click();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await new Promise((resolve) => setTimeout(resolve));
        taken.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return taken;
    },
    [facet, rounds],
  );
  console.log(`change of filter, ${facet}: ${median(times).toFixed(0)} ms until drawn (median of ${rounds}, most ${Math.max(...times).toFixed(0)})`);
}
await browser.close();
