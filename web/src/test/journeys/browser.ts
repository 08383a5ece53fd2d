// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Address of the running server, with the token behind the mark. */
export const ADDRESS = process.env['DATELINE_PAGE'] ?? '';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CHROMIUM = process.env['DATELINE_CHROMIUM'] ?? '/usr/bin/chromium';

export async function launch(): Promise<Browser> {
  if (!ADDRESS) {
    throw new Error('DATELINE_PAGE is not set: the journeys need a running server');
  }
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A new window on a view; what the browser complains of fails the test that asks for it. */
export async function open(browser: Browser, hash = '/'): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  const [server = '', token = ''] = ADDRESS.split('#');
  await page.goto(token ? `${server}#${token}` : server);
  await page.waitForSelector('.ledger .row[href], .empty');
  if (hash !== '/') {
    await page.evaluate((to) => {
      location.hash = to;
    }, '#' + hash);
    await page.waitForTimeout(100);
    await page.waitForFunction(() => !document.querySelector('.waiting'));
  }
  return { page, complaints };
}

/** What axe finds against WCAG 2.1 A and AA, as one line for each trouble. */
export async function accessibilityTroubles(page: Page): Promise<string[]> {
  // The page's own policy forbids scripts from elsewhere: it is put in by the browser's tools, not by the page.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    });
    return found.violations.map((violation) => `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.failureSummary.replace(/\s+/g, ' ')).join(' | ')}`);
  });
}
