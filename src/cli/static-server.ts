// Serves a built site on this machine as production does: with the headers of the table, compressed twins, and links that
// are turned while a request is answered. For a first look and for the tests; production is served by a web server.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor } from '#output/hosting/headers.ts';

export interface RunningServer {
  /** Address of the site, without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves `folder` on `host:port` (port 0 takes a free one), below `base`, `/` or `/ports/`. Rejects when the port is
 * taken.
 */
export async function serveFolder(folder: string, port: number, host: string, base = '/'): Promise<RunningServer> {
  const releaseOf = releases(folder);
  // Room for a search of ten thousand characters in the address.
  const server = http.createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
    const { handle, notFound } = releaseOf();
    const missing = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(fs.existsSync(notFound) ? fs.readFileSync(notFound) : 'Not found');
    };
    const asked = request.url ?? '/';
    if (!asked.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${asked.slice(base.length)}`;
    handle(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${taken}${base.slice(0, -1)}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where `folder` is a link that is turned while a request is answered, the whole answer comes from one release. */
function releases(folder: string) {
  const make = (release: string) => ({
    release,
    handle: sirv(release, { etag: true, dev: true, gzip: true, setHeaders }),
    notFound: path.join(release, '404.html'),
  });
  let current = make(folder);
  return () => {
    const release = fs.existsSync(folder) ? fs.realpathSync(folder) : folder;
    if (release !== current.release) current = make(release);
    return current;
  };
}

/** Files whose bytes are text that a browser would else read in an encoding of its own. */
const TEXTS: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** `asked` is the path that the browser asked for, from the site's root. */
function setHeaders(response: http.ServerResponse, asked: string): void {
  const type = TEXTS[path.extname(asked).slice(1)];
  if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`);
  for (const [name, value] of Object.entries(headersFor(asked))) response.setHeader(name, value);
}
