// SPDX-License-Identifier: Apache-2.0
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityTroubles, launch, open } from './browser';

let browser: Browser;
const opened: { page: Page; complaints: string[] }[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
});
afterEach(async () => {
  for (const { page, complaints } of opened.splice(0)) {
    await page.context().close();
    expect(complaints).toEqual([]);
  }
});

async function visit(hash?: string): Promise<Page> {
  const window = await open(browser, hash);
  opened.push(window);
  return window.page;
}

const count = async (page: Page) => Number((await page.textContent('.ledger-count strong'))!.replace(/\D/g, ''));

describe('an analyst', () => {
  it('narrows the ledger down, and the address holds it', async () => {
    const page = await visit();
    const all = await count(page);
    await page.click('.facet label.value:has-text("Assault")');
    await page.waitForFunction((before) => document.querySelector('.ledger-count strong')!.textContent !== `${before} events`, all);
    const assaults = await count(page);
    expect(assaults).toBeLessThan(all);
    expect(page.url()).toContain('type=ASSAULT');
    await page.reload();
    await page.waitForSelector('.chip');
    expect(await count(page)).toBe(assaults);
    await page.goBack();
    await page.waitForFunction((before) => document.querySelector('.ledger-count strong')!.textContent === `${before} events`, all);
  });

  it('looks at what was read with little certainty', async () => {
    const page = await visit();
    const all = await count(page);
    await page.locator('.facet:has(legend:text-is("Certainty of reading")) label.value').last().click();
    await page.waitForSelector('.chip:has-text("Certainty of reading")');
    expect(await count(page)).toBeLessThan(all);
    expect(page.url()).toContain('certainty=');
  });

  it('comes back to the rows where they were left', async () => {
    const page = await visit();
    await page.evaluate(() => document.querySelector('.rows-pane')!.scrollTo(0, 900));
    // A row that is in sight: to click another, the browser would scroll to it first.
    const inSight = await page.waitForFunction(() => {
      const pane = document.querySelector('.rows-pane')!.getBoundingClientRect();
      return [...document.querySelectorAll('.row[href]')]
        .find((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top > pane.top && bottom < Math.min(pane.bottom, innerHeight);
        })
        ?.getAttribute('href');
    });
    await page.locator(`.row[href="${await inSight.jsonValue()}"]`).first().click();
    await page.waitForSelector('.report');
    expect(await page.title()).not.toContain('Ledger');
    await page.goBack();
    await page.waitForSelector('.rows-pane');
    expect(await page.evaluate(() => document.querySelector('.rows-pane')!.scrollTop)).toBe(900);
  });

  it('hears of what is new, and looks at it when it suits', async () => {
    const page = await visit();
    const all = await count(page);
    // Another reviewer rejects the one report of an event, and takes it back: the event comes in anew.
    await page.evaluate(async () => {
      const headers = { Authorization: 'Bearer ' + sessionStorage.getItem('dateline-token'), 'Content-Type': 'application/json' };
      const ask = async (path: string, options = {}) => (await fetch(path, { headers, ...options })).json() as Promise<Record<string, unknown>>;
      const { rows } = (await ask('/api/events?limit=100')) as { rows: { id: string; reports: number }[] };
      const event = (await ask('/api/events/' + rows.find((row) => row.reports === 1)!.id)) as { reports: { id: string }[] };
      const body = JSON.stringify({ kind: 'reject', report: event.reports[0]!.id, why: 'seen twice', by: 'journey' });
      const { number } = await ask('/api/decisions', { method: 'POST', body });
      await fetch(`/api/decisions/${String(number)}?by=journey`, { method: 'DELETE', headers });
    });
    await page.waitForSelector('.news button');
    expect(await page.textContent('.news')).toContain('1 new event');
    await page.click('.news button');
    await page.waitForSelector('.tag.new');
    expect(await page.locator('.tag.new').count()).toBe(1);
    expect(await count(page)).toBe(all);
    expect(page.url()).toContain('sort=added');
  });

  it('finds events by words, and is told when there are none', async () => {
    const page = await visit();
    await page.keyboard.press('/');
    await page.keyboard.type('drone');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chip:has-text("drone")');
    await page.waitForFunction(() => document.querySelector('.ledger-count .of'));
    expect(await count(page)).toBeGreaterThan(0);
    await page.fill('input[type=search]', 'nosuchwordanywhere');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=No event fits');
  });

  it('chooses a stretch of the timeline with the keyboard', async () => {
    const page = await visit();
    await page.focus('.timeline-frame');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => location.hash.includes('from='));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.hash.includes('from='));
  });

  it('filters by what the map shows', async () => {
    const page = await visit();
    const all = await count(page);
    await page.click('text=Only this area');
    await page.waitForSelector('.chip:has-text("Area of the map")');
    expect(await count(page)).toBeLessThan(all);
  });

  it('opens an event and follows its evidence into the story', async () => {
    const page = await visit('/?type=ASSAULT&sort=reports');
    await page.waitForSelector('.row[href]');
    await page.click('.row[href] >> nth=0');
    await page.waitForSelector('.report mark');
    expect(await page.locator('.report').count()).toBeGreaterThan(1);
    const words = await page.locator('.report mark').first().textContent();
    await page.locator('.report >> text=In the story').first().click();
    await page.waitForSelector('.story-text .chosen');
    expect((await page.locator('.story-text .chosen').allTextContents()).join(' ')).toContain(words!.split(' ')[0]!);
    expect(await page.locator('.entry.active').count()).toBe(1);
  });

  it('clicks words to see the entry, and an entry to see its words', async () => {
    const page = await visit('/stories');
    await page.click('table a >> nth=0');
    await page.waitForSelector('.story-text .m-event');
    await page.locator('.story-text .m-event').first().click();
    await page.waitForSelector('.entry.active');
    await page.click('.entry.active .entry-foot >> text=Why?');
    await page.waitForSelector('.entry.active .why li');
    const first = await page.locator('.entry.active .entry-head').textContent();
    await page.keyboard.press('j');
    await page.waitForFunction((before) => document.querySelector('.entry.active .entry-head')?.textContent !== before, first);
    await page.click('.entry.event .entry-head >> nth=0');
    expect(await page.locator('.story-text .chosen').count()).toBeGreaterThan(0);
  });

  it('reads a pasted story on the spot; what it contains is shown as text only', async () => {
    const page = await visit('/read');
    const hostile = '<img src=x onerror="document.title=1"> & <script>document.title=2</script>';
    await page.fill(
      '#read-text',
      `Rockets hit base near Arka\n\nARKA, March 9 (Sample Wire) - Militias fired rockets at a base near Arka on Saturday, killing three soldiers, the army said. ${hostile} Envoy Jane Roe condemned the attack on Sunday and met Premier Omar Dahl in Belport.\n`,
    );
    await page.fill('input[type=date]', '2024-03-10');
    await page.click('text=Read it');
    await page.waitForSelector('.story-text .m-event', { timeout: 20_000 });
    expect(await page.textContent('.story-text')).toContain('onerror=');
    expect(await page.locator('.story-text img, .story-text script').count()).toBe(0);
    expect(await page.title()).toContain('Dateline');
    expect(await page.locator('.entry.event').count()).toBeGreaterThan(0);
  });

  it('corrects a date in the queue by keyboard, and takes it back', async () => {
    const page = await visit('/review');
    await page.waitForSelector('.review-report .value-button:not([disabled])');
    const before = await page.textContent('.editables > div:nth-child(4) dd');
    await page.keyboard.press('d');
    await page.fill('input[name=from]', '2021-05-06');
    await page.fill('input[name=to]', '2021-05-06');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.decided >> text=2021-05-06');
    await page.keyboard.press('u');
    await page.waitForSelector('.decided .undone');
    await page.waitForFunction((was) => document.querySelector('.editables > div:nth-child(4) dd')?.textContent === was, before);
  });

  it('looks for another event to merge, and leaves it', async () => {
    const page = await visit('/review');
    // Whether decisions may be made is asked for beside the reports.
    await page.waitForSelector('.review-buttons button:not([disabled]) >> text=Merge');
    await page.keyboard.press('g');
    await page.waitForSelector('.other-event input:focus');
    expect(await page.inputValue('.other-event input')).toBe('');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.other-event >> text=Paste the address');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.other-event'));
  });

  it('is shown what makes up the balance of an actor', async () => {
    const page = await visit('/actor/country%3AUSA');
    await page.click('text=what makes it up');
    expect(await page.locator('.balance-types tbody tr').count()).toBeGreaterThan(2);
    expect(await accessibilityTroubles(page)).toEqual([]);
  });

  it('sees an actor’s doings, dyads and trips', async () => {
    const page = await visit('/actor/person%3Aantony-blinken');
    await page.waitForSelector('.dyads');
    expect(await page.locator('.stops li').count()).toBeGreaterThan(2);
    await page.waitForSelector('.trip-map .land');
  });

  it('holds reported totals against counted events', async () => {
    const page = await visit('/tallies');
    await page.waitForSelector('.tally-check');
    expect(await page.textContent('.tallies')).toContain('to look for');
  });
});

