// Fetches the typefaces named in package-lock.json and lays those that the style sheet uses into
// the directory given. Nothing is fetched when node_modules already holds what the lock says.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const faces = {
  'be-vietnam-pro': ['latin', 'latin-ext', 'vietnamese'],
  'noto-sans-khmer': ['khmer'],
  'noto-sans-lao': ['lao'],
};
mkdirSync(target, { recursive: true });
for (const [family, subsets] of Object.entries(faces)) {
  const source = join(here, 'node_modules', '@fontsource', family);
  copyFileSync(join(source, 'LICENSE'), join(target, `${family}-LICENSE.txt`));
  for (const subset of subsets) {
    for (const weight of [400, 600]) {
      const file = `${family}-${subset}-${weight}-normal.woff2`;
      copyFileSync(join(source, 'files', file), join(target, file));
    }
  }
}
