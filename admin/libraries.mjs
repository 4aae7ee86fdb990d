// Fetches what package-lock.json names and lays the files that pages use into the directory given.
// Nothing is fetched when node_modules already holds what the lock says.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
const mark = join(here, 'node_modules', '.fetched');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(mark, lock);
}

mkdirSync(target, { recursive: true });
const take = (from, to = basename(from)) =>
  copyFileSync(join(here, 'node_modules', from), join(target, to));

take('suneditor/dist/suneditor.min.js');
take('suneditor/dist/suneditor.min.css');
take('@fontsource/be-vietnam-pro/LICENSE', 'be-vietnam-pro-LICENSE.txt');
for (const subset of ['latin', 'latin-ext', 'vietnamese']) {
  for (const weight of [400, 600]) {
    take(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`);
  }
}
