// Starts the real nginx with the configuration of deploy/ as it is shipped; only port, folder and logs are filled in, as an
// operator would. Everything it writes stays in one temporary folder; it is ended by its own process id.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Nginx extends AsyncDisposable {
  url: string;
  /** Everything written to its logs so far. */
  logs(): string;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** `$NGINX`, else the first of that name on the path, else where Debian puts it; null when there is none. */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  const places = process.env.NGINX ? [process.env.NGINX] : folders.map(folder => path.join(folder, 'nginx'));
  return places.find(file => fs.existsSync(file)) ?? null;
}

/**
 * Serves the site in `root` on a free port of this machine; below a path, the site in `root` + `base`, such as `/ports`.
 * Rejects with what nginx said when it does not start.
 */
export async function startNginx(binary: string, root: string, base = ''): Promise<Nginx> {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'nginx-'));
  const port = await freePort();
  fs.cpSync('deploy/nginx', path.join(folder, 'conf'), { recursive: true });
  fillIn(path.join(folder, 'conf/port-charges.conf'), [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['include /srv/port-charges/site', `include ${root}${base}`],
    ['root /srv/port-charges/site', `root ${root}`],
    ['set $site_base "";', `set $site_base "${base}";`],
    ['/var/log/nginx/', `${folder}/`],
  ]);
  // A master run by root would hand its work to a user who may not read temporary folders.
  const asRoot = process.getuid?.() === 0 ? ['-g', `user ${os.userInfo().username};`] : [];
  const args = ['-p', `${folder}/`, '-c', path.join(folder, 'conf/nginx.conf'), ...asRoot];
  const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const url = `http://127.0.0.1:${port}${base}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  while (child.exitCode === null && !(await answers(port))) await sleep(20);
  if (child.exitCode !== null) {
    await stop();
    throw new Error(`nginx: ${said}`);
  }
  return {
    url,
    logs: () =>
      said +
      fs
        .globSync('*.log', { cwd: folder })
        .map(file => fs.readFileSync(path.join(folder, file), 'utf8'))
        .join(''),
    [Symbol.asyncDispose]: stop,
  };
}

/** One request as it is: nothing followed, nothing unpacked. Rejects when the answer breaks off. */
export function ask(
  url: string,
  options: Pick<http.RequestOptions, 'agent' | 'headers' | 'method' | 'path'> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, options, response => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

function fillIn(file: string, settings: [from: string, to: string][]): void {
  let text = fs.readFileSync(file, 'utf8');
  for (const [from, to] of settings) {
    if (!text.includes(from)) throw new Error(`${file}: “${from}” is not in it any more`);
    text = text.replaceAll(from, to);
  }
  fs.writeFileSync(file, text);
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
