import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = resolve(import.meta.dirname, 'dist/browser');
const worthIt = /\.(js|css|html|svg|json)$/;

/** Puts a `.br` and a `.gz` beside every text file of the build, so that the server only picks one. */
for (const file of readdirSync(folder, { recursive: true }).filter((name) => worthIt.test(name))) {
  const path = resolve(folder, file);
  const text = readFileSync(path);
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: statSync(path).size } }),
  );
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
}
