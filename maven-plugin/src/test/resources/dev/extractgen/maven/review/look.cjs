// Opens a page in a browser as people do, takes pictures of it, and prints what was seen as JSON.
// node look.cjs BROWSER PAGE PICTURES
'use strict';

const fs = require('fs');
const path = require('path');
const puppeteer = require('puppeteer-core');

const [, , executablePath, file, pictures] = process.argv;
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function open(browser, seen, look) {
  const page = await browser.newPage();
  page.on('request', request => seen.requests.push(request.url()));
  page.on('dialog', dialog => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss();
  });
  await page.setViewport({ width: look.width, height: 900 });
  await page.setJavaScriptEnabled(look.scripts);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
  await page.goto('file://' + path.resolve(file));
  await page.screenshot({ path: path.join(pictures, look.name + '.png'), fullPage: true });
  seen.overflow[look.name] = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return page;
}

function shown(page) {
  return page.$$eval('article', articles =>
    articles.filter(article => getComputedStyle(article).display !== 'none').length);
}

async function check(browser, seen, scheme) {
  const page = await open(browser, seen, { name: scheme, scheme, width: 1280, scripts: true });
  seen.backgrounds[scheme] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.$$eval('details', all => all.forEach(details => { details.open = true; }));
  await page.evaluate(axe);
  const results = await page.evaluate(() => window.axe.run());
  seen.rulesPassed[scheme] = results.passes.length;
  seen.violations[scheme] = results.violations.map(violation =>
    violation.id + ': ' + violation.nodes.map(node => node.target.join(' ')).slice(0, 5).join(', '));
  await page.close();
}

/** Filters with nothing but the keyboard, and with scripts switched off. */
async function filter(browser, seen) {
  const page = await open(browser, seen, { name: 'without-scripts', scheme: 'light', width: 1280, scripts: false });
  seen.all = await shown(page);
  const focused = () => page.evaluate(() => document.activeElement.id);
  for (let i = 0; i < 50 && !(await focused()).startsWith('axis-'); i++) {
    await page.keyboard.press('Tab');
  }
  seen.firstFilter = await focused();
  seen.outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  seen.failing = await shown(page);
  await page.keyboard.press('ArrowDown');
  seen.chosen = await page.$$eval('input:checked', inputs => inputs.map(input => input.id));
  seen.filtered = await shown(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('ArrowUp');
  seen.again = await shown(page);
  await page.close();
}

async function main() {
  const seen = {
    requests: [], dialogs: [], overflow: {}, backgrounds: {}, rulesPassed: {}, violations: {},
  };
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await check(browser, seen, 'light');
    await check(browser, seen, 'dark');
    await filter(browser, seen);
    await (await open(browser, seen, { name: 'narrow', scheme: 'light', width: 380, scripts: true })).close();
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify(seen));
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
