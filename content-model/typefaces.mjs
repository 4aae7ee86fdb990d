// Fetches the typefaces named in package-lock.json and lays those that certificates are set in into
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
  'be-vietnam-pro-400': ['be-vietnam-pro', '400Regular/BeVietnamPro_400Regular'],
  'be-vietnam-pro-600': ['be-vietnam-pro', '600SemiBold/BeVietnamPro_600SemiBold'],
  'noto-sans-jp-400': ['noto-sans-jp', '400Regular/NotoSansJP_400Regular'],
  'noto-sans-khmer-400': ['noto-sans-khmer', '400Regular/NotoSansKhmer_400Regular'],
  'noto-sans-kr-400': ['noto-sans-kr', '400Regular/NotoSansKR_400Regular'],
  'noto-sans-lao-400': ['noto-sans-lao', '400Regular/NotoSansLao_400Regular'],
  'noto-sans-sc-400': ['noto-sans-sc', '400Regular/NotoSansSC_400Regular'],
};
mkdirSync(target, { recursive: true });
for (const [name, [family, file]] of Object.entries(faces)) {
  const source = join(here, 'node_modules', '@expo-google-fonts', family);
  copyFileSync(join(source, 'LICENSE_FONT'), join(target, `${family}-LICENSE.txt`));
  copyFileSync(join(source, `${file}.ttf`), join(target, `${name}.ttf`));
}
