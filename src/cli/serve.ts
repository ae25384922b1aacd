// npm start, second half: serves what was built; PORT changes the port.
import fs from 'node:fs';
import path from 'node:path';
import { dataFolders } from '#catalogue/load.ts';
import { siteAddress } from '#integration/site-address.ts';
import { serveFolder } from './static-server.ts';

const folder = path.resolve(process.env.OUT_DIR ?? 'dist');
const port = Number(process.env.PORT ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT 应为 0–65535 的整数，现为 ${process.env.PORT ?? ''} · PORT should be a whole number from 0 to 65535`);
} else if (!fs.existsSync(path.join(folder, 'index.html'))) {
  fail('还没有生成网站，请先运行 npm run build · nothing is built yet; run npm run build first');
} else {
  try {
    const { url } = await serveFolder(folder, port, 'localhost', siteAddress(dataFolders().contentDir)?.base);
    console.log(`${url}/  （Ctrl+C 停止 · to stop）`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    fail(
      taken
        ? `端口 ${port} 已被占用，请用 PORT=4322 npm start · port ${port} is taken; try PORT=4322 npm start`
        : String(error),
    );
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
