import fs from 'node:fs';
import { warmBuilder } from './build/warm-builder.ts';
const file = process.argv[2]!;
const b = warmBuilder({ shell: '/tmp/wb/shell' });
fs.rmSync('/tmp/wb', { recursive: true, force: true });
fs.mkdirSync('/tmp/wb');
let previous: string | null = null;
const text = fs.readFileSync(file, 'utf8');
for (let i = 0; i < 5; i++) {
  const release = `/tmp/wb/r${i}`;
  fs.writeFileSync(
    file,
    i === 2
      ? text + 'oops: 1\n'
      : i === 3
        ? text.replace(/amount: "0\.25"/, 'amount: "0.26"').replace(/total: "5000"/, 'total: "5200"')
        : text + `# ${i}\n`,
  );
  const t = performance.now();
  let line = '';
  const o = await b.build({ release, previous, day: '2026-11-22' }, l => {
    line += ` ${l}@${((performance.now() - t) / 1000).toFixed(2)}`;
  });
  console.log(
    i,
    ((performance.now() - t) / 1000).toFixed(2),
    o.ok ? { ...o } : o.problems.length + o.message,
    line.slice(0, 300),
  );
  if (o.ok) previous = release;
}
fs.writeFileSync(file, text);
await b.close();
console.log(fs.readdirSync('/tmp/wb'));