describe('every view', () => {
  const views = ['/', '/stories', '/tallies', '/disputes', '/review', '/read', '/actor/person%3Aantony-blinken'];

  for (const view of views) {
    it(`${view} fits WCAG AA, in light and dark, wide and narrow`, async () => {
      const page = await visit(view);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibilityTroubles(page)).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      }
    });
  }

  it('an event and a story fit WCAG AA', async () => {
    const page = await visit('/?type=ASSAULT&sort=reports');
    await page.click('.row[href] >> nth=0');
    await page.waitForSelector('.report mark');
    expect(await accessibilityTroubles(page)).toEqual([]);
    await page.locator('.report >> text=In the story').first().click();
    await page.waitForSelector('.story-text .chosen');
    expect(await accessibilityTroubles(page)).toEqual([]);
  });

  it('lists and the map open in a narrow window, and the keys are told', async () => {
    const page = await visit();
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    expect(await accessibilityTroubles(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.click('.facets-toggle >> nth=0');
    await page.click('.facets-toggle >> nth=1');
    await page.waitForSelector('.ledger-map.open canvas');
    expect(await accessibilityTroubles(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('does not shift while it loads', async () => {
    for (const view of [...views, '/?type=ASSAULT']) {
      const page = await visit(view);
      await page.reload();
      await page.waitForFunction(() => document.querySelector('main')?.textContent && !document.querySelector('.waiting'));
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                sum += (entry as unknown as { value: number }).value;
              }
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      expect(shift, view).toBeLessThan(0.02);
    }
  }, 40_000);

  it('that is not there says so', async () => {
    const page = await visit('/nowhere');
    await page.waitForSelector('text=There is no such view');
    await page.evaluate(() => {
      location.hash = '#/event/';
    });
    await page.waitForSelector('text=There is no such view');
    await page.evaluate(() => {
      location.hash = '#/event/none';
    });
    await page.waitForSelector('.trouble');
    // The browser itself notes the answer 404.
    opened[0]!.complaints.splice(0);
  });
});
