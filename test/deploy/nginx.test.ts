// The configuration of deploy/nginx in the real nginx, serving the tiny city.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '#cli/browser.ts';
import { workbook } from '../clerk/import/workbooks.ts';
import { FOREVER, headersFor, REVALIDATE, securityHeaders } from '#output/hosting/headers.ts';
import { MAP_FILE, redirectMap } from '#output/hosting/redirects.ts';
import { pdfFile, UNEMBEDDED_GBK } from '../pdf-files.ts';
import { ask, findNginx, startNginx, type Nginx } from './nginx-server.ts';

const binary = findNginx();
if (binary === null) {
  console.warn(
    '没有 nginx，跳过这组测试。安装：apt-get install nginx-light，或用 NGINX=/路径/nginx 指明 · no nginx, these tests are skipped; install it with apt-get install nginx-light, or name it with NGINX=/path/nginx',
  );
}

const compressible = /\.(?:html|css|js|json|xml|svg|txt|ics)$/u;
let folder = '';
let nginx: Nginx;

/** A copy of the city, packed files beside the others as the build writes them. */
function release(name: string): string {
  const target = path.join(folder, name);
  fs.cpSync(inject('cityDir'), target, { recursive: true });
  return target;
}
/** Packs again what was changed after the build. */
function pack(root: string): void {
  for (const file of fs.globSync('**/*.*', { cwd: root })) {
    const whole = path.join(root, file);
    if (compressible.test(file)) fs.writeFileSync(`${whole}.gz`, gzipSync(fs.readFileSync(whole)));
  }
}

const get = (address: string, headers: http.OutgoingHttpHeaders = {}) => ask(`${nginx.url}${address}`, { headers });
const fileNamed = (root: string, pattern: string) => `/${fs.globSync(pattern, { cwd: root })[0]!}`;

describe.skipIf(binary === null)('nginx with the configuration of deploy/', () => {
  let site = '';

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'served-'));
    site = release('release-1');
    fs.appendFileSync(
      path.join(site, MAP_FILE),
      redirectMap({ baseUrl: 'https://city.example/' }, [
        { from: '/e/old/', to: '/f/1001/', on: '2026-11-22', why: { zh: '改名', en: 'Renamed' } },
      ])
        .split('\n')
        .slice(1)
        .join('\n'),
    );
    fs.writeFileSync(path.join(site, '.env'), 'SECRET=1');
    fs.symlinkSync('release-1', path.join(folder, 'site'));
    nginx = await startNginx(binary!, path.join(folder, 'site'));
  });
  afterAll(async () => {
    await nginx[Symbol.asyncDispose]();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('an address with its slash is the page; without it leads there, the query kept', async () => {
    const page = await get('/f/1001/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toEqual(fs.readFileSync(path.join(site, 'f/1001/index.html')));
    const bare = await get('/f/1001?on=2026-01-01');
    expect([bare.status, bare.headers.location]).toEqual([301, '/f/1001/?on=2026-01-01']);
  });

  test('every file of the site has the headers of the one table, that static hosts are told of', async () => {
    const files = fs
      .globSync('**/*.*', { cwd: inject('cityDir') })
      .filter(file => !/^(?:404\.html|deploy\/.*|_headers|_redirects)$|\.(?:gz|br)$/u.test(file));
    expect(files.length).toBeGreaterThan(150);
    for (const file of files) {
      const address = `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`;
      const { status, headers } = await get(address);
      expect(status, address).toBe(200);
      const expected = { 'Cache-Control': REVALIDATE, ...headersFor(address) };
      const lower = Object.entries(expected).map(([name, value]) => [name.toLowerCase(), value] as const);
      expect(headers, address).toMatchObject(Object.fromEntries(lower));
      expect(headers['access-control-allow-origin'] ?? null, address).toBe(
        headersFor(address)['Access-Control-Allow-Origin'] ?? null,
      );
      expect(headers.server, address).toBe('nginx');
    }
  });

  test('what is missing, hidden or a folder without a page is the 404 page, with status 404 and all headers', async () => {
    const page = fs.readFileSync(path.join(site, '404.html'));
    for (const address of [
      '/nothing/',
      '/en/nothing/',
      '/_astro/',
      '/_astro/gone.css',
      '/.env',
      '/f/.hidden/x',
      '/deploy/redirects.map',
      '/deploy/',
      '/deploy',
      '/_headers',
      '/_redirects',
      '/404.html',
      '/pagefind/zh/fragment/',
    ]) {
      const { status, headers, body } = await get(address);
      expect([address, status]).toEqual([address, 404]);
      expect(body.equals(page), address).toBe(true);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control'], address).toBe(REVALIDATE);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()], `${address} ${name}`).toBe(value);
      }
    }
  });

  test('nothing outside the folder is reached', async () => {
    for (const path of [
      '/../../etc/hostname',
      '/f/%2e%2e/%2e%2e/%2e%2e/etc/hostname',
      '/f/..%2f..%2f..%2fetc/hostname',
    ]) {
      expect([path, (await ask(nginx.url, { path })).status]).toEqual([path, 400]);
    }
  });

  test('a moved page answers 301 with the new address, in both languages, with all headers', async () => {
    for (const [from, to] of [
      ['/e/old/', '/f/1001/'],
      ['/en/e/old/?a=1', '/en/f/1001/?a=1'],
    ] as const) {
      const { status, headers } = await get(from);
      expect([status, headers.location]).toEqual([301, to]);
      expect(headers['content-security-policy']).toBe(securityHeaders['Content-Security-Policy']);
    }
  });

  test('packed files are handed out to who takes them, and only to them', async () => {
    const address = fileNamed(site, '_astro/*.css');
    for (const one of ['/', address, '/api/v1/fees.json', '/feed.xml']) {
      const file = path.join(site, one.endsWith('/') ? `${one}index.html` : one);
      const [packed, plain] = [await get(one, { 'accept-encoding': 'gzip, br' }), await get(one)];
      expect(packed.headers['content-encoding'], one).toBe('gzip');
      expect(packed.body, one).toEqual(fs.readFileSync(`${file}.gz`));
      expect(plain.headers['content-encoding'], one).toBeUndefined();
      expect(plain.body, one).toEqual(fs.readFileSync(file));
      for (const { headers } of [packed, plain]) expect(headers.vary, one).toBe('Accept-Encoding');
    }
  });

  test('names that hold a hash are kept for ever, all else is asked for anew and mostly unchanged', async () => {
    const hashed = ['_astro/*.js', 'pagefind/zh/fragment/*.pf_fragment', 'pagefind/en/index/*.pf_index'];
    for (const pattern of hashed) {
      expect((await get(fileNamed(site, pattern))).headers['cache-control'], pattern).toBe(FOREVER);
    }
    const rest = ['/', '/f/1001/', '/api/v1/fees.json', '/pagefind/zh/pagefind.js', '/pagefind/zh/pagefind-entry.json'];
    for (const address of rest) {
      const { headers } = await get(address);
      expect(headers['cache-control'], address).toBe(REVALIDATE);
      expect(headers.etag, address).toMatch(/^"/u);
      const again = await get(address, { 'if-none-match': headers.etag });
      expect([again.status, again.body.length], address).toEqual([304, 0]);
      expect(again.headers['cache-control'], address).toBe(REVALIDATE);
    }
  });

  test.each([
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/en/f/1001/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/changes.ics', 'text/calendar; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/api/v1/fees.json', 'application/json; charset=utf-8'],
    ['/pagefind/zh/pagefind.js', 'text/javascript; charset=utf-8'],
    ['/pagefind/zh/wasm.unknown.pagefind', 'application/octet-stream'],
    ['_astro/*.css', 'text/css; charset=utf-8'],
    ['pagefind/zh/fragment/*.pf_fragment', 'application/octet-stream'],
  ])('%s is %s', async (place, type) => {
    const { status, headers } = await get(place.includes('*') ? fileNamed(site, place) : place);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test.each([
    ['rates.csv', 'text/csv; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['app.js.map', 'application/json; charset=utf-8'],
    ['a.wasm', 'application/wasm'],
  ])('a file like %s, which the site does not have yet, would be %s', async (name, type) => {
    fs.mkdirSync(path.join(site, 'data'), { recursive: true });
    fs.writeFileSync(path.join(site, 'data', name), 'x');
    const { headers } = await get(`/data/${name}`);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  test('a search of ten thousand Chinese characters is answered', async () => {
    expect((await get(`/search/?q=${encodeURIComponent('港'.repeat(10_000))}`)).status).toBe(200);
  });

  test('only GET and HEAD are answered', async () => {
    const head = await ask(`${nginx.url}/f/1001/`, { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(1000);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { status, headers } = await ask(`${nginx.url}/f/1001/`, { method });
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  test('the logs hold what was asked for, and neither who asked nor what was typed', async () => {
    const headers = { 'user-agent': 'Curious-Browser', referer: 'https://elsewhere.example/' };
    await get('/search/?q=secret-query', headers);
    await get('/missing-page/?q=secret-query', headers);
    await get('/_astro/?q=secret-query', headers);
    await expect.poll(() => nginx.logs()).toMatch(/ GET \/missing-page\/ 404 /u);
    expect(nginx.logs()).toMatch(/ GET \/search\/ 200 /u);
    expect(nginx.logs()).not.toMatch(/secret-query|127\.0\.0\.1|Curious|elsewhere/u);
  });

  test('while the folder is swapped for another, every answer is the whole of the one or the other', async () => {
    const other = release('release-2');
    for (const file of fs.globSync('**/*.html', { cwd: other })) {
      fs.appendFileSync(path.join(other, file), `<!-- ${'second '.repeat(2000)}-->`);
    }
    pack(other);
    const pages = ['index.html', 'f/2001/index.html', 'api/v1/fees.json'];
    const texts = new Map(pages.map(page => [page, [site, other].map(root => fs.readFileSync(path.join(root, page)))]));
    const link = path.join(folder, 'site');
    const agent = new http.Agent({ keepAlive: true });
    const seen = { first: 0, second: 0 };
    let swapping = true;
    const reader = async (page: string, encoding: string) => {
      while (swapping) {
        const address = `/${page.replace(/index\.html$/u, '')}`;
        const answer = await ask(`${nginx.url}${address}`, { agent, headers: { 'accept-encoding': encoding } });
        expect(answer.status).toBe(200);
        const text = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(answer.body) : answer.body;
        const [first, second] = texts.get(page)!.map(one => one.equals(text));
        expect(first || second, `${page} ${encoding}`).toBe(true);
        if (page.endsWith('.html')) seen[first ? 'first' : 'second']++;
      }
    };
    const readers = pages.flatMap(page => [reader(page, 'gzip'), reader(page, 'identity')]);
    const done = Promise.allSettled(readers);
    for (let round = 0; round < 200; round++) {
      fs.symlinkSync(round % 2 === 0 ? 'release-2' : 'release-1', `${link}.next`);
      fs.renameSync(`${link}.next`, link);
      await new Promise(resolve => setTimeout(resolve, 3));
    }
    swapping = false;
    const failed = (await done).flatMap(one => (one.status === 'rejected' ? [String(one.reason)] : []));
    agent.destroy();
    expect(failed).toEqual([]);
    expect(Math.min(seen.first, seen.second)).toBeGreaterThan(0);
  });

  test('it starts before the site was ever built, and says 404 until it is', async () => {
    await using early = await startNginx(binary!, path.join(folder, 'not-yet'));
    expect((await ask(`${early.url}/`)).status).toBe(404);
    fs.cpSync(site, path.join(folder, 'not-yet'), { recursive: true });
    expect((await ask(`${early.url}/`)).status).toBe(200);
  });

  test('in a browser the content policy forbids nothing that the site does', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
      const said: string[] = [];
      const fetched: string[] = [];
      page.on('console', message => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', error => said.push(String(error)));
      page.on('response', response => fetched.push(`${response.status()} ${new URL(response.url()).pathname}`));
      const addresses = ['/', '/f/2001/', '/f/3001/2019-04-01/', '/changes/', '/compare/?a=2017-01-01&b=2026-11-22'];
      for (const address of addresses) {
        await page.goto(`${nginx.url}${address}`, { waitUntil: 'networkidle' });
      }
      await page.goto(`${nginx.url}/search/?q=${encodeURIComponent('净吨')}`);
      await page.waitForSelector('[data-search-state=done]');
      expect(await page.locator('ol[data-results] li').count()).toBeGreaterThan(0);
      expect(fetched.filter(one => /^200 .*wasm/u.test(one))).not.toEqual([]);
      // A bill from a file: its reader is a thread of this site's own.
      await page.goto(`${nginx.url}/bill/`);
      await page.waitForSelector('#bill[data-bill-state=done]');
      const sheet = await workbook({
        账单: [
          ['费用名称', '金额'],
          ['净吨费', 12],
        ],
      });
      await page.setInputFiles('input[name=file]', { name: 'bill.xlsx', mimeType: '', buffer: Buffer.from(sheet) });
      await page.waitForSelector('[data-line]');
      expect(fetched.filter(one => /^200 .*\/file-worker/u.test(one))).not.toEqual([]);
      // One as a PDF: the reader in its two threads, and the character maps of a font that the file does not hold.
      await page.fill('textarea[name=lines]', '');
      await page.waitForSelector('[data-verdicts] [data-line]', { state: 'detached' });
      const pdf = pdfFile({ font: UNEMBEDDED_GBK, pages: [[{ x: 50, y: 700, hex: 'bebbb6d6b7d1203132' }]] });
      await page.setInputFiles('input[name=file]', { name: 'bill.pdf', mimeType: '', buffer: pdf });
      await page.waitForSelector('[data-verdicts] [data-line]');
      for (const part of [/^200 .*\/pdf-worker/u, /^200 .*\.bcmap/u])
        expect(fetched.filter(one => part.test(one))).not.toEqual([]);
      expect(said).toEqual([]);
      // The policy is really at work: what it does not allow does not run.
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        document.head.append(script);
      });
      expect(await page.title()).not.toBe('ran');
    } finally {
      await browser.close();
    }
  });
});
